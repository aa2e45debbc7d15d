//! Citations as BibTeX and RIS.
//!
//! Both say what the metadata says and nothing else. Text is untrusted: none of it can end a field or begin another. `docs/citing.md`
//! tells readers what stands where, and why.

mod bibtex;
mod bibtex_name;
mod key;
mod name;
mod plain;
mod ris;
mod tex;
mod title;
mod venue;

pub use bibtex::{bibliography, bibtex};
pub use ris::{ris, ris_list};

pub(in crate::desk) use plain::line;
