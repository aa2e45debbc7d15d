//! What is written about a paper: by a language model, or out of its own abstract.

pub mod extract;
