//! The site with prerendered pages: before the program, while it comes, when it takes over, and without it.

mod arriving;
mod before_takeover;
mod cite;
mod disclosures;
mod filters;
mod first_paint;
mod from_page_to_page;
mod hostile;
mod hostile_texts;
mod keys;
mod languages;
mod long_edition;
mod long_history;
mod look;
mod math;
mod memory;
mod odd_addresses;
mod offline;
mod print;
mod schedule;
mod search;
mod share;
mod spoken;
mod states;
mod takeover;
mod trust;
mod turns;
mod whole_run;
mod without_a_program;

/// One page of every kind.
const PAGES: [&str; 9] = [
    "/",
    "/editions/2026-05-05/",
    "/editions/2026-04-30/",
    "/papers/1706.03762/",
    "/papers/1411.4555/",
    "/tags/nlp/",
    "/search/",
    "/saved/",
    "/about/",
];
