//! How long the texts are.

use super::super::{Fault, Field};

/// What the model is asked for, in characters. It is told these, and not the wider bounds within which an answer passes.
const ASKED_POINT: (usize, usize) = (60, 160);
const ASKED_SUMMARY: (usize, usize) = (900, 1_400);
const ASKED_SECTION: (usize, usize) = (300, 500);

/// Finds a text that is far too short or too long.
///
/// A short abstract holds less than a whole summary: its summary may be shorter too, so that nobody has to invent the rest.
pub(super) fn fault(field: Field, text: &str, abstract_text: &str) -> Option<Fault> {
    let of_abstract = length(abstract_text);
    let ((low, high), (least, most)) = match field {
        Field::KeyPoint(_) => ((40, 220), ASKED_POINT),
        Field::Summary if of_abstract < 800 => ((of_abstract * 6 / 10, 1_800), (of_abstract * 7 / 10, of_abstract)),
        Field::Summary => ((500, 1_800), ASKED_SUMMARY),
        _ => ((150.min(of_abstract / 4), 800), ASKED_SECTION),
    };
    let found = length(text);
    let is_good = (low.max(1)..=high).contains(&found);
    (!is_good).then_some(Fault::Length { field, found, least, most })
}

/// Characters, of which those of Chinese, Japanese and Korean count twice: they say more, and are twice as wide.
fn length(text: &str) -> usize {
    let is_wide = |c: char| matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FF60}' | '\u{20000}'..);
    text.chars().map(|c| 1 + usize::from(is_wide(c))).sum()
}
