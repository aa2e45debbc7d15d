//! Where the texts about a paper come from, said wherever they stand.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    digest::{Flag, FlagKind, Paper, Provenance, ProvenanceKind},
    reading::timestamp_in_words,
};

/// The kind in two words, for a card, and whether a check raised a doubt.
#[component]
pub fn ProvenanceLabel(
    /// The provenance.
    provenance: Provenance,
) -> impl IntoView {
    let doubt = provenance.flags.iter().any(|flag| flag.kind == FlagKind::UnsupportedNumber);
    view! {
        <p class="provenance-label">
            {kind_name(provenance.kind)}
            {doubt.then(|| view! { <span class="provenance-label__doubt">"a number to check"</span> })}
        </p>
    }
}

/// Kind, model, prompt version, date, source, doubts, and that summaries can be wrong.
#[component]
pub fn ProvenanceLine(
    /// The paper.
    paper: Arc<Paper>,
) -> impl IntoView {
    let provenance = &paper.provenance;
    let mut parts = vec![kind_name(provenance.kind).to_owned()];
    parts.extend(provenance.model.clone());
    parts.extend(provenance.prompt_version.as_ref().map(|version| format!("prompt {version}")));
    parts.extend(provenance.made_at.map(timestamp_in_words));
    parts.extend(provenance.source.as_ref().map(|source| format!("from the {source}")));
    let flags: Vec<_> = provenance.flags.iter().map(|flag| view! { <li dir="auto">{flag_text(flag)}</li> }).collect();
    let warning = (provenance.kind == ProvenanceKind::Llm).then_some("Summaries can be wrong: read the paper.");
    view! {
        <section class="provenance" aria-label="Where these texts come from">
            <p dir="auto">{parts.join(" · ")}</p>
            {(!flags.is_empty()).then(|| view! { <ul>{flags}</ul> })}
            {warning.map(|warning| view! { <p>{warning}</p> })}
        </section>
    }
}

fn kind_name(kind: ProvenanceKind) -> &'static str {
    match kind {
        ProvenanceKind::Llm => "AI summary",
        ProvenanceKind::Extract => "Extract",
        ProvenanceKind::Human => "Written by a person",
    }
}

fn flag_text(flag: &Flag) -> String {
    let what = match flag.kind {
        FlagKind::UnsupportedNumber => "A number in these texts is not in the source",
        FlagKind::FromMemory => "Written from general knowledge of the paper, without its text at hand",
        FlagKind::Other => "A check raised a doubt",
    };
    match &flag.detail {
        Some(detail) => format!("{what}: {detail}"),
        None => format!("{what}."),
    }
}
