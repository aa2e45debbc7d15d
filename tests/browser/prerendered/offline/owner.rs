//! A site whose owner publishes it anew while readers have it.

use std::{cell::Cell, fs, path::PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::harness::{Base, Site, brevier, built_reader, fixture, make_site};

/// An owner with a digest of three editions of two papers each, and a reader of their own.
pub(super) struct Owner {
    folder: TempDir,
    base: Base,
    pub(super) site: Site,
    builds: Cell<usize>,
}

impl Owner {
    pub(super) fn new(base: Base) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("digest/editions")).unwrap();
        let mut index = fixture::index(0);
        index["editions"] = json!([]);
        fs::write(folder.path().join("digest/index.json"), index.to_string()).unwrap();
        copy(&built_reader(), &folder.path().join("reader"));
        fs::create_dir(folder.path().join("site")).unwrap();
        let site = Site::of_pages(base, &folder.path().join("site"));
        site.let_browsers_keep_it();
        let owner = Self { folder, base, site, builds: Cell::new(0) };
        ["2026-05-06", "2026-05-07", "2026-05-08"].iter().for_each(|day| owner.write_edition(day));
        owner.publish(&[]);
        owner
    }

    /// Publishes the site with these options more.
    pub(super) fn publish(&self, options: &[&str]) {
        let options = [&["--no-share-images"], options].concat();
        make_site(self.folder.path(), &self.folder.path().join("reader"), self.base, &options);
    }

    /// Publishes an edition of this day.
    pub(super) fn publish_edition(&self, day: &str) {
        self.write_edition(day);
        self.publish(&[]);
    }

    /// Publishes the site with another build of the reader, and gives the name of its program.
    pub(super) fn publish_build(&self) -> String {
        self.builds.set(self.builds.get() + 1);
        let reader = self.folder.path().join("reader");
        let glue = fs::read_dir(&reader).unwrap().map(|file| file.unwrap().path());
        let is_glue = |path: &std::path::PathBuf| {
            let name = path.file_name().unwrap().to_string_lossy();
            name.starts_with("reader-") && name.ends_with(".js")
        };
        let glue = glue.into_iter().find(is_glue).unwrap();
        let text = fs::read_to_string(&glue).unwrap();
        fs::write(&glue, format!("{text}void \"Build {}\";\n", self.builds.get())).unwrap();
        self.publish(&[]);
        self.program()
    }

    /// The path of the program that the pages name, below the base.
    pub(super) fn program(&self) -> String {
        let page = self.site.text("index.html");
        let (_, rest) = page.split_once("id=\"program\" src=\"").unwrap();
        let path = rest.split('"').next().unwrap();
        path.strip_prefix(&self.site.path("/")).unwrap().to_owned()
    }

    /// The name of the build, with which the name of its cache ends.
    pub(super) fn build(&self) -> String {
        let list: Value = serde_json::from_str(&self.site.text("offline.json")).unwrap();
        list["build"].as_str().unwrap().to_owned()
    }

    fn write_edition(&self, day: &str) {
        let number: usize = day.replace('-', "").parse().unwrap();
        let sections = json!({ "summary": "What it is about.", "methodology": "How it was done." });
        let paper = |at| fixture::paper_with(number * 10 % 1000 + at, &json!({ "sections": sections }));
        let mut edition = fixture::edition(&[paper(1), paper(2)]);
        edition["date"] = json!(day);
        edition["made_at"] = json!(format!("{day}T05:30:00Z"));
        fs::write(self.folder.path().join(format!("digest/editions/{day}.json")), edition.to_string()).unwrap();
        brevier(&["seal".as_ref(), &self.folder.path().join("digest")]);
    }
}

/// Copies the files of a folder.
fn copy(from: &PathBuf, to: &PathBuf) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap).filter(|entry| entry.path().is_file()) {
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

/// A test of an owner's site at the root of a host and below a path.
macro_rules! owner_test {
    ($name:ident, |$owner:ident, $reader:ident| $body:block) => {
        crate::harness::both_bases!($name, |base: crate::harness::Base| {
            let $owner = crate::prerendered::offline::owner::Owner::new(base);
            crate::harness::run($owner.site.clone(), |$reader| async move { $body });
        });
    };
}

pub(super) use owner_test;
