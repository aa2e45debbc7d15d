//! Scripts, limits and accents as plain text.

use super::{
    plain::Line,
    scripts::{combining_mark, subscript, superscript},
    term::{Class, Script, Term},
};

/// Writes a base and its scripts: as small letters where Unicode has them, and as `x_{i,j}` where it does not.
pub(super) fn write(line: &mut Line, script: &Script) {
    if script.stacked && is_mark(line, script) {
        return;
    }
    match script.base.as_leaf() {
        Some(leaf) => line.leaf(leaf.class, &leaf.text),
        None => line.write(&script.base),
    }
    if let Some(sub) = &script.sub {
        attach(line, sub, '_', subscript);
    }
    if let Some(sup) = &script.sup {
        attach(line, sup, '^', superscript);
    }
    let class = script.base.as_leaf().map(|leaf| leaf.class);
    // Limits beside the sum are shown, but that is not how they are read; nor is a letter that belongs above a sign.
    line.is_fine &= !script.stacked && class != Some(Class::LargeOperator);
    if matches!(class, Some(Class::LargeOperator | Class::Function)) {
        line.awaits_operand();
    }
}

fn attach(line: &mut Line, script: &Term, sign: char, small: fn(&str) -> Option<String>) {
    let text = line.aside(script);
    match small(&text) {
        Some(text) => line.attach(&text),
        None if text.is_empty() => {}
        None => {
            line.is_fine = false;
            let text = if text.chars().count() == 1 { text } else { format!("{{{text}}}") };
            line.attach(&format!("{sign}{text}"));
        }
    }
}

/// Writes what only decorates its base; says whether that is all.
fn is_mark(line: &mut Line, script: &Script) -> bool {
    let (mark, above) = match (&script.sub, &script.sup) {
        (None, Some(sup)) => (sup, true),
        (Some(sub), None) => (sub, false),
        _ => return false,
    };
    let Some(mark) =
        mark.as_leaf().and_then(|leaf| leaf.text.chars().next().filter(|c| leaf.text.len() == c.len_utf8()))
    else {
        return false;
    };
    match mark {
        '⏞' | '⏟' | '⏠' | '⏡' | '⎴' | '⎵' | '⏜' | '⏝' | '_' => {
            line.write(&script.base);
            line.is_fine = false;
            true
        }
        _ => above && over(line, mark, &script.base),
    }
}

fn over(line: &mut Line, mark: char, base: &Term) -> bool {
    let Some(combining) = combining_mark(mark) else { return false };
    let text = line.aside(base);
    let mut letters = text.chars();
    let first = letters.next().filter(|letter| letter.is_alphanumeric());
    match first {
        Some(first) if letters.clone().all(is_script) => {
            let rest = letters.as_str();
            // A dotless letter has its dot taken by the accent already.
            let first = match first {
                'ı' => 'i',
                'ȷ' => 'j',
                other => other,
            };
            line.operand(&format!("{first}{combining}{rest}"));
        }
        _ => {
            line.is_fine = false;
            line.operand(&format!("{}({text})", name(mark)));
        }
    }
    true
}

fn is_script(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}' | '′' | '\u{2080}'..='\u{209C}' | '\u{2070}'..='\u{207F}' | '²' | '³' | '¹')
}

/// What an accent over more than a letter is called, as it is said of a function: `hat(XY)`.
fn name(mark: char) -> &'static str {
    match mark {
        '^' => "hat",
        '~' => "tilde",
        '‾' => "bar",
        '→' => "vec",
        '˙' => "dot",
        '¨' => "ddot",
        'ˇ' => "check",
        '˘' => "breve",
        _ => "accent",
    }
}
