//! Chromium and its driver, for the tests that run in a web browser.

use std::path::PathBuf;

use super::{Tool, debian, on_path, version};
use crate::outcome::Outcome;

const PURPOSE: &str = "the tests in a web browser";

/// The names under which systems have Chromium or its like.
const ON_PATH: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Where installers put it on systems that do not put it on `PATH`.
const ELSEWHERE: [&str; 3] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
];

/// A browser and the driver that steers it.
pub struct Browser {
    /// Chromium or its like.
    pub chromium: Tool,
    /// chromedriver.
    pub driver: Tool,
}

/// Finds both, or installs them where the system's packages are at hand.
pub fn get() -> Outcome<Browser> {
    if let Some(browser) = find()? {
        return Ok(browser);
    }
    debian::try_install(&["chromium", "chromium-driver"], PURPOSE);
    find()?.ok_or_else(|| {
        format!(
            "{PURPOSE} need Chromium (or Chrome) and chromedriver of the same version; install them, \
             or name them with BREVIER_CHROMIUM and BREVIER_CHROMEDRIVER"
        )
    })
}

/// A driver steers only a browser of its own major version, and machines may have several browsers.
fn find() -> Outcome<Option<Browser>> {
    let Some(driver) = on_path::named("BREVIER_CHROMEDRIVER")?.or_else(|| on_path::find("chromedriver")) else {
        return Ok(None);
    };
    let driver = tool("chromedriver", driver);
    let browsers = match on_path::named("BREVIER_CHROMIUM")? {
        Some(path) => vec![path],
        None => {
            let elsewhere = ELSEWHERE.iter().map(PathBuf::from).filter(|path| path.is_file());
            ON_PATH.iter().filter_map(|name| on_path::find(name)).chain(elsewhere).collect()
        }
    };
    let mut browsers: Vec<_> = browsers.into_iter().map(|path| tool("chromium", path)).collect();
    if let Some(fitting) = browsers.iter().position(|browser| fits(&browser.version, &driver.version)) {
        return Ok(Some(Browser { chromium: browsers.swap_remove(fitting), driver }));
    }
    match browsers.first() {
        None => Ok(None),
        Some(browser) => Err(format!(
            "chromedriver {} cannot steer Chromium {}; install the same version of both, \
             or name them with BREVIER_CHROMIUM and BREVIER_CHROMEDRIVER",
            driver.version, browser.version
        )),
    }
}

/// On some systems a browser does not tell its version but opens a window; there it is not asked.
fn tool(name: &'static str, path: PathBuf) -> Tool {
    let version = if cfg!(windows) { None } else { on_path::version_of(&path) };
    Tool { name, version: version.unwrap_or_else(|| "unknown".into()), path, cached: false }
}

/// Where a version is not known, the two get the benefit of the doubt.
fn fits(browser: &str, driver: &str) -> bool {
    match (version::major(browser), version::major(driver)) {
        (Some(browser), Some(driver)) => browser == driver,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_major_versions_must_agree() {
        assert!(fits("156.0.8078.79", "156.0.8078.12"));
        assert!(!fits("156.0.8078.79", "155.0.8000.1"));
        assert!(fits("unknown", "155.0.8000.1"));
    }
}
