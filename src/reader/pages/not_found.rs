//! The page for addresses that lead nowhere.

use crate::{
    reader::{
        components::{describe_with_site, not_found_state, topic_links, with_site},
        markup::{Markup, el, many},
    },
    reading::PageText,
};

/// Says that there is no such page, and where to go on.
pub(crate) fn not_found() -> Markup {
    describe_with_site(PageText::not_found);
    let advice = "The link may be old, or mistyped. Today’s papers are one step away, and so are the topics:";
    let topics = with_site(2, topic_links);
    not_found_state("There is no page at this address".to_owned(), many([el("p").child(advice).into(), topics]))
}
