//! What other programs read from a site, read back by parsers that are not ours: feeds, sitemap, JSON-LD and manifest.

#![allow(clippy::unwrap_used, reason = "these are tests, helpers included")]

mod atom_rules;
mod feeds;
mod fixture;
mod hostile;
mod sitemap;
mod structured_data;
mod xml;
