//! Ties, dashes and quotes, which TeX writes with other characters, and which plain text has too.

use super::MARK;

/// The quotes that are open.
#[derive(Debug, Default)]
pub(super) struct Quotes {
    double: usize,
    single: usize,
}

/// What to write for the punctuation that `rest` begins with, and how many bytes that is; nothing if it stays as it is.
pub(super) fn typeset(quotes: &mut Quotes, last: Option<char>, rest: &str) -> Option<(&'static str, usize)> {
    match rest.as_bytes().first()? {
        b'~' => is_tie(last?, rest[1..].chars().next()?).then_some((" ", 1)),
        b'-' => dash(last, rest),
        b'`' => opening_quote(quotes, last, rest),
        b'\'' => closing_quote(quotes, rest),
        _ => None,
    }
}

/// `Fig.~3` is tied; `~50`, `5~10` and `/~home` are not.
fn is_tie(last: char, next: char) -> bool {
    let ends = last.is_alphabetic() || last == MARK || matches!(last, '.' | ',' | ')' | ']' | ':' | ';' | '”');
    let begins = next.is_alphanumeric() || matches!(next, '\\' | '$' | '(' | '[' | '{' | '`');
    (ends && begins) || (last.is_ascii_digit() && (next.is_alphabetic() || matches!(next, '\\' | '$')))
}

fn dash(last: Option<char>, rest: &str) -> Option<(&'static str, usize)> {
    let length = rest.bytes().take_while(|byte| *byte == b'-').count();
    let next = rest[length..].chars().next()?;
    let last = last?;
    let ends = last.is_alphanumeric() || last == MARK || matches!(last, ')' | ']' | '%' | '.' | '”' | '’' | '"');
    // Not an option of a command line, which has a space on one side only, and not the end of a comment in HTML.
    let is_between = (ends && !next.is_whitespace() && next != '>') || (last == ' ' && next == ' ');
    match length {
        2 if is_between => Some(("–", 2)),
        3 if is_between => Some(("—", 3)),
        _ => None,
    }
}

/// A quote is one only with its other half; without it, it is code.
fn opening_quote(quotes: &mut Quotes, last: Option<char>, rest: &str) -> Option<(&'static str, usize)> {
    if last.is_some_and(char::is_alphanumeric) {
        return None;
    }
    let (opening, closing, sign) = if rest.starts_with("``") { ("``", "''", "“") } else { ("`", "'", "‘") };
    let inner = &rest[opening.len()..];
    let within: String = inner.chars().take(400).take_while(|c| *c != '\n').collect();
    let within = within.split(opening).next().unwrap_or_default();
    let is_closed = within
        .match_indices(closing)
        .any(|(at, _)| at > 0 && !within[at + closing.len()..].starts_with(|c: char| c.is_alphanumeric()));
    if !is_closed {
        return None;
    }
    *(if opening.len() == 2 { &mut quotes.double } else { &mut quotes.single }) += 1;
    Some((sign, opening.len()))
}

fn closing_quote(quotes: &mut Quotes, rest: &str) -> Option<(&'static str, usize)> {
    if quotes.double > 0 && rest.starts_with("''") {
        quotes.double -= 1;
        return Some(("”", 2));
    }
    if quotes.single > 0 && !rest[1..].starts_with(char::is_alphanumeric) {
        quotes.single -= 1;
        return Some(("’", 1));
    }
    None
}
