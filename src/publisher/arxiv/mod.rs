//! What arXiv announces, and what it says of a paper.

mod paper;

pub use paper::{Announcement, ArxivPaper};
