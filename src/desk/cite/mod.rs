//! The question `cite`: a citation to read, to copy or to download.
//!
//! Its members are `papers` (references), `format` (`bibtex` or `ris`) and `do` (`show`, `copy` or `download`; without it,
//! `show`). A whole edition is asked for by its day, `edition`, and its file below the site’s base, `file`, instead of `papers`.

mod dialog;
mod format;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Answer, File, Question, Reference, Step, read_references};
use crate::{digest::Date, reading::carried_data, words::desk_word as t};

pub(in crate::desk) use format::Format;

/// Answers the question, or says which file is needed first.
///
/// A card knows less of its paper than the paper’s own page: neither DOI nor journal reference. So a question from a card names that
/// page in `page`, and what stands there is cited; where it cannot be had, what the card knows.
pub(super) fn cite(question: &Question, files: &BTreeMap<String, Option<Vec<u8>>>) -> Step {
    let (file, page) = (question.text("file"), question.text("page"));
    let wanted = if page.is_empty() { file } else { page };
    let content = match files.get(wanted) {
        None if !wanted.is_empty() => return Step::Needs(vec![wanted.to_owned()]),
        content => content.and_then(Option::as_deref),
    };
    if let Some(papers) = question.get("papers") {
        let full = content.and_then(paper_of_page).map(|paper| json!([paper]));
        return Step::Done(of_papers(
            question,
            Some(full.as_ref().unwrap_or(papers)),
            json!({ "papers": full.as_ref().unwrap_or(papers) }),
        ));
    }
    match content {
        None if !file.is_empty() => {
            Step::Done(Answer::trouble(t!("The edition could not be loaded. Are you offline?")))
        }
        content => {
            let edition: Value = content.and_then(|json| serde_json::from_slice(json).ok()).unwrap_or_default();
            let of = json!({ "edition": question.text("edition"), "file": file });
            Step::Done(of_papers(question, edition.get("papers"), of))
        }
    }
}

/// The paper that the HTML of its page carries.
fn paper_of_page(html: &[u8]) -> Option<Value> {
    let data: Value = serde_json::from_str(carried_data(std::str::from_utf8(html).ok()?)?).ok()?;
    let paper = data.get("paper")?.get("paper")?;
    Reference::read(paper).ok().map(|reference| reference.to_json())
}

/// Answers for these papers. `of` is how they are named in further questions.
fn of_papers(question: &Question, papers: Option<&Value>, of: Value) -> Answer {
    let (references, faulty) = read_references(papers);
    let missing = faulty.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    if references.is_empty() {
        let why = if missing.is_empty() { t!("No paper was named.").into() } else { missing };
        return Answer::trouble(t!("There is nothing to cite. {0}").with(&[&why]));
    }
    let format = Format::of(question.text("format"));
    let text = format.write(&references);
    let mut answer = match question.text("do") {
        "copy" => Answer { copy: Some(text), say: Some(t!("Copied.").into()), ..Answer::default() },
        "download" => {
            let (ending, media_type) = format.file();
            let name = format!("{}.{ending}", name(&references, question));
            let say = Some(t!("Saved as {0}.").with(&[&name]));
            Answer { file: Some(File { name, media_type, text }), say, ..Answer::default() }
        }
        _ => dialog::show(question, of, format, text),
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
    use super::*;
    use crate::{desk::Desk, reading::CARRIED_TAG};

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
    fn a_paper_on_a_card_is_cited_from_its_own_page() {
        let (papers, page) = (json!([papers()[0]]), "papers/2605.01234/");
        let question = Question::read(&json!({"ask": "cite", "papers": papers, "page": page}).to_string());
        let shown = |desk: &mut Desk| match desk.ask(&question) {
            Step::Done(answer) => answer.view.unwrap()[1].text(),
            Step::Needs(files) => panic!("{files:?} were given"),
        };
        let mut desk = Desk::default();
        assert_eq!(desk.ask(&question), Step::Needs(vec![page.to_owned()]));
        desk.give(page, None);
        assert!(shown(&mut desk).contains("@misc{arxiv2026first,"), "offline the card has to do");

        let full = json!({"id": "2605.01234", "title": "First", "journal_ref": "Nature 12, 1-9 (2027)"});
        let data = json!({"paper": {"date": "2026-05-08", "paper": full}});
        desk.give(page, Some(format!("<p>x</p>{CARRIED_TAG}{data}</script>").into_bytes()));
        assert!(shown(&mut desk).contains("@article{arxiv2027first,"));
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
