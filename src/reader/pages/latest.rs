//! The front page: the newest edition under the masthead.

use leptos::prelude::*;

use crate::{
    reader::components::{EditionLoader, Empty, Masthead, PageMeta, SampleNote, WithIndex},
    reading::PageText,
};

/// The newest edition.
#[component]
pub(crate) fn LatestPage() -> impl IntoView {
    view! {
        <WithIndex children=move |index| {
            let newest = index.value.editions.first().map(|entry| entry.date);
            let text = PageText::latest(&index.value.site, newest);
            let sample = index.value.site.sample;
            let body = match newest {
                Some(date) => view! { <EditionLoader index=index.clone() date=date level=2 /> }.into_any(),
                None => {
                    view! {
                        <Empty title="No edition yet">
                            <p>"The first papers appear here after the next announcement."</p>
                        </Empty>
                    }
                        .into_any()
                }
            };
            view! {
                <PageMeta text=text />
                <Masthead index=index />
                {sample.then(|| view! { <SampleNote /> })}
                {body}
            }
                .into_any()
        } />
    }
}
