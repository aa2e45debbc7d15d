//! The reader's library: what was read and saved, preferences, and when the reader was last here.
//!
//! It is one JSON text in the browser's storage; `docs/reading-memory.md` tells its format. Here is what every page needs of it:
//! to ask it, and to change one thing in it. Merging, exporting and importing are the desk's.

mod change;
#[cfg(test)]
pub(crate) mod example;
mod json_text;
mod records;
mod reference;
mod visit;

pub use change::{complete, mark_read, mark_unread, remove, save, set_preference};
pub use records::{Records, Trouble};
pub use visit::note_visit;

/// The format's version: the member `brevier`.
pub const VERSION: u32 = 1;

/// How many read marks are kept. The newest stay; at 28 bytes each they take 140 kB of the 5 MB that browsers allow.
pub const READ_MARKS: usize = 5000;
