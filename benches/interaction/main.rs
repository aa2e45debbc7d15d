//! What letters in the filter and in the search, a press on a topic, another theme and an opened card cost the main thread of a slow phone,
//! with 24 and 2,000 papers, beside the least that can change, the same change of the document in a few lines of JavaScript and, after
//! `cargo xtask bench interaction --before REVISION`, another version; and what ten thousand changes of page leave behind in memory.
//!
//! Run by `cargo xtask bench interaction`, which says where the built reader, the browser and its driver are. Figures are printed, not
//! judged: machines differ, and so does one machine from minute to minute.

#![allow(clippy::unwrap_used, reason = "what cannot be had ends the benchmark, and says where")]

#[path = "../../tests/browser/harness/chromedriver.rs"]
mod chromedriver;
mod cost;
mod digest;
mod served;
mod trace;
#[path = "../version.rs"]
mod version;
mod visits;

use std::env;

use chromedriver::Chromedriver;
use cost::{Cost, TIMES, costs};
use served::Served;
use version::Version;

/// Papers of the editions, where `BREVIER_BENCH_PAPERS` does not name one number.
const SIZES: [usize; 2] = [24, 2_000];

/// Changes of page.
const VISITS: usize = 10_000;

/// What is done in an edition, one after the other; how; and what does the same to a document in a few lines.
const IN_EDITION: [(&str, &str, &str); 9] = [
    ("a letter of the page", WORD, WORD),
    ("a letter in the filter", "type('o')", "show(card => has(card, 'o'))"),
    ("a second letter", "type('op')", "show(card => has(card, 'op'))"),
    ("the filter cleared", CLEAR, "show(card => true)"),
    // About a fourth of the papers have the topic.
    ("a topic alone", CHIP, "show(card => isOfTopic(card))"),
    ("all but that topic", CHIP, "show(card => !isOfTopic(card))"),
    ("the filter cleared", CLEAR, "show(card => true)"),
    ("another theme", DARK, "document.documentElement.dataset.theme = 'dark'"),
    ("an opened card", OPEN, OPEN),
];

/// What is done on the page that searches the whole history. The first letter fetches what is needed for it.
const IN_SEARCH: [(&str, &str); 4] = [
    ("the first letter of a search", "type('o')"),
    ("a second letter", "type('op')"),
    ("a third letter", "type('opt')"),
    ("the letters of a word", "type('optimization')"),
];

/// Changes one letter of the page: less cannot be done.
const WORD: &str = "document.querySelector('.filter-state__count').lastChild.data += '.'";
const CLEAR: &str = "document.querySelector('.filter-state :is(a, button)').click()";
const CHIP: &str = "document.querySelector('.edition__filter .chip').click()";
const DARK: &str = "document.querySelector('.theme-switch__option--dark').click()";
const OPEN: &str = "document.querySelector('.card:not([hidden]) details').open = true";

/// Types into the field of the page.
const TYPE: &str = "const type = text => { const field = document.querySelector('main input[type=search]');
    field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })); };";
/// Shows some cards, without marks and without an address.
const SHOW: &str =
    "const show = shown => { for (const card of document.querySelectorAll('.card')) card.hidden = !shown(card) };
    const has = (card, text) => card.textContent.toLowerCase().includes(text);
    const isOfTopic = card => card.querySelector('.tag').textContent.includes('Computer Vision');";

#[tokio::main]
async fn main() {
    let chromedriver = Chromedriver::start();
    let now = Version::now();
    let visits = env::var("BREVIER_BENCH_VISITS").map_or(VISITS, |count| count.parse().unwrap());
    if visits > 0 {
        visits::run(&chromedriver, &Served::start(&now, 24), visits).await;
    }
    let before = Version::before();
    println!("CPU 4 times slower, 360 x 780; ms that the main thread worked, medians of {TIMES} times:");
    println!("longest task (least to most) / all tasks until nothing is done any more");
    println!(
        "{:<34} {:>26} {:>26} {:>26}",
        "",
        "Brevier",
        "a few lines of JS",
        before.as_ref().map_or("", |_| "before")
    );
    let papers = env::var("BREVIER_BENCH_PAPERS").map(|papers| papers.parse().unwrap());
    for papers in papers.map_or(SIZES.to_vec(), |papers| vec![papers]) {
        let served = Served::start(&now, papers);
        let before = before.as_ref().map(|before| Served::start(before, papers));
        println!("{papers} papers, {} bytes of HTML", served.size());
        for (page, what, ours, plain) in [
            ("/", &IN_EDITION.map(|row| row.0)[..], &IN_EDITION.map(|row| row.1)[..], &IN_EDITION.map(|row| row.2)[..]),
            ("/search/", &IN_SEARCH.map(|row| row.0), &IN_SEARCH.map(|row| row.1), &[]),
        ] {
            let mut columns = vec![costs(&chromedriver, &served.url(page), true, TYPE, ours).await];
            columns.push(costs(&chromedriver, &served.url("/alone/"), false, SHOW, plain).await);
            if let Some(before) = &before {
                columns.push(costs(&chromedriver, &before.url(page), true, TYPE, ours).await);
            }
            for (at, what) in what.iter().enumerate() {
                let row: String = columns
                    .iter()
                    .map(|column| format!(" {:>26}", column.get(at).map_or(String::new(), Cost::to_string)))
                    .collect();
                println!("  {what:<32}{row}");
            }
        }
    }
}
