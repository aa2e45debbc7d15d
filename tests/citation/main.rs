//! Citations, read by programs that are not ours: the crate `biblatex` for BibTeX, and a checker of RIS made from the rules of its
//! format.

#![allow(clippy::unwrap_used, reason = "these are tests, helpers included")]

mod authors;
mod bibtex;
mod generated;
mod hostile;
mod paper_json;
mod read;
mod ris;
mod sample;
