//! Pieces of a page as values of one type.
//!
//! `view!` gives every element a type of its own, and the compiler writes the code to build, hydrate and take down each of them.
//! For this reader that was 293 kB of WebAssembly after brotli, where 150 kB is the budget. Here all elements share one type,
//! and that code exists once. Leptos still does what it is for: signals, effects, ownership, and the router. A piece of markup
//! is a Leptos view like any other: it renders to HTML natively and hydrates in the browser.
//!
//! Text can only become text: nothing here parses HTML. `docs/architecture.md` tells more.

mod element;
mod html;
mod list;
mod render;

use crate::words::Word;
use std::borrow::Cow;

pub use element::{Element, el};
pub use list::{List, Make, list};
pub use render::MarkupState;

/// A piece of a page.
#[derive(Default)]
pub enum Markup {
    /// Nothing. It keeps its place, so that something can follow it there.
    #[default]
    Nothing,
    /// Text.
    Text(Cow<'static, str>),
    /// An element.
    Element(Element),
    /// Several pieces, one after the other.
    Many(Vec<Markup>),
    /// Those pieces of a long list that are shown.
    List(List),
    /// A piece that follows the signals which it reads.
    Dynamic(DynamicMarkup),
}

impl Markup {
    /// Whether something in it listens, or follows a signal. What does not is in a prerendered page as it stays.
    fn is_live(&self) -> bool {
        match self {
            Self::Nothing | Self::Text(_) => false,
            Self::Element(element) => element.is_live(),
            Self::Many(pieces) => pieces.iter().any(Self::is_live),
            Self::List(_) | Self::Dynamic(_) => true,
        }
    }
}

/// Makes a piece anew whenever a signal that it read has changed.
pub type DynamicMarkup = Box<dyn FnMut() -> Markup + Send>;

/// A piece that is made anew whenever a signal that it reads changes. What was there is taken down, signals and effects made for
/// it included; text that follows text only changes.
pub fn dynamic(make: impl FnMut() -> Markup + Send + 'static) -> Markup {
    Markup::Dynamic(Box::new(make))
}

/// Text that follows the signals which it reads.
pub fn dynamic_text(make: impl FnMut() -> String + Send + 'static) -> Markup {
    let mut make: Box<dyn FnMut() -> String + Send> = Box::new(make);
    dynamic(move || make().into())
}

/// Several pieces of different kinds, one after the other.
pub fn many<const N: usize>(pieces: [Markup; N]) -> Markup {
    Markup::Many(pieces.into())
}

impl From<&'static str> for Markup {
    fn from(text: &'static str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<Word> for Markup {
    fn from(word: Word) -> Self {
        Self::Text(word.into())
    }
}

impl From<String> for Markup {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<Element> for Markup {
    fn from(element: Element) -> Self {
        Self::Element(element)
    }
}

impl<M: Into<Markup>> From<Option<M>> for Markup {
    fn from(piece: Option<M>) -> Self {
        piece.map_or(Self::Nothing, M::into)
    }
}

impl<M: Into<Markup>> From<Vec<M>> for Markup {
    fn from(pieces: Vec<M>) -> Self {
        Self::Many(pieces.into_iter().map(M::into).collect())
    }
}

impl<M: Into<Markup>> FromIterator<M> for Markup {
    fn from_iter<I: IntoIterator<Item = M>>(pieces: I) -> Self {
        Self::Many(pieces.into_iter().map(M::into).collect())
    }
}
