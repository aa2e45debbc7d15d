//! The tests of the whole built site in a web browser, and of its weight.

use crate::{
    cargo,
    outcome::Outcome,
    places, process, publisher,
    reader::{Profile, Reader},
    tools,
};

/// Builds the site as it would be published, at the root of a server and below a path, and tests both.
pub fn run(rest: &[String]) -> Outcome {
    let browser = tools::chromium::get()?;
    let (axe, react) = (tools::axe::get()?, tools::react::get()?);
    let sites = publisher::sample_sites()?;
    // The reader alone, as developers have it, below a path too.
    let papers = places::target()?.join("site").join("papers");
    Reader::ready(Profile::Release)?.build("/papers/", &papers)?;
    // The weights are worth seeing even where they are within the budget.
    let mut budget = cargo::native();
    budget.args(["test", "--test", "budget", "--", "--nocapture"]).env("BREVIER_PAGES_ROOT", &sites.root);
    process::run(&mut budget)?;
    let mut cargo = cargo::native();
    cargo.args(["test", "--test", "browser", "--"]).args(rest);
    cargo.env("BREVIER_SITE_ROOT", &sites.reader).env("BREVIER_SITE_PAPERS", papers);
    cargo.env("BREVIER_PAGES_ROOT", sites.root).env("BREVIER_PAGES_PAPERS", sites.papers);
    cargo.env("BREVIER_DIST", sites.reader);
    cargo.env("BREVIER_CHROMIUM", browser.chromium.path).env("BREVIER_CHROMEDRIVER", browser.driver.path);
    cargo.env("BREVIER_REACT", react.path);
    // A test says what it saw last; where in the runtime it stood would only hide that.
    cargo.env("BREVIER_AXE", axe.path).env("RUST_BACKTRACE", "0");
    process::run(&mut cargo)
}
