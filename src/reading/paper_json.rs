//! A paper as JSON, as far as it is kept and cited: the members of `desk::Reference`.
//!
//! Written by hand, since what serde would write it with costs every reader kilobytes.

use crate::digest::{Author, Paper};

/// The paper as a JSON object. What it does not have is left out.
pub fn paper_json(paper: &Paper) -> String {
    let mut json = String::from("{\"id\":");
    quote(&mut json, paper.id.as_str());
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
            quote(&mut json, text);
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
        quote(json, text);
        before = ',';
    }
    json.push_str(if before == '[' { "[]" } else { "]" });
}

/// Adds a text in quotes. RFC 8259, section 7: quotes, backslashes and control characters are written as escapes.
#[inline(never)]
fn quote(json: &mut String, text: &str) {
    json.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => json.extend(['\\', c]),
            '\0'..='\x1f' => {
                let digit = |of: u32| char::from_digit(of, 16).unwrap_or('0');
                json.push_str("\\u00");
                json.extend([digit(c as u32 >> 4), digit(c as u32 & 15)]);
            }
            _ => json.push(c),
        }
    }
    json.push('"');
}
