//! Results as a page shows them.

use super::{
    batch::Shown,
    fold::{singular, words},
    query::{Query, Word},
};
use crate::{
    desk::{Element, Node, el},
    digest::Date,
    reader::{Base, Route},
    reading::{and_others, date_in_words, is_letter},
};

/// A result: a link to the paper, who wrote it and when, and the key point that has most of what is searched for.
pub fn result(number: usize, shown: &Shown, date: Date, query: &Query, base: &Base) -> Element {
    let sought: Vec<&Word> = query.sought().collect();
    let link = el("a")
        .attr("id", id_of(number))
        .attr("href", base.href(&Route::Paper(shown.id.clone())))
        .children(marked(&shown.title, &sought));
    let title = el("h2").class("card__title").attr("dir", "auto").in_english().child(link);
    let mut names = shown.authors.join(", ");
    if shown.others > 0 {
        names.push_str(&and_others(shown.others as usize));
    }
    let names = el("p").class("card__authors").attr("dir", "auto").children(marked(&names, &sought));
    let point = best_point(&shown.points, &sought);
    let point = point.map(|point| el("p").attr("dir", "auto").children(marked(point, &sought)));
    let date = el("p").class("card__authors").child(date_in_words(date));
    el("li").class("card").child(title).child(names).child(date).child_if(point)
}

/// The id of the link of a result, counted from 0.
pub fn id_of(number: usize) -> String {
    format!("result-{}", number + 1)
}

/// The key point with the most of the words, the first of several.
fn best_point<'a>(points: &'a [String], sought: &[&Word]) -> Option<&'a String> {
    let count = |point: &String| {
        let has = |word: &&&Word| runs(point).any(|(run, is_word)| is_word && fits(run, word));
        sought.iter().filter(has).count()
    };
    // The last of the best when read from the end is the first of them.
    points.iter().rev().max_by_key(|point| count(point))
}

/// A text with the words that are searched for marked.
fn marked(text: &str, sought: &[&Word]) -> Vec<Node> {
    let mut nodes = Vec::new();
    let mut plain = String::new();
    for (run, is_word) in runs(text) {
        if is_word && sought.iter().any(|word| fits(run, word)) {
            if !plain.is_empty() {
                nodes.push(std::mem::take(&mut plain).into());
            }
            nodes.push(el("mark").child(run).into());
        } else {
            plain.push_str(run);
        }
    }
    if !plain.is_empty() {
        nodes.push(plain.into());
    }
    nodes
}

/// Whether a run of letters is a word that is searched for.
fn fits(run: &str, word: &Word) -> bool {
    let mut found = false;
    words(run, |folded| found |= word.fits(&singular(folded)).or_else(|| word.fits(folded)).is_some());
    found
}

/// A text as runs of letters and digits and what stands between them, each with whether it is letters.
fn runs(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let is_word = is_letter(rest.chars().next()?);
        let end = rest.find(|c| is_letter(c) != is_word).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        Some((run, is_word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with its marks in brackets.
    fn in_brackets(text: &str, query: &str) -> String {
        let query = Query::read(query);
        let nodes = marked(text, &query.sought().collect::<Vec<_>>());
        let piece = |node: &Node| match node {
            Node::Text(text) => text.clone(),
            Node::Element(_) => format!("[{}]", node.text()),
        };
        nodes.iter().map(piece).collect()
    }

    #[test]
    fn words_are_marked_as_they_stand_in_the_text() {
        assert_eq!(in_brackets("Schrödinger’s Networks <b>", "network schro"), "[Schrödinger]’s [Networks] <b>");
        assert_eq!(in_brackets("Nothing here", "-nothing other"), "Nothing here");
    }

    #[test]
    fn the_key_point_with_most_of_the_words_is_shown() {
        let points = ["Graphs.", "Deep graphs of models.", "Models of graphs."].map(str::to_owned);
        let best = |query: &str| {
            let query = Query::read(query);
            best_point(&points, &query.sought().collect::<Vec<_>>()).cloned()
        };
        assert_eq!(best("graph model").as_deref(), Some("Deep graphs of models."));
        assert_eq!(best("nothing").as_deref(), Some("Graphs."));
    }
}
