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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{desk::Reference, digest::read_edition};

    fn is_read_back(paper: &Paper) {
        let json = paper_json(paper);
        let value = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{error} in {json}"));
        assert_eq!(Reference::read(&value).unwrap(), Reference::of(paper));
    }

    #[test]
    fn the_desk_reads_what_was_written() {
        let text = include_str!("../../public/digest/editions/2026-05-08.json");
        let mut papers = read_edition("", text, None).unwrap().value.papers;
        papers.iter().for_each(is_read_back);
        let paper = &mut papers[0];
        paper.title = "A \"title\" with \\ \u{1}\n\t é 🦀 </script>".to_owned();
        paper.abstract_text = Some("One.\n\nTwo.".to_owned());
        paper.doi = Some("10.1/a".to_owned());
        paper.journal_ref = Some("Nature 1 (2026) 2".to_owned());
        (paper.authors, paper.tags) = (vec![], vec![]);
        is_read_back(paper);
    }
}
