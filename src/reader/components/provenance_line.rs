//! Where the texts about a paper come from, said wherever they stand.

use super::report_link;
use crate::{
    digest::{FlagKind, Paper, Provenance, ProvenanceKind, Site},
    reader::markup::{Markup, el},
    reading::{doubt, doubts_at, doubts_elsewhere, provenance_name, timestamp_in_words},
    words::reader_word as t,
};

/// The kind in two words, for a card, and whether a check raised a doubt.
pub fn provenance_label(provenance: &Provenance) -> Markup {
    let doubt = provenance.flags.iter().any(|flag| flag.kind == FlagKind::UnsupportedNumber);
    let doubt = doubt.then(|| el("span").class("provenance-label__doubt").child(t!("a number to check")));
    el("p").class("provenance-label").child(provenance_name(provenance.kind)).child(doubt).into()
}

/// The numbers at this place of a paper's texts that its source does not have.
pub fn doubt_at(paper: &Paper, place: &str) -> Markup {
    doubts_at(paper, place).map(|doubt| el("p").class("doubt").auto_dir().child(doubt)).into()
}

/// Kind, model, prompt version, date, source, the doubts that belong to no place in the texts, that summaries can be wrong, and where
/// to say so.
pub fn provenance_line(paper: &Paper, site: &Site) -> Markup {
    let provenance = &paper.provenance;
    let mut parts = vec![provenance_name(provenance.kind).into()];
    parts.extend(provenance.model.clone());
    parts.extend(provenance.prompt_version.as_ref().map(|version| t!("prompt {0}").with(&[version])));
    parts.extend(provenance.made_at.map(timestamp_in_words));
    parts.extend(provenance.source.as_ref().map(|source| t!("from the {0}").with(&[source])));
    let flags = doubts_elsewhere(paper).into_iter().map(|flag| el("li").auto_dir().child(doubt(flag)));
    let flags = flags.collect::<Vec<_>>();
    let warning = (provenance.kind == ProvenanceKind::Llm).then_some(t!("Summaries can be wrong: read the paper."));
    el("section")
        .class("provenance")
        .attr("aria-label", t!("Where these texts come from"))
        .child(el("p").auto_dir().child(parts.join(" · ")))
        .child((!flags.is_empty()).then(|| el("ul").child(flags)))
        .child(warning.map(|warning| el("p").child(warning)))
        .child(report_link(paper, site))
        .into()
}
