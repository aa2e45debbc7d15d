//! `brevier site` as the owner of a site runs it.

#![allow(clippy::unwrap_used, reason = "these are tests, helpers included")]

mod bad_input;
mod bad_reader;
mod busy;
mod disk;
mod fixture;
mod heads;
mod hostile;
mod hostile_many;
mod incremental;
mod kill;
mod language;
mod link_check;
mod no_address;
mod offline;
mod owners_files;
mod places;
mod policy;
mod search;
mod shapes;
mod styles;
