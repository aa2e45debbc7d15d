//! Serving the sample on this machine.

use std::{
    env,
    process::{Child, Command},
};

use crate::{
    outcome::Outcome,
    places, port, process, publisher,
    reader::{Profile, Reader},
};

/// Builds and serves the sample site until it is stopped; in development the reader alone, built again whenever its sources change.
pub fn run(dev: bool, wanted: u16, open: bool) -> Outcome {
    let port = port::free_from(wanted)?;
    if port != wanted {
        eprintln!("xtask: port {wanted} is taken, so this uses {port}");
    }
    eprintln!("xtask: building the reader with Trunk; the first build takes some minutes");
    let server = if dev { trunk(port)? } else { preview(port)? };
    become_server(server, announcer(port, dev, open)?)
}

/// Trunk, which serves the reader alone and builds it again whenever its sources change.
fn trunk(port: u16) -> Outcome<Command> {
    let mut trunk = Reader::ready(Profile::Dev)?.trunk();
    trunk.args(["serve", "--address", "127.0.0.1", "--port", &port.to_string()]);
    Ok(trunk)
}

/// The publisher, which serves the prerendered site as its host would.
fn preview(port: u16) -> Outcome<Command> {
    let reader = publisher::reader()?;
    let site = places::target()?.join("site").join("preview");
    eprintln!("xtask: making the site of the sample digest");
    publisher::make_sample_site(&reader, &format!("http://127.0.0.1:{port}/"), &site)?;
    let mut brevier = publisher::brevier();
    brevier.arg("serve").arg(site).args(["--strict-port", "--port", &port.to_string()]);
    Ok(brevier)
}

/// Starts this program once more, to say when the reader answers.
fn announcer(port: u16, dev: bool, open: bool) -> Outcome<Child> {
    let this = env::current_exe().map_err(|error| format!("xtask cannot find its own program: {error}"))?;
    let mut announcer = Command::new(this);
    announcer.args(["announce", "--port", &port.to_string()]);
    if dev {
        announcer.arg("--dev");
    }
    if !open {
        announcer.arg("--no-open");
    }
    announcer.spawn().map_err(|error| process::not_started(&announcer, &error))
}

/// The server takes the place of this process, so whoever stops the one has stopped the other, by whatever signal.
#[cfg(unix)]
fn become_server(mut server: Command, _announcer: Child) -> Outcome {
    use std::os::unix::process::CommandExt;
    let error = server.exec();
    Err(process::not_started(&server, &error))
}

/// Where a process cannot be replaced, this one waits for the server to end.
#[cfg(not(unix))]
fn become_server(mut server: Command, mut announcer: Child) -> Outcome {
    let outcome = process::run(&mut server);
    // It has usually ended already, and then there is nothing to stop.
    let _ = announcer.kill();
    outcome
}
