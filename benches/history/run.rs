//! One run of `brevier site`, measured.

use std::{
    fs,
    path::Path,
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use crate::previous::Previous;

/// What a run took.
pub struct Run {
    seconds: f64,
    /// The most memory at any time, in MB of 1,000,000 bytes; 0 where the system does not tell.
    megabytes: f64,
    said: String,
}

impl Run {
    /// Makes a site, or brings it up to date.
    pub fn of(digest: &Path, reader: &Path, site: &Path) -> Self {
        let start = Instant::now();
        let mut command = Command::new(env!("CARGO_BIN_EXE_brevier"));
        command.arg("site").arg("--digest").arg(digest).arg("--reader").arg(reader).arg("--out").arg(site);
        command.args(["--base-url", "https://example.org/", "--no-share-images"]);
        let mut child = command.stdout(Stdio::piped()).spawn().expect("brevier runs");
        let mut megabytes = 0.0_f64;
        // The system keeps the highest mark itself, so looking now and then misses nothing but the very end.
        while child.try_wait().expect("it can be waited for").is_none() {
            megabytes = megabytes.max(peak(&child));
            sleep(Duration::from_millis(5));
        }
        let seconds = start.elapsed().as_secs_f64();
        let output = child.wait_with_output().expect("it can be waited for");
        assert!(output.status.success(), "brevier site failed");
        Self { seconds, megabytes, said: String::from_utf8_lossy(&output.stdout).trim().to_owned() }
    }

    /// Prints what the run took, beside what it took the last time on this machine.
    pub fn print(&self, what: &str, previous: &mut Previous) {
        let said = self.said.split_once(": ").map_or("", |(_, said)| said);
        let before = previous.beside(what, self.seconds);
        println!("{what:<24} {:>7.2} s ({before}) {:>7.0} MB   {said}", self.seconds, self.megabytes);
    }
}

fn peak(child: &Child) -> f64 {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
    kibibytes.unwrap_or_default() * 1024.0 / 1e6
}
