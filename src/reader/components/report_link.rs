//! Where a mistake in the texts about a paper is reported.

use crate::{
    digest::{Paper, Site, is_report_target},
    reader::{
        Route,
        markup::{Markup, el},
    },
    reading::report_address,
    words::reader_word as t,
};

/// A link to where the site wants to hear of mistakes, with the paper filled in; nothing where it does not say.
pub fn report_link(paper: &Paper, site: &Site) -> Markup {
    let Some(template) = site.report_url.as_deref().filter(|template| is_report_target(template)) else {
        return Markup::Nothing;
    };
    let page = Route::Paper(paper.id.clone()).path();
    // Where nobody knows the site's own address, arXiv's says which paper is meant.
    let url = match &site.base_url {
        Some(base) => [base.trim_end_matches('/'), &page].concat(),
        None => paper.id.abstract_url(),
    };
    let address = report_address(template, paper.id.as_str(), &paper.title, &url);
    el("p").child(el("a").class("provenance__report").attr("href", address).child(t!("Report a mistake"))).into()
}
