//! Text that is right: TeX, damaged letters and white space in what arXiv and models send.
//!
//! `tidy` is the order of things: mend damaged letters (`mojibake`), lay out paragraphs (`white_space`), read the TeX (`tex`)
//! and the formulas in it (`math`), and take out the marks of Markdown (`markdown`). What comes out is text, never markup, and
//! the [`MathNode`](crate::digest::MathNode)s beside it are made of a closed list of elements.

mod doubled;
mod formula;
#[cfg(test)]
mod growth;
mod markdown;
mod math;
mod mojibake;
mod tex;
mod tidy;
mod white_space;

pub use formula::{Formula, Tidied};
pub use tidy::{tidy_abstract, tidy_heading, tidy_name, tidy_prose, tidy_title};
