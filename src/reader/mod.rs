//! The reader: the Leptos application that shows a digest.
//!
//! Every component renders on both targets. What only a browser knows enters after the first render, in an effect.

mod app;
pub mod browser;
pub mod components;
mod pages;
mod route;
pub mod state;

pub use app::App;
pub use route::{Address, Base, Route};
