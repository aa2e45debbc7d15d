//! One module a page. What more than one page needs stands in `components`.

mod about;
mod edition;
mod latest;
mod not_found;
mod paper;
mod topic;

pub(super) use about::AboutPage;
pub(super) use edition::EditionPage;
pub(super) use latest::LatestPage;
pub(super) use not_found::NotFoundPage;
pub(super) use paper::PaperPage;
pub(super) use topic::TopicPage;
