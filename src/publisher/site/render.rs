//! A page as the reader renders it, by the reader's own components.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::{Owner, RenderHtml, provide_context};
use leptos_router::location::RequestUrl;

use crate::{
    digest::PageData,
    reader::{Base, app},
};

/// The content of the page's body: what the reader makes of the data when it takes the page over, to the letter.
pub fn render(base: &Base, page: PageData) -> String {
    // Leptos's computed values need a task queue to exist, although nothing is ever put in it here. A second call changes nothing.
    let _ = any_spawner::Executor::init_futures_executor();
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    let html = owner.with(|| {
        provide_context(RequestUrl::new(&format!("{}{}", base.as_str(), page.page)));
        app(base.clone(), Some(page)).to_html()
    });
    owner.cleanup();
    html
}
