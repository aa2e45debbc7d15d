//! What is written about the chosen papers: by the model, and by nobody where there is none or it failed.

use std::path::Path;

use super::{
    Progress, UpdateError, compose,
    formulas::{Formulas, take},
    report::PaperReport,
};
use crate::{
    digest::{Flag, FlagKind, Formula, KeyPoint, Paper, ProvenanceKind, Sections, limits},
    publisher::{
        select::Chosen,
        summarize::{
            self, Brief, Cache, ChatClient, Event, Outcome, Source, estimate,
            extract::{Written, extract},
        },
        text,
    },
};

/// The papers with their texts, and how these came about.
pub(super) struct Texts {
    pub papers: Vec<Paper>,
    pub reports: Vec<PaperReport>,
    /// Why papers fell back although there is a model, if any did.
    pub fell_back: usize,
}

/// Has the texts written. `client` is none where no model is configured, or where it is not to be asked.
pub(super) async fn write(
    chosen: &[Chosen],
    formulas: &Formulas,
    client: Option<&ChatClient>,
    brief: &Brief<'_>,
    cache: &Path,
    progress: &dyn Progress,
) -> Result<Texts, UpdateError> {
    let sources: Vec<Source<'_>> = chosen.iter().map(|chosen| Source::from(&chosen.candidate.paper)).collect();
    let outcomes: Vec<Option<Outcome>> = match client {
        None => chosen.iter().map(|_| None).collect(),
        Some(client) => {
            progress.begin("Summaries", sources.len());
            let cache = Cache::new(cache);
            let watch = |event: Event<'_>| match event {
                Event::Started(_) => {}
                Event::AskedAgain(id, faults) => tracing::info!("{id} is asked about again: {faults:?}"),
                Event::CacheTrouble(id, reason) => tracing::warn!("{id}: {reason}"),
                Event::Finished(..) => progress.advance(),
            };
            let summaries = summarize::summarize_all(client, &sources, brief, Some(&cache), &watch).await;
            progress.end();
            summaries?.outcomes.into_iter().map(Some).collect()
        }
    };
    let mut texts = Texts { papers: Vec::new(), reports: Vec::new(), fell_back: 0 };
    for (chosen, outcome) in chosen.iter().zip(outcomes) {
        let formulas = formulas.get(&chosen.candidate.paper.id).cloned().unwrap_or_default();
        let (paper, faults) = one(chosen, outcome, formulas, brief);
        texts.fell_back += usize::from(client.is_some() && paper.provenance.kind == ProvenanceKind::Extract);
        texts.reports.push(PaperReport {
            id: paper.id.clone(),
            title: paper.title.clone(),
            why: chosen.why.iter().map(ToString::to_string).collect(),
            written_by: match paper.provenance.kind {
                ProvenanceKind::Llm => "llm",
                _ => "extract",
            },
            faults,
        });
        texts.papers.push(paper);
    }
    Ok(texts)
}

/// What asking the model about these papers would cost at most, without second asks.
pub(super) fn cost(chosen: &[Chosen], brief: &Brief<'_>) -> summarize::Estimate {
    let sources: Vec<Source<'_>> = chosen.iter().map(|chosen| Source::from(&chosen.candidate.paper)).collect();
    estimate(&sources, brief)
}

fn one(
    chosen: &Chosen,
    outcome: Option<Outcome>,
    mut formulas: Vec<Formula>,
    brief: &Brief<'_>,
) -> (Paper, Vec<String>) {
    match outcome {
        Some(Outcome::Written(written)) => {
            let doubts = written.provenance.flags.iter().filter_map(|flag| flag.detail.clone()).collect();
            let topics = written.topics.clone();
            let written = Written {
                key_points: written.key_points.into_iter().map(|point| tidy_point(point, &mut formulas)).collect(),
                sections: tidy_sections(written.sections, &mut formulas),
                provenance: written.provenance,
            };
            (compose::paper(chosen, written, topics, formulas), doubts)
        }
        Some(Outcome::FellBack { reason, .. }) => {
            let mut written = extract(&chosen.candidate.paper, brief.made_at);
            written.provenance.flags.push(Flag { kind: FlagKind::Other, detail: Some(FELL_BACK.to_owned()) });
            (compose::paper(chosen, written, Vec::new(), formulas), vec![reason.to_string()])
        }
        None => {
            (compose::paper(chosen, extract(&chosen.candidate.paper, brief.made_at), Vec::new(), formulas), Vec::new())
        }
    }
}

/// What readers are told of a paper that the model was to write about and did not. The next run of the same day knows it by this.
pub(super) const FELL_BACK: &str = "no summary could be written; these are sentences of the abstract";

fn tidy_point(point: KeyPoint, formulas: &mut Vec<Formula>) -> KeyPoint {
    KeyPoint { text: take(text::tidy_prose(&point.text), formulas).replace("\n\n", " "), ..point }
}

fn tidy_sections(sections: Sections, formulas: &mut Vec<Formula>) -> Sections {
    let mut tidy = |section: Option<String>| {
        let tidied = section.map(|section| take(text::tidy_prose(&section), formulas));
        tidied.filter(|text| !text.is_empty() && text.chars().count() <= limits::TEXT)
    };
    Sections {
        summary: tidy(sections.summary),
        methodology: tidy(sections.methodology),
        results: tidy(sections.results),
        implications: tidy(sections.implications),
    }
}
