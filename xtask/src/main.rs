//! The one door for developers: `cargo xtask serve` and `cargo xtask test` on a machine with nothing but Rust.
//!
//! Every tool the project needs is looked for, and installed once for the user where it is missing.

mod announce;
mod bench;
mod cargo;
mod command_line;
mod outcome;
mod places;
mod port;
mod process;
mod publisher;
mod reader;
mod serve;
mod test;
mod tools;
mod web_browser;

use std::process::ExitCode;

use command_line::{Order, USAGE};

fn main() -> ExitCode {
    let order = match command_line::parse(std::env::args().skip(1)) {
        Ok(order) => order,
        Err(problem) => {
            eprintln!("xtask: {problem}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match carry_out(order) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("xtask: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn carry_out(order: Order) -> outcome::Outcome {
    match order {
        Order::Help => {
            println!("{USAGE}");
            Ok(())
        }
        Order::Serve { dev, port, open } => serve::run(dev, port, open),
        Order::Build { public_url, dist } => {
            reader::Reader::ready(reader::Profile::Release)?.build(&public_url, &places::dist(dist)?)
        }
        Order::Site { base_url, digest, out } => publisher::site(base_url.as_deref(), digest, out),
        Order::Bench { benches, before } => bench::run(&benches, before.as_deref()),
        Order::Test { parts, rest } => test::run(&parts, &rest),
        Order::Tools => tools::print_all(),
        Order::Announce { say, port, open } => {
            announce::run(port, say, open);
            Ok(())
        }
    }
}
