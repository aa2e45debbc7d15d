//! The abstract of a paper, beside what was written about it.

use leptos::prelude::untrack;

use super::prose;
use crate::{
    digest::Paper,
    reader::{
        browser,
        markup::{Markup, el},
        state::Navigation,
    },
    words::{Word, reader_word as t},
};

/// The id of the disclosure, and the name under which the choice is stored. `early.js` knows both: it closes the abstract of a
/// prerendered page for those who have closed one before.
const ID: &str = "abstract";
/// What is stored for those who have closed it.
const CLOSED: &str = "closed";

/// The abstract in a disclosure that stays as it was left, on every paper; nothing where there is none, or where it stands as the
/// summary already because nobody wrote one.
pub fn paper_abstract(paper: &Paper) -> Markup {
    let Some(text) = paper.abstract_text.as_ref().filter(|text| Some(*text) != paper.sections.summary.as_ref()) else {
        return Markup::Nothing;
    };
    // A prerendered page has it open, as the publisher made it, until the early script closes it.
    let is_prerendered = untrack(|| !Navigation::expect().follows_address());
    let choice = |class: &'static str, word: Word| el("span").class(class).child(word);
    let summary = el("summary")
        .child(el("h2").child(t!("Abstract")))
        .child(choice("paper__choice paper__choice--hide", t!("Hide")))
        .child(choice("paper__choice paper__choice--show", t!("Show")));
    el("details")
        .class("paper__section paper__abstract")
        .attr("id", ID)
        .attr_if(is_prerendered || is_wanted(), "open", "")
        .on("toggle", |event| {
            // The early script tells of what is open, which is not a choice.
            if event.is_trusted() {
                remember(browser::is_open(&event));
            }
        })
        .child(summary)
        .child(el("p").class("paper__whose").child(t!("The authors’ own words.")))
        .child(el("div").in_english().child(prose(text, &paper.formulas)))
        .into()
}

fn is_wanted() -> bool {
    browser::stored(ID).as_deref() != Some(CLOSED)
}

fn remember(is_open: bool) {
    browser::store(ID, if is_open { "open" } else { CLOSED });
}
