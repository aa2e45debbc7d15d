//! The small honest line of a sample digest.

use crate::{
    digest::Site,
    reader::markup::{Markup, el},
    words::reader_word as t,
};

/// Says that this is a sample, where it is one.
pub fn sample_note(site: &Site) -> Markup {
    let text =
        t!(" Real landmark papers, shown to try this page. Its days are made up: nothing here was announced on them.");
    site.sample
        .then(|| el("p").class("note note--sample").child(el("strong").child(t!("Sample digest."))).child(text))
        .into()
}
