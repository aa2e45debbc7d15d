//! References as JSON: the members that the reader's library keeps of each paper.

use serde_json::{Map, Value, json};

use super::Reference;
use crate::{
    digest::{Category, limits},
    words::desk_word as t,
};

/// Why a JSON value is no reference.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidReference {
    /// It is a number, a text or a list.
    #[error("{}", t!("is not an object with `id` and `title`").text())]
    NoObject,
    /// There is no id by which the paper could be found.
    #[error("{}", t!("has an `id` that is not an arXiv id without version, such as 2605.01234").text())]
    Id,
    /// There is nothing to call it.
    #[error("{}", t!("has no `title`, or one of more than {0} characters").with(&[&limits::TITLE.to_string()]))]
    Title,
    /// The list is so long that working with it would take too long.
    #[error("{}", t!("has more than {0} authors").with(&[&limits::AUTHORS.to_string()]))]
    Authors,
}

/// An entry of a list that was left out, and why.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", t!("Paper {0} of the list {1}; it was left out").with(&[&(at + 1).to_string(), &reason.to_string()]))]
pub struct Faulty {
    /// Its place in the list, from 0.
    pub at: usize,
    /// What is wrong with it.
    pub reason: InvalidReference,
}

/// Reads a list of references. What cannot be read is left out and reported; what is no list is an empty one.
pub fn read_references(list: Option<&Value>) -> (Vec<Reference>, Vec<Faulty>) {
    let (mut references, mut faulty) = (Vec::new(), Vec::new());
    for (at, value) in list.and_then(Value::as_array).into_iter().flatten().enumerate() {
        match Reference::read(value) {
            Ok(reference) => references.push(reference),
            Err(reason) => faulty.push(Faulty { at, reason }),
        }
    }
    (references, faulty)
}

impl Reference {
    /// Reads a reference, or a paper of an edition’s file. Id and title must be right; every other member that is not as it should be
    /// counts as absent.
    pub fn read(value: &Value) -> Result<Self, InvalidReference> {
        let object = value.as_object().ok_or(InvalidReference::NoObject)?;
        let text = |name| text(object, name);
        let title = text("title").filter(|title| title.chars().count() <= limits::TITLE);
        let authors: Vec<String> = authors(object).map(str::to_owned).collect();
        if authors.len() > limits::AUTHORS {
            return Err(InvalidReference::Authors);
        }
        let mut categories: Vec<Category> = texts(object, "categories").filter_map(|name| name.parse().ok()).collect();
        let primary: Option<Category> = text("primary_category").and_then(|name| name.parse().ok());
        if let Some(primary) = primary {
            categories.retain(|category| *category != primary);
            categories.insert(0, primary);
        }
        Ok(Self {
            id: text("id").and_then(|id| id.parse().ok()).ok_or(InvalidReference::Id)?,
            version: object.get("version").and_then(Value::as_u64).and_then(|n| n.try_into().ok()).unwrap_or(1).max(1),
            title: title.ok_or(InvalidReference::Title)?,
            authors,
            abstract_text: text("abstract"),
            categories,
            published: text("published").and_then(|time| time.parse().ok()),
            journal_ref: text("journal_ref"),
            doi: text("doi"),
            comment: text("comment"),
            tags: texts(object, "tags").map(str::to_owned).collect(),
            edition: text("edition").and_then(|date| date.parse().ok()),
            note: text("note"),
            saved_at: text("saved_at").and_then(|time| time.parse().ok()),
        })
    }

    /// The reference as JSON. What is absent is left out.
    pub fn to_json(&self) -> Value {
        let names = |categories: &[Category]| categories.iter().map(ToString::to_string).collect::<Vec<_>>();
        let mut value = json!({"id": self.id.as_str(), "version": self.version, "title": self.title});
        for (name, list) in
            [("authors", self.authors.clone()), ("categories", names(&self.categories)), ("tags", self.tags.clone())]
        {
            if !list.is_empty() {
                value[name] = list.into();
            }
        }
        for (name, text) in [
            ("abstract", self.abstract_text.clone()),
            ("published", self.published.map(|time| time.to_string())),
            ("journal_ref", self.journal_ref.clone()),
            ("doi", self.doi.clone()),
            ("comment", self.comment.clone()),
            ("edition", self.edition.map(|date| date.to_string())),
            ("note", self.note.clone()),
            ("saved_at", self.saved_at.map(|time| time.to_string())),
        ] {
            if let Some(text) = text {
                value[name] = text.into();
            }
        }
        value
    }
}

/// A member that is a text with something in it.
fn text(object: &Map<String, Value>, name: &str) -> Option<String> {
    object.get(name).and_then(Value::as_str).filter(|text| !text.trim().is_empty()).map(str::to_owned)
}

/// The names of the authors: texts in a library, objects in an edition.
fn authors(object: &Map<String, Value>) -> impl Iterator<Item = &str> {
    let authors = object.get("authors").and_then(Value::as_array).into_iter().flatten();
    authors.filter_map(|author| author.as_str().or_else(|| author.get("name")?.as_str()))
}

/// The texts of a member that is a list.
fn texts<'a>(object: &'a Map<String, Value>, name: &str) -> impl Iterator<Item = &'a str> {
    object.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{digest::read_edition, words::speaking};

    #[test]
    fn a_saved_paper_is_written_as_it_was_read() {
        let saved = json!({
            "id": "2605.01234", "version": 2, "title": "A title", "authors": ["A. B.", "C D"],
            "categories": ["cs.LG", "stat.ML"], "published": "2026-05-07T17:59:59Z", "journal_ref": "Nature 1 (2026) 2",
            "doi": "10.1/a", "comment": "9 pages", "tags": ["nlp"], "edition": "2026-05-08", "note": "Read twice.",
            "saved_at": "2026-05-09",
        });
        let reference = Reference::read(&saved).unwrap();
        assert_eq!(reference.to_json(), saved);
        assert_eq!(reference.primary_category().unwrap().as_str(), "cs.LG");
    }

    #[test]
    fn a_paper_of_an_edition_is_a_reference_too() {
        let edition: Value =
            serde_json::from_str(include_str!("../../../public/digest/editions/2026-05-08.json")).unwrap();
        let (references, faulty) = read_references(edition.get("papers"));
        let papers = read_edition("", &edition.to_string(), None).unwrap().value.papers;
        assert_eq!(references, papers.iter().map(Reference::of).collect::<Vec<_>>());
        assert_eq!(faulty, []);
    }

    #[test]
    fn what_is_broken_is_reported_and_costs_only_itself() {
        let list = json!([
            {"id": "2605.01234", "title": "Good", "authors": [1, "A"], "version": -3, "published": "soon", "edition": 7},
            {"id": "../etc", "title": "Bad"},
            {"id": "2605.01235", "title": " "},
            17,
        ]);
        let (references, faulty) = read_references(Some(&list));
        assert_eq!(references.len(), 1);
        assert_eq!((references[0].authors.as_slice(), references[0].version), (["A".to_owned()].as_slice(), 1));
        assert_eq!((references[0].published, references[0].edition), (None, None));
        assert_eq!(faulty.iter().map(|faulty| faulty.at).collect::<Vec<_>>(), [1, 2, 3]);
        assert!(faulty[0].to_string().starts_with("Paper 2 of the list has an `id` that is not an arXiv id"));
        let german = speaking("de", || faulty[2].to_string());
        assert_eq!(german, "Arbeit 4 der Liste ist kein Objekt mit `id` und `title`; sie fehlt hier");
        assert_eq!(read_references(Some(&json!("papers"))), (vec![], vec![]));
        assert_eq!(read_references(None), (vec![], vec![]));
    }
}
