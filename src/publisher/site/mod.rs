//! `brevier site`: from a digest and the built reader to a folder that any static host serves.

mod base_url;

pub use base_url::{BaseUrl, InvalidBaseUrl};
