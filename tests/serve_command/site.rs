//! A small site in a folder of its own.

use std::{fs, path::PathBuf};

use tempfile::TempDir;

use crate::server::Server;

/// A site folder that goes away with the test. There is room beside it.
pub struct Site {
    place: TempDir,
    base: &'static str,
}

impl Site {
    /// A site as `brevier site` makes it, with texts instead of pages. The compressed copies are texts too: nothing unpacks them.
    pub fn new(base: &'static str) -> Self {
        let site = Self { place: TempDir::new().unwrap(), base };
        site.write(".brevier/state.json", &format!(r#"{{"format": 1, "base_path": "{base}", "more": []}}"#));
        site.write("_headers", "");
        site.write_with_copies("index.html", "the front page");
        site.write_with_copies("404.html", "the page for what is missing");
        site.write_with_copies("editions/2026-05-08/index.html", "the edition");
        site.write_with_copies("papers/1706.03762/index.html", "the paper");
        site.write_with_copies("assets/reader-1a.js", "the script");
        site.write_with_copies("assets/reader-1a.wasm", "the program");
        site.write("icon-512.png", "the icon");
        site
    }

    pub fn path(&self) -> PathBuf {
        self.beside("site")
    }

    /// A path outside the folder.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.place.path().join(name)
    }

    /// The path on the host of a path below the base.
    pub fn on_host(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    pub fn write(&self, file: &str, text: &str) {
        let path = self.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Writes a file and its two compressed copies, each of another length.
    pub fn write_with_copies(&self, file: &str, text: &str) {
        self.write(file, text);
        self.write(&format!("{file}.br"), &format!("brotli of {text}"));
        self.write(&format!("{file}.gz"), &format!("gzip of {text}"));
    }

    /// Writes the `_headers` file, in which `BASE` stands for the base path.
    pub fn write_header_rules(&self, rules: &str) {
        self.write("_headers", &rules.replace("BASE", self.base));
    }

    /// Serves it.
    pub fn serve(&self) -> Server {
        Server::start(&self.path(), &["--port", "0"])
    }
}

/// Runs a test with a site at the root of its host, and with one below a path.
pub fn at_both_bases(test: impl Fn(&Site)) {
    for base in ["", "/papers"] {
        // Shown where the test fails.
        println!("the site lies at {base:?}");
        test(&Site::new(base));
    }
}
