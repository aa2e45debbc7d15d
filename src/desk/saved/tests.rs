//! What a reader would notice of the page of saved papers.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::answer;
use crate::desk::{Answer, Node, Question};

fn ask(library: &str, mut question: Value) -> Answer {
    question["ask"] = "saved".into();
    question["library"] = library.into();
    question["base"] = "/papers/".into();
    question["today"] = "2026-05-09".into();
    answer(&Question::read(&question.to_string()))
}

fn shown(answer: &Answer) -> String {
    answer.view.iter().flatten().map(Node::text).collect::<Vec<_>>().join("\n")
}

fn stored(answer: &Answer) -> Value {
    serde_json::from_str(answer.library.as_ref().unwrap()).unwrap()
}

fn library() -> String {
    json!({
        "brevier": 1,
        "read": { "1706.03762": "2026-05-08", "2605.01234": "2026-05-09" },
        "saved": {
            "1706.03762": {
                "id": "1706.03762", "version": 7, "title": "Attention Is All You Need", "authors": ["Ashish Vaswani"],
                "categories": ["cs.CL"], "published": "2017-06-12", "tags": ["nlp"], "saved_at": "2026-05-08",
                "edition": "2026-05-07", "note": "Read the ablations",
            },
            "2605.01234": { "id": "2605.01234", "title": "Grokking", "authors": [], "saved_at": "2026-05-09" },
        },
    })
    .to_string()
}

#[test]
fn without_anything_the_page_says_how_to_save() {
    for nothing in ["", "{", "{\"brevier\":1,\"saved\":{}}"] {
        let text = shown(&ask(nothing, json!({ "do": "show" })));
        assert!(text.contains("Nothing saved yet") && text.contains("Import such a file"), "{text}");
    }
}

#[test]
fn the_newest_paper_comes_first_with_its_authors_days_and_note() {
    let text = shown(&ask(&library(), json!({ "do": "show" })));
    assert!(text.find("Grokking") < text.find("Attention Is All You Need"), "{text}");
    assert!(text.contains("2 papers"), "{text}");
    assert!(text.contains("Ashish VaswaniSaved on 8 May 2026, from the edition of 7 May 2026"), "{text}");
    assert!(text.contains("Read the ablations"), "{text}");
}

#[test]
fn a_search_finds_words_of_title_authors_note_topics_and_id() {
    for words in ["attention", "VASWANI", "ablat", "nlp", "1706", "need vaswani"] {
        let answer = ask(&library(), json!({ "do": "show", "value": words }));
        assert_eq!(answer.say.as_deref(), Some("1 of 2 papers found."), "{words}");
        let text = shown(&answer);
        assert!(text.contains("Attention") && !text.contains("Remove of Grokking"), "{words}: {text}");
    }
    let answer = ask(&library(), json!({ "do": "show", "value": "nothing like it" }));
    assert_eq!(answer.say.as_deref(), Some("0 of 2 papers found."));
    assert!(shown(&answer).contains("None of your saved papers"));
}

#[test]
fn a_note_is_kept_with_its_day_and_can_be_emptied() {
    let written = ask(&library(), json!({ "do": "note", "id": "2605.01234", "value": " why \"late\"? " }));
    assert_eq!((written.say.as_deref(), &written.view), (Some("Note kept."), &None));
    let entry = &stored(&written)["saved"]["2605.01234"];
    assert_eq!((&entry["note"], &entry["noted_at"]), (&json!("why \"late\"?"), &json!("2026-05-09")));
    let emptied = ask(&library(), json!({ "do": "note", "id": "1706.03762", "value": " " }));
    assert_eq!(stored(&emptied)["saved"]["1706.03762"].get("note"), None);
    let gone = ask(&library(), json!({ "do": "note", "id": "9901.00001", "value": "x" }));
    assert_eq!(gone.library, None);
    assert!(gone.say.unwrap().contains("not saved any more"));
}

/// The question that an element of the view with this text asks.
fn question_of(answer: &Answer, label: &str) -> Value {
    fn find(node: &Node, label: &str) -> Option<Value> {
        let Node::Element(element) = node else { return None };
        let found = element.children.iter().find_map(|child| find(child, label));
        let ask = element.attributes.iter().find(|(name, _)| *name == "data-ask");
        found.or_else(|| {
            ask.filter(|_| node.text().starts_with(label)).map(|(_, ask)| serde_json::from_str(ask).unwrap())
        })
    }
    answer.view.iter().flatten().find_map(|node| find(node, label)).unwrap_or_else(|| panic!("no {label}"))
}

#[test]
fn what_was_removed_can_be_put_back_to_the_letter() {
    let page = ask(&library(), json!({ "do": "show" }));
    let removed = ask(&library(), question_of(&page, "Remove of Attention"));
    assert_eq!(removed.focus.as_deref(), Some("undo"));
    assert!(stored(&removed)["saved"].get("1706.03762").is_none());
    assert!(shown(&removed).contains("Removed: Attention Is All You NeedUndo"));
    let put_back = ask(removed.library.as_ref().unwrap(), question_of(&removed, "Undo"));
    assert_eq!(stored(&put_back), serde_json::from_str::<Value>(&library()).unwrap());
}

#[test]
fn the_last_paper_can_be_put_back_too() {
    let one = r#"{"brevier":1,"saved":{"1706.03762":{"title":"Only"}}}"#;
    let removed = ask(one, json!({ "do": "remove", "id": "1706.03762" }));
    assert!(shown(&removed).contains("Undo"));
    let put_back = ask(removed.library.as_ref().unwrap(), question_of(&removed, "Undo"));
    assert!(stored(&put_back)["saved"].get("1706.03762").is_some());
}

#[test]
fn the_history_is_forgotten_only_when_it_is_asked_twice() {
    let first = ask(&library(), json!({ "do": "clear-history" }));
    assert_eq!(first.library, None);
    let second = ask(&library(), question_of(&first, "Forget it"));
    let after = stored(&second);
    assert_eq!((after.get("read"), after.get("visits")), (None, None));
    assert!(after["saved"].get("1706.03762").is_some());
    let unread = ask(&library(), json!({ "do": "mark-unread", "id": "1706.03762" }));
    assert_eq!(stored(&unread)["read"], json!({ "2605.01234": "2026-05-09" }));
}

#[test]
fn every_format_has_the_saved_papers() {
    for (format, ending, has) in [
        ("bibtex", ".bib", "Vaswani"),
        ("ris", ".ris", "TY  -"),
        ("csv", ".csv", "1706.03762"),
        ("markdown", ".md", "Attention"),
        ("json", ".json", "\"note\": \"Read the ablations\""),
    ] {
        let file = ask(&library(), json!({ "do": "export", "format": format })).file.unwrap();
        assert!(file.name.contains("2026-05-09") && file.name.ends_with(ending), "{}", file.name);
        assert!(file.text.contains(has), "{format}: {}", file.text);
    }
}

#[test]
fn an_export_is_imported_without_change_and_adds_what_is_missing() {
    let file = ask(&library(), json!({ "do": "export", "format": "json" })).file.unwrap();
    let again = ask(&library(), json!({ "do": "import", "value": file.text }));
    assert!(again.say.as_ref().unwrap().starts_with("Everything in this file was here already"), "{again:?}");
    assert_eq!(stored(&again), serde_json::from_str::<Value>(&library()).unwrap());
    let elsewhere = r#"{"brevier":1,"saved":{"0704.0001":{"title":"Other"}},"read":{}}"#;
    let imported = ask(elsewhere, json!({ "do": "import", "value": file.text }));
    assert_eq!(imported.say.as_deref(), Some("Imported: 2 new papers, 1 note, 2 read marks."));
    assert!(shown(&imported).contains("3 papers"));
}

#[test]
fn a_wrong_file_is_told_apart_and_changes_nothing() {
    for (text, why) in [
        ("", "empty"),
        ("<!doctype html>", "not JSON"),
        ("{\"brevier\":1,\"saved\":{", "not JSON"),
        ("[1]", "no library"),
        ("{\"format\":\"1.0\",\"editions\":[]}", "no library"),
        ("{\"brevier\":2}", "newer Brevier"),
        ("{\"brevier\":1,\"saved\":[]}", "left alone"),
    ] {
        let answer = ask(&library(), json!({ "do": "import", "value": text }));
        assert_eq!((&answer.library, &answer.view), (&None, &None));
        assert!(answer.say.as_ref().unwrap().contains(why), "{text}: {answer:?}");
    }
}

#[test]
fn a_library_of_a_newer_version_is_shown_and_exported_but_not_changed() {
    let newer = library().replace("\"brevier\":1", "\"brevier\":2");
    assert!(shown(&ask(&newer, json!({ "do": "show" }))).contains("Attention"));
    assert!(ask(&newer, json!({ "do": "export", "format": "json" })).file.unwrap().text.contains("\"brevier\": 2"));
    for what in ["note", "remove", "undo", "mark-unread", "clear-history", "import"] {
        let answer = ask(&newer, json!({ "do": what, "id": "1706.03762", "value": library(), "sure": true }));
        assert_eq!(answer.library, None, "{what}");
        assert!(answer.say.unwrap().contains("newer"), "{what}");
    }
}

#[test]
fn an_entry_that_cannot_be_read_is_counted_and_stays() {
    let odd = r#"{"brevier":1,"saved":{"1706.03762":7,"<script>":{"title":"x"},"2605.01234":{"title":5}}}"#;
    let page = ask(odd, json!({ "do": "show" }));
    let text = shown(&page);
    assert!(text.contains("2 entries cannot be read") && text.contains("arXiv:2605.01234"), "{text}");
    let after = stored(&ask(odd, json!({ "do": "remove", "id": "2605.01234" })));
    assert_eq!(after["saved"], json!({ "1706.03762": 7, "<script>": { "title": "x" } }));
}

proptest! {
    #[test]
    fn any_library_and_any_question_is_answered(library in ".*", what in "[a-z-]*|show|note|remove|undo|import|export", value in ".*") {
        ask(&library, json!({ "do": what, "id": value, "value": value, "entry": value, "format": value }));
    }
}
