//! A paper as schema.org's `ScholarlyArticle`.

use serde_json::{Value, json};

use crate::{
    digest::{Author, Paper, is_https},
    publisher::site::text::{clean, one_line},
    reading::plain_doi,
};

/// The paper as arXiv has it. Its address is arXiv's, since that is where the paper is.
pub(super) fn article(paper: &Paper) -> Value {
    let title = one_line(&paper.title);
    let address = paper.id.abstract_url();
    let doi = paper.doi.as_deref().and_then(plain_doi).map(|doi| format!("https://doi.org/{doi}"));
    let same_as: Vec<_> = [Some(address.clone()), doi].into_iter().flatten().collect();
    json!({
        "@type": "ScholarlyArticle",
        "@id": address,
        "url": address,
        "headline": title,
        "name": title,
        "author": paper.authors.iter().map(author).collect::<Vec<_>>(),
        "datePublished": paper.published,
        "dateModified": paper.updated,
        "version": paper.version,
        "identifier": { "@type": "PropertyValue", "propertyID": "arXiv", "value": paper.id },
        "sameAs": same_as,
        "license": paper.licence.as_deref().filter(|licence| is_https(licence)),
        "abstract": paper.abstract_text.as_deref().map(clean),
        // Everything at arXiv is.
        "isAccessibleForFree": true,
    })
}

fn author(author: &Author) -> Value {
    let place = |name: &String| json!({ "@type": "Organization", "name": one_line(name) });
    let affiliations: Vec<_> = author.affiliations.iter().map(place).collect();
    let affiliations = (!affiliations.is_empty()).then_some(affiliations);
    json!({ "@type": "Person", "name": one_line(&author.name), "affiliation": affiliations })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publisher::site::example;

    #[test]
    fn the_article_is_arxivs_with_everything_that_is_known_of_it() {
        let found = article(&example::paper("2605.00001"));
        let expected = json!({
            "@type": "ScholarlyArticle",
            "@id": "https://arxiv.org/abs/2605.00001",
            "url": "https://arxiv.org/abs/2605.00001",
            "headline": "On 2605.00001",
            "name": "On 2605.00001",
            "author": [
                {
                    "@type": "Person",
                    "name": "Ada Lovelace",
                    "affiliation": [{ "@type": "Organization", "name": "London" }],
                },
                { "@type": "Person", "name": "Gemini Team", "affiliation": null },
            ],
            "datePublished": "2026-05-01T10:00:00Z",
            "dateModified": "2026-05-07",
            "version": 2,
            "identifier": { "@type": "PropertyValue", "propertyID": "arXiv", "value": "2605.00001" },
            "sameAs": ["https://arxiv.org/abs/2605.00001", "https://doi.org/10.1000/1"],
            "license": "https://creativecommons.org/licenses/by/4.0/",
            "abstract": "What the authors say.\n\nIn two paragraphs.",
            "isAccessibleForFree": true,
        });
        assert_eq!(found, expected);
    }

    #[test]
    fn only_an_https_licence_is_an_address() {
        let paper = Paper { licence: Some("javascript:alert(1)".into()), ..example::paper("2605.00001") };
        assert!(article(&paper)["license"].is_null());
    }
}
