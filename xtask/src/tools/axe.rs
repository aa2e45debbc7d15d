//! axe-core, which checks pages for what keeps people with disabilities out.

use super::{Tool, node::Package};
use crate::outcome::Outcome;

const AXE: Package = Package { name: "axe-core", version: "4.14.1", purpose: "the accessibility tests" };

/// The script that the tests put into a page.
pub fn get() -> Outcome<Tool> {
    let path = AXE.get()?.join("axe-core").join("axe.min.js");
    if path.is_file() {
        Ok(Tool { name: AXE.name, version: AXE.version.into(), path, cached: true })
    } else {
        Err(format!("{} is missing; delete the folder of axe-core and try again", path.display()))
    }
}
