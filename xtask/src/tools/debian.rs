//! Packages of Debian and its likes.

use std::process::Command;

use super::on_path;
use crate::process;

/// Tries to install packages, where the system has apt-get and this user may use it.
///
/// Says nothing of success: the caller looks for the program again, and knows best what to say if it is not there.
pub fn try_install(packages: &[&str], purpose: &str) {
    if let Some(apt_get) = apt_get() {
        eprintln!("xtask: installing {} with apt-get, for {purpose}", packages.join(" and "));
        // The list of packages may be old or absent, as on a fresh container.
        let steps = [&["update"][..], &["install", "-y", "--no-install-recommends"]];
        for (step, what) in steps.into_iter().zip([&[][..], packages]) {
            if let Err(problem) = process::run(apt_get().args(step).args(what)) {
                eprintln!("xtask: {problem}");
                return;
            }
        }
    }
}

/// How this user runs apt-get without being asked for a password, if at all.
fn apt_get() -> Option<impl Fn() -> Command> {
    on_path::find("apt-get")?;
    let is_root = process::answer(Command::new("id").arg("-u"))? == "0";
    if !is_root {
        process::answer(Command::new("sudo").args(["-n", "true"]))?;
    }
    Some(move || {
        let mut command = Command::new(if is_root { "env" } else { "sudo" });
        command
            .args(if is_root { &[][..] } else { &["-n", "env"] })
            .args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        command
    })
}
