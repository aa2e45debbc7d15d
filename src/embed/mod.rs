//! The embed: papers of a digest within other people's pages, as cards of the reader.
//!
//! It is a program of its own, since a page that is not ours must not get a router, a listener on its window or a style sheet. This
//! room is its thinking, and knows no browser; [`embed`](crate::reader::embed()) is what it looks like, `src/bin/embed/` brings that to
//! the page, and `src/embed/element.js` is the element that loads it.

mod options;
mod part;
mod source;

pub use options::{Layout, Options};
pub use part::part_of;
pub use source::{Shown, Source, Trouble};
