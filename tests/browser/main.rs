//! The reader in a real browser, from the real build. Run with `cargo xtask test browser`.
//!
//! Each test is one behaviour; it runs on a site at the root of its host and on one below `/papers/`. Any error in the browser's
//! console fails it, unless the test says that it belongs there.

#![allow(clippy::unwrap_used, reason = "what cannot be had fails the test, and says where")]

mod harness;
mod pages;

mod prerendered;

mod accessibility;
mod calendar;
mod damaged;
mod disclosures;
mod embed;
mod filters;
mod hostile;
mod journeys;
mod layout;
mod loading;
mod masthead;
mod storage;
mod trouble;
