//! A site of one long edition and some short ones, served by `brevier serve`, with a copy of its front page that has no program.

use std::{
    fs,
    io::{BufRead, BufReader},
    process::{Child, Stdio},
};

use tempfile::TempDir;

use crate::{digest, version::Version};

/// A served site, until it is dropped.
pub struct Served {
    server: Child,
    url: String,
    folder: TempDir,
}

impl Served {
    /// Makes a site whose newest edition has so many papers, and serves it.
    pub fn start(version: &Version, papers: usize) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (from, site) = (folder.path().join("digest"), folder.path().join("site"));
        digest::write(&from, papers);
        assert!(version.brevier().arg("seal").arg(&from).stdout(Stdio::null()).status().unwrap().success());
        let mut brevier = version.site();
        brevier.arg("--no-share-images").arg("--digest").arg(&from).arg("--out").arg(&site).stdout(Stdio::null());
        assert!(brevier.status().unwrap().success());
        let html = fs::read_to_string(site.join("index.html")).unwrap();
        let (before, program) = html.split_once("<script type=\"module\" id=\"program\"").unwrap();
        let alone = before.to_owned() + program.split_once("</script>").unwrap().1;
        // A page of a few lines has all of its cards as elements.
        let alone = alone.replace("<noscript>", "").replace("</noscript>", "");
        fs::create_dir_all(site.join("alone")).unwrap();
        fs::write(site.join("alone/index.html"), alone).unwrap();
        let mut server =
            version.brevier().arg("serve").arg(&site).args(["--port", "0"]).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.split_whitespace().last().unwrap().trim_end_matches('/').to_owned();
        Self { server, url, folder }
    }

    /// The address of a page.
    pub fn url(&self, page: &str) -> String {
        format!("{}{page}", self.url)
    }

    /// The bytes of the front page's HTML.
    pub fn size(&self) -> u64 {
        fs::metadata(self.folder.path().join("site/index.html")).unwrap().len()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
