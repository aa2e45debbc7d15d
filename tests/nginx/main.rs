//! A real nginx with the configurations of `docs/deploy/`, in front of real sites. Run with `cargo xtask test deploy`.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "what cannot be had fails the test, and says where")]

mod harness;

mod caching;
mod encoding;
mod headers;
mod hidden;
mod missing;
mod pages;
mod types;
