//! The contract of the digest as its users meet it: what loads, what is set aside, and which line says so.

#![allow(clippy::unwrap_used, reason = "these are tests, helpers included")]

mod document;
mod fixture;
mod index;
mod limits;
mod links_and_tags;
mod mutated;
mod papers;
mod round_trip;
mod sample;
mod schema;
mod texts;
mod versions;
mod whole_file;
