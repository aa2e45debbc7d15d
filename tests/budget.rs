//! What every reader has to download, against the budget in `docs/contributing.md`.

#![allow(clippy::unwrap_used, reason = "what cannot be had fails the test, and says where")]

use std::{fs, io::Write, path::PathBuf};

/// Bytes of WebAssembly and glue JavaScript after brotli at its best.
const PROGRAM: usize = 150_000;
/// Bytes of the published page of saved papers after brotli: what every page carries for its first paint, and next to no
/// content.
const PAGE: usize = 5_300;
/// Bytes of the prerendered front page of the sample after brotli: its 24 papers, the style sheets, and the data by which the program
/// takes it over.
const FRONT: usize = 28_400;

/// Bytes of the file of a page with the style sheets that its first paint does not wait for, after brotli.
const REST: usize = 4_500;

/// Bytes of the desk's WebAssembly and glue JavaScript after brotli: what the first search or citation has to wait for.
const DESK: usize = 126_000;

/// Bytes of the embed after brotli: the script that other pages name, its WebAssembly and its glue.
const EMBED: usize = 100_000;

/// The size of the file of the published program that is named so, after brotli: how the name begins and how it ends.
fn compressed(beginning: &str, ending: &str) -> usize {
    size_in(folder("BREVIER_PAGES_ROOT").join("assets"), beginning, ending)
}

fn size_in(folder: PathBuf, beginning: &str, ending: &str) -> usize {
    let sizes = sizes_in(folder, beginning, ending);
    assert_eq!(sizes.len(), 1, "one file {beginning}*{ending}");
    sizes[0]
}

fn sizes_in(folder: PathBuf, beginning: &str, ending: &str) -> Vec<usize> {
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let is_meant = |file: &PathBuf| {
        let name = file.file_name().unwrap().to_string_lossy();
        name.starts_with(beginning) && name.ends_with(ending)
    };
    files.filter(is_meant).map(|file| brotli(&fs::read(file).unwrap())).collect()
}

fn folder(variable: &str) -> PathBuf {
    std::env::var_os(variable).expect("`cargo xtask test` builds the site and says where it is").into()
}

fn brotli(bytes: &[u8]) -> usize {
    let mut compressed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut compressed, 4096, 11, 24);
    writer.write_all(bytes).unwrap();
    drop(writer);
    compressed.len()
}

#[test]
fn the_program_keeps_its_budget() {
    // The glue with the scripts that start the reader, load the desk and keep the site for reading without a network.
    let (wasm, glue) = (compressed("reader-", ".wasm"), compressed("reader-", ".js"));
    println!("wasm {wasm} + glue {glue} = {} of {PROGRAM} bytes after brotli", wasm + glue);
    assert!(wasm + glue <= PROGRAM, "wasm {wasm} + glue {glue} bytes are over the budget of {PROGRAM}");
}

#[test]
fn the_desk_keeps_its_budget() {
    let (wasm, glue) = (compressed("desk-", ".wasm"), compressed("desk-", ".js"));
    println!("desk {wasm} + glue {glue} = {} of {DESK} bytes after brotli", wasm + glue);
    assert!(wasm + glue <= DESK, "desk {wasm} + glue {glue} bytes are over the budget of {DESK}");
}

#[test]
fn the_embed_keeps_its_budget() {
    let script = brotli(&fs::read(folder("BREVIER_PAGES_ROOT").join("embed.js")).unwrap());
    let (wasm, glue) = (compressed("embed-", ".wasm"), size_of_glue());
    println!("embed {wasm} + glue {glue} + script {script} = {} of {EMBED} bytes after brotli", wasm + glue + script);
    assert!(wasm + glue + script <= EMBED, "embed {wasm} + {glue} + {script} bytes are over the budget of {EMBED}");
}

/// The glue of the embed, beside which lies the script of the page for frames.
fn size_of_glue() -> usize {
    let sizes = sizes_in(folder("BREVIER_PAGES_ROOT").join("assets"), "embed-", ".js");
    let of_page = sizes_in(folder("BREVIER_PAGES_ROOT").join("assets"), "embed-page-", ".js");
    sizes.iter().sum::<usize>() - of_page.iter().sum::<usize>()
}

#[test]
fn the_page_keeps_its_budget() {
    let page = size_in(folder("BREVIER_PAGES_ROOT").join("saved"), "index", ".html");
    println!("page {page} of {PAGE} bytes after brotli");
    assert!(page <= PAGE, "the page's {page} bytes are over the budget of {PAGE}");
}

#[test]
fn the_style_sheets_that_come_later_keep_their_budget() {
    let sizes = sizes_in(folder("BREVIER_PAGES_ROOT").join("assets"), "style-", ".css");
    println!("style sheets that come later {sizes:?} of {REST} bytes after brotli");
    assert!(
        !sizes.is_empty() && sizes.iter().all(|size| *size <= REST),
        "{sizes:?} bytes are over the budget of {REST}"
    );
}

#[test]
fn the_front_page_with_24_papers_keeps_its_budget() {
    let html = fs::read(folder("BREVIER_PAGES_ROOT").join("index.html")).unwrap();
    let front = brotli(&html);
    println!("front page {front} of {FRONT} bytes after brotli");
    assert!(front <= FRONT, "the front page's {front} bytes are over the budget of {FRONT}");
}
