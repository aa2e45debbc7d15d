//! The notice about papers that could not be shown.

use leptos::prelude::*;

use crate::{digest::Problem, reading::count_of};

/// Says how many papers were left out, and why each of them.
#[component]
pub fn SetAside(
    /// Why; one for each.
    problems: Vec<Problem>,
) -> impl IntoView {
    (!problems.is_empty()).then(|| {
        let lines: Vec<_> =
            problems.iter().map(|problem| view! { <li><code dir="auto">{problem.to_string()}</code></li> }).collect();
        view! {
            <details class="note note--set-aside">
                <summary>{format!("{} could not be read and is left out.", count_of(problems.len(), "entry").replace("entrys", "entries"))}</summary>
                <ul>{lines}</ul>
            </details>
        }
    })
}
