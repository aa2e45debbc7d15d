//! What becomes of an answer: texts that can be published, and what is wrong with them.

use super::{Brief, Fault, Source, answer::Answer, checks, client::Finish, evidence};
use crate::digest::{Flag, FlagKind, KeyPoint, Sections, Slug};

/// The most topics that a paper is given.
const MOST_TOPICS: usize = 3;

/// Texts about a paper that can be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Texts {
    pub key_points: Vec<KeyPoint>,
    pub sections: Sections,
    pub topics: Vec<Slug>,
    pub flags: Vec<Flag>,
}

/// What an answer is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Verdict {
    /// The texts, where every fault is bearable.
    pub texts: Option<Texts>,
    /// All faults.
    pub faults: Vec<Fault>,
}

impl Verdict {
    /// Whether nothing is left to ask for.
    pub fn is_final(&self) -> bool {
        !self.faults.iter().any(Fault::is_worth_asking_again)
    }
}

/// Judges what a model wrote.
pub(super) fn judge(text: &str, finish: Finish, source: &Source<'_>, brief: &Brief<'_>) -> Verdict {
    let read = match finish {
        Finish::Refused => Err(Fault::Refused),
        // What was cut off after the object is no loss.
        Finish::Length => Answer::read(text).map_err(|_| Fault::Truncated),
        Finish::Stop => Answer::read(text),
    };
    match read {
        Err(fault) => Verdict { texts: None, faults: vec![fault] },
        Ok(answer) => {
            let faults = checks::faults(&answer, source, brief.language, brief.topics);
            let texts = faults.iter().all(Fault::is_bearable).then(|| texts(answer, &faults, source, brief));
            Verdict { texts, faults }
        }
    }
}

fn texts(answer: Answer, faults: &[Fault], source: &Source<'_>, brief: &Brief<'_>) -> Texts {
    let key_point = |(text, quotation): (String, Option<String>)| {
        let evidence = quotation.and_then(|quotation| evidence::find(&quotation, source.abstract_text));
        KeyPoint { text, evidence }
    };
    let mut topics: Vec<Slug> = Vec::new();
    for topic in answer.topics {
        let known = brief.topics.iter().find(|known| known.slug.as_str() == topic);
        topics.extend(known.map(|known| known.slug.clone()).filter(|slug| !topics.contains(slug)));
    }
    topics.truncate(MOST_TOPICS);
    Texts {
        key_points: answer.key_points.into_iter().map(key_point).collect(),
        sections: Sections {
            summary: Some(answer.summary),
            methodology: answer.methodology,
            results: answer.results,
            implications: answer.implications,
        },
        topics,
        flags: faults.iter().filter_map(flag).collect(),
    }
}

/// The doubt that a reader should see.
fn flag(fault: &Fault) -> Option<Flag> {
    match fault {
        Fault::UnsupportedNumber { field, number } => {
            Some(Flag { kind: FlagKind::UnsupportedNumber, detail: Some(format!("{number} in the {field}")) })
        }
        Fault::NoEvidence { field } => {
            let detail = format!("the abstract has no sentence on which the {field} is said to rest");
            Some(Flag { kind: FlagKind::Other, detail: Some(detail) })
        }
        _ => None,
    }
}
