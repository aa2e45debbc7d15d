//! One entry of an answer of the query API.

use super::says_withdrawn;
use crate::{
    digest::Author,
    publisher::arxiv::{
        ArxivPaper,
        categories::categories,
        ids::id_and_version,
        line::{beginning, one_line},
        times::instant,
        xml::{Element, Space},
    },
};

/// Reads an entry.
///
/// # Errors
/// With the reason for which the entry is set aside.
pub(super) fn read(entry: &Element) -> Result<ArxivPaper, String> {
    let text = |space, name| entry.text_of(space, name).unwrap_or_default();
    let line = |name| entry.text_of(Space::Arxiv, name).map(one_line);
    let time = |name| {
        let text = text(Space::Atom, name);
        instant(text).ok_or_else(|| format!("has no time in {name:?}: {:?}", beginning(text)))
    };
    let name = text(Space::Atom, "id");
    let (id, version) = id_and_version(name).ok_or_else(|| format!("has no arXiv id in {:?}", beginning(name)))?;
    let version = version.ok_or("has no version")?;
    let title = one_line(text(Space::Atom, "title"));
    if title.is_empty() {
        return Err("has no title".to_owned());
    }
    let abstract_text = text(Space::Atom, "summary");
    if abstract_text.is_empty() {
        return Err("has no abstract".to_owned());
    }
    let mut categories = categories(entry);
    let primary = entry.first(Space::Arxiv, "primary_category").and_then(|primary| primary.attribute("term"));
    let primary_category = primary
        .and_then(|term| term.trim().parse().ok())
        .or_else(|| categories.first().cloned())
        .ok_or("has no category")?;
    if !categories.contains(&primary_category) {
        categories.insert(0, primary_category.clone());
    }
    let comment = line("comment");
    Ok(ArxivPaper {
        id,
        version,
        withdrawn: !has_pdf(entry) || says_withdrawn(comment.as_deref(), abstract_text),
        title,
        abstract_text: abstract_text.to_owned(),
        authors: entry.all(Space::Atom, "author").filter_map(author).collect(),
        primary_category,
        categories,
        published: time("published")?,
        updated: time("updated")?,
        comment,
        journal_ref: line("journal_ref"),
        doi: line("doi"),
    })
}

fn author(element: &Element) -> Option<Author> {
    let name = one_line(element.text_of(Space::Atom, "name")?);
    let affiliations = element.all(Space::Arxiv, "affiliation").map(|place| one_line(place.text()));
    Some(Author { name, affiliations: affiliations.filter(|place| !place.is_empty()).collect() })
}

fn has_pdf(entry: &Element) -> bool {
    entry.all(Space::Atom, "link").any(|link| link.attribute("title") == Some("pdf"))
}
