//! A saved paper as the library has it. Every member may be missing or be something else.

use std::cmp::Reverse;

use serde_json::Value;

use crate::{
    digest::{ArxivId, Author, Date},
    reading::library::json_text,
};

/// A saved paper.
pub(super) struct Entry<'a> {
    /// The entry as it is written.
    pub(super) json: &'a str,
    pub(super) id: ArxivId,
    pub(super) title: String,
    pub(super) authors: Vec<Author>,
    pub(super) tags: Vec<String>,
    pub(super) note: String,
    pub(super) edition: Option<Date>,
    pub(super) saved_at: Option<Date>,
}

impl<'a> Entry<'a> {
    fn read(piece: &'a str) -> Option<Self> {
        let (name, json) = json_text::member(piece)?;
        let id: ArxivId = serde_json::from_str::<Value>(name).ok()?.as_str()?.parse().ok()?;
        let value: Value = serde_json::from_str(json).ok().filter(Value::is_object)?;
        let text = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
        let list = |name: &str| -> Vec<String> {
            let texts = value[name].as_array().into_iter().flatten().filter_map(Value::as_str);
            texts.map(str::to_owned).collect()
        };
        let day = |name: &str| value[name].as_str()?.parse().ok();
        let title = Some(text("title")).filter(|title| !title.trim().is_empty());
        Some(Self {
            json,
            title: title.unwrap_or_else(|| format!("arXiv:{id}")),
            id,
            authors: list("authors").into_iter().map(|name| Author { name, affiliations: Vec::new() }).collect(),
            tags: list("tags"),
            note: text("note"),
            edition: day("edition"),
            saved_at: day("saved_at"),
        })
    }
}

/// The saved papers, the newest first, and how many entries cannot be read.
pub(super) fn entries(library: &str) -> (Vec<Entry<'_>>, usize) {
    let pieces = json_text::pieces(json_text::part(library, "saved"));
    // What was saved last stands last.
    let mut entries: Vec<_> = pieces.iter().rev().filter_map(|piece| Entry::read(piece)).collect();
    let unreadable = pieces.len() - entries.len();
    entries.sort_by_key(|entry| Reverse(entry.saved_at));
    (entries, unreadable)
}
