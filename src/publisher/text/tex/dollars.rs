//! Where a formula begins and ends, and which dollars are money.

use std::ops::Range;

/// No formula is longer, in bytes.
const LONGEST: usize = 2_000;

/// A formula between its signs.
pub(super) struct Found {
    /// What is between them.
    pub(super) tex: Range<usize>,
    /// Where what follows begins.
    pub(super) after: usize,
}

/// The formula that begins with the dollar at `start`, if it is one.
pub(super) fn formula_at(source: &str, start: usize, end: usize) -> Option<Found> {
    let rest = &source[start..end];
    if rest.starts_with("$$")
        && let Some(found) = until(source, start + 2, end, "$$")
        && !source[found.tex.clone()].trim().is_empty()
    {
        return Some(found);
    }
    let close = start + 1 + closing_dollar(&rest[1..])?;
    let tex = &source[start + 1..close];
    let next = source[close + 1..end].chars().next();
    is_math(tex, next).then_some(Found { tex: start + 1..close, after: close + 1 })
}

/// What stands between `start` and the next `closing`.
pub(super) fn until(source: &str, start: usize, end: usize, closing: &str) -> Option<Found> {
    let window = &source.as_bytes()[start..end.min(start + LONGEST)];
    let length = window.windows(closing.len()).position(|window| window == closing.as_bytes())?;
    (!source[start..start + length].contains("\n\n"))
        .then_some(Found { tex: start..start + length, after: start + length + closing.len() })
}

fn closing_dollar(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let mut index = 0;
    while index < bytes.len().min(LONGEST) {
        match bytes[index] {
            b'\\' => index += 1,
            b'$' => return Some(index),
            b'\n' if bytes.get(index + 1) == Some(&b'\n') => return None,
            _ => {}
        }
        index += 1;
    }
    None
}

/// Whether what stands between two dollars is a formula rather than a price and what is said of it.
///
/// The rules for what is not clearly TeX are those of pandoc (`tex_math_dollars`): no space inside the dollars, and no digit
/// after the second. But authors also write `$ \epsilon $`, and `$5/GPU-hour to \$10$`.
fn is_math(tex: &str, next: Option<char>) -> bool {
    let trimmed = tex.trim();
    let Some(first) = trimmed.chars().next() else { return false };
    if !is_balanced(tex) {
        return false;
    }
    let has_tex = has_tex(tex);
    let most_words = if has_tex { 3 } else { 1 };
    if prose_words(tex) > most_words {
        return false;
    }
    let (space_before, space_after) = (tex.starts_with(char::is_whitespace), tex.ends_with(char::is_whitespace));
    let is_tight = !space_before && !space_after;
    let is_price = first.is_ascii_digit() && trimmed.ends_with(['-', '/', '–', ',', '+', '(', '~']);
    if is_price || (first.is_ascii_digit() && next.is_some_and(|c| c.is_ascii_digit())) {
        return false;
    }
    if has_tex {
        return is_tight || space_before == space_after || !first.is_ascii_digit();
    }
    if first.is_ascii_digit() && (tex.contains(';') || has_words_apart(tex)) {
        return false;
    }
    let is_letter = trimmed.chars().count() == 1 && first.is_alphabetic();
    (is_tight || is_letter) && !next.is_some_and(|c| c.is_ascii_digit())
}

/// Whether it has signs that only TeX has. A dollar or a percent sign with a backslash is one of plain text.
fn has_tex(tex: &str) -> bool {
    let mut chars = tex.chars();
    while let Some(character) = chars.next() {
        match character {
            '^' | '_' => return true,
            '\\' if !matches!(chars.next(), Some('$' | '%' | '&' | '#')) => return true,
            _ => {}
        }
    }
    false
}

/// Whether two words or numbers stand next to each other, as in no formula that begins with a number.
fn has_words_apart(tex: &str) -> bool {
    let words = Vec::from_iter(tex.split_whitespace());
    words.windows(2).any(|pair| pair[0].ends_with(char::is_alphanumeric) && pair[1].starts_with(char::is_alphanumeric))
}

/// Words of three and more letters that are not names of commands and not in braces, where text within math stands.
fn prose_words(tex: &str) -> usize {
    let (mut words, mut letters, mut depth, mut is_command) = (0, 0, 0_usize, false);
    for character in tex.chars().chain([' ']) {
        if character.is_alphabetic() {
            letters += 1;
            continue;
        }
        words += usize::from(letters >= 3 && !is_command && depth == 0);
        letters = 0;
        is_command = character == '\\';
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    words
}

/// Whether braces hold together, and, in what has no TeX and may be money, parentheses too.
fn is_balanced(tex: &str) -> bool {
    let count = |wanted: char| tex.matches(wanted).count();
    let escaped = |wanted: &str| tex.matches(wanted).count();
    let has_braces = count('{') - escaped("\\{") == count('}') - escaped("\\}");
    // Intervals such as [0, 1) are formulas; a parenthesis without any other is not.
    let (open, close) = (count('(') + count('['), count(')') + count(']'));
    has_braces && (tex.contains('\\') || open == close)
}
