//! Markdown, for notes and letters.

use crate::{
    desk::{Reference, citation::line},
    reading::plain_doi,
};

/// Papers as a list in CommonMark: each a link to arXiv, its authors and its year, and what the reader noted as a quotation.
///
/// All text is escaped, so that it stays text here and in GitHub's dialect.
pub fn markdown(references: &[Reference]) -> String {
    references.iter().map(item).collect()
}

fn item(reference: &Reference) -> String {
    let mut item = format!("- [{}]({})\n", text(&reference.title), reference.id.abstract_url());
    let authors: Vec<String> =
        reference.authors.iter().map(|name| text(name)).filter(|name| !name.is_empty()).collect();
    let mut facts = vec![authors.join(", "), reference.journal_ref.as_deref().map(text).unwrap_or_default()];
    facts.push(format!("arXiv\\:{} ({})", reference.id, reference.submitted().0));
    if let Some(doi) = reference.doi.as_deref().and_then(plain_doi) {
        facts.push(format!("[DOI](<https://doi.org/{doi}>)"));
    }
    facts.retain(|fact| !fact.is_empty());
    // A line of its own, by a backslash at the end of the one before.
    item.insert(item.len() - 1, '\\');
    item.push_str(&format!("  {}\n", start(&facts.join(". "))));
    for (at, paragraph) in reference.note.as_deref().unwrap_or_default().lines().map(text).enumerate() {
        item.push_str(if at == 0 { "\n" } else { "" });
        item.push_str(format!("  > {}", start(&paragraph)).trim_end());
        item.push('\n');
    }
    item
}

/// Text in one line, with a backslash before each character that Markdown could take for its own.
fn text(text: &str) -> String {
    let text = line(text);
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let address = match c {
            // GitHub makes links of what looks like an address.
            ':' => chars.peek().is_some_and(|next| !next.is_whitespace()),
            '.' => out.len() >= 3 && out.as_bytes()[out.len() - 3..].eq_ignore_ascii_case(b"www"),
            _ => false,
        };
        if address || "\\`*_{}[]<>#|~&@$^!".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// The text as the start of a line, where figures and dashes would begin a list.
fn start(text: &str) -> String {
    let after = text.trim_start_matches(|c: char| c.is_ascii_digit());
    match after.chars().next() {
        Some('.' | ')') if after.len() < text.len() => format!("{}\\{after}", &text[..text.len() - after.len()]),
        Some('-' | '+' | '=' | ':') if after.len() == text.len() => format!("\\{text}"),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser, Tag};
    use serde_json::json;

    use super::*;

    const HOSTILE: [&str; 12] = [
        "1. No list",
        "- no list --- at all",
        "<script>alert(1)</script> <b>x</b>",
        "[x](javascript:alert(1)) ![y](z)",
        "a_b_c *d* `e` ~~f~~ $g$ | h |",
        "https://evil.example www.evil.example me@evil.example",
        "\\* \\\\ &amp; &#60;",
        "# none\n\n## none",
        "> none\n---\n===\n+ a\n2) b",
        "![[x]] [^1] ]: (",
        "    four spaces\n\tand a tab",
        "“quotes” 'it' \"is\"",
    ];

    /// What a program for Markdown, with all its dialects, reads of a paper with this text everywhere; panics where the text is
    /// more than text.
    fn read(text: &str) -> String {
        // That quotes and dashes become typographic ones is no harm.
        let options = Options::all() - Options::ENABLE_SMART_PUNCTUATION;
        let json = json!({"id": "2605.01234", "title": text, "authors": [text], "note": text});
        let markdown = markdown(&[Reference::read(&json).unwrap()]);
        let (mut links, mut items, mut quotes, mut read) = (vec![], 0, 0, String::new());
        for event in Parser::new_ext(&markdown, options) {
            match event {
                Event::Start(Tag::Link { dest_url, .. }) => links.push(dest_url.to_string()),
                Event::Start(Tag::Item) => items += 1,
                Event::Start(Tag::BlockQuote(None)) => quotes += 1,
                Event::Start(Tag::List(_) | Tag::Paragraph) | Event::End(_) => {}
                Event::Text(text) => read.push_str(&text),
                Event::SoftBreak | Event::HardBreak => read.push('\n'),
                other => panic!("{text:?}: {other:?} in\n{markdown}"),
            }
        }
        assert_eq!((links, items, quotes), (vec!["https://arxiv.org/abs/2605.01234".to_owned()], 1, 1), "{markdown}");
        read
    }

    fn without_space(text: &str) -> String {
        text.replace(char::is_whitespace, "")
    }

    #[test]
    fn text_stays_text() {
        for hostile in HOSTILE {
            let (read, text) = (without_space(&read(hostile)), without_space(&line(hostile)));
            assert_eq!(read, format!("{text}{text}.arXiv:2605.01234(2026){text}"));
        }
    }

    proptest! {
        #[test]
        fn any_text_stays_text(text in r#"[a-z0-9 \n\\`*_{}\[\]<>()#+.!|~&@$^=:;/"'-]{0,40}x"#) {
            let (read, text) = (without_space(&read(&text)), without_space(&line(&text)));
            prop_assert_eq!(read, format!("{text}{text}.arXiv:2605.01234(2026){text}"));
        }
    }

    #[test]
    fn a_paper_is_an_item_with_its_note() {
        let json = json!({"id": "2605.01234", "title": "A title", "authors": ["A. B.", "C D"], "note": "One.\n\nTwo.", "doi": "10.1/a"});
        let expected = "\
- [A title](https://arxiv.org/abs/2605.01234)\\
  A. B., C D. arXiv\\:2605.01234 (2026). [DOI](<https://doi.org/10.1/a>)

  > One.
  >
  > Two.
";
        assert_eq!(markdown(&[Reference::read(&json).unwrap()]), expected);
    }
}
