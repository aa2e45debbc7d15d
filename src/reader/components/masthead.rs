//! The head of the front page: what this is, and three counters.

use std::sync::Arc;

use leptos::prelude::*;

use super::PageHeading;
use crate::{
    digest::{Index, Sifted},
    reading::{Counter, counters},
};

/// Kicker, headline, one line, and the counters, all from the data.
#[component]
pub fn Masthead(
    /// The index.
    index: Arc<Sifted<Index>>,
) -> impl IntoView {
    let figures = counters(&index.value).map(|Counter { value, unit, label }| {
        view! {
            <div class="counter">
                <dt class="counter__label">{label}</dt>
                // The style sheet counts up to the figure from the attribute; the text is for everyone who does not see that.
                <dd class="counter__figure" data-n=value data-unit=unit>
                    <span class="counter__text">{value}{unit}</span>
                </dd>
            </div>
        }
    });
    view! {
        <header class="masthead">
            <div class="masthead__words">
                <p class="kicker">"AI-generated summaries"</p>
                <PageHeading class="masthead__headline" dir="auto">{index.value.site.tagline.clone()}</PageHeading>
                <p class="masthead__line">
                    "The papers that mattered in arXiv's latest announcement, each with its key points. Read the rest where it counts: in the paper."
                </p>
            </div>
            <dl class="masthead__counters">{figures}</dl>
        </header>
    }
    .into_any()
}
