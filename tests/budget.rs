//! What every reader has to download, against the budget in `docs/contributing.md`.

#![allow(clippy::unwrap_used, reason = "what cannot be had fails the test, and says where")]

use std::{fs, io::Write, path::PathBuf};

/// Bytes of WebAssembly and glue JavaScript after brotli at its best.
const PROGRAM: usize = 130_000;
/// Bytes of the page's HTML with its style sheets after brotli: what is needed for the first paint.
const PAGE: usize = 8_000;

/// The sizes of the site's files that end so, after brotli.
fn compressed(endings: &[&str]) -> usize {
    let site = std::env::var_os("BREVIER_SITE_ROOT").expect("`cargo xtask test` builds the site and says where it is");
    let files = fs::read_dir(PathBuf::from(site)).unwrap().map(|file| file.unwrap().path());
    let of_kind = files.filter(|file| endings.iter().any(|ending| file.to_string_lossy().ends_with(ending)));
    let sizes: Vec<usize> = of_kind.map(|file| brotli(&fs::read(file).unwrap())).collect();
    assert_eq!(sizes.len(), endings.len(), "one file of each kind {endings:?}");
    sizes.iter().sum()
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
    let (wasm, glue) = (compressed(&["_bg.wasm"]), compressed(&[".js"]));
    println!("wasm {wasm} + glue {glue} = {} of {PROGRAM} bytes after brotli", wasm + glue);
    assert!(wasm + glue <= PROGRAM, "wasm {wasm} + glue {glue} bytes are over the budget of {PROGRAM}");
}

#[test]
fn the_page_keeps_its_budget() {
    let page = compressed(&[".html"]);
    println!("page {page} of {PAGE} bytes after brotli");
    assert!(page <= PAGE, "the page's {page} bytes are over the budget of {PAGE}");
}
