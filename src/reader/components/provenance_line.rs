//! Where the texts about a paper come from, said wherever they stand.

use crate::{
    digest::{FlagKind, Provenance, ProvenanceKind},
    reader::markup::{Markup, el},
    reading::{doubt, provenance_name, timestamp_in_words},
};

/// The kind in two words, for a card, and whether a check raised a doubt.
pub fn provenance_label(provenance: &Provenance) -> Markup {
    let doubt = provenance.flags.iter().any(|flag| flag.kind == FlagKind::UnsupportedNumber);
    let doubt = doubt.then(|| el("span").class("provenance-label__doubt").child("a number to check"));
    el("p").class("provenance-label").child(provenance_name(provenance.kind)).child(doubt).into()
}

/// Kind, model, prompt version, date, source, doubts, and that summaries can be wrong.
pub fn provenance_line(provenance: &Provenance) -> Markup {
    let mut parts = vec![provenance_name(provenance.kind).to_owned()];
    parts.extend(provenance.model.clone());
    parts.extend(provenance.prompt_version.as_ref().map(|version| format!("prompt {version}")));
    parts.extend(provenance.made_at.map(timestamp_in_words));
    parts.extend(provenance.source.as_ref().map(|source| format!("from the {source}")));
    let flags = provenance.flags.iter().map(|flag| el("li").auto_dir().child(doubt(flag))).collect::<Vec<_>>();
    let warning = (provenance.kind == ProvenanceKind::Llm).then_some("Summaries can be wrong: read the paper.");
    el("section")
        .class("provenance")
        .attr("aria-label", "Where these texts come from")
        .child(el("p").auto_dir().child(parts.join(" · ")))
        .child((!flags.is_empty()).then(|| el("ul").child(flags)))
        .child(warning.map(|warning| el("p").child(warning)))
        .into()
}
