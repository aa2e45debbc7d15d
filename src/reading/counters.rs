//! The three counters of the masthead.

use crate::{digest::Index, words::reader_word as t};

/// A figure and what it counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counter {
    /// The figure.
    pub value: u32,
    /// What stands directly after it: `h` for hours, or nothing.
    pub unit: &'static str,
    /// What it counts.
    pub label: String,
}

/// Papers in the newest edition, hours between updates, and days of history, which are the days that have an edition.
pub fn counters(index: &Index) -> [Counter; 3] {
    let days = index.history;
    let papers = index.editions.first().map_or(0, |entry| entry.papers);
    [
        Counter { value: papers, unit: "", label: t!("paper today|papers today").count(papers as usize) },
        Counter { value: index.site.update_hours, unit: "h", label: t!("update frequency").into() },
        Counter { value: days, unit: "", label: t!("day of history|days of history").count(days as usize) },
    ]
}
