//! The page for addresses that lead nowhere.

use crate::{
    reader::{
        components::{describe_with_site, not_found_state, search_form, topic_links, with_site},
        markup::{Markup, el, many},
    },
    reading::PageText,
    words::reader_word as t,
};

/// Says that there is no such page, and where to go on.
pub(crate) fn not_found() -> Markup {
    describe_with_site(PageText::not_found);
    let advice = t!("The link may be old, or mistyped. The papers of all days can be searched:");
    let form = search_form(|field| field);
    let topics = with_site(2, topic_links);
    not_found_state(
        t!("There is no page at this address").into(),
        many([el("p").child(advice).into(), form.into(), el("p").child(t!("The topics lead on too:")).into(), topics]),
    )
}
