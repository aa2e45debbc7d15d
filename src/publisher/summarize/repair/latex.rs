//! Which escapes of JSON are LaTeX that was not escaped.

/// Commands that begin like a legal escape, without their first letter, and that are no words after a line break.
const AFTER_N: [&str; 18] = [
    "abla",
    "eqq",
    "earrow",
    "warrow",
    "eq",
    "otin",
    "onumber",
    "olimits",
    "leq",
    "geq",
    "ewline",
    "atural",
    "subseteq",
    "supseteq",
    "prec",
    "succ",
    "parallel",
    "ormalsize",
];
/// The same, but words or abbreviations of English too: only in mathematics.
const AFTER_N_IN_MATHS: [&str; 9] = ["u", "e", "i", "ot", "eg", "exists", "mid", "less", "orm"];
const AFTER_T: [&str; 31] = [
    "extup",
    "extstyle",
    "extsubscript",
    "riangleleft",
    "riangleright",
    "hickapprox",
    "hinspace",
    "au",
    "heta",
    "imes",
    "ext",
    "extbf",
    "extit",
    "exttt",
    "extsc",
    "extrm",
    "extsf",
    "extnormal",
    "extsuperscript",
    "extsubscript",
    "o",
    "op",
    "ilde",
    "an",
    "anh",
    "riangle",
    "riangleq",
    "frac",
    "herefore",
    "r",
    "t",
];
const AFTER_R: [&str; 17] = [
    "ightharpoonup",
    "ho",
    "ightarrow",
    "angle",
    "m",
    "floor",
    "ceil",
    "ight",
    "vert",
    "Vert",
    "brace",
    "brack",
    "ef",
    "eal",
    "ightleftharpoons",
    "aisebox",
    "hd",
];

/// Whether the escape of this letter, followed by this text, was meant as a LaTeX command.
///
/// A backspace or a form feed is never meant, so that any letter after one makes a command.
pub(super) fn is_command(escape: char, rest: &str, in_maths: bool) -> bool {
    let word = &rest[..rest.bytes().take_while(u8::is_ascii_alphabetic).count()];
    match escape {
        'b' | 'f' => !word.is_empty(),
        't' => AFTER_T.contains(&word),
        'r' => AFTER_R.contains(&word),
        'n' => AFTER_N.contains(&word) || in_maths && AFTER_N_IN_MATHS.contains(&word),
        _ => false,
    }
}

/// Whether `\'` before this letter is TeX's acute accent (`Fr\'echet`) and not an apostrophe that needed no escape (`it\'s`).
pub(super) fn is_accented(letter: char) -> bool {
    matches!(letter.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'c' | 'n' | '{' | '\\')
}
