//! `brevier serve` as people and browsers use it.

#![allow(clippy::unwrap_used, reason = "these are tests, helpers included")]

mod base;
mod caching;
mod changes;
mod encoding;
mod header_rules;
mod hidden;
mod http;
mod pages;
mod ranges;
mod server;
mod site;
mod startup;
mod types;
