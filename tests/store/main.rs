//! The digest on the disk as the publisher keeps it.

#![allow(clippy::unwrap_used, reason = "these are tests, helpers included")]

mod child;
mod disk_full;
mod fixture;
mod guards;
mod history;
mod idempotence;
mod invalid;
mod kill;
mod leftovers;
mod new_digest;
mod prune;
mod refresh;
mod two_at_once;
