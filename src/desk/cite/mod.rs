//! The question `cite`: a citation to read, to copy or to download.
//!
//! Its members are `papers` (references), `format` (`bibtex` or `ris`) and `do` (`show`, `copy` or `download`; without it,
//! `show`). A whole edition is asked for by its day, `edition`, and its file below the site’s base, `file`, instead of `papers`.

mod dialog;
mod format;

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Answer, File, Question, Reference, Step, read_references};
use crate::digest::Date;

use format::Format;

/// Answers the question, or says which file is needed first.
pub(super) fn cite(question: &Question, files: &BTreeMap<String, Option<Vec<u8>>>) -> Step {
    let file = question.text("file");
    if question.get("papers").is_some() || file.is_empty() {
        return Step::Done(of_papers(question, question.get("papers")));
    }
    match files.get(file) {
        None => Step::Needs(vec![file.to_owned()]),
        Some(None) => Step::Done(Answer::trouble("The edition could not be loaded. Are you offline?")),
        Some(Some(content)) => {
            let edition: Value = serde_json::from_slice(content).unwrap_or_default();
            Step::Done(of_papers(question, edition.get("papers")))
        }
    }
}

fn of_papers(question: &Question, papers: Option<&Value>) -> Answer {
    let (references, faulty) = read_references(papers);
    let missing = faulty.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    if references.is_empty() {
        let why = if missing.is_empty() { "No paper was named.".to_owned() } else { missing };
        return Answer::trouble(&format!("There is nothing to cite. {why}"));
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
        _ => dialog::show(question, format, text),
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::desk::Desk;

    fn ask(question: Value) -> Answer {
        match cite(&Question::read(&question.to_string()), &BTreeMap::new()) {
            Step::Done(answer) => answer,
            Step::Needs(files) => panic!("{files:?} are not needed"),
        }
    }

    fn papers() -> Value {
        json!([{"id": "2605.01234", "title": "First"}, {"id": "hep-th/9901001", "title": "Second"}])
    }

    #[test]
    fn a_citation_is_copied_and_downloaded_as_it_is_shown() {
        let one = json!([papers()[0]]);
        let shown = ask(json!({"papers": one})).view.unwrap()[1].text();
        assert!(shown.starts_with("@misc{arxiv2026first,"), "{shown}");
        let copied = ask(json!({"papers": one, "do": "copy"}));
        assert_eq!((copied.copy, copied.say.as_deref()), (Some(shown.clone()), Some("Copied.")));
        assert_eq!(ask(json!({"papers": one, "do": "download"})).file.unwrap().text, shown);
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
    fn an_edition_is_cited_from_its_file() {
        let file = "digest/editions/2026-05-08.json";
        let question = json!({"ask": "cite", "edition": "2026-05-08", "file": file, "do": "download"}).to_string();
        let question = Question::read(&question);
        let mut desk = Desk::default();
        assert_eq!(desk.ask(&question), Step::Needs(vec![file.to_owned()]));
        desk.give(file, Some(include_bytes!("../../../public/digest/editions/2026-05-08.json").to_vec()));
        let Step::Done(answer) = desk.ask(&question) else { panic!("the file was given") };
        let file = answer.file.unwrap();
        assert_eq!(file.name, "edition-2026-05-08.bib");
        assert!(file.text.matches("\n  eprint ").count() > 5);
        assert!(file.text.contains("author        = {"));
    }

    #[test]
    fn a_file_that_did_not_come_is_said() {
        let question = Question::read(r#"{"ask":"cite","file":"digest/editions/2026-05-08.json"}"#);
        let mut desk = Desk::default();
        desk.give("digest/editions/2026-05-08.json", None);
        let expected = "The edition could not be loaded. Are you offline?";
        assert_eq!(desk.ask(&question), Step::Done(Answer::trouble(expected)));
    }

    #[test]
    fn what_cannot_be_cited_is_said() {
        let answer = ask(json!({"papers": [papers()[0], {"id": "nonsense"}], "do": "copy"}));
        assert!(answer.copy.is_some());
        assert!(answer.say.unwrap().starts_with("Copied. Paper 2 of the list has an `id`"));
        assert_eq!(ask(json!({})).say.unwrap(), "There is nothing to cite. No paper was named.");
        assert!(ask(json!({"papers": [1]})).say.unwrap().contains("is not an object"));
    }
}
