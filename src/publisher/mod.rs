//! Native only: what checks digests and makes sites of them. The only room that touches files.

mod check;
mod seal;
mod share;
pub mod site;

pub use check::{Report, check};
pub use seal::{SealError, seal};
pub use share::{IconShape, ShareArtist, ShareError, ShareText, icon_png};
