//! Accents over letters: `\'e`, `\"{o}`, `\c c`.

use unicode_normalization::UnicodeNormalization as _;

use super::writer::Writer;

/// The combining mark of an accent command.
fn mark(name: &str) -> Option<char> {
    Some(match name {
        "`" => '\u{300}',
        "'" => '\u{301}',
        "^" => '\u{302}',
        "~" => '\u{303}',
        "=" => '\u{304}',
        "u" => '\u{306}',
        "." => '\u{307}',
        "\"" => '\u{308}',
        "r" => '\u{30A}',
        "H" => '\u{30B}',
        "v" => '\u{30C}',
        "d" => '\u{323}',
        "c" => '\u{327}',
        "k" => '\u{328}',
        "b" => '\u{331}',
        _ => return None,
    })
}

/// Writes an accented letter, if the command is an accent and stands before a letter. Gives back where what follows begins.
pub(super) fn write(writer: &mut Writer<'_>, name: &str, after: usize, end: usize) -> Option<usize> {
    let mark = mark(name)?;
    let source = writer.source();
    if name == "\"" && is_quote(writer, after, end) {
        return None;
    }
    let rest = &source[after..end];
    let spaces = rest.len() - rest.trim_start_matches(' ').len();
    let start = after + spaces;
    let first = source[start..end].chars().next()?;
    let begun = writer.length();
    let next = match first {
        '{' => {
            let group = writer.braces().group_at(start).filter(|group| group.end < end)?;
            writer.run(group.clone());
            group.end + 1
        }
        '\\' => {
            let name_end =
                source[start + 1..end].find(|c: char| !c.is_ascii_alphabetic()).map_or(end, |at| start + 1 + at);
            let letter = super::symbols::letter(&source[start + 1..name_end])?;
            writer.push_str(letter);
            name_end
        }
        letter if letter.is_alphabetic() && (spaces == 0 || name.starts_with(char::is_alphabetic)) => {
            // As in `don\'t`, where somebody escaped a quote: no letter of any language.
            if name.starts_with(char::is_alphabetic) && spaces == 0 || !is_composed(letter, mark) {
                return None;
            }
            writer.push(letter);
            start + letter.len_utf8()
        }
        _ => return None,
    };
    writer.accent_from(begun, mark, name);
    Some(next)
}

fn is_composed(letter: char, mark: char) -> bool {
    [letter, mark].into_iter().nfc().count() == 1
}

/// Whether `\"` is a quote that somebody escaped: at the start of a word, and the next one at the end of one.
fn is_quote(writer: &Writer<'_>, after: usize, end: usize) -> bool {
    let rest = &writer.source()[after..end];
    let begins = writer.last().is_none_or(|c| !c.is_alphanumeric());
    let ends = |rest: &str| rest.chars().next().is_none_or(|c| !c.is_alphanumeric() && c != '{' && c != '\\');
    if !begins {
        return writer.is_in_quotes() && ends(rest);
    }
    rest.char_indices()
        .take(300)
        .find(|(at, _)| rest[*at..].starts_with("\\\""))
        .is_some_and(|(at, _)| ends(&rest[at + 2..]))
}
