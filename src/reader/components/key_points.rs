//! The key points of a paper.

use leptos::prelude::*;

use crate::digest::KeyPoint;

/// A list of the points, each with the sentence of the abstract that it rests on where that is known and asked for.
#[component]
pub fn KeyPoints(
    /// The points.
    points: Vec<KeyPoint>,
    /// Whether the sentences of the abstract can be unfolded.
    evidence: bool,
) -> impl IntoView {
    let points: Vec<_> = points
        .into_iter()
        .map(|KeyPoint { text, evidence: sentence }| {
            let sentence = sentence.filter(|_| evidence).map(|sentence| {
                view! {
                    <details class="evidence">
                        <summary>"In the abstract"</summary>
                        <blockquote dir="auto">{sentence}</blockquote>
                    </details>
                }
            });
            view! {
                <li>
                    <span dir="auto">{text}</span>
                    {sentence}
                </li>
            }
        })
        .collect();
    view! { <ul class="key-points" role="list">{points}</ul> }
}
