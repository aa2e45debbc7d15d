//! What only a browser can do, after the page is rendered.

use leptos::prelude::Effect;

/// Runs the function after the page is rendered, and again whenever a signal that it read has changed; in the browser only.
/// Boxed, so that the code of effects exists once and not for every function.
pub fn after_render(run: impl FnMut() + 'static) {
    let mut run: Box<dyn FnMut()> = Box::new(run);
    Effect::new(move |_: Option<()>| run());
}
