//! What one visit makes available without a network: the list that the service worker reads.

use serde::{Serialize, Serializer};

/// Files below the base, in the order in which they are fetched, each with what tells one content from another.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct FileVersions(pub Vec<(String, String)>);

/// The list.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct OfflineList {
    /// The build of the pages. A worker of another build keeps nothing of it.
    pub build: String,
    /// The day of the newest edition, by which a page that is open knows of a newer one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
    /// What is kept before the worker begins to work.
    pub core: FileVersions,
    /// What is kept after that, a few files at a time. What comes last is first to go where there is no room for it.
    pub history: FileVersions,
}

impl Serialize for FileVersions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // As an object, whose members JavaScript keeps in their order.
        serializer.collect_map(self.0.iter().map(|(path, version)| (path, version)))
    }
}

impl OfflineList {
    /// The list as JSON.
    pub fn json(&self) -> String {
        serde_json::to_string(self).expect("texts can be written as JSON")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_keep_their_order() {
        let files = |paths: &[&str]| FileVersions(paths.iter().map(|path| (path.to_string(), "1".into())).collect());
        let (core, history) = (files(&["", "assets/b.js", "assets/a.wasm"]), files(&["z/", "a/"]));
        let list = OfflineList { build: "b".into(), edition: None, core, history };
        let expected =
            r#"{"build":"b","core":{"":"1","assets/b.js":"1","assets/a.wasm":"1"},"history":{"z/":"1","a/":"1"}}"#;
        assert_eq!(list.json(), expected);
    }
}
