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
    let of_abstract = abstract_text.chars().count();
    let ((low, high), (least, most)) = match field {
        Field::KeyPoint(_) => ((40, 220), ASKED_POINT),
        Field::Summary if of_abstract < 800 => ((of_abstract * 6 / 10, 1_800), (of_abstract * 7 / 10, of_abstract)),
        Field::Summary => ((500, 1_800), ASKED_SUMMARY),
        _ => ((150.min(of_abstract / 4), 800), ASKED_SECTION),
    };
    let found = text.chars().count();
    let is_good = (low.max(1)..=high).contains(&found);
    (!is_good).then_some(Fault::Length { field, found, least, most })
}
