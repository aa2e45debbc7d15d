//! A paper as JSON, as far as it is kept and cited: the members of `desk::Reference`.
//!
//! Written by hand, since what serde would write it with costs every reader kilobytes.

use super::library::push_quoted;
use crate::digest::{Author, Paper};

/// The paper as a JSON object. What it does not have is left out.
pub fn paper_json(paper: &Paper) -> String {
    let mut json = String::from("{\"id\":");
    push_quoted(&mut json, paper.id.as_str());
    json.push_str(",\"version\":");
    json.push_str(&paper.version.to_string());
    let name = |author: &Author| author.name.clone();
    list(&mut json, "authors", &paper.authors.iter().map(name).collect::<Vec<_>>());
    let mut categories = vec![paper.primary_category.to_string()];
    for category in &paper.categories {
        if *category != paper.primary_category {
            categories.push(category.to_string());
        }
    }
    list(&mut json, "categories", &categories);
    list(&mut json, "tags", &paper.tags);
    for (name, text) in [
        ("title", Some(&paper.title)),
        ("published", Some(&paper.published.to_string())),
        ("abstract", paper.abstract_text.as_ref()),
        ("journal_ref", paper.journal_ref.as_ref()),
        ("doi", paper.doi.as_ref()),
        ("comment", paper.comment.as_ref()),
    ] {
        if let Some(text) = text {
            member(&mut json, name);
            push_quoted(&mut json, text);
        }
    }
    json.push('}');
    json
}

fn member(json: &mut String, name: &str) {
    json.push_str(",\"");
    json.push_str(name);
    json.push_str("\":");
}

#[inline(never)]
fn list(json: &mut String, name: &str, texts: &[String]) {
    member(json, name);
    let mut before = '[';
    for text in texts {
        json.push(before);
        push_quoted(json, text);
        before = ',';
    }
    json.push_str(if before == '[' { "[]" } else { "]" });
}
