//! The texts about a paper as a work of their own.

use serde_json::{Value, json};

use super::json_ld::site_node;
use crate::{
    digest::{Paper, ProvenanceKind, Site},
    publisher::site::{BaseUrl, language_tag, origin, text::one_line},
    reader::Route,
    words::site_word as t,
};

/// A `CreativeWork` about the paper whose name, description and creator say who or what wrote it. Only its first text is repeated.
pub(super) fn summary(base_url: &BaseUrl, site: &Site, paper: &Paper) -> Option<Value> {
    if !origin::has_texts(paper) {
        return None;
    }
    let page = base_url.page(&Route::Paper(paper.id.clone()));
    let title = one_line(&paper.title);
    let provenance = &paper.provenance;
    let name = match provenance.kind {
        ProvenanceKind::Llm => t!("AI summary of “{0}”").with(&[&title]),
        ProvenanceKind::Extract => t!("Extract from the abstract of “{0}”").with(&[&title]),
        ProvenanceKind::Human => t!("Summary of “{0}”").with(&[&title]),
    };
    let by_model = provenance.kind == ProvenanceKind::Llm;
    Some(json!({
        "@type": "CreativeWork",
        "@id": format!("{page}#summary"),
        "url": page,
        "name": name,
        "description": one_line(&origin::statement(provenance)),
        "about": { "@id": paper.id.abstract_url() },
        "abstract": origin::first_text(paper).map(one_line),
        "creator": by_model.then(|| model(provenance.model.as_deref())),
        // IPTC's term for what a trained model made, so that programs need not understand English to know.
        "digitalSourceType": by_model.then_some("https://schema.org/TrainedAlgorithmicMediaDigitalSource"),
        "dateCreated": provenance.made_at,
        // The language of an extract is that of the abstract, which is not known.
        "inLanguage": language_tag(site).filter(|_| provenance.kind != ProvenanceKind::Extract),
        "isPartOf": site_node(base_url, site),
    }))
}

fn model(name: Option<&str>) -> Value {
    let name = name.map_or(t!("A language model that is not named").into(), one_line);
    json!({ "@type": "SoftwareApplication", "name": name })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publisher::site::example;

    fn of(paper: &Paper) -> Option<Value> {
        summary(&example::base_url(), &example::site(), paper)
    }

    #[test]
    fn what_a_model_wrote_is_given_to_the_model() {
        let found = of(&example::paper("2605.00001")).unwrap();
        assert_eq!(found["name"], "AI summary of “On 2605.00001”");
        assert_eq!(found["creator"], json!({ "@type": "SoftwareApplication", "name": "a-model" }));
        assert_eq!(found["about"]["@id"], "https://arxiv.org/abs/2605.00001");
        assert_eq!(found["abstract"], "The first point.");
        assert_eq!(found["dateCreated"], "2026-05-08T05:00:00Z");
        let description = found["description"].as_str().unwrap();
        assert!(description.contains("Summaries can be wrong: read the paper."), "{description}");
        assert!(description.ends_with("A number in these texts is not in the source: 42"), "{description}");
    }

    #[test]
    fn extracts_and_what_people_wrote_are_given_to_no_program() {
        for (kind, name) in [
            (ProvenanceKind::Extract, "Extract from the abstract of “On 2605.00001”"),
            (ProvenanceKind::Human, "Summary of “On 2605.00001”"),
        ] {
            let found = of(&example::paper_by(kind)).unwrap();
            assert_eq!(found["name"], name);
            assert!(found["creator"].is_null() && found["digitalSourceType"].is_null(), "{found}");
        }
    }

    #[test]
    fn a_model_without_a_name_is_not_given_one() {
        let found = of(&example::paper_by(ProvenanceKind::Llm)).unwrap();
        assert_eq!(found["creator"]["name"], "A language model that is not named");
    }

    #[test]
    fn without_texts_there_is_no_summary() {
        let mut paper = example::paper("2605.00001");
        paper.key_points.clear();
        paper.sections = Default::default();
        assert_eq!(of(&paper), None);
    }
}
