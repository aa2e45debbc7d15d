//! Reads a command and what belongs to it.

use std::ops::Range;

use super::{
    Kind, dollars,
    environments::{Environment, environment, formula_of},
    meaning::{Meaning, meaning},
    symbols,
    writer::Writer,
};
use crate::publisher::text::math::{self, scripts};

/// Reads the command whose backslash is at `at`; gives back where what follows begins.
pub(super) fn read(writer: &mut Writer<'_>, at: usize, end: usize) -> usize {
    let source = writer.source();
    let letters = source[at + 1..end].bytes().take_while(u8::is_ascii_alphabetic).count();
    if letters == 0 {
        return control_symbol(writer, at, end);
    }
    let after = at + 1 + letters;
    let name = &source[at + 1..after];
    if let Some(next) = writer.accent(name, after, end) {
        return next;
    }
    if let Some(letter) = symbols::letter(name) {
        writer.push_str(letter);
        // The space ends the name, and is none between words.
        let rest = &source[after..end];
        let space = rest.strip_prefix(' ').is_some_and(|rest| rest.starts_with(char::is_alphabetic));
        return skip_empty_group(writer, after + usize::from(space), end);
    }
    if let Some(sign) = symbols::sign(name) {
        writer.push_str(sign);
        return skip_empty_group(writer, after, end);
    }
    match name {
        "begin" | "end" => environment_at(writer, at, after, end),
        "verb" | "lstinline" => verbatim(writer, at, after, end),
        _ => match meaning(name) {
            Some(meaning) => write(writer, meaning, at, after, end),
            None => unknown(writer, at, after, end),
        },
    }
}

fn control_symbol(writer: &mut Writer<'_>, at: usize, end: usize) -> usize {
    let source = writer.source();
    let Some(symbol) = source[at + 1..end].chars().next() else {
        writer.push('\\');
        return end;
    };
    let after = at + 1 + symbol.len_utf8();
    if let Some(next) = writer.accent(&source[at + 1..after], after, end) {
        return next;
    }
    match symbol {
        '(' | '[' if writer.kind() != Kind::Words => {
            let closing = if symbol == '(' { "\\)" } else { "\\]" };
            if let Some(found) = dollars::until(source, after, end, closing) {
                writer.math_or_words(found.tex);
                return found.after;
            }
            writer.push_str(&source[at..after]);
        }
        '\\' => {
            writer.push_str(if writer.kind() == Kind::Prose { "\n\n" } else { " " });
            return end_of_line(source, after, end);
        }
        ' ' | ',' | ';' | ':' | '>' => writer.push(' '),
        '\n' => writer.push('\n'),
        '%' | '&' | '$' | '#' | '_' | '{' | '}' | '|' | '*' => writer.push(symbol),
        '-' | '/' | '!' | '@' => {}
        '"' => writer.escaped_quote(),
        '\'' | '`' => writer.push(symbol),
        // Not TeX: as it is.
        other => {
            writer.push('\\');
            writer.push(other);
        }
    }
    after
}

/// After `\\` there may be a star and a distance.
fn end_of_line(source: &str, after: usize, end: usize) -> usize {
    let rest = source[after..end].strip_prefix('*').unwrap_or(&source[after..end]);
    let distance =
        rest.strip_prefix('[').and_then(|rest| rest.split_once(']')).filter(|(distance, _)| distance.len() < 12);
    end - distance.map_or(rest, |(_, rest)| rest).len()
}

fn skip_empty_group(writer: &Writer<'_>, after: usize, end: usize) -> usize {
    if writer.source()[after..end].starts_with("{}") { after + 2 } else { after }
}

/// The group that begins here, after spaces.
fn argument(writer: &Writer<'_>, after: usize, end: usize) -> Option<Range<usize>> {
    let rest = &writer.source()[after..end];
    let start = after + rest.len() - rest.trim_start_matches(' ').len();
    writer.braces().group_at(start).filter(|group| group.end < end)
}

/// Where what follows options in brackets begins.
fn after_options(source: &str, after: usize, end: usize) -> usize {
    let mut rest = source[after..end].strip_prefix('*').unwrap_or(&source[after..end]);
    while let Some((options, after)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']'))
        && options.len() < 100
        && !options.contains('\n')
    {
        rest = after;
    }
    end - rest.len()
}

fn write(writer: &mut Writer<'_>, meaning: Meaning, at: usize, after: usize, end: usize) -> usize {
    let source = writer.source();
    match meaning {
        Meaning::Nothing(0) => return after + usize::from(source[after..end].starts_with(' ')),
        Meaning::Break => {
            writer.push_str(if writer.kind() == Kind::Prose { "\n\n" } else { " " });
            return after;
        }
        Meaning::Item => return item(writer, after, end),
        _ => {}
    }
    let options = after_options(source, after, end);
    let Some(group) = argument(writer, options, end) else {
        return without_argument(writer, meaning, at, after, end);
    };
    let next = group.end + 1;
    match meaning {
        Meaning::LastOf(count) => return last_of(writer, count, group, end),
        Meaning::Reference => return reference(writer, next, end),
        Meaning::Parenthesis => {
            writer.drop_space();
            writer.push_str(" (");
            writer.run(group);
            writer.push(')');
        }
        Meaning::Quoted => {
            writer.push('“');
            writer.run(group);
            writer.push('”');
        }
        Meaning::Verbatim => {
            let text = source[group].replace("\\_", "_").replace("\\%", "%").replace("\\#", "#").replace("\\&", "&");
            writer.push_str(&text.replace("\\~{}", "~").replace("\\~", "~"));
        }
        Meaning::Superscript => small(writer, group, scripts::superscript),
        Meaning::Subscript => small(writer, group, scripts::subscript),
        Meaning::Nothing(_) => {}
        Meaning::Argument | Meaning::Break | Meaning::Item => writer.run(group),
    }
    next
}

/// An item begins a paragraph, with the mark that it has or a bullet.
fn item(writer: &mut Writer<'_>, after: usize, end: usize) -> usize {
    writer.push_str(if writer.kind() == Kind::Prose { "\n\n" } else { " " });
    let options = after_options(writer.source(), after, end);
    if options > after + 2 {
        writer.run(after + 1..options - 1);
    } else if writer.kind() == Kind::Prose {
        writer.push('•');
    }
    writer.push(' ');
    options
}

/// A reference leaves neither the space before it nor parentheses around nothing.
fn reference(writer: &mut Writer<'_>, next: usize, end: usize) -> usize {
    writer.drop_space();
    match (writer.last(), writer.source()[next..end].chars().next()) {
        (Some('('), Some(')')) | (Some('['), Some(']')) => {
            writer.take_since(writer.length() - 1);
            writer.drop_space();
            next + 1
        }
        _ => next,
    }
}

/// A command of text that does not stand as LaTeX asks for it: `\textbf x`, `\cite [3]`.
fn without_argument(writer: &mut Writer<'_>, meaning: Meaning, at: usize, after: usize, end: usize) -> usize {
    match meaning {
        Meaning::Argument => after + usize::from(writer.source()[after..end].starts_with(' ')),
        _ => {
            writer.push_str(&writer.source()[at..after]);
            after
        }
    }
}

fn last_of(writer: &mut Writer<'_>, count: usize, first: Range<usize>, end: usize) -> usize {
    let mut last = first;
    for _ in 1..count {
        match argument(writer, last.end + 1, end) {
            Some(group) => last = group,
            None => break,
        }
    }
    let next = last.end + 1;
    writer.run(last);
    next
}

fn small(writer: &mut Writer<'_>, group: Range<usize>, script: fn(&str) -> Option<String>) {
    let begun = writer.length();
    writer.run(group);
    let text = writer.take_since(begun);
    writer.push_str(&script(&text).unwrap_or(text));
}

fn verbatim(writer: &mut Writer<'_>, at: usize, after: usize, end: usize) -> usize {
    let source = writer.source();
    let rest = source[after..end].strip_prefix('*').unwrap_or(&source[after..end]);
    let mut chars = rest.chars();
    if let Some(delimiter) = chars.next().filter(|c| c.is_ascii_punctuation())
        && let Some((text, after)) = chars.as_str().split_once(if delimiter == '{' { '}' } else { delimiter })
        && text.len() < 200
    {
        writer.push_str(text);
        return end - after.len();
    }
    writer.push_str(&source[at..after]);
    after
}

fn environment_at(writer: &mut Writer<'_>, at: usize, after: usize, end: usize) -> usize {
    let source = writer.source();
    let Some(group) = argument(writer, after, end) else {
        writer.push_str(&source[at..after]);
        return after;
    };
    let name = &source[group.clone()];
    let next = group.end + 1;
    let begins = &source[at + 1..after] == "begin";
    match environment(name) {
        Environment::Math if begins && writer.kind() != Kind::Words => {
            let Some(found) = dollars::until(source, next, end, &format!("\\end{{{name}}}")) else { return next };
            match math::read(&formula_of(&source[found.tex.clone()])) {
                Some(math) => {
                    writer.push(' ');
                    writer.formula(math);
                    writer.push(' ');
                }
                None => writer.run(found.tex),
            }
            found.after
        }
        Environment::Block => {
            writer.push_str(if writer.kind() == Kind::Prose { "\n\n" } else { " " });
            if begins { after_options(source, next, end) } else { next }
        }
        _ => next,
    }
}

/// A command of math that an author left without dollars, or one of the author’s own.
fn unknown(writer: &mut Writer<'_>, at: usize, after: usize, end: usize) -> usize {
    let source = writer.source();
    let mut groups = Vec::new();
    let mut next = after;
    while groups.len() < 3
        && source[next..end].starts_with('{')
        && let Some(group) = argument(writer, next, end)
    {
        next = group.end + 1;
        groups.push(group);
    }
    let scripted = after_scripts(writer, next, end);
    let symbol =
        if scripted == after { writer.symbol(&source[at..after]) } else { math::read_known(&source[at..scripted]) };
    if let Some(math) = symbol {
        writer.formula(math);
        return skip_empty_group(writer, scripted, end);
    }
    // What an unknown command is about is its argument; one without says more by its name than by nothing.
    if groups.iter().all(|group| group.is_empty()) {
        writer.push_str(&source[at..after]);
    }
    for (index, group) in groups.into_iter().enumerate() {
        if index > 0 {
            writer.push(' ');
        }
        writer.run(group);
    }
    next
}

/// Where the scripts end that follow a symbol: `\ell_1`, `\alpha^{2}`.
fn after_scripts(writer: &Writer<'_>, after: usize, end: usize) -> usize {
    let source = writer.source();
    let mut next = after;
    while source[next..end].starts_with(['_', '^']) {
        let script = &source[next + 1..end];
        next = match script.chars().next() {
            Some('{') => match writer.braces().group_at(next + 1).filter(|group| group.end < end) {
                Some(group) => group.end + 1,
                None => break,
            },
            Some('\\') => {
                let letters = script[1..].bytes().take_while(u8::is_ascii_alphabetic).count();
                if letters == 0 {
                    break;
                }
                next + 2 + letters
            }
            Some(character) if character.is_alphanumeric() || character == '*' => next + 1 + character.len_utf8(),
            _ => break,
        };
    }
    next
}
