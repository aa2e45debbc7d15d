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
    let axe = tools::axe::get()?;
    let reader = Reader::ready(Profile::Release)?;
    let sites = places::target()?.join("site");
    let (root, papers) = (sites.join("root"), sites.join("papers"));
    reader.build("/", &root)?;
    reader.build("/papers/", &papers)?;
    // The same sample with prerendered pages. The tests answer at ports of their own, so the address is one that nobody reads.
    let (root_pages, papers_pages) = (sites.join("root-pages"), sites.join("papers-pages"));
    publisher::make_sample_site(&root, "https://brevier.example/", &root_pages)?;
    publisher::make_sample_site(&root, "https://brevier.example/papers/", &papers_pages)?;
    // The weights are worth seeing even where they are within the budget.
    let mut budget = cargo::native();
    budget.args(["test", "--test", "budget", "--", "--nocapture"]).env("BREVIER_SITE_ROOT", &root);
    budget.env("BREVIER_PAGES_ROOT", &root_pages);
    process::run(&mut budget)?;
    let mut cargo = cargo::native();
    cargo.args(["test", "--test", "browser", "--"]).args(rest);
    cargo.env("BREVIER_SITE_ROOT", &root).env("BREVIER_SITE_PAPERS", papers);
    cargo.env("BREVIER_PAGES_ROOT", root_pages).env("BREVIER_PAGES_PAPERS", papers_pages).env("BREVIER_DIST", root);
    cargo.env("BREVIER_CHROMIUM", browser.chromium.path).env("BREVIER_CHROMEDRIVER", browser.driver.path);
    cargo.env("BREVIER_AXE", axe.path);
    process::run(&mut cargo)
}
