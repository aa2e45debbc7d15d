//! What only the publisher writes: feeds, pictures for links, the page without a network, and scripts.

use super::Row;

#[rustfmt::skip] // One word on each line.
pub(super) const SITE: &[Row] = &[
    ["1 day|{0} days", "1 Tag|{0} Tage"],
];
