//! `brevier site`: from a digest and the built reader to a folder that any static host serves.
//!
//! Everything that can be wrong is found before anything is written; then only what has changed is made anew, and put in place so
//! that the site is whole at every moment.

mod bare_page;
mod base_url;
mod compress;
mod digest_folder;
mod embed;
mod error;
#[cfg(test)]
pub(super) mod example;
pub mod feeds;
pub mod files;
mod glue;
mod hash;
mod head;
mod html;
mod json_for_script;
mod language;
mod llms_txt;
mod lock;
mod manifest;
mod markdown;
mod obstacle;
mod offline;
mod origin;
mod page;
mod policy;
mod reader_build;
mod render;
mod robots;
mod run;
pub mod scholar;
mod script_words;
mod search;
mod shared_head;
mod shared_text;
mod sitemap;
mod stage;
mod state;
mod styles;
mod text;
mod units;

pub use base_url::{BaseUrl, InvalidBaseUrl};
pub use error::SiteError;
pub use json_for_script::json_for_script;
pub use language::language_tag;
pub use llms_txt::{LlmsInput, llms_txt};
pub use manifest::web_manifest;
pub use robots::robots_txt;
pub use run::{SiteOptions, SiteReport, build};
pub use sitemap::{SitemapFile, sitemap};

use digest_folder::DigestFolder;
use reader_build::ReaderBuild;
