//! The sample site, served by `brevier serve`, with a copy of some pages that have no program.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Stdio},
};

use tempfile::TempDir;

use crate::version::Version;

/// A served site, until it is dropped.
pub struct Served {
    server: Child,
    url: String,
    site: PathBuf,
    _folder: TempDir,
}

/// Where the copy of a page lies that has no program.
pub fn alone(page: &str) -> String {
    format!("/alone{page}")
}

impl Served {
    /// Makes the site of the sample digest, copies these pages without their program and data, and serves it all.
    pub fn start(version: &Version, pages: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path().join("site");
        let mut brevier = version.site();
        brevier.args(["--digest", "public/digest", "--out"]).arg(&site).stdout(Stdio::null());
        assert!(brevier.status().unwrap().success());
        for page in pages {
            copy(&site, page);
        }
        let mut server =
            version.brevier().arg("serve").arg(&site).args(["--port", "0"]).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.split_whitespace().last().unwrap().trim_end_matches('/').to_owned();
        Self { server, url, site, _folder: folder }
    }

    /// The address of a page.
    pub fn url(&self, page: &str) -> String {
        format!("{}{page}", self.url)
    }

    /// The bytes of a page's HTML after brotli.
    pub fn size(&self, page: &str) -> u64 {
        fs::metadata(self.site.join(page.trim_start_matches('/')).join("index.html.br")).unwrap().len()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn copy(site: &Path, page: &str) {
    let html = fs::read_to_string(site.join(page.trim_start_matches('/')).join("index.html")).unwrap();
    let without_data = cut(&html, "<script type=\"application/json\" id=\"page-data\">");
    let without_program = cut(&without_data, "<script type=\"module\" id=\"program\"");
    assert!(without_program.len() < html.len());
    let folder = site.join(alone(page).trim_start_matches('/'));
    fs::create_dir_all(&folder).unwrap();
    let mut compressed = Vec::new();
    let best = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut without_program.as_bytes(), &mut compressed, &best).unwrap();
    fs::write(folder.join("index.html"), without_program).unwrap();
    fs::write(folder.join("index.html.br"), compressed).unwrap();
}

/// The text without the script that begins so.
fn cut(html: &str, start: &str) -> String {
    let (before, rest) = html.split_once(start).unwrap();
    before.to_owned() + rest.split_once("</script>").unwrap().1
}
