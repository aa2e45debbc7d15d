//! What only a browser can do, after the page is rendered.

use leptos::prelude::{Effect, Get};

use super::turn;

/// Runs the function after the page is rendered, in a page that is taken over when its turn comes, and again whenever a signal that
/// it read has changed; in the browser only.
pub fn after_render(run: impl FnMut() + 'static) {
    in_turn(Box::new(run));
}

/// Boxed and in one place, so that the code of effects exists once and not for every function.
#[inline(never)]
fn in_turn(mut run: Box<dyn FnMut()>) {
    let turn = turn();
    Effect::new(move |_: Option<()>| {
        if turn.get() {
            run();
        }
    });
}
