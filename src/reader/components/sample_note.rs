//! The small honest line of a sample digest.

use leptos::prelude::*;

/// Says that this is a sample.
#[component]
pub fn SampleNote() -> impl IntoView {
    view! {
        <p class="note note--sample">
            <strong>"Sample digest."</strong>
            " Real landmark papers, shown to try this page. Its days are made up: nothing here was announced on them."
        </p>
    }
}
