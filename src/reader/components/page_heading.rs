//! What makes a view a page: its heading, and what the document says of it.

use leptos::{html, prelude::*};

use crate::{
    reader::{browser, state::Navigation},
    reading::PageText,
};

/// The page's heading of the first level. It takes the focus after a change of page.
#[component]
pub fn PageHeading(
    /// A class beside that of all page headings.
    #[prop(optional)]
    class: &'static str,
    /// The direction of the text: `auto` for text that is not ours.
    #[prop(default = "ltr")]
    dir: &'static str,
    /// The text.
    children: Children,
) -> impl IntoView {
    let navigation = Navigation::expect();
    let heading = NodeRef::<html::H1>::new();
    Effect::new(move |_| {
        if let Some(heading) = heading.get()
            && navigation.takes_focus()
        {
            browser::focus(&heading);
        }
    });
    view! {
        <h1 class=format!("page-heading {class}") tabindex="-1" dir=dir node_ref=heading>
            {children()}
        </h1>
    }
}

/// Sets the document's title and description.
#[component]
pub fn PageMeta(
    /// What the page says of itself.
    text: PageText,
) -> impl IntoView {
    Effect::new(move |_| browser::describe_page(&text.title, &text.description));
}
