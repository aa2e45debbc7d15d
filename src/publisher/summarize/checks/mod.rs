//! What must hold of an answer beyond its form. A model that keeps to a schema can still write nonsense into it.

mod copied;
mod language;
mod length;
mod same;
mod wording;

use super::{Fault, Source, answer::Answer, evidence, numbers};
use crate::digest::{Topic, limits};

/// Everything that is wrong with an answer, the gravest first. The length of a text is only told where it is text at all.
pub(super) fn faults(answer: &Answer, source: &Source<'_>, language: &str, topics: &[Topic]) -> Vec<Fault> {
    let mut faults = Vec::new();
    // Nothing else is worth a look, and comparing thousands of points with each other would take for ever.
    if answer.key_points.len() > limits::KEY_POINTS {
        return vec![Fault::KeyPoints { found: answer.key_points.len() }];
    }
    for (field, text) in answer.texts() {
        match wording::fault(field, text) {
            Some(fault) => faults.push(fault),
            None => faults.extend(
                length::fault(field, text, source.abstract_text)
                    .or_else(|| copied::fault(field, text, source.abstract_text)),
            ),
        }
    }
    if !(3..=5).contains(&answer.key_points.len()) {
        faults.push(Fault::KeyPoints { found: answer.key_points.len() });
    }
    faults.extend(same::faults(answer));
    faults.extend(language::fault(answer, language));
    for (at, (_, quotation)) in answer.key_points.iter().enumerate() {
        let found = quotation.as_deref().and_then(|quotation| evidence::find(quotation, source.abstract_text));
        if found.is_none() {
            faults.push(Fault::NoEvidence { field: super::Field::KeyPoint(at + 1) });
        }
    }
    faults.extend(numbers::unsupported(answer, source));
    let unknown = answer.topics.iter().filter(|slug| !topics.iter().any(|topic| topic.slug.as_str() == slug.as_str()));
    faults.extend(unknown.take(5).map(|slug| Fault::UnknownTopic(wording::shortened(slug))));
    faults
}

#[cfg(test)]
mod tests;
