//! `brevier check`, `seal` and `schema` as people run them.

#![allow(clippy::unwrap_used, reason = "these are tests, helpers included")]

mod check;
mod folder;
mod schema;
mod seal;
