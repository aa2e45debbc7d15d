//! What the tests stand on: sites, the configurations as they are published, a running nginx, and a client.

mod config;
mod http;
mod nginx;
mod site;

pub(crate) use config::Config;
pub(crate) use http::{Request, Response};
pub(crate) use nginx::{Nginx, brotli_module};
pub(crate) use site::{Folder, files_below, site};

/// The root of a host, and a path below it.
pub(crate) const BASES: [&str; 2] = ["", "/papers"];

/// Runs a test with the site at the root of a host and below a path, with the configurations as they are.
pub(crate) fn at_both_bases(test: impl Fn(&Nginx)) {
    for base in BASES {
        // Shown where the test fails.
        println!("the site lies at {base:?}");
        test(&Nginx::start(&Config::of(base), &site(base)));
    }
}
