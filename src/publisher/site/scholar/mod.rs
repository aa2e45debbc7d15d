//! What a page says to programs for scholars and to search engines: who wrote the paper, and what is not by its authors.
//!
//! The paper and the texts about it are two works. Nothing that a language model wrote is ever given as a property of the paper.

mod article;
mod citation;
mod collection;
mod crumbs;
mod json_ld;
mod summary;

pub use citation::citation_metas;
pub use collection::{edition_json_ld, front_json_ld};

use serde_json::Value;

use super::BaseUrl;
use crate::{
    digest::{Date, Paper, Site},
    reader::Route,
    reading::date_in_words,
};

/// A paper's page as JSON-LD (schema.org): the article, the texts about it as a work of their own where there are any, and the way
/// to the page through the edition that shows the paper.
pub fn paper_json_ld(base_url: &BaseUrl, site: &Site, edition: Option<Date>, paper: &Paper) -> Value {
    let edition = edition.map(|date| (Route::Edition(date), date_in_words(date)));
    let own = (Route::Paper(paper.id.clone()), paper.title.clone());
    let way: Vec<_> = edition.into_iter().chain([own]).collect();
    let mut nodes = vec![article::article(paper)];
    nodes.extend(summary::summary(base_url, site, paper));
    nodes.push(crumbs::crumbs(base_url, site, &way));
    json_ld::graph(nodes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publisher::site::example;

    #[test]
    fn a_papers_page_is_a_paper_a_summary_and_the_way_there_without_empty_properties() {
        let date = "2026-05-08".parse().ok();
        let paper = example::paper("2605.00001");
        let found = paper_json_ld(&example::base_url(), &example::site(), date, &paper);
        let types: Vec<_> = found["@graph"].as_array().unwrap().iter().map(|node| node["@type"].clone()).collect();
        assert_eq!(types, ["ScholarlyArticle", "CreativeWork", "BreadcrumbList"]);
        assert!(!found.to_string().contains("null"), "{found}");
        let way = |found: &Value| {
            let steps = found["@graph"][2]["itemListElement"].as_array().unwrap();
            steps.iter().map(|step| step["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(way(&found), ["Brevier", "Friday, 8 May 2026", "On 2605.00001"]);
        let without_edition = paper_json_ld(&example::base_url(), &example::site(), None, &paper);
        assert_eq!(way(&without_edition), ["Brevier", "On 2605.00001"]);
    }
}
