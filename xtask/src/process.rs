//! Running other programs.

use std::{
    path::Path,
    process::{Command, Stdio},
};

use crate::outcome::Outcome;

/// Runs a program to its end, with its output where the developer sees it. A program that fails is an error.
pub fn run(command: &mut Command) -> Outcome {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{}` failed ({status})", spelled(command))),
        Err(error) => Err(not_started(command, &error)),
    }
}

/// What a program says when asked something, or nothing if it is missing or fails.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The sentence for a program that could not be started.
pub fn not_started(command: &Command, error: &std::io::Error) -> String {
    format!("`{}` could not be started: {error}", spelled(command))
}

/// The command as one would type it, without the folder of the program.
fn spelled(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let words: Vec<_> = std::iter::once(program).chain(command.get_args()).map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_spelled_as_typed() {
        let mut command = Command::new("tools/bin/trunk");
        command.args(["build", "--release"]);
        assert_eq!(spelled(&command), "trunk build --release");
    }

    #[test]
    fn a_missing_program_answers_nothing() {
        assert_eq!(answer(&mut Command::new("a-program-that-is-not-there")), None);
    }
}
