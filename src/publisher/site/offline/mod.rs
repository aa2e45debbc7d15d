//! Reading without a network: the service worker, what it keeps, and the page in place of what it has not kept.

mod list;
mod page;

pub use list::{FileVersions, OfflineList};
pub use page::offline_page;

use super::{hash, reader_build::smaller_script, script_words::translated};
use crate::words::site_word as t;

const WORKER: &str = include_str!("service_worker.js");

/// The worker for a site that keeps nothing: it takes away what an earlier one has kept, and itself.
pub const FAREWELL: &str = include_str!("farewell.js");

/// The name of a build, which is that of its cache. Another worker may keep things in another way, so it has a cache of its own too.
pub fn build_name(reader_key: &str) -> String {
    hash::short(&[reader_key.as_bytes(), WORKER.as_bytes()])
}

/// The service worker of a build whose pages name this program.
pub fn service_worker(build: &str, program: &str) -> String {
    WORKER.replace("@BUILD@", build).replace("@PROGRAM@", program)
}

/// What the program's own script does about it, in the language of the site.
pub fn visit_script(language: &str) -> String {
    let words = [t!("A new edition is there. "), t!("Read it"), t!("Dismiss")];
    format!("\n{}\n", smaller_script(&translated(include_str!("visit.js"), &words, language)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worker_names_its_build_and_its_program() {
        let worker = service_worker("0123456789abcdef", "assets/reader-1.js");
        assert!(worker.contains("const BUILD = \"0123456789abcdef\";\nconst PROGRAM = \"assets/reader-1.js\";"));
        assert!(!worker.contains("@BUILD@") && !worker.contains("@PROGRAM@"), "{worker}");
    }

    #[test]
    fn another_reader_has_another_cache() {
        assert_eq!(build_name("a"), build_name("a"));
        assert_ne!(build_name("a"), build_name("b"));
    }

    #[test]
    fn the_scripts_are_small() {
        assert!(WORKER.len() < 8_000 && FAREWELL.len() < 1_000, "{} {}", WORKER.len(), FAREWELL.len());
        let script = visit_script("de");
        assert!(script.len() < 2_000, "{}", script.len());
    }
}
