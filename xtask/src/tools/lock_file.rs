//! What Cargo.lock says.

use std::fs;

use crate::{outcome::Outcome, places};

/// The version of a crate that the project is built with.
pub fn version_of(name: &str) -> Outcome<String> {
    let path = places::root().join("Cargo.lock");
    let text = fs::read_to_string(&path).map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    let lock = text.parse().map_err(|error| format!("{} is not TOML: {error}", path.display()))?;
    version_in(&lock, name).ok_or_else(|| format!("{} names no version of {name}", path.display()))
}

fn version_in(lock: &toml::Table, name: &str) -> Option<String> {
    let packages = lock.get("package")?.as_array()?;
    let package = packages.iter().find(|package| package.get("name").and_then(toml::Value::as_str) == Some(name))?;
    package.get("version")?.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_found_by_the_whole_name() {
        let lock = "version = 4\n\
            [[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.1.0\"\n\
            [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        let lock = lock.parse().unwrap();
        assert_eq!(version_in(&lock, "wasm-bindgen"), Some("0.2.130".into()));
        assert_eq!(version_in(&lock, "wasm"), None);
    }

    #[test]
    fn the_project_names_its_wasm_bindgen() {
        assert!(version_of("wasm-bindgen").is_ok());
    }
}
