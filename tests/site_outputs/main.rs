//! What other programs read from a site, read back by parsers that are not ours: its feeds.

#![allow(clippy::unwrap_used, reason = "these are tests, helpers included")]

mod atom_rules;
mod feeds;
mod fixture;
mod hostile;
mod xml;
