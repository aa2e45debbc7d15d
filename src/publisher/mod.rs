//! Native only: what writes and checks digests on a disk. The only room that touches files.

mod check;
mod seal;
mod serve;

pub use check::{Report, check};
pub use seal::{SealError, seal};
pub use serve::{HeaderRules, HeaderRulesError, LineFault, ServeError, ServeOptions, Serving, serve};
