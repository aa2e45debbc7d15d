//! A server that plays the model, papers, answers about them, and a run.

mod papers;
mod run;
mod server;

pub use papers::{Papers, good, good_text, title_of};
pub use run::{KEY, client, run, settings, written};
pub use server::{Answer, Asked, Server};
