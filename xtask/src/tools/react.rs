//! React, for a test of papers within an application that is written with it.

use super::{Tool, node::Package};
use crate::outcome::Outcome;

/// With it come `react` and `scheduler`, in the versions that it asks for.
const REACT: Package = Package { name: "react-dom", version: "19.3.1", purpose: "the test of a page made with React" };

/// The folder that holds `react`, `react-dom` and `scheduler`.
pub fn get() -> Outcome<Tool> {
    let path = REACT.get()?;
    match ["react", "scheduler"].into_iter().find(|other| !path.join(other).is_dir()) {
        None => Ok(Tool { name: REACT.name, version: REACT.version.into(), path, cached: true }),
        Some(other) => Err(format!("{other} is missing in {}; delete that folder and try again", path.display())),
    }
}
