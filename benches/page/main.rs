//! How soon prerendered pages are there on a slow phone, beside the same content as one static HTML file and, after
//! `cargo xtask bench page --before REVISION`, beside those of another version, in the same run.
//!
//! Run by `cargo xtask bench page`, which says where the built reader, the browser and its driver are. Figures are printed, not
//! judged: machines differ, and so does one machine from minute to minute.

#![allow(clippy::unwrap_used, reason = "what cannot be had ends the benchmark, and says where")]

#[path = "../../tests/browser/harness/chromedriver.rs"]
mod chromedriver;
mod served;
#[path = "../version.rs"]
mod version;
mod visit;

use chromedriver::Chromedriver;
use served::Served;
use version::Version;
use visit::{Visit, median};

/// Visits of each page.
const VISITS: usize = 9;

const PAGES: [&str; 3] = ["/", "/papers/1706.03762/", "/tags/large-language-models/"];

#[tokio::main]
async fn main() {
    let now = Served::start(&Version::now(), &PAGES);
    let before = Version::before().map(|version| Served::start(&version, &PAGES));
    let chromedriver = Chromedriver::start();
    println!("slow 4G (150 ms, 1.6 Mbit/s), CPU 4 times slower, 360 x 780; medians of {VISITS} visits");
    println!(
        "{:<30} {:>8} {:>8} {:>8} {:>9} {:>6} {:>6}",
        "", "HTML br", "FCP ms", "LCP ms", "taken ms", "TBT ms", "CLS"
    );
    for page in PAGES {
        let alone = served::alone(page);
        let mut rows = vec![(page, &now, page.to_owned())];
        rows.extend(before.as_ref().map(|before| ("  before", before, page.to_owned())));
        rows.push(("  as one static file", &now, alone));
        let mut visits: Vec<Vec<Visit>> = rows.iter().map(|_| Vec::new()).collect();
        // They take turns. The first visit of each warms the machine up and does not count.
        for visit in 0..=VISITS {
            for ((_, site, address), visits) in rows.iter().zip(&mut visits) {
                let seen = Visit::of(&chromedriver, &site.url(address)).await;
                if visit > 0 {
                    visits.push(seen);
                }
            }
        }
        for ((what, site, address), visits) in rows.iter().zip(&visits) {
            print(what, site.size(address), visits);
        }
        let lcp: Vec<f64> = visits.iter().map(|visits| median(visits, |visit| visit.lcp)).collect();
        for ((what, ..), other) in rows.iter().zip(&lcp).skip(1) {
            println!("  LCP to that {:<18} {:.2}", what.trim(), lcp[0] / other);
        }
    }
}

fn print(what: &str, size: u64, visits: &[Visit]) {
    let of = |figure: fn(&Visit) -> f64| median(visits, figure);
    let worst = visits.iter().map(|visit| visit.cls).fold(0.0, f64::max);
    let (fcp, lcp, taken) = (of(|visit| visit.fcp), of(|visit| visit.lcp), of(|visit| visit.taken_over));
    let tbt = of(|visit| visit.blocked);
    println!("{what:<30} {size:>8} {fcp:>8.0} {lcp:>8.0} {taken:>9.0} {tbt:>6.0} {worst:>6.3}");
}
