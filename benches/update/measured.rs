//! One run of `brevier update`, measured.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

/// What a run took.
pub struct Measured {
    pub seconds: f64,
    /// Seconds of computing, of all threads; 0 where the system does not tell.
    pub cpu: f64,
    /// The most memory at any time, in MB of 1,000,000 bytes; 0 where the system does not tell.
    pub megabytes: f64,
}

impl Measured {
    /// Runs the program in a folder, as of an instant.
    pub fn of(folder: &Path, now: &str) -> Self {
        let start = Instant::now();
        let mut command = Command::new(env!("CARGO_BIN_EXE_brevier"));
        command.args(["update", "--quiet", "--now", now]).current_dir(folder).stdout(Stdio::null());
        let mut child = command.spawn().expect("brevier runs");
        let (mut megabytes, mut cpu) = (0.0_f64, 0.0_f64);
        // The system keeps both itself, so looking now and then misses nothing but the very end.
        let status = loop {
            if let Some(status) = child.try_wait().expect("it can be waited for") {
                break status;
            }
            megabytes = megabytes.max(peak(child.id()));
            cpu = cpu.max(computed(child.id()));
            sleep(Duration::from_millis(5));
        };
        assert!(status.success(), "brevier update failed");
        Self { seconds: start.elapsed().as_secs_f64(), cpu, megabytes }
    }
}

fn peak(process: u32) -> f64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
    kibibytes.unwrap_or_default() * 1024.0 / 1e6
}

/// Fields 14 and 15 of proc(5)'s `stat`, in hundredths of a second; what precedes them may hold spaces, but ends with `)`.
fn computed(process: u32) -> f64 {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    fields.skip(11).take(2).filter_map(|field| field.parse::<f64>().ok()).sum::<f64>() / 100.0
}
