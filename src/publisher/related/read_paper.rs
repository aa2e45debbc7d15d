//! The texts of a paper, word by word.

use super::{
    lexicon::Meaning,
    tokens::{Token, tokens},
};
use crate::{
    digest::Paper,
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

/// The texts of a paper without its formulas. The abstract is there once, also where nobody wrote a summary and it stands in its place.
pub fn texts(paper: &Paper) -> Vec<Text<'_>> {
    let title = [(paper.title.as_str(), TITLE)];
    let points = paper.key_points.iter().map(|point| (point.text.as_str(), POINT));
    let sections = paper.sections.iter().map(|(_, text)| (text, 1));
    let is_new = |text: &&str| Some(*text) != paper.sections.summary.as_deref();
    let abstract_text = paper.abstract_text.as_deref().filter(is_new).map(|text| (text, 1));
    let all = title.into_iter().chain(points).chain(sections).chain(abstract_text);
    let mut texts = Vec::new();
    for (text, worth) in all {
        if paper.formulas.is_empty() {
            texts.push(Text { text, worth });
            continue;
        }
        texts.extend(pieces(text, &paper.formulas).into_iter().filter_map(|piece| match piece {
            Piece::Text(text) => Some(Text { text, worth }),
            Piece::Math(_) => None,
        }));
    }
    texts
}
