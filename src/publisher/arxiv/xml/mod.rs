//! Reads an Atom document into a small tree in which things are found by name, never by position.
//!
//! arXiv has changed the order of its elements before, and a feed is a few megabytes at most, so that a tree costs nothing that
//! anyone would notice.

mod element;
mod name;
mod read;

pub(super) use element::Element;
pub(super) use name::Space;
pub(super) use read::read_feed;
