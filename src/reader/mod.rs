//! The reader: the Leptos application that shows a digest.
//!
//! Every component is a function that returns [`markup`] and renders on both targets. What only a browser knows enters after the
//! first render, in an effect.

mod app;
pub mod browser;
mod components;
mod embed;
pub mod markup;
mod pages;
mod route;
pub mod state;

pub use crate::reading::{CARRIED_ID, CARRIED_TAG, carried_data};
pub use app::app;
pub use embed::embed;
pub use route::{ATOM_FEED, Address, Base, EMBED, JSON_FEED, Route};
