//! Serving the reader on this machine.

use std::{
    env,
    process::{Child, Command},
};

use crate::{
    outcome::Outcome,
    port, process,
    site::{Profile, Site},
};

/// Builds and serves the reader, and builds again whenever its sources change, until it is stopped.
pub fn run(dev: bool, wanted: u16, open: bool) -> Outcome {
    let profile = if dev { Profile::Dev } else { Profile::Release };
    let site = Site::ready(profile)?;
    let port = port::free_from(wanted)?;
    if port != wanted {
        eprintln!("xtask: port {wanted} is taken, so this uses {port}");
    }
    eprintln!("xtask: building the reader with Trunk; the first build takes some minutes");
    let announcer = announcer(port, open)?;
    let mut trunk = site.trunk();
    trunk.args(["serve", "--address", "127.0.0.1", "--port", &port.to_string()]);
    if profile == Profile::Release {
        trunk.arg("--release");
    }
    become_server(trunk, announcer)
}

/// Starts this program once more, to say when the reader answers.
fn announcer(port: u16, open: bool) -> Outcome<Child> {
    let this = env::current_exe().map_err(|error| format!("xtask cannot find its own program: {error}"))?;
    let mut announcer = Command::new(this);
    announcer.args(["announce", "--port", &port.to_string()]);
    if !open {
        announcer.arg("--no-open");
    }
    announcer.spawn().map_err(|error| process::not_started(&announcer, &error))
}

/// Trunk takes the place of this process, so whoever stops the one has stopped the other, by whatever signal.
#[cfg(unix)]
fn become_server(mut trunk: Command, _announcer: Child) -> Outcome {
    use std::os::unix::process::CommandExt;
    let error = trunk.exec();
    Err(process::not_started(&trunk, &error))
}

/// Where a process cannot be replaced, this one waits for Trunk to end.
#[cfg(not(unix))]
fn become_server(mut trunk: Command, mut announcer: Child) -> Outcome {
    let outcome = process::run(&mut trunk);
    // It has usually ended already, and then there is nothing to stop.
    let _ = announcer.kill();
    outcome
}
