//! The page that is shown without a network in place of one that is not kept.

use crate::{
    publisher::site::{
        bare_page::BarePage,
        html::{escaped, void},
        page::PageFrame,
    },
    reader::Route,
    words::{reader_word as r, site_word as t},
};

/// The page, as HTML. It needs no program, and looks like the others.
pub fn offline_page(frame: &PageFrame<'_>, title: &str) -> String {
    let main = [
        "<section class=\"state\"><p class=\"kicker\">",
        t!("Offline").text(),
        "</p><h1 class=\"state__title\">",
        t!("This page is not on your device").text(),
        "</h1><p>",
        t!("The site cannot be reached now, and of its pages the newest editions are kept here. \
             Reload this page when you are connected again.")
        .text(),
        "</p><p><a class=\"button\" href=\"",
        &escaped(&frame.base.href(&Route::Latest)),
        "\">",
        t!("Read what is here").text(),
        "</a></p></section>",
    ];
    // Every page names its program, by which the service worker knows whether it is of its own build.
    let head = void("meta", &[("name", "brevier:program"), ("content", &frame.reader.program.0)]);
    let page =
        BarePage { title: r!("You are offline").text(), site: title, head: &head, main: &main.concat(), program: "" };
    page.html(frame)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        publisher::site::{ReaderBuild, shared_head::SharedHead, styles::PageKind},
        reader::Base,
    };

    #[test]
    fn it_leads_to_what_is_kept_and_runs_nothing_of_the_title() {
        let head = SharedHead {
            kind: PageKind::Plain,
            text: "<script>early()</script><style>p{}</style>".into(),
            policy: "default-src 'none'".into(),
            style: String::new(),
            rest: (String::new(), String::new()),
        };
        let reader = ReaderBuild {
            heads: vec![head],
            policy: String::new(),
            program: ("assets/reader-1.js".into(), String::new()),
            wasm: String::new(),
            embed_page: (String::new(), String::new()),
            files: Vec::new(),
            key: String::new(),
        };
        let base = Base::from_uri("https://example.org/papers/");
        let frame = PageFrame { reader: &reader, base: &base, language: "en", offline: true };
        let html = offline_page(&frame, crate::publisher::site::example::HOSTILE);
        assert_eq!(html.matches("href=\"/papers/\"").count(), 3);
        assert_eq!(html.matches("<script").count(), 1);
        assert!(html.contains("content=\"assets/reader-1.js\""));
    }
}
