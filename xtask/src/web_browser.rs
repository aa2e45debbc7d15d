//! The developer's web browser.

use std::{
    env,
    process::{Command, Stdio},
};

/// Opens an address where there is a browser to open it. The address was printed, so failing is no error.
pub fn open(address: &str) {
    if let Some(mut opener) = opener() {
        let _ = opener.arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    }
}

fn opener() -> Option<Command> {
    if cfg!(target_os = "macos") {
        Some(Command::new("open"))
    } else if cfg!(windows) {
        let mut start = Command::new("cmd");
        // The empty word is the title of the window, which `start` would otherwise take from the address.
        start.args(["/C", "start", ""]);
        Some(start)
    } else {
        let has_screen = ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some());
        has_screen.then(|| Command::new("xdg-open"))
    }
}
