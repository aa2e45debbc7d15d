//! The metadata of a paper.

use crate::{
    digest::{Paper, is_https},
    reader::markup::{Markup, el},
    reading::{licence_name, plain_doi, timestamp_in_words},
    words::reader_word as t,
};

/// Id, dates, categories and whatever else arXiv has.
pub fn paper_facts(paper: &Paper) -> Markup {
    let categories: Vec<_> = paper.categories.iter().map(ToString::to_string).collect();
    let updated = paper.updated.filter(|updated| *updated != paper.published).map(timestamp_in_words);
    let doi = paper.doi.clone().map(|doi| match plain_doi(&doi) {
        Some(plain) => el("a").attr("href", format!("https://doi.org/{plain}")).child(doi).into(),
        None => Markup::from(doi),
    });
    let licence = paper.licence.clone().filter(|licence| is_https(licence)).map(|licence| {
        let name = licence_name(&licence).unwrap_or_else(|| licence.trim_start_matches("https://")).to_owned();
        el("a").attr("href", licence).attr("rel", "license").child(name)
    });
    let facts = [
        (t!("arXiv id"), format!("{}v{}", paper.id, paper.version).into()),
        (t!("Categories"), categories.join(", ").into()),
        (t!("Submitted"), timestamp_in_words(paper.published).into()),
        (t!("Revised"), updated.into()),
        (t!("Comment"), paper.comment.clone().into()),
        (t!("Journal"), paper.journal_ref.clone().into()),
        (t!("DOI"), doi.into()),
        (t!("Licence"), licence.into()),
    ];
    let there = facts.into_iter().filter(|(_, value): &(_, Markup)| !matches!(value, Markup::Nothing));
    let list = there.fold(el("dl").class("facts"), |list, (name, value)| {
        list.child(el("dt").child(name)).child(el("dd").auto_dir().child(value))
    });
    list.into()
}
