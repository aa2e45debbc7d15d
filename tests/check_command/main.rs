//! `brevier check`, `seal`, `relate` and `schema` as people run them.

#![allow(clippy::unwrap_used, reason = "these are tests, helpers included")]

mod check;
mod folder;
mod relate;
mod schema;
mod seal;
