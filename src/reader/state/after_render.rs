//! What only a browser can do, after the page is rendered.

use leptos::prelude::Effect;

use super::Navigation;

/// Runs the function after the page is rendered, in a page that is taken over once it follows its address, and again whenever a signal
/// that it read has changed; in the browser only.
pub fn after_render(run: impl FnMut() + 'static) {
    effect(Box::new(run));
}

/// Boxed and in one place, so that the code of effects exists once and not for every function.
#[inline(never)]
fn effect(mut run: Box<dyn FnMut()>) {
    let navigation = Navigation::expect();
    Effect::new(move |_: Option<()>| {
        if navigation.follows_address() {
            run();
        }
    });
}
