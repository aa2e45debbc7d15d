//! Native only: what writes and checks digests on a disk. The only room that touches files.

mod check;
mod seal;
mod share;

pub use check::{Report, check};
pub use seal::{SealError, seal};
pub use share::{IconShape, ShareArtist, ShareError, ShareText, icon_png};
