//! What a press on a chip, a letter in the filter, another theme and an opened card cost the main thread of a slow phone, in editions of
//! 24 and 2,000 papers, beside the same change of the document in a few lines of JavaScript and the least that can change; and what ten thousand changes of page
//! leave behind in memory.
//!
//! Run by `cargo xtask bench interaction`, which says where the built reader, the browser and its driver are. Figures are printed, not
//! judged: machines differ, and so does one machine from minute to minute.

#![allow(clippy::unwrap_used, reason = "what cannot be had ends the benchmark, and says where")]

#[path = "../../tests/browser/harness/chromedriver.rs"]
mod chromedriver;
mod cost;
mod digest;
mod served;
mod visits;

use std::env;

use chromedriver::Chromedriver;
use cost::Page;
use served::Served;

/// Papers of the editions.
const SIZES: [usize; 2] = [24, 2_000];

/// Changes of page.
const VISITS: usize = 10_000;

/// Changes one letter of the page: less cannot be done.
const WORD: &str = "document.querySelector('.filter-state__count').lastChild.data += '.'";
/// Presses the chip of the topic that about a fourth of the papers have, which shows them alone.
const CHIP: &str = "document.querySelector('.edition__filter .chip').click()";
/// What the chip does to the document.
const HIDE: &str = "for (const card of document.querySelectorAll('.card'))
    card.hidden = !card.querySelector('.tag').textContent.includes('Computer Vision')";
/// Types a word that stands in some papers.
const LETTER: &str =
    "{ const field = document.querySelector('.filter-bar__text'); field.value += 'optim'[field.value.length % 5];
    field.dispatchEvent(new Event('input')); }";
/// Shows the papers that have a word, without marks.
const FIND: &str = "for (const card of document.querySelectorAll('.card')) card.hidden = !card.textContent.toLowerCase().includes('opt')";
const DARK: &str = "document.querySelector('.theme-switch__option--dark').click()";
const DARK_PLAIN: &str = "document.documentElement.dataset.theme = 'dark'";
const OPEN: &str = "document.querySelector('.card details').open = true";

#[tokio::main]
async fn main() {
    let chromedriver = Chromedriver::start();
    let visits = env::var("BREVIER_BENCH_VISITS").map_or(VISITS, |count| count.parse().unwrap());
    if visits > 0 {
        visits::run(&chromedriver, &Served::start(24), visits).await;
    }
    println!(
        "CPU 4 times slower, 360 x 780; main thread in ms, medians of {} times: longest / all (scripts of it)",
        cost::TIMES
    );
    println!("{:<34} {:>16} {:>16}", "", "Brevier", "a few lines of JS");
    for papers in SIZES {
        let served = Served::start(papers);
        println!("{papers} papers, {} bytes of HTML", served.size());
        for (what, act, plain) in [
            ("a letter of the page", WORD, WORD),
            ("a press on a chip", CHIP, HIDE),
            ("a letter in the filter", LETTER, FIND),
            ("another theme", DARK, DARK_PLAIN),
            ("an opened card", OPEN, OPEN),
        ] {
            let ours = Page::open(&chromedriver, &served.url("/"), true).await.cost(act).await;
            let theirs = Page::open(&chromedriver, &served.url("/alone/"), false).await.cost(plain).await;
            println!("  {what:<32} {ours:>16} {theirs:>16}");
        }
    }
}
