//! Ids of feeds and entries: name-based UUIDs (version 5, RFC 9562), as `urn:uuid:` addresses.

use uuid::Uuid;

use crate::{
    digest::{Paper, Slug},
    publisher::site::BaseUrl,
    reader::Route,
};

/// The namespace of all ids of Brevier's feeds. Drawn at random once; it must never change, or every feed reader shows everything
/// as new.
const NAMESPACE: Uuid = Uuid::from_u128(0x4b867075_f263_46df_ab32_9cb75dc2ce63);

/// The id of a paper's entry, made from its arXiv id and version alone: it survives a move of the site, a new title and a new
/// summary, and a new version of the paper is a new entry. It is the same in the feeds of a site, as RFC 4287 wants, and in those
/// of two sites that both show the paper.
pub(super) fn entry_id(paper: &Paper) -> String {
    urn(&format!("arxiv:{}v{}", paper.id, paper.version))
}

/// The id of a feed, made from the address of the page that shows the same papers, without its scheme. Title and tagline may
/// change; a site that moves has new feeds, to which its readers have to subscribe anew anyway, with entries that they know.
pub(super) fn feed_id(base_url: &BaseUrl, topic: Option<&Slug>) -> String {
    let page = base_url.page(&topic.map_or(Route::Latest, |slug| Route::Topic(slug.clone())));
    urn(&format!("feed:{}", page.split_once("://").map_or(page.as_str(), |(_scheme, rest)| rest)))
}

fn urn(name: &str) -> String {
    Uuid::new_v5(&NAMESPACE, name.as_bytes()).urn().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publisher::site::example;

    #[test]
    fn an_id_is_the_same_for_ever() {
        // Computed by Python's uuid.uuid5. If this fails, every subscriber would see every paper as new.
        assert_eq!(entry_id(&example::paper("2605.00001")), "urn:uuid:93879141-497e-5c98-9a73-990bb117109c");
        assert_eq!(feed_id(&example::base_url(), None), "urn:uuid:9f554aed-7801-50dd-81c7-18a02a786445");
    }

    #[test]
    fn a_version_is_an_entry_of_its_own_and_a_new_title_is_not() {
        let paper = example::paper("2605.00001");
        let retitled = Paper { title: "New".into(), ..paper.clone() };
        let revised = Paper { version: 3, ..paper.clone() };
        assert_eq!(entry_id(&retitled), entry_id(&paper));
        assert_ne!(entry_id(&revised), entry_id(&paper));
    }

    #[test]
    fn every_feed_has_its_own_id_whatever_the_scheme() {
        let id = |base: &str, topic: Option<&str>| {
            feed_id(&base.parse().unwrap(), topic.map(|slug| slug.parse().unwrap()).as_ref())
        };
        let all = id("https://example.org/papers/", None);
        assert_eq!(id("http://example.org/papers", None), all);
        assert_ne!(id("https://example.org/", None), all);
        assert_ne!(id("https://example.org/papers/", Some("nlp")), all);
        assert_ne!(id("https://example.org/papers/", Some("nlp")), id("https://example.org/papers/", Some("theory")));
    }
}
