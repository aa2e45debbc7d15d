//! What other programs read from a site, read back by parsers that are not ours: feeds and sitemap.

#![allow(clippy::unwrap_used, reason = "these are tests, helpers included")]

mod atom_rules;
mod feeds;
mod fixture;
mod hostile;
mod sitemap;
mod xml;
