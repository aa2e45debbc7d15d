//! Brevier: today's machine-learning research, without the noise.
//!
//! The map of the house, from the inside out:
//!
//! - [`digest`] is the contract between publisher and reader: the types of the JSON files, how they are read and what makes
//!   them valid. No browser, no file, no clock.
//! - [`reading`] is what can be decided without a browser: which papers a filter keeps, how a date is put in words. Pure.
//! - [`words`] are the words of the interface, in each of its languages. Pure.
//! - [`desk`] is what readers ask for now and then, a program of its own. Pure.
//! - [`embed`] is the thinking of what stands in other people’s pages, a program of its own too. Pure.
//! - [`reader`] is the Leptos application. Only `reader::browser` touches the browser.
//! - `publisher` (native only) makes digests of what arXiv announces, and sites of digests. Only it touches disk and network.
//!
//! `docs/architecture.md` lists the invariants that hold between these rooms.

pub mod desk;
pub mod digest;
pub mod embed;
#[cfg(not(target_arch = "wasm32"))]
pub mod publisher;
pub mod reader;
pub mod reading;
pub mod words;

/// The name of this build. The publisher and the reader of one build render the same pages; `build.rs` says how it is made.
pub const BUILD: &str = env!("BREVIER_BUILD");
