//! The texts of a paper, word by word.

use super::{
    lexicon::Meaning,
    tokens::{Token, tokens},
};
use crate::{
    digest::{Formula, Paper},
    reading::{Piece, pieces},
};

/// How many words of a section a word of the title is worth.
const TITLE: u8 = 4;
/// How many a word of a key point is worth.
const POINT: u8 = 2;

/// A text of a paper.
#[derive(Clone, Copy)]
pub struct Text<'a> {
    /// The text.
    pub text: &'a str,
    /// What its words are worth.
    pub worth: u8,
}

impl Text<'_> {
    /// Whether it is the title.
    pub fn is_title(self) -> bool {
        self.worth == TITLE
    }

    /// Calls the function with each of its words.
    pub fn each(self, each: &mut dyn FnMut(Token, Meaning)) {
        tokens(self.text, &mut |token| each(token, Meaning::of(&self.text[token.start..token.end])));
    }
}

/// What a paper says.
pub struct Subject<'a> {
    /// Its title.
    pub title: &'a str,
    /// Its key points.
    pub points: Vec<&'a str>,
    /// Summary, methodology, results and implications.
    pub sections: [Option<&'a str>; 4],
    /// Its abstract.
    pub abstract_text: Option<&'a str>,
    /// The formulas in all of these.
    pub formulas: &'a [Formula],
}

impl<'a> From<&'a Paper> for Subject<'a> {
    fn from(paper: &'a Paper) -> Self {
        let sections = &paper.sections;
        Self {
            title: &paper.title,
            points: paper.key_points.iter().map(|point| point.text.as_str()).collect(),
            sections: [&sections.summary, &sections.methodology, &sections.results, &sections.implications]
                .map(Option::as_deref),
            abstract_text: paper.abstract_text.as_deref(),
            formulas: &paper.formulas,
        }
    }
}

impl<'a> Subject<'a> {
    /// Its texts without formulas. The abstract is there once, also where nobody wrote a summary and it stands in its place.
    pub fn texts(&self) -> Vec<Text<'a>> {
        let points = self.points.iter().map(|text| (*text, POINT));
        let sections = self.sections.iter().flatten().map(|text| (*text, 1));
        let abstract_text = self.abstract_text.filter(|text| Some(*text) != self.sections[0]).map(|text| (text, 1));
        let all = [(self.title, TITLE)].into_iter().chain(points).chain(sections).chain(abstract_text);
        let mut texts = Vec::new();
        for (text, worth) in all {
            if self.formulas.is_empty() {
                texts.push(Text { text, worth });
                continue;
            }
            texts.extend(pieces(text, self.formulas).into_iter().filter_map(|piece| match piece {
                Piece::Text(text) => Some(Text { text, worth }),
                Piece::Math(_) => None,
            }));
        }
        texts
    }
}
