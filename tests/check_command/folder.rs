//! A digest in a folder of its own, and the command line on it.

use std::{fs, path::Path, process::Command};

use serde_json::{Value, json};
use tempfile::TempDir;

/// A digest folder that goes away with the test.
pub struct Folder(TempDir);

/// What a run of `brevier` said.
#[derive(Debug)]
pub struct Run {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

/// Runs `brevier` with these arguments.
pub fn brevier<Argument: AsRef<std::ffi::OsStr>>(arguments: impl IntoIterator<Item = Argument>) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_brevier")).args(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// An edition of so many papers. The days have ids of their own.
pub fn edition(date: &str, papers: usize) -> Value {
    let day = date.replace('-', "");
    let paper = |number: usize| {
        json!({ "id": format!("2605.{}{number:03}", &day[6..]), "version": 1, "title": "T",
            "authors": [{ "name": "A" }], "primary_category": "cs.LG", "categories": ["cs.LG"],
            "published": "2026-05-01", "tags": ["nlp"], "provenance": { "kind": "human" } })
    };
    json!({ "format": "1.0", "date": date, "made_at": date, "papers": (1..=papers).map(paper).collect::<Vec<_>>() })
}

impl Folder {
    /// A digest of two editions that `check` finds good.
    pub fn good() -> Self {
        let folder = Self(TempDir::new().unwrap());
        fs::create_dir(folder.path().join("editions")).unwrap();
        folder.write("editions/2026-05-07.json", &edition("2026-05-07", 1));
        folder.write("editions/2026-05-08.json", &edition("2026-05-08", 8));
        let site = json!({ "title": "B", "tagline": "T", "language": "en", "update_hours": 8, "history_days": 7 });
        let index = json!({ "format": "1.0", "site": site, "made_at": "2026-05-08", "editions": [] });
        folder.write("index.json", &index);
        let run = folder.run("seal");
        assert_eq!(run.code, Some(0), "{run:?}");
        folder
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Runs a command of `brevier` on this folder.
    pub fn run(&self, command: &str) -> Run {
        brevier([command.as_ref(), self.path().as_os_str()])
    }

    pub fn text(&self, file: &str) -> String {
        fs::read_to_string(self.path().join(file)).unwrap()
    }

    pub fn write(&self, file: &str, value: &Value) {
        fs::write(self.path().join(file), format!("{value:#}\n")).unwrap();
    }

    /// Edits a file by hand.
    pub fn edit(&self, file: &str, edit: impl FnOnce(&mut Value)) {
        let mut value = serde_json::from_str(&self.text(file)).unwrap();
        edit(&mut value);
        self.write(file, &value);
    }

    /// Asserts that `check` fails and says this line among others.
    pub fn check_says(&self, line: &str) {
        let run = self.run("check");
        assert_eq!(run.code, Some(1), "{run:?}");
        assert!(run.stdout.lines().any(|said| said == line), "looked for {line:?} in {}", run.stdout);
    }
}
