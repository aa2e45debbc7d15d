//! Reading citations back.

use biblatex::{Bibliography, Chunk, ChunksExt, Entry};
use brevier::desk::{Reference, citation::bibtex};
use serde_json::json;

/// A reference with this title, these authors and this note.
pub fn reference(title: &str, authors: &[&str], note: &str) -> Reference {
    let json = json!({
        "id": "2605.01234", "title": title, "authors": authors, "note": note, "categories": ["cs.LG"],
        "published": "2026-05-07T17:59:59Z",
    });
    Reference::read(&json).unwrap()
}

/// The only entry of this text.
pub fn only_entry(text: &str) -> Entry {
    assert!(is_one_group(text), "{text}");
    let bibliography = Bibliography::parse(text).unwrap_or_else(|error| panic!("{error:?} in\n{text}"));
    assert_eq!(bibliography.len(), 1, "{text}");
    bibliography.into_iter().next().unwrap()
}

/// Whether the braces close at the end and not before. Classic BibTeX counts every brace, whatever stands before it, which the crate
/// does not.
fn is_one_group(text: &str) -> bool {
    let mut depth = 0;
    let text = text.trim_end();
    text.char_indices().all(|(at, c)| {
        depth += match c {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        depth >= 0 && (c != '}' || (depth == 0) == (at + 1 == text.len()))
    })
}

/// The entry of this reference, as another program reads it.
pub fn entry(reference: &Reference) -> Entry {
    only_entry(&bibtex(reference))
}

/// What a field says, with formulas as the symbols that they stand for, and quotes as they are typed.
pub fn field(entry: &Entry, name: &str) -> String {
    let Some(chunks) = entry.get(name) else { return String::new() };
    let text: String = chunks
        .iter()
        .map(|chunk| match &chunk.v {
            Chunk::Math(latex) => symbol(latex),
            _ => std::slice::from_ref(chunk).format_verbatim(),
        })
        .collect();
    quotes(&text)
}

/// The text with quotes as they are typed: TeX’s for double ones are two characters.
pub fn quotes(text: &str) -> String {
    text.replace(['“', '”'], "''").replace("``", "''").replace(['‘', '’', '`'], "'")
}

/// Some symbols that stand in the texts of these tests.
fn symbol(latex: &str) -> String {
    for (name, symbol) in [
        (r"\alpha", "α"),
        (r"\ell", "ℓ"),
        ("^2", "²"),
        ("_2", "₂"),
        (r"\rightarrow", "→"),
        (r"\times", "×"),
        (r"\infty", "∞"),
    ] {
        if latex == name {
            return symbol.to_owned();
        }
    }
    format!("${latex}$")
}
