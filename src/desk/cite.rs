//! The question `cite`: a citation to read, to copy or to download.
//!
//! Its members are `papers` (references), `format` (`bibtex` or `ris`) and `do` (`show`, `copy` or `download`; without it,
//! `show`). Of a whole edition, `edition` says which.

use serde_json::{Value, json};

use super::{
    Answer, Element, File, Node, Question, Reference,
    citation::{bibliography, ris_list},
    el, read_references,
};
use crate::digest::Date;

/// A format of citations.
#[derive(Clone, Copy, PartialEq)]
enum Format {
    Bibtex,
    Ris,
}

impl Format {
    const ALL: [Self; 2] = [Self::Bibtex, Self::Ris];

    fn of(name: &str) -> Self {
        if name == "ris" { Self::Ris } else { Self::Bibtex }
    }

    fn in_questions(self) -> &'static str {
        match self {
            Self::Bibtex => "bibtex",
            Self::Ris => "ris",
        }
    }

    fn for_readers(self) -> &'static str {
        match self {
            Self::Bibtex => "BibTeX",
            Self::Ris => "RIS",
        }
    }

    fn write(self, references: &[Reference]) -> String {
        match self {
            Self::Bibtex => bibliography(references),
            Self::Ris => ris_list(references),
        }
    }

    /// Ending and media type of a file. Neither type is registered with IANA; these are the usual ones.
    fn file(self) -> (&'static str, &'static str) {
        match self {
            Self::Bibtex => ("bib", "application/x-bibtex"),
            Self::Ris => ("ris", "application/x-research-info-systems"),
        }
    }
}

/// Answers the question `cite`.
pub(super) fn cite(question: &Question) -> Answer {
    let (references, faulty) = read_references(question.get("papers"));
    let missing = faulty.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    if references.is_empty() {
        let why = if missing.is_empty() { "no paper was named.".to_owned() } else { missing };
        return Answer::trouble(&format!("There is nothing to cite: {why}"));
    }
    let format = Format::of(question.text("format"));
    let text = format.write(&references);
    let mut answer = match question.text("do") {
        "copy" => Answer { copy: Some(text), say: Some("Copied.".to_owned()), ..Answer::default() },
        "download" => {
            let (ending, media_type) = format.file();
            let name = format!("{}.{ending}", name(&references, question));
            let say = Some(format!("Saved as {name}."));
            Answer { file: Some(File { name, media_type, text }), say, ..Answer::default() }
        }
        _ => Answer {
            focus: question.get("focus").and_then(Value::as_str).map(str::to_owned),
            ..show(question, format, text)
        },
    };
    if !missing.is_empty() {
        answer.say = Some([answer.say.unwrap_or_default(), missing].join(" ").trim().to_owned());
    }
    answer
}

/// The name of a file, without its ending: an edition’s, a paper’s, or that of what was saved.
fn name(references: &[Reference], question: &Question) -> String {
    match (question.text("edition").parse::<Date>(), references) {
        (Ok(edition), _) => format!("edition-{edition}"),
        (Err(_), [reference]) => reference.id.slug(),
        _ => "saved".to_owned(),
    }
}

/// The content of the dialog. Each button carries all that its question needs, so that nothing has to be remembered.
fn show(question: &Question, format: Format, text: String) -> Answer {
    let ask = |format: Format, what: &str| {
        let mut ask = json!({"ask": "cite", "format": format.in_questions(), "do": what});
        for name in ["papers", "edition"] {
            if let Some(value) = question.get(name) {
                ask[name] = value.clone();
            }
        }
        ask
    };
    let choice = Format::ALL.map(|other| {
        // What was pressed is made anew with the answer, so the answer gives the focus back to it.
        let mut ask = ask(other, "show");
        let id = format!("cite-{}", other.in_questions());
        ask["focus"] = id.as_str().into();
        let pressed = if other == format { "true" } else { "false" };
        button(other.for_readers(), &ask).class("action").attr("id", id).attr("aria-pressed", pressed)
    });
    let choice =
        el("div").class("citation__formats").attr("role", "group").attr("aria-label", "Format").children(choice);
    let text = el("pre")
        .class("citation__text")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", format!("Citation as {}", format.for_readers()))
        .attr("dir", "ltr")
        .child(text);
    let actions = el("div")
        .class("citation__actions")
        .child(button("Copy", &ask(format, "copy")).class("action"))
        .child(button("Download", &ask(format, "download")).class("action"));
    Answer::view(vec![choice.into(), text.into(), Node::from(actions)])
}

fn button(label: &'static str, question: &Value) -> Element {
    el("button").attr("type", "button").asks(question).child(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(question: Value) -> Answer {
        cite(&Question::read(&question.to_string()))
    }

    fn papers() -> Value {
        json!([{"id": "2605.01234", "title": "First"}, {"id": "hep-th/9901001", "title": "Second"}])
    }

    /// The questions that the buttons of a view ask, each after its label.
    fn asked(view: &[Node]) -> Vec<(String, Value)> {
        fn walk(node: &Value, found: &mut Vec<(String, Value)>) {
            if let Some(question) = node[1]["data-ask"].as_str() {
                let label = node[2][0].as_str().unwrap_or_default().to_owned();
                found.push((label, serde_json::from_str(question).unwrap()));
            }
            for child in node[2].as_array().into_iter().flatten() {
                walk(child, found);
            }
        }
        let mut found = Vec::new();
        for node in view {
            walk(&serde_json::to_value(node).unwrap(), &mut found);
        }
        found
    }

    #[test]
    fn the_dialog_shows_the_citation_and_its_buttons_ask_the_rest() {
        let one = json!([papers()[0]]);
        let view = ask(json!({"ask": "cite", "papers": one, "do": "show"})).view.unwrap();
        assert!(view[1].text().starts_with("@misc{arxiv2026first,"), "{}", view[1].text());
        let asked = asked(&view);
        assert_eq!(
            asked.iter().map(|(label, _)| label.as_str()).collect::<Vec<_>>(),
            ["BibTeX", "RIS", "Copy", "Download"]
        );

        let switched = ask(asked[1].1.clone());
        assert_eq!(switched.focus.as_deref(), Some("cite-ris"));
        assert!(switched.view.unwrap()[1].text().starts_with("TY  - UNPB\r\n"));

        let copied = ask(asked[2].1.clone());
        assert_eq!((copied.copy, copied.say.as_deref()), (Some(view[1].text()), Some("Copied.")));
        let file = ask(asked[3].1.clone()).file.unwrap();
        assert_eq!((file.name.as_str(), file.text), ("2605.01234.bib", view[1].text()));
    }

    #[test]
    fn files_are_named_after_what_is_in_them() {
        let name = |question: Value| ask(question).file.unwrap().name;
        let (all, old) = (papers(), json!([papers()[1]]));
        assert_eq!(name(json!({"papers": old, "do": "download"})), "hep-th-9901001.bib");
        assert_eq!(name(json!({"papers": all, "do": "download", "format": "ris"})), "saved.ris");
        assert_eq!(name(json!({"papers": all, "do": "download", "edition": "2026-05-08"})), "edition-2026-05-08.bib");
        assert_eq!(name(json!({"papers": all, "do": "download", "edition": "../../x"})), "saved.bib");
    }

    #[test]
    fn what_cannot_be_cited_is_said() {
        let answer = ask(json!({"papers": [papers()[0], {"id": "nonsense"}], "do": "copy"}));
        assert!(answer.copy.is_some());
        assert!(answer.say.unwrap().starts_with("Copied. paper 2 of the list has an `id`"));
        assert_eq!(ask(json!({})).say.unwrap(), "There is nothing to cite: no paper was named.");
        assert!(ask(json!({"papers": [1]})).say.unwrap().contains("is not an object"));
    }
}
