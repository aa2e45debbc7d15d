//! Citations, read by programs that are not ours: the crate `biblatex` for BibTeX, and a checker of RIS made from the rules of its
//! format.

mod authors;
mod bibtex;
mod generated;
mod hostile;
mod read;
mod ris;
mod sample;
