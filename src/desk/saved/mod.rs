//! The page of saved papers: its list, its search, and what can be done with the library there.
//!
//! A question of the kind `saved` says in its member `do` what is to be done, and in `find` what the list is searched for.

mod change;
mod entry;
mod export;
mod find;
mod history;
mod import;
mod list;
mod merge;
mod page;
#[cfg(test)]
mod tests;

use super::{Answer, Question};
use crate::{
    reading::library::{Records, Trouble},
    words::desk_word as t,
};

/// A question about the library.
struct Asked<'a> {
    question: &'a Question,
    records: Records,
    /// Whether the library may not be changed, since a newer version wrote it.
    is_locked: bool,
}

/// Answers a question of the kind `saved`.
pub(super) fn answer(question: &Question) -> Answer {
    let (records, trouble) = Records::read(question.library.as_deref().unwrap_or_default());
    let asked = Asked { question, records, is_locked: trouble == Some(Trouble::Newer) };
    match question.text("do") {
        "show" => asked.page(None),
        "export" => export::answer(&asked),
        _ if asked.is_locked => {
            Answer::trouble(t!("A newer Brevier has stored this library: reload the page to change it."))
        }
        "note" => asked.note(),
        "remove" => asked.remove(),
        "undo" => asked.undo(),
        "mark-unread" => asked.mark_unread(),
        "clear-history" => asked.clear_history(),
        "keep-history" => asked.keep_history(),
        "import" => import::answer(&asked),
        _ => Answer::trouble(t!("This version of the page cannot do that; reloading it may help.")),
    }
}

impl Asked<'_> {
    fn text(&self) -> &str {
        self.records.text()
    }

    /// What the list is searched for: the field itself asks with what it holds.
    fn looked_for(&self) -> &str {
        match (self.question.text("do"), &self.question.value) {
            ("show", Some(value)) => value,
            _ => self.question.text("find"),
        }
    }

    /// The page after a change, and the changed library to store.
    fn changed(&self, library: String, say: impl Into<String>, focus: impl Into<String>) -> Answer {
        let after = Asked { question: self.question, records: Records::read(&library).0, is_locked: false };
        Answer { library: Some(library), say: Some(say.into()), focus: Some(focus.into()), ..after.page(None) }
    }
}
