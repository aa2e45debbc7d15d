//! What a text must not hold, whatever it says.

use super::super::{Fault, Field};

/// Texts of programs and models that could not write anything.
const PLACEHOLDERS: [&str; 10] = [
    "summary generation failed",
    "lorem ipsum",
    "as an ai language model",
    "as an ai, i",
    "as an ai assistant, i",
    "i cannot summarize",
    "i can't summarize",
    "i'm sorry, but",
    "no abstract provided",
    "[insert",
];
/// The same, where they are the whole text.
const WHOLE_PLACEHOLDERS: [&str; 8] = ["n/a", "none", "null", "tbd", "todo", "...", "…", "string"];

const OPENINGS: [&str; 12] = [
    "this paper",
    "the paper",
    "in this paper",
    "this work",
    "in this work",
    "this study",
    "this article",
    "the authors",
    "authors",
    "the article",
    "our paper",
    "the present paper",
];

/// Tags of HTML. Others, such as `<think>`, are things that papers write about.
const TAGS: [&str; 26] = [
    "a", "b", "i", "p", "br", "em", "strong", "u", "ul", "ol", "li", "div", "span", "img", "script", "style", "code",
    "pre", "sub", "sup", "table", "tr", "td", "h1", "h2", "h3",
];

/// Finds the first thing that a text must not hold.
pub(super) fn fault(field: Field, text: &str) -> Option<Fault> {
    let lower = text.to_lowercase().replace('’', "'");
    if let Some(found) = text.chars().find(|c| c.is_control() && *c != '\n' || is_invisible(*c)) {
        return Some(Fault::Damaged { field, found: found.into() });
    }
    let whole = WHOLE_PLACEHOLDERS.iter().find(|text| lower.trim_end_matches('.') == text.trim_end_matches('.'));
    if let Some(found) = whole.or_else(|| PLACEHOLDERS.iter().find(|text| lower.contains(**text))) {
        return Some(Fault::Placeholder { field, found: (*found).to_owned() });
    }
    let begins_with =
        |start: &&&str| lower.strip_prefix(**start).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    if let Some(found) = OPENINGS.iter().find(begins_with) {
        return Some(Fault::Opening { field, found });
    }
    if ["http://", "https://", "www."].iter().any(|start| lower.contains(start)) {
        return Some(Fault::Address { field });
    }
    markup(&lower).map(|found| Fault::Markup { field, found })
}

/// What a damaged text leaves behind, and characters that change the order of others. A text has none of these on purpose.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{FFFD}' | '\u{200B}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

fn markup(lower: &str) -> Option<String> {
    let tag = lower.match_indices('<').map(|(at, _)| &lower[at..]).find(|rest| {
        let name = rest[1..].trim_start_matches('/');
        let length = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
        TAGS.contains(&&name[..length]) && name[length..].starts_with(['>', ' ', '/'])
    });
    let marks = ["**", "`", "](", "&lt;", "&amp;"].into_iter().find(|mark| lower.contains(mark));
    let line = || {
        lower.lines().find(|line| ["# ", "## ", "### ", "- ", "* ", "1. "].iter().any(|start| line.starts_with(start)))
    };
    tag.or(marks).or_else(line).map(shortened)
}

/// The beginning of something that is told to people.
pub(super) fn shortened(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(20).collect()
}
