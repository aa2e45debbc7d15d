//! Text that is not ours, in paragraphs.

use leptos::prelude::*;

/// Paragraphs, separated by empty lines in the text. Each finds its own direction of writing.
#[component]
pub fn Prose(
    /// The text, plain.
    text: String,
) -> impl IntoView {
    text.split("\n\n")
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty())
        .map(|paragraph| view! { <p dir="auto">{paragraph.to_owned()}</p> })
        .collect::<Vec<_>>()
}
