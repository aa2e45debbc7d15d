//! What is changed on the page of saved papers.

use serde_json::{Value, json};

use super::{Asked, entry::entries, list, page};
use crate::{
    desk::Answer,
    digest::ArxivId,
    reading::library::{Change, Records, json_text},
    words::desk_word as t,
};

/// What was taken out, so that it can be put back.
pub(super) struct Removed {
    /// Where in the list it stood.
    pub(super) at: usize,
    pub(super) title: String,
    /// The question that puts it back.
    pub(super) undo: Value,
}

impl Asked<'_> {
    /// Writes the note of a paper. The page stays as it is: somebody may be typing in the next note already.
    pub(super) fn note(&self) -> Answer {
        let id = self.question.text("id");
        let Some(entry) = json_text::get(json_text::part(self.text(), "saved"), id) else {
            return Answer::trouble(t!("This paper is not saved any more, so the note has no place."));
        };
        let note = self.question.value.as_deref().unwrap_or_default().trim();
        let quoted = json_text::quote(note);
        let mut entry = json_text::set(entry, "note", (!note.is_empty()).then_some(&quoted));
        // Of two notes on one paper the newer is kept when libraries are merged.
        if let Some(today) = self.question.today {
            entry = json_text::set(&entry, "noted_at", Some(&json_text::quote(&today.to_string())));
        }
        let library = self.with_saved(id, Some(entry));
        let say = if note.is_empty() { t!("Note removed.") } else { t!("Note kept.") };
        Answer { library: Some(library), say: Some(say.into()), ..Answer::default() }
    }

    /// Takes a paper out, and leaves in its place a way to put it back.
    pub(super) fn remove(&self) -> Answer {
        let id = self.question.text("id");
        let (all, _) = entries(self.text());
        let shown = list::shown(&all, self.looked_for());
        let Some(at) = shown.iter().position(|entry| entry.id.as_str() == id) else { return self.page(None) };
        // As text, so that what is put back is to the letter what was taken out.
        let undo = json!({
            "ask": "saved", "do": "undo", "id": id, "entry": shown[at].json, "find": self.looked_for(),
        });
        let removed = Removed { at, title: shown[at].title.clone(), undo };
        let library = self.with_saved(id, None);
        let after = Asked { question: self.question, records: Records::read(&library).0, is_locked: false };
        let page = after.page(Some(&removed));
        let say = [t!("Removed: ").text(), &removed.title].concat();
        Answer { library: Some(library), say: Some(say), focus: Some(page::UNDO.to_owned()), ..page }
    }

    /// Puts back what was taken out, unless it was saved anew meanwhile.
    pub(super) fn undo(&self) -> Answer {
        let (id, entry) = (self.question.text("id"), self.question.text("entry"));
        let is_entry = serde_json::from_str::<Value>(entry).is_ok_and(|entry| entry.is_object());
        if !is_entry || self.records.is_saved(id) {
            return self.page(None);
        }
        self.changed(self.with_saved(id, Some(entry.to_owned())), t!("Put back."), list::remove_id(id))
    }

    /// Takes the read mark from a paper.
    pub(super) fn mark_unread(&self) -> Answer {
        let Ok(id) = self.question.text("id").parse::<ArxivId>() else { return self.page(None) };
        let change = Change { part: "read", name: id.to_string(), value: None };
        self.changed(change.apply(self.text()), t!("{0} is unread again.").with(&[id.as_str()]), page::HISTORY)
    }

    /// Forgets what was read and when the reader was here; asks once more before it does.
    pub(super) fn clear_history(&self) -> Answer {
        if self.question.get("sure") != Some(&Value::Bool(true)) {
            return Answer { focus: Some(page::SURE.to_owned()), ..self.page(None) };
        }
        let text = json_text::set(self.text(), "read", None);
        self.changed(json_text::set(&text, "visits", None), t!("The reading history is forgotten."), page::HISTORY)
    }

    /// Leaves the history as it is.
    pub(super) fn keep_history(&self) -> Answer {
        Answer { focus: Some(page::HISTORY.to_owned()), ..self.page(None) }
    }

    fn with_saved(&self, id: &str, entry: Option<String>) -> String {
        Change { part: "saved", name: id.to_owned(), value: entry }.apply(self.text())
    }
}
