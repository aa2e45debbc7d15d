//! Makes almost-JSON into JSON with the same meaning.

use super::latex;

/// Mends escapes and raw control characters in strings, and takes out commas before a closing bracket.
pub(super) fn mend(text: &str) -> String {
    let mut mended = String::with_capacity(text.len() + 16);
    let mut rest = text;
    let mut in_string = false;
    let mut in_maths = false;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        match c {
            '"' => {
                in_string = !in_string;
                in_maths = false;
                mended.push(c);
            }
            '\\' if in_string => rest = escape(rest, in_maths, &mut mended),
            ',' if !in_string && rest.trim_start().starts_with(['}', ']']) => {}
            '\n' if in_string => mended.push_str("\\n"),
            '\r' if in_string => {}
            '\t' if in_string => mended.push(' '),
            c if in_string && c.is_ascii_control() => mended.push_str(&format!("\\u{:04x}", u32::from(c))),
            '$' if in_string => {
                in_maths = !in_maths;
                mended.push(c);
            }
            _ => mended.push(c),
        }
    }
    mended
}

/// Writes what a backslash and the text after it mean, and gives what is left of the text.
fn escape<'a>(rest: &'a str, in_maths: bool, mended: &mut String) -> &'a str {
    let Some(c) = rest.chars().next() else { return rest };
    let after = &rest[c.len_utf8()..];
    match c {
        '"' | '\\' | '/' => {
            mended.push('\\');
            mended.push(c);
            after
        }
        'u' => unicode(after, mended),
        // A line break of Windows is a line break.
        'r' if after.starts_with("\\n") => after,
        'b' | 'f' | 'n' | 'r' | 't' if !latex::is_command(c, after, in_maths) => {
            mended.push('\\');
            mended.push(c);
            after
        }
        '\'' if !after.starts_with(latex::is_accented) => {
            mended.push(c);
            after
        }
        '\n' => after,
        // What follows stays in the text, so that it is looked at like all else.
        _ => {
            mended.push_str("\\\\");
            rest
        }
    }
}

/// Writes `\u` and its four digits. Half of a surrogate pair becomes the replacement character, which the checks refuse.
fn unicode<'a>(after: &'a str, mended: &mut String) -> &'a str {
    match unit(after) {
        Some(0xD800..=0xDBFF)
            if after[4..].strip_prefix("\\u").and_then(unit).is_some_and(|low| (0xDC00..=0xDFFF).contains(&low)) =>
        {
            mended.push_str("\\u");
            mended.push_str(&after[..10]);
            &after[10..]
        }
        Some(0xD800..=0xDFFF) => {
            mended.push('\u{FFFD}');
            &after[4..]
        }
        Some(_) => {
            mended.push_str("\\u");
            mended.push_str(&after[..4]);
            &after[4..]
        }
        // The beginning of `\upsilon`.
        None => {
            mended.push_str("\\\\u");
            after
        }
    }
}

/// Four hexadecimal digits.
fn unit(text: &str) -> Option<u32> {
    let digits = text.get(..4).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    u32::from_str_radix(digits, 16).ok()
}
