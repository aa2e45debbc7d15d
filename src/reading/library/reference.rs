//! What is kept of a saved paper, so that it can be listed and cited without the digest.

use super::json_text::{part, quote, set};
use crate::digest::{Date, Paper};

/// The entry of a paper among the saved ones of a library. What is there already, such as a note or the day of saving, stays; what
/// the paper does not have, as on a card, leaves what the entry has.
pub fn entry(library: &str, paper: &Paper, edition: Option<Date>, today: Date) -> String {
    let id = paper.id.as_str();
    let mut entry = Entry(part(part(library, "saved"), id).to_owned());
    if entry.0.len() < 3 {
        entry.text("saved_at", &today.to_string());
        if let Some(edition) = edition {
            entry.text("edition", &edition.to_string());
        }
    }
    entry.text("id", id);
    entry.value("version", &paper.version.to_string());
    entry.text("title", &paper.title);
    let mut list = List::default();
    for author in &paper.authors {
        list.push(&author.name);
    }
    entry.value("authors", &list.end());
    // A card knows the primary category only.
    if paper.categories.len() > 1 || !entry.0.contains("\"categories\"") {
        list.push(paper.primary_category.as_str());
        for category in &paper.categories {
            if *category != paper.primary_category {
                list.push(category.as_str());
            }
        }
        entry.value("categories", &list.end());
    }
    entry.text("published", &paper.published.to_string());
    for tag in &paper.tags {
        list.push(tag);
    }
    entry.value("tags", &list.end());
    for (name, text) in [("comment", &paper.comment), ("journal_ref", &paper.journal_ref), ("doi", &paper.doi)] {
        if let Some(text) = text {
            entry.text(name, text);
        }
    }
    entry.0
}

struct Entry(String);

impl Entry {
    #[inline(never)]
    fn value(&mut self, name: &str, value: &str) {
        self.0 = set(&self.0, name, Some(value));
    }

    #[inline(never)]
    fn text(&mut self, name: &str, text: &str) {
        self.value(name, &quote(text));
    }
}

/// A list of texts in JSON.
#[derive(Default)]
struct List(String);

impl List {
    #[inline(never)]
    fn push(&mut self, text: &str) {
        self.0.push(if self.0.is_empty() { '[' } else { ',' });
        self.0.push_str(&quote(text));
    }

    /// The list, which is then empty.
    fn end(&mut self) -> String {
        self.0.push_str(if self.0.is_empty() { "[]" } else { "]" });
        std::mem::take(&mut self.0)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::{
        digest::ArxivId,
        reading::{card_of, library::example::paper},
    };

    fn written(library: &str, paper: &Paper, edition: Option<&str>) -> Value {
        let edition = edition.map(|day| day.parse().unwrap());
        serde_json::from_str(&entry(library, paper, edition, "2026-05-09".parse().unwrap())).unwrap()
    }

    #[test]
    fn a_saved_paper_can_be_listed_and_cited_without_the_digest() {
        assert_eq!(
            written("{\"brevier\":1}", &paper("1706.03762"), Some("2026-05-08")),
            json!({
                "id": "1706.03762", "version": 7, "title": "Attention \"Is\" All You Need",
                "authors": ["Ashish Vaswani", "Noam Shazeer"], "categories": ["cs.CL", "cs.LG"],
                "published": "2017-06-12T17:57:34Z", "comment": "15 pages", "doi": "10.1/x", "journal_ref": "NeurIPS 2017",
                "tags": ["nlp"], "saved_at": "2026-05-09", "edition": "2026-05-08",
            })
        );
    }

    #[test]
    fn the_paper_s_own_page_completes_what_a_card_knew_and_keeps_what_the_reader_wrote() {
        let full = paper("1706.03762");
        let card = written("{}", &card_of(full.clone()), None);
        assert_eq!((&card["categories"], card.get("doi")), (&json!(["cs.CL"]), None));
        let mut noted = card.clone();
        noted["note"] = "mine".into();
        noted["later"] = 1.5.into();
        noted["saved_at"] = "2026-05-01".into();
        let library = json!({ "saved": { "1706.03762": noted } }).to_string();
        let completed = written(&library, &full, Some("2026-05-08"));
        assert_eq!((&completed["categories"], &completed["doi"]), (&json!(["cs.CL", "cs.LG"]), &json!("10.1/x")));
        assert_eq!((&completed["note"], &completed["later"]), (&json!("mine"), &json!(1.5)));
        assert_eq!((&completed["saved_at"], completed.get("edition")), (&json!("2026-05-01"), None));
        // A card has less, and takes nothing away.
        let library = json!({ "saved": { "1706.03762": completed } }).to_string();
        assert_eq!(written(&library, &card_of(full), None), completed);
    }

    #[test]
    fn old_ids_are_names_too() {
        let mut old = paper("1706.03762");
        old.id = "hep-th/9901001".parse::<ArxivId>().unwrap();
        assert_eq!(written("{}", &old, None)["id"], "hep-th/9901001");
    }
}
