//! `brevier init` and `brevier update`, as an owner runs them. arXiv and the model are played by servers of the tests' own.

#![allow(clippy::unwrap_used, reason = "what cannot be had fails the test, and says where")]

#[path = "../arxiv/feeds.rs"]
#[allow(dead_code, reason = "the tests of arXiv need more of it")]
mod feeds;
#[path = "../model/harness/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the tests of the model need more of it")]
mod model;
#[path = "../arxiv/stand_in.rs"]
#[allow(dead_code, reason = "the tests of arXiv need more of it")]
mod stand_in;

mod announced;
mod astray;
mod begin;
mod edit;
mod ended;
mod extreme;
mod history;
mod hostile;
mod meeting;
mod network;
mod owner;
mod partly;
mod quiet;
mod refused;
mod related;
mod reports;
mod secret;
mod waiting;
mod with_a_model;
mod work_folder;
