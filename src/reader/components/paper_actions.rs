//! What can be done with a paper.

use leptos::prelude::Get;

use super::{cite_button, save_button, share_button};
use crate::{
    digest::Paper,
    reader::{
        markup::{Markup, dynamic, el, many},
        state::turn,
    },
};

/// The buttons of a paper. Each needs a program, so they come when it is their turn after the page was taken over; the style
/// sheet keeps their place.
pub fn paper_actions(paper: &Paper) -> Markup {
    let paper = paper.clone();
    let turn = turn();
    let buttons = dynamic(move || match turn.get() {
        true => many([save_button(&paper), cite_button(&paper), share_button(&paper)]),
        false => Markup::Nothing,
    });
    el("div").class("paper-actions").child(buttons).into()
}
