//! Profiles from the text of an edition that is known to be good.
//!
//! Reading an edition as a digest is to be read takes several times as long, most of it for values that no comparison needs. A long
//! history was checked a moment ago when this reads it.

use std::borrow::Cow;

use serde::Deserialize;

use super::{Profile, read_paper::Subject};
use crate::digest::{Formula, MathNode};

#[derive(Deserialize)]
struct QuickEdition<'a> {
    #[serde(borrow)]
    papers: Vec<QuickPaper<'a>>,
}

#[derive(Deserialize)]
struct QuickPaper<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
    #[serde(borrow)]
    title: Cow<'a, str>,
    #[serde(borrow, rename = "abstract")]
    abstract_text: Option<Cow<'a, str>>,
    #[serde(borrow)]
    key_points: Option<Vec<QuickText<'a>>>,
    #[serde(borrow)]
    sections: Option<QuickSections<'a>>,
    #[serde(borrow)]
    formulas: Option<Vec<QuickText<'a>>>,
}

#[derive(Deserialize)]
struct QuickText<'a> {
    #[serde(borrow)]
    text: Cow<'a, str>,
}

#[derive(Default, Deserialize)]
struct QuickSections<'a> {
    #[serde(borrow)]
    summary: Option<Cow<'a, str>>,
    #[serde(borrow)]
    methodology: Option<Cow<'a, str>>,
    #[serde(borrow)]
    results: Option<Cow<'a, str>>,
    #[serde(borrow)]
    implications: Option<Cow<'a, str>>,
}

/// The profiles of the papers of an edition.
///
/// # Errors
/// Where the text is no edition.
pub fn profiles_of_text(edition: &str) -> serde_json::Result<Vec<Profile>> {
    let edition: QuickEdition<'_> = serde_json::from_str(edition)?;
    edition.papers.iter().map(profile).collect()
}

fn profile(paper: &QuickPaper<'_>) -> serde_json::Result<Profile> {
    let none = QuickSections::default();
    let sections = paper.sections.as_ref().unwrap_or(&none);
    let nothing = |text: &QuickText<'_>| Formula { text: text.text.to_string(), mathml: MathNode::Text(String::new()) };
    let formulas: Vec<Formula> = paper.formulas.iter().flatten().map(nothing).collect();
    let subject = Subject {
        title: &paper.title,
        points: paper.key_points.iter().flatten().map(|point| &*point.text).collect(),
        sections: [&sections.summary, &sections.methodology, &sections.results, &sections.implications]
            .map(Option::as_deref),
        abstract_text: paper.abstract_text.as_deref(),
        formulas: &formulas,
    };
    let id = paper.id.parse().map_err(serde::de::Error::custom)?;
    Ok(Profile::of_texts(id, paper.title.to_string(), &subject.texts()))
}
