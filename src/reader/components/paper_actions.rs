//! What can be done with a paper.

use super::{cite_button, save_button, share_button};
use crate::{
    digest::Paper,
    reader::{
        markup::{Markup, dynamic, el, many},
        state::Navigation,
    },
};

/// The buttons of a paper. Each needs a program, so they come after the page was taken over; the style sheet keeps their place.
pub fn paper_actions(paper: &Paper) -> Markup {
    let navigation = Navigation::expect();
    let paper = paper.clone();
    let buttons = dynamic(move || match navigation.follows_address() {
        true => many([save_button(&paper), cite_button(&paper), share_button(&paper)]),
        false => Markup::Nothing,
    });
    el("div").class("paper-actions").child(buttons).into()
}
