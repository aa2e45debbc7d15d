//! `brevier init` and `brevier update`.

use std::{
    io::{Write as _, stderr},
    path::{Path, PathBuf},
    process::ExitCode,
};

use brevier::publisher::{
    config,
    update::{UpdateError, UpdateOptions, update},
};
use clap::Args;
use jiff::Timestamp;
use tracing_subscriber::EnvFilter;

use crate::{fail, terminal};

/// What `brevier update` is asked to do.
#[derive(Args)]
pub struct UpdateArgs {
    /// The configuration that `brevier init` wrote.
    #[arg(long, value_name = "FILE", default_value = config::FILE)]
    config: PathBuf,
    /// Recorded answers of arXiv (listing feeds, query answers) to read instead of asking arXiv.
    #[arg(long, value_name = "FILE", num_args = 1..)]
    from: Vec<PathBuf>,
    /// Say what would be published and what it would cost; ask no model and change nothing.
    #[arg(long)]
    dry_run: bool,
    /// Begin a new digest although an earlier run has published one that is not there any more.
    #[arg(long)]
    new: bool,
    /// Print the report as JSON, and nothing else on the standard output.
    #[arg(long)]
    json: bool,
    /// Say nothing but errors on the error output.
    #[arg(long, short)]
    quiet: bool,
    /// The instant of the run, such as 2026-05-08T06:12:00Z; now, when not given. For rehearsals and tests.
    #[arg(long, value_name = "TIME")]
    now: Option<Timestamp>,
}

/// `brevier init`.
pub fn init(file: &Path) -> ExitCode {
    match config::init(file) {
        Ok(()) => {
            println!("{} is written. Set `contact` and `categories` in it, then run `brevier update`.", file.display());
            ExitCode::SUCCESS
        }
        Err(error) => fail(&error.to_string()),
    }
}

/// `brevier update`.
pub fn run(args: UpdateArgs) -> ExitCode {
    log();
    let UpdateArgs { config, from, dry_run, new, json, quiet, now } = args;
    let options = UpdateOptions { config, from, dry_run, new, now: now.unwrap_or_else(Timestamp::now) };
    let progress = terminal::progress(quiet);
    let runtime = match tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&format!("the program could not start: {error}")),
    };
    let done = runtime.block_on(async {
        tokio::select! {
            // In this order, so that the signal is taken over before anything begins.
            biased;
            _ = tokio::signal::ctrl_c() => Err(UpdateError::Interrupted),
            done = update(&options, &*progress) => done,
        }
    });
    progress.end();
    match done {
        Ok(report) => {
            let text =
                if json { serde_json::to_string_pretty(&report).unwrap_or_default() } else { report.to_string() };
            // Whoever has closed the output does not want to know; the digest is as it should be.
            let _ = writeln!(std::io::stdout(), "{text}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            if json {
                let report = serde_json::json!({ "outcome": error.outcome(), "reason": error.to_string() });
                let _ = writeln!(std::io::stdout(), "{report:#}");
            }
            let _ = writeln!(stderr(), "error: {error}");
            ExitCode::from(error.exit_code())
        }
    }
}

/// Logs go to the error output, as far as `BREVIER_LOG` asks for them; warnings when it does not.
fn log() {
    let filter = EnvFilter::try_from_env("BREVIER_LOG").unwrap_or_else(|_| EnvFilter::new("error"));
    // A second subscriber in one process is no reason to fail.
    let _ = tracing_subscriber::fmt().with_env_filter(filter).with_writer(stderr).with_target(false).try_init();
}
