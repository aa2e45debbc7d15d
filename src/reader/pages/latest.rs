//! The front page: the newest edition under the masthead.

use crate::{
    reader::{
        Route,
        components::{describe, edition_of, empty, masthead, sample_note, with_index},
        markup::{Markup, el, many},
    },
    reading::PageText,
    words::reader_word as t,
};

/// The newest edition.
pub(crate) fn latest() -> Markup {
    with_index(1, Route::Latest, |index| {
        let newest = index.value.editions.first().map(|entry| entry.date);
        describe(PageText::latest(&index.value.site, newest));
        let edition = match newest {
            Some(date) => edition_of(index.clone(), date, 2),
            None => empty(
                t!("No edition yet"),
                el("p").child(t!("The first papers appear here after the next announcement.")),
            ),
        };
        many([masthead(&index.value), sample_note(&index.value.site), edition])
    })
}
