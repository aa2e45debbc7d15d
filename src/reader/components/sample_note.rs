//! The small honest line of a sample digest.

use crate::{
    digest::Site,
    reader::markup::{Markup, el},
};

/// Says that this is a sample, where it is one.
pub fn sample_note(site: &Site) -> Markup {
    let text =
        " Real landmark papers, shown to try this page. Its days are made up: nothing here was announced on them.";
    site.sample
        .then(|| el("p").class("note note--sample").child(el("strong").child("Sample digest.")).child(text))
        .into()
}
