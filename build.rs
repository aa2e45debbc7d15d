//! Names the build: a hash of the sources that decide what a page looks like to the program that takes it over.
//!
//! The publisher renders pages and the reader takes them over, which goes well only where both were built from the same sources.
//! Each carries this name, so that a publisher can refuse the reader of another build and say why.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// What decides the markup of a page: the rooms that both programs share, and the versions of the libraries that write and read it.
const SOURCES: [&str; 7] =
    ["Cargo.lock", "Cargo.toml", "src/desk", "src/digest", "src/reader", "src/reading", "src/words"];

/// What decides a picture: how it is drawn, its dates and counts, and the libraries. Its other words are in the keys of the pictures.
const PICTURES: [&str; 5] =
    ["Cargo.lock", "src/publisher/share", "src/reading", "src/words/common.rs", "src/words/fill.rs"];

/// What else decides a page: the room that writes heads and feeds.
const PUBLISHER: &str = "src/publisher";

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo names the folder of the package"));
    let mut hash = Fnv::default();
    for source in SOURCES {
        println!("cargo::rerun-if-changed={source}");
        add(&root.join(source), &mut hash);
    }
    let version = env::var("CARGO_PKG_VERSION").expect("cargo names the version of the package");
    println!("cargo::rustc-env=BREVIER_BUILD=brevier-{version}-{:016x}", hash.0);
    println!("cargo::rerun-if-changed={PUBLISHER}");
    add(&root.join(PUBLISHER), &mut hash);
    println!("cargo::rustc-env=BREVIER_PUBLISHER={:016x}", hash.0);
    let mut pictures = Fnv::default();
    PICTURES.iter().for_each(|source| add(&root.join(source), &mut pictures));
    println!("cargo::rustc-env=BREVIER_PICTURES={:016x}", pictures.0);
}

/// Adds a file, or all files below a folder in the order of their names. A source that is not there adds nothing.
fn add(path: &Path, hash: &mut Fnv) {
    if path.is_dir() {
        let entries = fs::read_dir(path).expect("a folder of sources can be listed");
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry can be read").path()).collect();
        paths.sort();
        paths.iter().for_each(|path| add(path, hash));
    } else if let Ok(bytes) = fs::read(path) {
        hash.add(path.file_name().unwrap_or_default().as_encoded_bytes());
        // Git may have changed the ends of lines, which mean nothing to either program.
        bytes.split(|byte| *byte == b'\r').for_each(|part| hash.add(part));
    }
}

/// The 64-bit FNV-1a hash (Fowler, Noll and Vo): enough to tell builds apart, and the same with every compiler.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Fnv {
    fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
