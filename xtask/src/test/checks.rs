//! The parts that need nothing but Rust.

use crate::{
    cargo::{self, WASM},
    outcome::Outcome,
    process::run,
    tools,
};

/// The source text is laid out as rustfmt does it.
pub fn fmt() -> Outcome {
    run(cargo::native().args(["fmt", "--all", "--check"]))
}

/// No lint has anything to say, for this machine and for the reader.
pub fn clippy() -> Outcome {
    let deny = ["--", "-D", "warnings"];
    run(cargo::native().args(["clippy", "--workspace", "--all-targets"]).args(deny))?;
    // Cargo leaves these out of all targets, since they are tested only when they are named.
    run(cargo::native().args(["clippy", "--test", "browser", "--test", "budget", "--test", "nginx"]).args(deny))?;
    tools::wasm_target::get()?;
    run(cargo::wasm().args(["clippy", "--lib", "--bin", "reader", "--test", "web", "--target", WASM]).args(deny))
}

/// The documentation of the code has no broken links.
pub fn docs() -> Outcome {
    run(cargo::native().args(["doc", "--no-deps", "--workspace"]).env("RUSTDOCFLAGS", "-D warnings"))
}

/// The tests that run on this machine.
pub fn native(rest: &[String]) -> Outcome {
    run(cargo::native().args(["test", "--workspace", "--"]).args(rest))
}

/// The sample digest passes the project's own check.
pub fn sample() -> Outcome {
    run(cargo::native().args(["run", "--quiet", "--bin", "brevier", "--", "check", "public/digest"]))
}
