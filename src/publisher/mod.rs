//! Native only: what checks digests, makes sites of them, and shows these on this machine. The only room that touches files and the
//! network.

mod check;
mod seal;
mod serve;
mod share;
pub mod site;

pub use check::{Report, check};
pub use seal::{SealError, seal};
pub use serve::{HeaderRules, HeaderRulesError, LineFault, ServeError, ServeOptions, Serving, serve};
pub use share::{IconShape, ShareArtist, ShareError, ShareText, icon_png};
