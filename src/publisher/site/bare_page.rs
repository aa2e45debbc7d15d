//! Pages that the reader does not take over. They look like its own, and are written as HTML.

use super::{
    html::{escaped, void},
    page::PageFrame,
    shared_head::SharedHead,
    styles::PageKind,
    text::one_line,
};
use crate::{reader::Route, words::reader_word as r};

/// A page that the reader does not take over.
pub struct BarePage<'a> {
    /// The name of the page, before that of the site.
    pub title: &'a str,
    /// The name of the site.
    pub site: &'a str,
    /// More elements of the head, as HTML.
    pub head: &'a str,
    /// What stands in its main part, as HTML.
    pub main: &'a str,
    /// Its program, as HTML.
    pub program: &'a str,
}

impl BarePage<'_> {
    /// The page, as HTML: it leads to the front page and to the one about the digest, and search engines leave it alone.
    pub fn html(&self, frame: &PageFrame<'_>) -> String {
        let SharedHead { text: shared, policy, .. } = frame.reader.head(PageKind::Plain);
        let name = escaped(&one_line(self.site));
        [
            "<!doctype html>\n<html lang=\"",
            &escaped(frame.language),
            "\"><head><meta charset=\"utf-8\">",
            &void("meta", &[("http-equiv", "Content-Security-Policy"), ("content", policy)]),
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>",
            self.title,
            " · ",
            &name,
            "</title><meta name=\"robots\" content=\"noindex\">",
            &void("base", &[("href", &format!("{}/", frame.base.as_str()))]),
            self.head,
            // What a site's owner has added comes last.
            shared,
            "</head><body><header class=\"site-header\"><a class=\"site-header__name\" dir=\"auto\" href=\"",
            &escaped(&frame.base.href(&Route::Latest)),
            "\">",
            &name,
            "</a></header><main class=\"page\">",
            self.main,
            "</main><footer class=\"site-footer\"><p><a href=\"",
            &escaped(&frame.base.href(&Route::About)),
            "\">",
            r!("How this digest is made").text(),
            "</a></p></footer>",
            self.program,
            "</body></html>\n",
        ]
        .concat()
    }
}
