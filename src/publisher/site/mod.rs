//! `brevier site`: from a digest and the built reader to a folder that any static host serves.
//!
//! Everything that can be wrong is found before anything is written; then only what has changed is made anew, and put in place so
//! that the site is whole at every moment.

mod base_url;
mod compress;
mod digest_folder;
mod error;
mod hash;
mod head;
mod html;
mod lock;
mod page;
mod policy;
mod reader_build;
mod render;
mod run;
mod stage;
mod state;
mod units;

pub use base_url::{BaseUrl, InvalidBaseUrl};
pub use error::SiteError;
pub use run::{SiteOptions, SiteReport, build};

use digest_folder::DigestFolder;
use reader_build::ReaderBuild;
