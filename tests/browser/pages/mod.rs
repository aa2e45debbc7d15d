//! The reader's pages as the tests speak of them: what is on a page and what one does there, in one place each.

mod edition;
mod paper;

pub(crate) use edition::{EditionOnPage, MARKED};
pub(crate) use paper::PaperOnPage;
