//! The reader's library: what was read and saved, preferences, and when the reader was last here.
//!
//! It is one JSON text in the browser's storage; `docs/reading-memory.md` tells its format. All of its parts are objects, so that one
//! kind of change does for all. Here is what every page needs: to ask it, and to change one thing in it. Every reader downloads that,
//! so it is as little as can be. Merging, exporting and importing are the desk's.

mod change;
mod entry;
#[cfg(test)]
pub(crate) mod example;
pub(crate) mod json_text;
mod records;
mod visit;

pub use change::Change;
pub use entry::entry;
pub(crate) use json_text::{push_quoted, quote};
pub use records::{Records, Trouble};
pub use visit::visit;

/// The format's version: the member `brevier`.
const VERSION: f64 = 1.0;

/// How many read marks are kept. The newest stay; at 28 bytes each they take 140 kB of the 5 MB that browsers allow.
pub const READ_MARKS: usize = 5000;
