//! The three counters of the masthead.

use crate::digest::Index;

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
    let label = |one: &str, many: &str, value| if value == 1 { one.to_owned() } else { many.to_owned() };
    [
        Counter { value: papers, unit: "", label: label("paper today", "papers today", papers) },
        Counter { value: index.site.update_hours, unit: "h", label: "update frequency".to_owned() },
        Counter { value: days, unit: "", label: label("day of history", "days of history", days) },
    ]
}
