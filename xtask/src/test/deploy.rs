//! The tests of the recipes for hosts.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    cargo,
    outcome::Outcome,
    places, process, publisher,
    tools::{self, actionlint},
};

/// Checks the workflows, and puts sites behind nginx with the configurations of `docs/deploy/`.
pub fn run(rest: &[String]) -> Outcome {
    workflows()?;
    let nginx = tools::nginx::get()?;
    let sites = publisher::sample_sites()?;
    let mut cargo = cargo::native();
    cargo.args(["test", "--test", "nginx", "--"]).args(rest).env("BREVIER_NGINX", nginx.program.path);
    cargo.env("BREVIER_PAGES_ROOT", sites.root).env("BREVIER_PAGES_PAPERS", sites.papers);
    match nginx.brotli {
        Some(module) => cargo.env("BREVIER_NGINX_BROTLI", module),
        None => {
            eprintln!("xtask: this nginx has no module that sends brotli, so that is not tested");
            cargo.env_remove("BREVIER_NGINX_BROTLI")
        }
    };
    process::run(&mut cargo)
}

/// GitHub understands every workflow.
fn workflows() -> Outcome {
    let broken = places::root().join("xtask/src/test/broken-workflow.yml");
    let found = actionlint::problems(&broken)?;
    if !matches!(&found[..], [one] if one.contains("broken-workflow.yml:10:")) {
        return Err(format!("actionlint finds this in {}, where line 10 is wrong: {found:?}", broken.display()));
    }
    let mut problems = Vec::new();
    for workflow in in_folder(&places::root().join(".github/workflows"))? {
        problems.extend(actionlint::problems(&workflow)?);
    }
    if problems.is_empty() { Ok(()) } else { Err(format!("the workflows are wrong:\n{}\n", problems.join("\n"))) }
}

/// The workflows in a folder, in the order of their names.
fn in_folder(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let unread = |error| format!("{} cannot be read: {error}", folder.display());
    let entries = fs::read_dir(folder).map_err(unread)?;
    let paths: Result<Vec<PathBuf>, _> = entries.map(|entry| entry.map(|entry| entry.path())).collect();
    let is_workflow = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "yml" || ending == "yaml");
    let mut workflows: Vec<PathBuf> = paths.map_err(unread)?.into_iter().filter(is_workflow).collect();
    workflows.sort();
    if workflows.is_empty() { Err(format!("{} has no workflow", folder.display())) } else { Ok(workflows) }
}
