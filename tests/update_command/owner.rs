//! An owner: a folder with a configuration, and the program.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
};

use brevier::digest::ArxivId;
use serde_json::Value;
use tempfile::TempDir;

use crate::{feeds, model::Papers};

/// A working day, and noon of it.
pub const DAY: &str = "2026-05-08";
pub const NOON: &str = "2026-05-08T12:00:00Z";

pub struct Owner(TempDir);

/// What a run said.
pub struct Said {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Owner {
    /// An owner with this configuration.
    pub fn with(settings: &str) -> Self {
        let owner = Self::new();
        owner.write("brevier.toml", settings);
        owner
    }

    /// An owner with an empty folder.
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        fs::write(self.path(name), text).unwrap();
    }

    /// Puts the answers of arXiv for a day into files: `listing-DAY.xml` and `answer-DAY.xml`, about the papers of these numbers.
    pub fn record(&self, day: &str, numbers: std::ops::Range<usize>) {
        let ids = ids(numbers);
        self.write(&format!("listing-{day}.xml"), feeds::listing(day, &ids));
        self.write(&format!("answer-{day}.xml"), with_texts(feeds::answer(&ids), &ids));
    }

    /// The program in the owner's folder.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_brevier"));
        command.args(arguments).current_dir(self.0.path()).stdin(Stdio::null());
        command.env_remove("BREVIER_API_KEY").env_remove("BREVIER_LOG");
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Said {
        self.command(arguments).output().unwrap().into()
    }

    /// `brevier update` over the recorded answers of a day, at noon of it.
    pub fn update(&self, day: &str, more: &[&str]) -> Said {
        self.command(&recorded(day)).args(more).output().unwrap().into()
    }

    pub fn start(&self, day: &str) -> Child {
        self.command(&recorded(day)).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    /// The digest passes the project's own check.
    #[track_caller]
    pub fn has_a_good_digest(&self) {
        let said = self.run(&["check", "digest"]);
        assert_eq!(said.code, Some(0), "{}", said.out);
    }

    pub fn json(&self, name: &str) -> Value {
        serde_json::from_slice(&fs::read(self.path(name)).unwrap()).unwrap()
    }

    pub fn edition(&self, day: &str) -> Value {
        let index = self.json("digest/index.json");
        let entry = index["editions"].as_array().unwrap().iter().find(|entry| entry["date"] == day).unwrap().clone();
        self.json(&format!("digest/{}", entry["file"].as_str().unwrap()))
    }

    /// Every file with its content, but for locks.
    pub fn tree(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        collect(self.0.path(), &mut files);
        files
    }

    /// Every file of the digest with its content.
    pub fn digest(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let digest = self.path("digest");
        self.tree().into_iter().filter(|(path, _)| path.starts_with(&digest)).collect()
    }
}

impl From<Output> for Said {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

impl Said {
    /// It ended so, and said this.
    #[track_caller]
    pub fn is(&self, code: i32, said: &str) {
        assert_eq!(self.code, Some(code), "{}{}", self.out, self.err);
        assert!(self.out.contains(said) || self.err.contains(said), "{said:?} is not in:\n{}{}", self.out, self.err);
    }
}

fn recorded(day: &str) -> Vec<&str> {
    // Leaked, since a command wants words that live; a test has few days.
    let word = |text: String| -> &str { text.leak() };
    let now = word(format!("{day}T12:00:00Z"));
    let [listing, answer] = ["listing", "answer"].map(|kind| word(format!("{kind}-{day}.xml")));
    vec!["update", "--quiet", "--now", now, "--from", listing, answer]
}

pub fn ids(numbers: std::ops::Range<usize>) -> Vec<ArxivId> {
    numbers.map(|number| format!("2605.{number:05}").parse().unwrap()).collect()
}

/// Titles and abstracts that the scripted model can write about.
pub fn with_texts(xml: String, ids: &[ArxivId]) -> String {
    let papers = Papers::new(1);
    let text = papers.sources()[0].abstract_text.to_owned();
    ids.iter().fold(xml, |xml, id| {
        let name = format!("Method {}", id.as_str().rsplit('.').next().unwrap());
        xml.replace(&format!("<title>On {id}<"), &format!("<title>{name}: Tuning Without Forgetting<"))
            .replace(&format!("<summary>About {id}.<"), &format!("<summary>{}<", text.replace("Ash", &name)))
    })
}

fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if !path.ends_with("lock") {
            files.insert(path.clone(), fs::read(path).unwrap());
        }
    }
}
