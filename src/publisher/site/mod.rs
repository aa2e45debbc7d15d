//! `brevier site`: from a digest and the built reader to a folder that any static host serves.

mod base_url;
#[cfg(test)]
mod example;
pub mod feeds;
pub mod files;
mod json_for_script;
mod language;
mod llms_txt;
mod manifest;
mod markdown;
mod origin;
mod robots;
pub mod scholar;
mod sitemap;
mod text;

pub use base_url::{BaseUrl, InvalidBaseUrl};
pub use json_for_script::json_for_script;
pub use language::language_tag;
pub use llms_txt::{LlmsInput, llms_txt};
pub use manifest::web_manifest;
pub use robots::robots_txt;
pub use sitemap::{SitemapFile, sitemap};
