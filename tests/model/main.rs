//! Summaries by a model: what is asked, what becomes of each answer, and what happens when there is none. A server on this machine
//! plays the model.

mod answers;
mod budget;
mod cache;
mod endpoint;
mod harness;
mod hostile;
mod lost;
mod many;
mod scores;
mod secret;
