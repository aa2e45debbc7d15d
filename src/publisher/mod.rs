//! Native only: what makes digests of arXiv’s announcements and checks them, makes sites of them, and shows these on this machine. The
//! only room that touches files and the network.

pub mod arxiv;
pub mod calendar;
mod check;
pub mod config;
mod disk;
mod index_text;
mod ordered_json;
mod relate;
pub mod related;
mod seal;
pub mod select;
mod serve;
mod share;
pub mod site;
pub mod store;
pub mod summarize;
pub mod text;
pub mod update;
pub mod words;

pub use check::{Report, check};
pub use relate::{RelateReport, relate};
pub use seal::{SealError, seal};
pub use serve::{HeaderRules, HeaderRulesError, LineFault, ServeError, ServeOptions, Serving, serve};
pub use share::{IconShape, ShareArtist, ShareError, ShareText, icon_png};
