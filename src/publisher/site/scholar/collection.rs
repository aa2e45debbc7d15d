//! An edition and the front page as JSON-LD: a page with a list of papers.

use serde_json::{Value, json};

use super::{
    crumbs::crumbs,
    json_ld::{graph, site_node},
};
use crate::{
    digest::{Edition, Site},
    publisher::site::{
        BaseUrl, language_tag,
        text::{clean, one_line},
    },
    reader::Route,
    reading::date_in_words,
};

/// An edition's page: the page with its list of papers, and the way to it.
pub fn edition_json_ld(base_url: &BaseUrl, site: &Site, edition: &Edition) -> Value {
    let route = Route::Edition(edition.date);
    let crumbs = crumbs(base_url, site, &[(route.clone(), date_in_words(edition.date))]);
    graph(vec![collection(base_url, site, edition, &route), crumbs])
}

/// The front page: the site, and the list of the newest edition's papers, where there is one.
pub fn front_json_ld(base_url: &BaseUrl, site: &Site, newest: Option<&Edition>) -> Value {
    let mut website = site_node(base_url, site);
    website["description"] = clean(&site.tagline).into();
    let mut nodes = vec![website];
    nodes.extend(newest.map(|edition| collection(base_url, site, edition, &Route::Latest)));
    graph(nodes)
}

fn collection(base_url: &BaseUrl, site: &Site, edition: &Edition, route: &Route) -> Value {
    let page = base_url.page(route);
    let papers = edition.papers.iter().zip(1..).map(|(paper, position)| {
        let address = base_url.page(&Route::Paper(paper.id.clone()));
        json!({ "@type": "ListItem", "position": position, "url": address, "name": one_line(&paper.title) })
    });
    let papers: Vec<_> = papers.collect();
    json!({
        "@type": "CollectionPage",
        "@id": page,
        "url": page,
        "name": format!("{}: {}", one_line(&site.title), date_in_words(edition.date)),
        "datePublished": edition.date,
        "dateModified": edition.made_at,
        "inLanguage": language_tag(site),
        "isPartOf": site_node(base_url, site),
        "mainEntity": { "@type": "ItemList", "numberOfItems": papers.len(), "itemListElement": papers },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publisher::site::example;

    #[test]
    fn an_edition_lists_its_papers_in_their_order() {
        let edition = example::edition("2026-05-08", &["2605.00002", "2605.00001"]);
        let found = edition_json_ld(&example::base_url(), &example::site(), &edition);
        let page = &found["@graph"][0];
        assert_eq!(page["@type"], "CollectionPage");
        assert_eq!(page["url"], "https://example.org/papers/editions/2026-05-08/");
        assert_eq!(page["mainEntity"]["numberOfItems"], 2);
        let second = json!({
            "@type": "ListItem",
            "position": 2,
            "url": "https://example.org/papers/papers/2605.00001/",
            "name": "On 2605.00001",
        });
        assert_eq!(page["mainEntity"]["itemListElement"][1], second);
        let way = found["@graph"][1]["itemListElement"].as_array().unwrap();
        let way: Vec<_> = way.iter().map(|step| step["name"].as_str().unwrap()).collect();
        assert_eq!(way, ["Brevier", "Friday, 8 May 2026"]);
    }

    #[test]
    fn the_front_page_is_the_site_and_its_newest_edition() {
        let edition = example::edition("2026-05-08", &["2605.00001"]);
        let found = front_json_ld(&example::base_url(), &example::site(), Some(&edition));
        let (site, page) = (&found["@graph"][0], &found["@graph"][1]);
        assert_eq!((&site["@type"], &site["url"]), (&json!("WebSite"), &json!("https://example.org/papers/")));
        assert_eq!(page["url"], site["url"]);
        assert_eq!(page["isPartOf"]["@id"], site["@id"]);
        let nothing_yet = front_json_ld(&example::base_url(), &example::site(), None);
        assert_eq!(nothing_yet["@graph"].as_array().unwrap().len(), 1);
    }
}
