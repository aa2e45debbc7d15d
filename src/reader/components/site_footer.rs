//! The foot of every page.

use leptos::prelude::*;

use crate::reader::{Route, state::Navigation};

/// Thanks, and what to keep in mind.
#[component]
pub fn SiteFooter() -> impl IntoView {
    let navigation = Navigation::expect();
    view! {
        <footer class="site-footer">
            <p>"Thank you to arXiv for use of its open access interoperability."</p>
            <p>
                "Summaries can be wrong: read the paper. "
                <a href=navigation.href(&Route::About)>"How this digest is made"</a>
            </p>
        </footer>
    }
}
