//! The text of an edition with other related papers, and otherwise as it was.

use crate::{
    digest::{Edition, Related},
    publisher::ordered_json::OrderedJson,
};

/// The text of an edition in which its papers name these related ones. Papers whose own are these already stay as they are, and so do
/// fields of later versions of the format.
///
/// # Errors
/// Says that the text does not hold the papers of the edition.
pub fn with_related(text: &str, edition: &Edition, related: &[Vec<Related>]) -> Result<String, String> {
    let wrong = |error: serde_json::Error| format!("the edition of {}: {error}", edition.date);
    let mut whole: OrderedJson = serde_json::from_str(text).map_err(wrong)?;
    let papers = match whole.get_mut("papers") {
        Some(OrderedJson::List(papers)) if papers.len() == edition.papers.len() => papers,
        _ => return Err(format!("the edition of {} changed while it was read; try again", edition.date)),
    };
    for ((paper, before), related) in papers.iter_mut().zip(&edition.papers).zip(related) {
        if before.related != *related {
            let json = serde_json::to_string(related).and_then(|json| serde_json::from_str(&json)).map_err(wrong)?;
            paper.set("related", (!related.is_empty()).then_some(json), "provenance");
        }
    }
    whole.text_like(text).map_err(wrong)
}
