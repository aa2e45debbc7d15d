//! The client of arXiv, against a stand-in for arXiv on this machine that plays every fault.

#![allow(clippy::unwrap_used, reason = "these are tests, helpers included")]

mod asking;
mod faults;
mod feeds;
mod listing;
mod manners;
mod papers;
mod resume;
mod stand_in;
