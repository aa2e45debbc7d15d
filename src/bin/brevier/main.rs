//! The command line of the publisher. For WebAssembly it is empty: cargo builds it there beside the reader's tests.

#![cfg_attr(target_arch = "wasm32", no_main)]
#![cfg(not(target_arch = "wasm32"))]

mod terminal;
mod update;

use std::{
    io::Write as _,
    net::{IpAddr, Ipv4Addr},
    path::PathBuf,
    process::ExitCode,
    time::Instant,
};

use brevier::{
    digest,
    publisher::{
        self, RelateReport, ServeOptions, Serving,
        site::{SiteOptions, SiteReport},
    },
};
use clap::{Parser, Subcommand, ValueEnum};

/// Today's machine-learning research, without the noise: makes and checks digests.
#[derive(Parser)]
#[command(version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write a commented configuration to begin with.
    Init {
        /// The file to write. One that is there is left as it is.
        #[arg(default_value = publisher::config::FILE)]
        file: PathBuf,
    },
    /// Make today's edition from what arXiv announces, or say why there is none.
    ///
    /// Exits with 0 when there is a new edition or nothing new, 1 for what the owner has to mend, 3 when an edition was refused,
    /// 4 when arXiv or a required model could not be reached, 5 when another run is under way, and 130 when it was interrupted. The digest changes only with 0.
    Update(update::UpdateArgs),
    /// Check a digest folder and say precisely what is wrong where. Exits with 1 if anything is.
    Check {
        /// The folder that holds index.json.
        folder: PathBuf,
    },
    /// Make index.json agree with the editions beside it: dates, counts and hashes. For digests edited by hand.
    Seal {
        /// The folder that holds index.json.
        folder: PathBuf,
    },
    /// Find the related papers of those that name none yet, and write the editions that change by it.
    ///
    /// `brevier update` does it for each new edition; this is for digests that were made before, or by hand. A paper is compared with
    /// those of its own and earlier editions. Nothing else of the digest changes, and a second run changes nothing.
    Relate {
        /// The folder that holds index.json.
        #[arg(default_value = "digest")]
        folder: PathBuf,
        /// Find them anew for papers that name some, too.
        #[arg(long)]
        all: bool,
    },
    /// Make a folder ready for any static host from a digest and the built reader, or bring it up to date.
    Site {
        /// The folder of the digest, which holds index.json.
        #[arg(long, value_name = "DIR")]
        digest: PathBuf,
        /// The folder of the built reader, which holds index.html.
        #[arg(long, value_name = "DIST")]
        reader: PathBuf,
        /// The folder to write. It must be empty, not there, or from an earlier run.
        #[arg(long, value_name = "SITE")]
        out: PathBuf,
        /// The address at which the site is published, such as https://example.org/papers/. Without it, that of the digest's site.
        #[arg(long, value_name = "URL")]
        base_url: Option<String>,
        /// Draw no pictures for links to the pages.
        #[arg(long)]
        no_share_images: bool,
        /// Keep nothing on readers' devices for reading without a network, and remove what an earlier site has kept there.
        #[arg(long)]
        no_offline: bool,
    },
    /// Print the JSON Schema of a file of the digest.
    Schema {
        /// Which file.
        file: SchemaOf,
    },
    /// Show a site on this machine as its host will. Files that change are shown anew. Ctrl-C ends it.
    Serve {
        /// The folder that `brevier site` made.
        site: PathBuf,
        /// The address of this machine to listen on; 0.0.0.0 lets others in your network see the site.
        #[arg(long, default_value_t = Ipv4Addr::LOCALHOST.into())]
        address: IpAddr,
        /// The port to listen on. If it is taken, the next free one is used. 0 is any that is free.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Give up if the port is taken.
        #[arg(long)]
        strict_port: bool,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum SchemaOf {
    Index,
    Edition,
}

fn main() -> ExitCode {
    match Cli::parse().command {
        Command::Init { file } => update::init(&file),
        Command::Update(args) => update::run(args),
        Command::Check { folder } => check(&folder),
        Command::Seal { folder } => match publisher::seal(&folder) {
            Ok(index) => {
                println!("{}: {} editions sealed", folder.display(), index.editions.len());
                ExitCode::SUCCESS
            }
            Err(error) => fail(&error.to_string()),
        },
        Command::Relate { folder, all } => match publisher::relate(&folder, all) {
            Ok(RelateReport { papers, related, changed }) => {
                let folder = folder.display();
                println!("{folder}: {related} of {papers} papers name related ones; {changed} editions written");
                ExitCode::SUCCESS
            }
            Err(error) => fail(&error.to_string()),
        },
        Command::Site { digest, reader, out, base_url, no_share_images, no_offline } => {
            let (share_images, offline) = (!no_share_images, !no_offline);
            site(&SiteOptions { digest, reader, out, base_url, share_images, offline })
        }
        Command::Schema { file } => {
            let schema = match file {
                SchemaOf::Index => digest::index_schema(),
                SchemaOf::Edition => digest::edition_schema(),
            };
            println!("{:#}", schema.as_value());
            ExitCode::SUCCESS
        }
        Command::Serve { site, address, port, strict_port } => {
            serve(&ServeOptions { folder: site, address, port, strict_port })
        }
    }
}

fn check(folder: &std::path::Path) -> ExitCode {
    let report = publisher::check(folder);
    for warning in &report.warnings {
        println!("warning: {warning}");
    }
    for error in &report.errors {
        println!("error: {error}");
    }
    let (errors, warnings) = (report.errors.len(), report.warnings.len());
    println!(
        "{}: {} editions, {} papers, {errors} errors, {warnings} warnings",
        folder.display(),
        report.editions,
        report.papers,
    );
    if report.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn site(options: &SiteOptions) -> ExitCode {
    let start = Instant::now();
    match publisher::site::build(options) {
        Ok(SiteReport { files, changed, removed }) => {
            let (out, seconds) = (options.out.display(), start.elapsed().as_secs_f64());
            println!("{out}: {files} files, {changed} written, {removed} removed, in {seconds:.1} s");
            ExitCode::SUCCESS
        }
        Err(error) => fail(&error.to_string()),
    }
}

fn serve(options: &ServeOptions) -> ExitCode {
    let say_where = |serving: &Serving| {
        let (wanted, port) = (options.port, serving.address.port());
        if wanted != 0 && wanted != port {
            eprintln!("port {wanted} is taken, so this uses {port}");
        }
        // Whoever has closed the output does not want to know, and can be served all the same.
        let mut stdout = std::io::stdout().lock();
        let _ = writeln!(stdout, "Brevier is at {}", serving.url).and_then(|()| stdout.flush());
    };
    match publisher::serve(options, say_where) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error.to_string()),
    }
}

fn fail(message: &str) -> ExitCode {
    eprintln!("error: {message}");
    ExitCode::FAILURE
}
