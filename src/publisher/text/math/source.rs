//! The TeX of a formula as the parser can take it: within limits, without what defines macros, and with names that it knows.

/// Longer formulas stay text; the longest in a year of abstracts had 400 characters.
pub(super) const LONGEST: usize = 2_000;
/// Braces within braces.
const DEEPEST: usize = 16;
/// The parser goes one level deeper for each command that takes the next as its argument.
const LONGEST_RUN: usize = 24;

/// What defines macros, or reads numbers and colours in ways that a hostile formula could use.
const REFUSED: &[&str] = &[
    "def",
    "gdef",
    "edef",
    "xdef",
    "let",
    "futurelet",
    "newcommand",
    "renewcommand",
    "providecommand",
    "char",
    "colorbox",
    "fcolorbox",
    "href",
    "url",
    "class",
    "style",
    "id",
    "html",
    "require",
    "input",
    "include",
    "csname",
    "loop",
    "catcode",
    "buildrel",
    "above",
    "genfrac",
];

/// Names that other packages of LaTeX know.
fn alias(name: &str) -> &str {
    match name {
        "bm" | "mathbold" => "\\boldsymbol",
        "mathscr" | "pazocal" => "\\mathcal",
        "mathds" | "mathbbm" | "mathbbmss" | "Bbb" => "\\mathbb",
        "argmax" => "\\operatorname{arg max}",
        "argmin" => "\\operatorname{arg min}",
        "mbox" | "hbox" | "textnormal" | "textup" | "textsc" | "emph" | "textsl" => "\\text",
        "R" => "\\mathbb{R}",
        "E" => "\\mathbb{E}",
        "eps" => "\\epsilon",
        "xspace" | "ensuremath" | "nonumber" | "notag" | "displaylimits" | "protect" | "boldmath" | "unboldmath"
        | "leavevmode" => "",
        other => other,
    }
}

/// Rewrites a formula for the parser; nothing where it is beyond the limits or does not hold together.
pub(super) fn prepared(tex: &str) -> Option<String> {
    if tex.len() > LONGEST {
        return None;
    }
    let has_cells = tex.contains("\\begin") || tex.contains("\\substack");
    let mut out = String::with_capacity(tex.len() + 16);
    let (mut depth, mut run) = (0_usize, 0_usize);
    let mut rest = tex;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        match c {
            '\\' => {
                run += 1;
                if run > LONGEST_RUN {
                    return None;
                }
                rest = command(rest, &mut out)?;
                continue;
            }
            '{' => depth += 1,
            '}' => depth = depth.checked_sub(1)?,
            _ => {}
        }
        if depth > DEEPEST {
            return None;
        }
        if !matches!(c, '^' | '_') && !c.is_whitespace() {
            run = 0;
        }
        match c {
            '%' | '#' => out.extend(['\\', c]),
            // Math within text within math: the text is read without it.
            '$' => {}
            '&' if !has_cells => out.push_str("\\&"),
            // Between a base and its second script the parser allows no space.
            '^' | '_' => {
                out.truncate(out.trim_end_matches(' ').len());
                out.push(c);
            }
            '~' => out.push_str("\\ "),
            c if c.is_whitespace() => out.push(' '),
            c => out.push(c),
        }
    }
    (depth == 0).then_some(out)
}

/// Writes the command that begins after the backslash, and gives back what follows it.
fn command<'a>(rest: &'a str, out: &mut String) -> Option<&'a str> {
    let length = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len());
    if length == 0 {
        let symbol = rest.chars().next()?;
        out.push('\\');
        out.push(if symbol.is_whitespace() { ' ' } else { symbol });
        return Some(&rest[symbol.len_utf8()..]);
    }
    let (name, mut rest) = rest.split_at(length);
    if REFUSED.contains(&name) {
        return None;
    }
    if matches!(name, "operatorname" | "hspace" | "vspace") {
        rest = rest.strip_prefix('*').unwrap_or(rest);
    }
    if matches!(name, "color" | "textcolor" | "label" | "tag") {
        let argument = rest.trim_start().strip_prefix('{')?;
        return argument.split_once('}').map(|(_, after)| after);
    }
    let known = alias(name);
    if known == name {
        out.push('\\');
    }
    out.push_str(known);
    // So that the name does not swallow a letter that follows.
    if known.ends_with(|c: char| c.is_ascii_alphabetic()) && rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
        out.push(' ');
    }
    // The parser takes the index of a root as one element only if it is in braces.
    if name == "sqrt"
        && let Some(index) = rest.trim_start().strip_prefix('[')
        && let Some((index, after)) = index.split_once(']')
        && !index.contains(['[', '{', '}', '\\', '$', '%', '#', '&'])
    {
        out.push_str(&format!("[{{{index}}}]"));
        return Some(after);
    }
    Some(rest)
}

/// Commands that a parser cannot be asked about alone.
const KNOWN: &[&str] = &[
    "left",
    "right",
    "middle",
    "begin",
    "end",
    "limits",
    "nolimits",
    "big",
    "bigl",
    "bigr",
    "bigm",
    "Big",
    "Bigl",
    "Bigr",
    "Bigm",
    "bigg",
    "biggl",
    "biggr",
    "Bigg",
    "Biggl",
    "Biggr",
    "kern",
    "mkern",
    "hskip",
    "mskip",
    "hspace",
    "hline",
    "over",
    "displaystyle",
    "textstyle",
    "scriptstyle",
    "scriptscriptstyle",
    "rm",
    "bf",
    "it",
    "sf",
    "tt",
    "cal",
];

/// Sets the names of commands that nobody knows as words: a formula with a macro of its authors is still read.
pub(super) fn with_names_for_unknown(prepared: &str, is_known: impl Fn(&str) -> bool) -> String {
    let mut out = String::with_capacity(prepared.len());
    let mut rest = prepared;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        let length = after.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(after.len());
        let (name, after) = after.split_at(length);
        if name.is_empty() || KNOWN.contains(&name) || is_known(name) {
            out.push('\\');
            out.push_str(name);
        } else {
            out.push_str(&format!("\\mathrm{{{name}}}"));
        }
        // What follows a backslash is never the beginning of another command.
        let symbol = if name.is_empty() { after.chars().next().map_or(0, char::len_utf8) } else { 0 };
        out.push_str(&after[..symbol]);
        rest = &after[symbol..];
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_beyond_the_limits_is_refused() {
        assert_eq!(prepared(&"{".repeat(20)), None);
        assert_eq!(prepared(&r"\sqrt".repeat(100)), None);
        assert_eq!(prepared(&"x".repeat(LONGEST + 1)), None);
        assert_eq!(prepared(r"\def\a{\a}\a"), None);
        assert_eq!(prepared("a}"), None);
    }

    #[test]
    fn signs_that_mean_something_else_in_tex_are_kept() {
        assert_eq!(prepared("95%").as_deref(), Some(r"95\%"));
        assert_eq!(prepared("x _i ^2").as_deref(), Some("x_i^2"));
        assert_eq!(prepared(r"\sqrt[n+1]{x}").as_deref(), Some(r"\sqrt[{n+1}]{x}"));
    }
}
