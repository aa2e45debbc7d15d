//! How long `brevier site` takes, and how much memory, for ten years of history; and for one day more; and what
//! a search over them loads.
//!
//! Run by `cargo xtask bench history`, which says where the built reader is. Figures are printed, not judged: machines differ.

mod digest;
mod previous;
mod run;
mod search;

use std::{env, path::PathBuf};

use brevier::digest::Date;
use previous::Previous;
use run::Run;

/// Editions of ten years: 365 a year, so that they have 87,600 papers.
const EDITIONS: usize = 3_650;

fn main() {
    let reader: PathBuf =
        env::var_os("BREVIER_DIST").expect("`cargo xtask bench` builds the reader and says where it is").into();
    let editions =
        env::var("BREVIER_BENCH_EDITIONS").map_or(EDITIONS, |count| count.parse().expect("a number of editions"));
    let folder = tempfile::tempdir().expect("a folder for the digest and its site");
    let (digest, site) = (folder.path().join("digest"), folder.path().join("site"));
    let newest: Date = "2026-05-08".parse().expect("a date");
    let next = Date::from_days_since_epoch(newest.days_since_epoch() + 3).expect("a day after it");
    let mut previous = Previous::of(editions);
    println!("{editions} editions, {} papers", editions * 24);
    digest::write(&digest, newest, editions);
    Run::of(&digest, &reader, &site).print("from nothing", &mut previous);
    Run::of(&digest, &reader, &site).print("again, nothing changed", &mut previous);
    digest::write(&digest, next, editions + 1);
    Run::of(&digest, &reader, &site).print("one day more", &mut previous);
    previous.keep();
    for page in ["index.html.br", "tags/nlp/index.html.br", "papers/1501.00025/index.html.br"] {
        let size = std::fs::metadata(site.join(page)).map_or(0, |data| data.len());
        println!("{page:<34} {size:>9} bytes");
    }
    search::print(&site);
}
