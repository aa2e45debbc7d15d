//! How soon prerendered pages are there on a slow phone, beside the same content as one static HTML file, in the same run.
//!
//! Run by `cargo xtask bench page`, which says where the built reader, the browser and its driver are. Figures are printed, not
//! judged: machines differ, and so does one machine from minute to minute.

#![allow(clippy::unwrap_used, reason = "what cannot be had ends the benchmark, and says where")]

#[path = "../../tests/browser/harness/chromedriver.rs"]
mod chromedriver;
mod served;
mod visit;

use chromedriver::Chromedriver;
use served::Served;
use visit::{Visit, median};

/// Visits of each page. The static page and the prerendered one take turns.
const VISITS: usize = 9;

const PAGES: [&str; 3] = ["/", "/papers/1706.03762/", "/tags/large-language-models/"];

#[tokio::main]
async fn main() {
    let served = Served::start(&PAGES);
    let chromedriver = Chromedriver::start();
    println!("slow 4G (150 ms, 1.6 Mbit/s), CPU 4 times slower, 360 x 780; medians of {VISITS} visits");
    println!(
        "{:<30} {:>8} {:>8} {:>8} {:>9} {:>6} {:>6}",
        "", "HTML br", "FCP ms", "LCP ms", "taken ms", "TBT ms", "CLS"
    );
    for page in PAGES {
        let (mut prerendered, mut alone) = (Vec::new(), Vec::new());
        // The first visit of each warms the machine up and does not count.
        for visit in 0..=VISITS {
            for (address, visits) in [(page.to_owned(), &mut prerendered), (served::alone(page), &mut alone)] {
                let seen = Visit::of(&chromedriver, &served.url(&address)).await;
                if visit > 0 {
                    visits.push(seen);
                }
            }
        }
        print(page, served.size(page), &prerendered);
        print("  as one static file", served.size(&served::alone(page)), &alone);
        let ratio = median(&prerendered, |visit| visit.lcp) / median(&alone, |visit| visit.lcp);
        println!("  LCP, prerendered to static     {ratio:.2}");
    }
}

fn print(what: &str, size: u64, visits: &[Visit]) {
    let of = |figure: fn(&Visit) -> f64| median(visits, figure);
    let worst = visits.iter().map(|visit| visit.cls).fold(0.0, f64::max);
    let (fcp, lcp, taken) = (of(|visit| visit.fcp), of(|visit| visit.lcp), of(|visit| visit.taken_over));
    let tbt = of(|visit| visit.blocked);
    println!("{what:<30} {size:>8} {fcp:>8.0} {lcp:>8.0} {taken:>9.0} {tbt:>6.0} {worst:>6.3}");
}
