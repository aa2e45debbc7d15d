//! A formula of TeX as plain text and as MathML.

mod build;
mod fonts;
mod plain;
mod plain_script;
pub(super) mod scripts;
mod source;
mod term;
mod to_mathml;

use std::panic::{AssertUnwindSafe, catch_unwind};

use pulldown_latex::{Parser, Storage};

use crate::digest::MathNode;

/// A formula that has been read.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Math {
    /// The formula as plain text, on one line.
    pub(super) text: String,
    /// The formula as MathML, where plain text loses something.
    pub(super) mathml: Option<MathNode>,
}

/// Reads a formula; nothing where it is not one, or more than anybody would put into an abstract.
pub(super) fn read(tex: &str) -> Option<Math> {
    let tex = tex.trim();
    if tex.is_empty() {
        return None;
    }
    let prepared = source::prepared(tex)?;
    let term = parse(&prepared).or_else(|| parse(&source::with_names_for_unknown(&prepared, is_known)))?;
    written(&term)
}

/// Reads a formula if it has no command that the parser does not know: between words, such a command is not one of math.
pub(super) fn read_known(tex: &str) -> Option<Math> {
    let term = parse(&source::prepared(tex)?)?;
    written(&term)
}

fn written(term: &term::Term) -> Option<Math> {
    let plain = plain::plain(term);
    let mathml = (!plain.is_fine).then(|| to_mathml::mathml(term));
    (!plain.text.is_empty()).then_some(Math { text: plain.text, mathml })
}

fn parse(prepared: &str) -> Option<term::Term> {
    // The parser has assertions of its own; a formula that runs into one must not take the day's digest with it.
    catch_unwind(AssertUnwindSafe(|| {
        let storage = Storage::new();
        build::Builder::new(Parser::new(prepared, &storage)).formula()
    }))
    .ok()
    .flatten()
}

/// Whether the parser knows a command, alone or with arguments.
fn is_known(name: &str) -> bool {
    let alone = format!("\\{name}");
    parse(&alone).is_some() || parse(&format!("{alone}{{x}}{{x}}")).is_some()
}

/// Text within a formula, which is TeX again.
fn words_of(tex: &str) -> String {
    super::tex::words_of(tex)
}

#[cfg(test)]
mod tests;
