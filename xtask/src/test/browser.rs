//! The tests of the whole built site in a web browser, and of its weight.

use crate::{
    cargo,
    outcome::Outcome,
    places, process,
    site::{Profile, Site},
    tools,
};

/// Builds the site as it would be published, at the root of a server and below a path, and tests both.
pub fn run(rest: &[String]) -> Outcome {
    let browser = tools::chromium::get()?;
    let axe = tools::axe::get()?;
    let site = Site::ready(Profile::Release)?;
    let sites = places::target()?.join("site");
    let (root, papers) = (sites.join("root"), sites.join("papers"));
    site.build("/", &root)?;
    site.build("/papers/", &papers)?;
    // The weights are worth seeing even where they are within the budget.
    let mut budget = cargo::native();
    budget.args(["test", "--test", "budget", "--", "--nocapture"]).env("BREVIER_SITE_ROOT", &root);
    process::run(&mut budget)?;
    let mut cargo = cargo::native();
    cargo.args(["test", "--test", "browser", "--"]).args(rest);
    cargo.env("BREVIER_SITE_ROOT", root).env("BREVIER_SITE_PAPERS", papers);
    cargo.env("BREVIER_CHROMIUM", browser.chromium.path).env("BREVIER_CHROMEDRIVER", browser.driver.path);
    cargo.env("BREVIER_AXE", axe.path);
    process::run(&mut cargo)
}
