//! The tests of the reader's code, each run inside a web browser.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    cargo::{self, WASM},
    outcome::Outcome,
    places,
    process::run as run_program,
    tools::{self, TEST_RUNNER},
};

/// What Chromium is told, besides what the test runner tells it: to run in a container, and to leave the network alone.
const CHROMIUM: [&str; 8] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// Builds the tests for WebAssembly, and lets wasm-bindgen's test runner carry them into Chromium.
pub fn run(rest: &[String]) -> Outcome {
    tools::wasm_target::get()?;
    let runner = tools::wasm_bindgen()?.sibling(TEST_RUNNER);
    let browser = tools::chromium::get()?;
    let mut cargo = cargo::wasm();
    cargo.args(["test", "--target", WASM, "--test", "web", "--"]).args(rest);
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner);
    // Another browser's driver, if one is named, would come first.
    cargo.env_remove("GECKODRIVER").env_remove("SAFARIDRIVER").env("CHROMEDRIVER", &browser.driver.path);
    cargo.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities(&browser.chromium.path)?);
    run_program(&mut cargo)
}

/// Writes down for the driver which browser to start, and how. The browser is another on every machine, so this is no
/// file of the project.
fn capabilities(chromium: &Path) -> Outcome<PathBuf> {
    let folder = places::target()?;
    let path = folder.join("webdriver.json");
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(&path, json(chromium)))
        .map_err(|error| format!("{} cannot be written: {error}", path.display()))?;
    Ok(path)
}

fn json(chromium: &Path) -> String {
    // Debug spelling is JSON's for any path but one with control characters.
    let binary = chromium.to_string_lossy();
    format!("{{\"goog:chromeOptions\": {{\"binary\": {binary:?}, \"args\": {CHROMIUM:?}}}}}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_is_named_with_its_arguments() {
        let text = json(Path::new(r"C:\a b\chrome.exe"));
        assert!(
            text.starts_with(r#"{"goog:chromeOptions": {"binary": "C:\\a b\\chrome.exe", "args": ["--headless", "#)
        );
        assert!(text.ends_with("\"--disable-sync\"]}}\n"));
    }
}
