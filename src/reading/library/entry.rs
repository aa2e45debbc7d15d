//! What is kept of a saved paper, so that it can be listed and cited without the digest.

use super::json_text::{get, object, part, pieces, quote, set};
use crate::{
    digest::{Date, Paper},
    reading::paper_json,
};

/// The entry of a paper among the saved ones of a library. What is there already, such as a note or the day of saving, stays, and so
/// does what a card does not know.
pub fn entry(library: &str, paper: &Paper, edition: Option<Date>, today: Date) -> String {
    let fresh = paper_json(paper);
    let known = part(part(library, "saved"), paper.id.as_str());
    let mut members = pieces(&fresh);
    for piece in pieces(known) {
        // In texts a quotation mark has a backslash before it, so this finds names only.
        let is_fresh = piece.find(':').is_some_and(|end| fresh.contains(&piece[..=end]));
        if !is_fresh {
            members.push(piece);
        }
    }
    let mut entry = object(&members);
    // A card has the primary category alone.
    if let Some(all) = get(known, "categories").filter(|_| paper.categories.len() == 1) {
        entry = set(&entry, "categories", Some(all));
    }
    for (name, day) in [("saved_at", Some(today)), ("edition", edition)] {
        if let (Some(day), None) = (day, get(known, name)) {
            entry = set(&entry, name, Some(&quote(&format!("{day}"))));
        }
    }
    entry
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
        assert_eq!((&completed["saved_at"], &completed["edition"]), (&json!("2026-05-01"), &json!("2026-05-08")));
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
