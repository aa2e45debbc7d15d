//! One module a page. What more than one page needs stands in `components`.

mod about;
mod edition;
mod latest;
mod not_found;
mod paper;
mod saved;
mod search;
mod topic;

pub(super) use about::about;
pub(super) use edition::edition;
pub(super) use latest::latest;
pub(super) use not_found::not_found;
pub(super) use paper::paper;
pub(super) use saved::saved;
pub(super) use search::search;
pub(super) use topic::topic;
