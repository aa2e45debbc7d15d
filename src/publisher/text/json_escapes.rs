//! TeX that a model wrote into JSON with one backslash where JSON wants two.
//!
//! `\sigma` is no escape of JSON and is found when it is parsed, but `\tau`, `\frac`, `\beta`, `\nabla` and `\rho` begin with
//! escapes that are: they have become a control character and the rest of a name. Seen in published digests (arXiv
//! 2505.01812, 2505.16566, 2506.07982, 2507.07781).

/// What follows a tab.
const TAB: &[&str] = &[
    "au",
    "heta",
    "imes",
    "o",
    "ilde",
    "op",
    "frac",
    "ext",
    "extbf",
    "extit",
    "exttt",
    "extsc",
    "extrm",
    "extsf",
    "extup",
    "extstyle",
    "extsuperscript",
    "extsubscript",
    "riangle",
    "riangleq",
    "riangleleft",
    "riangleright",
    "herefore",
    "hickapprox",
    "an",
    "anh",
    "r",
    "race",
    "hinspace",
];
/// What follows a line break. As words of their own these are none of English, unlike what is left of `\not` or `\nu` in a word.
const LINE: &[&str] = &[
    "abla", "eq", "eqq", "u", "otin", "ot", "exists", "leq", "geq", "subseteq", "earrow", "warrow", "less", "atural",
    "orm",
];
/// What follows a carriage return.
const RETURN: &[&str] = &[
    "ho",
    "ightarrow",
    "ight",
    "angle",
    "ceil",
    "floor",
    "m",
    "vert",
    "Vert",
    "ef",
    "ightharpoonup",
    "brace",
    "brack",
    "ightleftharpoons",
];

/// The text with its backslashes back; nothing if it has no such damage.
pub fn control_characters_from_json_escapes(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len() + 8);
    let mut changed = false;
    for (at, character) in text.char_indices() {
        let rest = &text[at + character.len_utf8()..];
        let length = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
        let name = &rest[..length];
        let letter = match character {
            // Nobody writes these two on purpose.
            '\u{8}' if length > 0 => Some('b'),
            '\u{C}' if length > 0 => Some('f'),
            '\t' if TAB.contains(&name) && !is_indent(&text[..at], name) => Some('t'),
            '\r' if RETURN.contains(&name) => Some('r'),
            '\n' if LINE.contains(&name) && is_of_math(&text[..at], name, &rest[length..]) => Some('n'),
            _ => None,
        };
        match letter {
            Some(letter) => {
                out.push('\\');
                out.push(letter);
                changed = true;
            }
            None => out.push(character),
        }
    }
    changed.then_some(out)
}

/// A tab at the start of a line before a word of English is an indent.
fn is_indent(before: &str, name: &str) -> bool {
    matches!(name, "o" | "op" | "an" | "r" | "ext" | "race") && (before.is_empty() || before.ends_with(['\n', '\t']))
}

/// What is left of `\nabla` is no word; shorter rests can be, so they must stand where math stands.
fn is_of_math(before: &str, name: &str, after: &str) -> bool {
    let is_within_dollars = before.matches('$').count() % 2 == 1;
    match name {
        "abla" | "otin" | "eqq" | "leq" | "geq" | "subseteq" | "earrow" | "warrow" | "atural" => true,
        "u" | "ot" | "eq" => is_within_dollars || after.starts_with(['_', '^', '$', '}', '\\']),
        _ => is_within_dollars,
    }
}

/// The text with one backslash before a name where a model wrote two, as it learned to for JSON, and its JSON two for each.
///
/// In a table two are the end of a row, so text with an environment is left alone.
pub(super) fn undoubled(text: &str) -> String {
    if !text.contains("\\\\") || text.contains("\\begin") {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("\\\\") {
        out.push_str(before);
        out.push_str(if after.starts_with(|c: char| c.is_ascii_alphabetic()) { "\\" } else { "\\\\" });
        rest = after;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damaged_names_get_their_backslash_back() {
        for (damaged, meant) in [
            ("$\tau^2$-bench", r"$\tau^2$-bench"),
            ("$\u{C}rac{1}{2}$", r"$\frac{1}{2}$"),
            ("\u{8}eta-VAE", r"\beta-VAE"),
            ("the gradient $\nabla f$", r"the gradient $\nabla f$"),
            ("$x \neq y$, $\nu$", r"$x \neq y$, $\nu$"),
            ("$\rho$ and \textbf{bold}", r"$\rho$ and \textbf{bold}"),
            ("3 \times 3", r"3 \times 3"),
        ] {
            assert_eq!(control_characters_from_json_escapes(damaged).as_deref(), Some(meant));
        }
    }

    #[test]
    fn a_backslash_that_was_doubled_once_too_often_is_one() {
        assert_eq!(undoubled(r"$\\alpha$ \\ \\% \beta"), r"$\alpha$ \\ \\% \beta");
        assert_eq!(undoubled(r"\begin{matrix}a\\b\end{matrix}"), r"\begin{matrix}a\\b\end{matrix}");
    }

    #[test]
    fn white_space_that_was_meant_is_no_damage() {
        for text in ["one\ntwo", "a\tb", "x\r\ny", "\n\tto do", "first\nunless\nequal\nnot", "no\nu turn"] {
            assert_eq!(control_characters_from_json_escapes(text), None, "{text:?}");
        }
    }
}
