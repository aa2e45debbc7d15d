//! The reader: the Leptos application that shows a digest.
//!
//! Every component is a function that returns [`markup`] and renders on both targets. What only a browser knows enters after the
//! first render, in an effect.

mod app;
pub mod browser;
mod components;
pub mod markup;
mod pages;
mod route;
pub mod state;

pub use crate::reading::{CARRIED_ID, CARRIED_TAG, carried_data};
pub use app::app;
pub use route::{ATOM_FEED, Address, Base, JSON_FEED, Route};
