//! A long list: its pieces are made when they are first wanted, and hidden rather than taken down when they are not.

use std::sync::Arc;

use leptos::prelude::{Owner, untrack};

use super::Markup;

/// A list of which some pieces are shown. To show others of the same list leaves the pieces as they are that were there before,
/// with their focus and what is open in them.
pub struct List {
    /// Makes the piece at a place.
    pub(super) make: Make,
    /// For each place whether its piece is shown.
    pub(super) shown: Vec<bool>,
}

/// Makes the piece at a place.
pub type Make = Arc<dyn Fn(usize) -> Markup + Send + Sync>;

/// A list whose pieces are made so, as a function from which of them are shown. It can be called again and again in one
/// [`dynamic`](super::dynamic).
pub fn list(make: Make) -> impl Fn(Vec<bool>) -> Markup + Send {
    // What a piece starts ends with the page that has the list, and not when other pieces are shown.
    let owner = Owner::current().unwrap_or_default();
    let make: Make = Arc::new(move |at| owner.with(|| untrack(|| make(at))));
    move |shown| Markup::List(List { make: make.clone(), shown })
}
