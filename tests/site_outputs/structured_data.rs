//! JSON-LD and `citation_*` metadata of the sample's pages.

use std::collections::HashMap;

use brevier::publisher::site::{
    json_for_script,
    scholar::{citation_metas, edition_json_ld, front_json_ld, paper_json_ld},
    web_manifest,
};
use serde_json::Value;

use crate::fixture::sample;

/// The nodes by their type, as a consumer gets them out of the script element.
fn nodes(json_ld: &Value) -> HashMap<String, Value> {
    let read: Value = serde_json::from_str(&json_for_script(json_ld)).unwrap();
    assert_eq!(read["@context"], "https://schema.org");
    let nodes = read["@graph"].as_array().unwrap().iter();
    nodes.map(|node| (node["@type"].as_str().unwrap().to_owned(), node.clone())).collect()
}

#[test]
fn a_papers_page_tells_the_paper_from_what_was_written_about_it() {
    let sample = sample();
    for (edition, paper) in sample.papers() {
        let nodes = nodes(&paper_json_ld(&sample.base_url, &sample.index.site, Some(edition.date), paper));
        let (article, summary) = (&nodes["ScholarlyArticle"], &nodes["CreativeWork"]);
        assert_eq!(article["headline"], paper.title.as_str());
        assert_eq!(article["author"].as_array().unwrap().len(), paper.authors.len());
        assert_eq!(summary["about"]["@id"], article["@id"]);
        assert_eq!(summary["name"], format!("AI summary of “{}”", paper.title));
        assert_eq!(summary["creator"]["name"], paper.provenance.model.as_deref().unwrap());
        assert_eq!(summary["abstract"], paper.key_points[0].text.as_str());
        let article = article.to_string();
        let texts = paper.key_points.iter().map(|point| point.text.as_str());
        for text in texts.chain(paper.sections.iter().map(|(_, text)| text)) {
            let beginning: String = text.chars().take(40).collect();
            assert!(!article.contains(&beginning), "{text} is given as the authors’");
            let metas = citation_metas(paper);
            assert!(!metas.iter().any(|(_, content)| content.contains(text)), "{text} is given as the authors’");
        }
    }
}

#[test]
fn every_page_with_papers_lists_them_by_their_own_pages() {
    let sample = sample();
    let newest = &sample.editions[0];
    let front = nodes(&front_json_ld(&sample.base_url, &sample.index.site, Some(newest)));
    assert_eq!(front["WebSite"]["name"], "Brevier");
    let edition = nodes(&edition_json_ld(&sample.base_url, &sample.index.site, newest));
    for page in [&front["CollectionPage"], &edition["CollectionPage"]] {
        let list = page["mainEntity"]["itemListElement"].as_array().unwrap();
        assert_eq!(list.len(), newest.papers.len());
        for (item, paper) in list.iter().zip(&newest.papers) {
            assert_eq!(item["name"], paper.title.as_str());
            assert_eq!(item["url"], format!("https://example.org/papers/papers/{}/", paper.id.slug()));
        }
    }
    assert_eq!(edition["BreadcrumbList"]["itemListElement"].as_array().unwrap().len(), 2);
}

#[test]
fn the_manifest_names_the_site_and_begins_at_its_front_page() {
    let sample = sample();
    let manifest: Value = serde_json::from_str(&web_manifest(sample.base_url.base(), &sample.index.site)).unwrap();
    assert_eq!(manifest["name"], "Brevier");
    assert_eq!(manifest["start_url"], "/papers/");
}
