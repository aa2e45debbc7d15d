//! A paper of an edition, from what arXiv says and what was written about it.

use crate::{
    digest::{Formula, Links, Paper, Slug, limits},
    publisher::{
        select::{Chosen, code_link},
        summarize::extract::Written,
    },
    reading::venue,
};

/// The paper as the digest has it. `topics` are those that a model chose; without any, those of the selection.
pub(super) fn paper(chosen: &Chosen, written: Written, topics: Vec<Slug>, formulas: Vec<Formula>) -> Paper {
    let arxiv = &chosen.candidate.paper;
    let topics = if topics.is_empty() { &chosen.topics } else { &topics };
    let within = |text: &Option<String>, most: usize| text.clone().filter(|text| text.chars().count() <= most);
    Paper {
        id: arxiv.id.clone(),
        version: arxiv.version,
        title: arxiv.title.clone(),
        authors: arxiv.authors.clone(),
        abstract_text: within(&Some(arxiv.abstract_text.clone()), limits::TEXT).filter(|text| !text.is_empty()),
        primary_category: arxiv.primary_category.clone(),
        categories: arxiv.categories.clone(),
        published: arxiv.published,
        updated: Some(arxiv.updated),
        announce_type: Some(chosen.candidate.announce_type),
        comment: within(&arxiv.comment, limits::NOTE),
        venue: arxiv.comment.as_deref().and_then(venue),
        journal_ref: within(&arxiv.journal_ref, limits::NOTE),
        doi: within(&arxiv.doi, limits::LINE),
        licence: within(&chosen.candidate.licence, limits::LINE).map(https),
        links: Links { code: code_link(arxiv), ..Links::default() },
        tags: topics.iter().map(ToString::to_string).collect(),
        key_points: written.key_points,
        sections: written.sections,
        formulas,
        related: Vec::new(),
        provenance: written.provenance,
    }
}

/// arXiv names licences by `http` addresses; the same addresses are there with `https`, and only these become links.
fn https(address: String) -> String {
    match address.strip_prefix("http://") {
        Some(rest) => format!("https://{rest}"),
        None => address,
    }
}

#[cfg(test)]
mod tests {
    use super::https;

    #[test]
    fn a_licence_becomes_a_link_that_readers_may_follow() {
        let licence = "http://creativecommons.org/licenses/by/4.0/".to_owned();
        assert_eq!(https(licence), "https://creativecommons.org/licenses/by/4.0/");
        assert_eq!(https("https://arxiv.org/licenses/".to_owned()), "https://arxiv.org/licenses/");
    }
}
