//! What the developer asked for.

use std::{num::NonZeroU16, path::PathBuf};

use crate::{bench::Bench, outcome::Outcome, test::Part};

/// What is printed when the order is not understood.
pub const USAGE: &str = "\
usage:
  cargo xtask serve [--dev] [--port N] [--no-open]       build the sample site and serve it here; with --dev the reader
                                                         alone, without prerendered pages, built again on change
  cargo xtask site [--base-url URL] [--digest DIR] [--out DIR]
                                                         build the site for a web server, ready to be uploaded
  cargo xtask build [--public-url PATH] [--dist DIR]     build the reader alone
  cargo xtask test [PART...] [-- ARGUMENT...]            run every test, or only these parts
  cargo xtask bench [update] [page] [interaction] [history] [--before REVISION]
                                                         measure a run of the publisher, pages in a browser and what is
                                                         done there, beside those of a revision if one is named, and a
                                                         history of ten years
  cargo xtask tools                                      find or install the tools, and list them

The parts are fmt, clippy, docs, native, sample, wasm, deploy and browser. Arguments after -- go to the test programs.";

/// An order, understood.
#[derive(Debug, PartialEq)]
pub enum Order {
    /// Say what can be asked for.
    Help,
    /// Serve the sample site on this machine.
    Serve {
        /// Whether to serve the reader alone, built fast rather than small, and again on change.
        dev: bool,
        /// The first port to try.
        port: u16,
        /// Whether to open a web browser.
        open: bool,
    },
    /// Build the site, ready to be uploaded.
    Site {
        /// Where it is published; where the digest says it is, when not given.
        base_url: Option<String>,
        /// The folder of the digest; the sample when not given.
        digest: Option<PathBuf>,
        /// The folder to write; the project's own when not given.
        out: Option<PathBuf>,
    },
    /// Measure.
    Bench {
        /// What to measure.
        benches: Vec<Bench>,
        /// The revision that pages are measured beside.
        before: Option<String>,
    },
    /// Build the reader.
    Build {
        /// The path below which the site will be found on its server.
        public_url: String,
        /// The folder to write; the project's own when not given.
        dist: Option<PathBuf>,
    },
    /// Run tests.
    Test {
        /// Which parts, in this order.
        parts: Vec<Part>,
        /// What to hand to the test programs.
        rest: Vec<String>,
    },
    /// List the tools.
    Tools,
    /// Say when the server answers. `serve` starts this beside it; it is not for people.
    Announce {
        /// Whether to say it in words: the publisher does so itself.
        say: bool,
        /// Where the reader will answer.
        port: u16,
        /// Whether to open a web browser.
        open: bool,
    },
}

/// Understands the arguments that follow `cargo xtask`.
pub fn parse(mut words: impl Iterator<Item = String>) -> Outcome<Order> {
    let order = words.next().ok_or("say what to do")?;
    match order.as_str() {
        "help" | "--help" | "-h" => Ok(Order::Help),
        "serve" => serve(words),
        "site" => site(words),
        "bench" => bench(words),
        "build" => build(words),
        "test" => test(words),
        "tools" => words.next().map_or(Ok(Order::Tools), |word| unknown(&word)),
        "announce" => serve(words).map(|order| match order {
            Order::Serve { dev, port, open } => Order::Announce { say: dev, port, open },
            other => other,
        }),
        word => unknown(word),
    }
}

fn serve(mut words: impl Iterator<Item = String>) -> Outcome<Order> {
    let (mut dev, mut port, mut open) = (false, 8080, true);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--dev" => dev = true,
            "--no-open" => open = false,
            "--port" => {
                let number = value(&word, &mut words)?;
                port = number.parse::<NonZeroU16>().map_err(|_| format!("{number} is not a port"))?.get();
            }
            word => return unknown(word),
        }
    }
    Ok(Order::Serve { dev, port, open })
}

fn build(mut words: impl Iterator<Item = String>) -> Outcome<Order> {
    let (mut public_url, mut dist) = ("/".to_owned(), None);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--public-url" => public_url = value(&word, &mut words)?,
            "--dist" => dist = Some(value(&word, &mut words)?.into()),
            word => return unknown(word),
        }
    }
    Ok(Order::Build { public_url, dist })
}

fn site(mut words: impl Iterator<Item = String>) -> Outcome<Order> {
    let (mut base_url, mut digest, mut out) = (None, None, None);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--base-url" => base_url = Some(value(&word, &mut words)?),
            "--digest" => digest = Some(value(&word, &mut words)?.into()),
            "--out" => out = Some(value(&word, &mut words)?.into()),
            word => return unknown(word),
        }
    }
    Ok(Order::Site { base_url, digest, out })
}

fn bench(mut words: impl Iterator<Item = String>) -> Outcome<Order> {
    let (mut benches, mut before) = (Vec::new(), None);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--before" => before = Some(value(&word, &mut words)?),
            name => benches.push(Bench::named(name).ok_or_else(|| format!("there is no benchmark named `{name}`"))?),
        }
    }
    if benches.is_empty() {
        benches.extend(Bench::ALL);
    }
    Ok(Order::Bench { benches, before })
}

fn test(mut words: impl Iterator<Item = String>) -> Outcome<Order> {
    let mut parts = Vec::new();
    for word in words.by_ref().take_while(|word| word != "--") {
        parts.push(Part::named(&word).ok_or_else(|| format!("there is no part named `{word}`"))?);
    }
    if parts.is_empty() {
        parts.extend(Part::ALL);
    }
    let rest: Vec<_> = words.collect();
    match parts.iter().find(|part| !rest.is_empty() && !part.takes_arguments()) {
        Some(part) => {
            Err(format!("`{}` takes no arguments after --; name native, wasm, deploy or browser", part.name()))
        }
        None => Ok(Order::Test { parts, rest }),
    }
}

fn value(option: &str, words: &mut impl Iterator<Item = String>) -> Outcome<String> {
    words.next().ok_or_else(|| format!("{option} needs a value"))
}

fn unknown(word: &str) -> Outcome<Order> {
    Err(format!("`{word}` is not understood"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Outcome<Order> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn serve_has_defaults() {
        assert_eq!(parsed("serve"), Ok(Order::Serve { dev: false, port: 8080, open: true }));
        let order = parsed("serve --no-open --port 9000 --dev");
        assert_eq!(order, Ok(Order::Serve { dev: true, port: 9000, open: false }));
    }

    #[test]
    fn build_names_a_path_and_a_folder() {
        assert_eq!(parsed("build"), Ok(Order::Build { public_url: "/".into(), dist: None }));
        let order = parsed("build --public-url /papers/ --dist out");
        assert_eq!(order, Ok(Order::Build { public_url: "/papers/".into(), dist: Some("out".into()) }));
    }

    #[test]
    fn a_site_may_name_its_address_and_folders() {
        assert_eq!(parsed("site"), Ok(Order::Site { base_url: None, digest: None, out: None }));
        let order = parsed("site --base-url https://example.org/ --digest my --out site");
        let base_url = Some("https://example.org/".into());
        assert_eq!(order, Ok(Order::Site { base_url, digest: Some("my".into()), out: Some("site".into()) }));
    }

    #[test]
    fn bench_means_every_benchmark_unless_some_are_named() {
        assert_eq!(parsed("bench"), Ok(Order::Bench { benches: Bench::ALL.to_vec(), before: None }));
        let order = parsed("bench page --before v1");
        assert_eq!(order, Ok(Order::Bench { benches: vec![Bench::Page], before: Some("v1".into()) }));
        assert_eq!(parsed("bench races"), Err("there is no benchmark named `races`".into()));
    }

    #[test]
    fn test_means_every_part_unless_some_are_named() {
        assert_eq!(parsed("test"), Ok(Order::Test { parts: Part::ALL.to_vec(), rest: vec![] }));
        let order = parsed("test native browser -- filter --nocapture");
        let rest = vec!["filter".into(), "--nocapture".into()];
        assert_eq!(order, Ok(Order::Test { parts: vec![Part::Native, Part::Browser], rest }));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        assert_eq!(parsed(""), Err("say what to do".into()));
        assert_eq!(parsed("dance"), Err("`dance` is not understood".into()));
        assert_eq!(parsed("tools now"), Err("`now` is not understood".into()));
        assert_eq!(parsed("test nativ"), Err("there is no part named `nativ`".into()));
        assert_eq!(parsed("serve --port"), Err("--port needs a value".into()));
        assert_eq!(parsed("serve --port 0"), Err("0 is not a port".into()));
    }

    #[test]
    fn arguments_go_only_to_parts_with_test_programs() {
        assert!(parsed("test fmt -- filter").is_err());
        assert!(parsed("test -- filter").is_err());
        assert!(parsed("test fmt --").is_ok());
    }
}
