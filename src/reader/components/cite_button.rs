//! Citing a paper, or all of an edition.

use crate::{
    digest::{EditionEntry, Paper},
    reader::{
        Route,
        markup::{Element, Markup, el},
    },
    reading::paper_json,
    words::{Word, reader_word as t},
};

/// Opens a dialog that shows how a paper is cited.
pub fn cite_button(paper: &Paper) -> Markup {
    let mut question = String::from(r#"{"ask":"cite","papers":["#);
    question.push_str(&paper_json(paper));
    question.push(']');
    // A card knows less than the paper’s own page, which the desk reads then. Where there is an abstract, this is that page.
    if paper.abstract_text.is_none() {
        question.push_str(r#","page":""#);
        question.push_str(Route::Paper(paper.id.clone()).path().trim_start_matches('/'));
        question.push('"');
    }
    question.push('}');
    let of = el("span").class("visually-hidden").child(": ").child(el("bdi").child(paper.title.clone()));
    button(t!("Cite"), question).child(el("span").child(t!("Cite"))).child(of).into()
}

/// Opens a dialog with the citations of an edition. The desk reads its file, so that the page need not carry the papers twice.
pub fn cite_edition_button(entry: &EditionEntry) -> Markup {
    let mut question = String::from(r#"{"ask":"cite","edition":""#);
    question.push_str(&entry.date.to_string());
    // The index lets only plain paths through, which need no escapes.
    question.push_str(r#"","file":"digest/"#);
    question.push_str(&entry.file);
    question.push_str(r#""}"#);
    button(t!("Cite this edition"), question).child(t!("Cite this edition")).into()
}

fn button(title: Word, question: String) -> Element {
    el("button").class("action").attr("type", "button").attr("data-title", title).attr("data-dialog", question)
}
