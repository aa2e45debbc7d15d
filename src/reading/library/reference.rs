//! What is kept of a saved paper, so that it can be listed and cited without the digest.

use super::json_text::{quote, wrap};
use crate::digest::Paper;

/// The members, in JSON, each with its name.
pub(super) fn members(paper: &Paper) -> Vec<(&'static str, String)> {
    let list = |texts: Vec<String>| wrap('[', &texts.iter().map(String::as_str).collect::<Vec<_>>(), ']');
    let mut categories = vec![quote(paper.primary_category.as_str())];
    for category in &paper.categories {
        let category = quote(category.as_str());
        if !categories.contains(&category) {
            categories.push(category);
        }
    }
    let mut members = vec![
        ("id", quote(paper.id.as_str())),
        ("version", paper.version.to_string()),
        ("title", quote(&paper.title)),
        ("authors", list(paper.authors.iter().map(|author| quote(&author.name)).collect())),
        ("categories", list(categories)),
        ("published", quote(&paper.published.to_string())),
        ("tags", list(paper.tags.iter().map(|tag| quote(tag)).collect())),
    ];
    for (name, text) in [("comment", &paper.comment), ("journal_ref", &paper.journal_ref), ("doi", &paper.doi)] {
        if let Some(text) = text {
            members.push((name, quote(text)));
        }
    }
    members
}

/// All of them as one object.
pub(super) fn of(paper: &Paper) -> String {
    let mut text = String::from('{');
    for (name, value) in members(paper) {
        if text.len() > 1 {
            text.push(',');
        }
        text.push_str(&quote(name));
        text.push(':');
        text.push_str(&value);
    }
    text.push('}');
    text
}
