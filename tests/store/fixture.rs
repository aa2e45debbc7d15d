//! A digest's folder for one test, and editions to publish in it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

use brevier::{
    digest::{Date, Edition, read_edition},
    publisher::{
        check,
        store::{History, Outcome, Published, SiteSettings, Store, StoreError, StoreSettings, publish},
    },
};
use serde_json::json;
use tempfile::TempDir;

/// A place with room for a digest. It goes away with the test.
pub struct Place(TempDir);

/// The bytes of each file, and when it was written. Those of Brevier's own, in folders whose names begin with a dot, are left out.
pub type Files = BTreeMap<PathBuf, (Vec<u8>, SystemTime)>;

pub fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// An edition of so many papers, which no other day has. It is made early in the morning.
pub fn edition(date: &str, papers: usize) -> Edition {
    let ids: Vec<String> = (1..=papers).map(|number| id(date, number)).collect();
    edition_of(date, &ids)
}

/// An edition of these papers.
pub fn edition_of(date: &str, ids: &[String]) -> Edition {
    let paper = |id: &String| {
        json!({ "id": id, "version": 1, "title": format!("On {id}"), "authors": [{ "name": "Ada Lovelace" }],
            "primary_category": "cs.LG", "categories": ["cs.LG"], "published": "2026-05-01", "tags": ["nlp"],
            "provenance": { "kind": "human" } })
    };
    let papers: Vec<_> = ids.iter().map(paper).collect();
    let text = json!({ "format": "1.0", "date": date, "made_at": format!("{date}T05:30:00Z"), "papers": papers });
    let sifted = read_edition("edition.json", &text.to_string(), None).unwrap();
    assert_eq!(sifted.set_aside, []);
    sifted.value
}

/// The id of a paper of a day: month, day and number.
pub fn id(date: &str, number: usize) -> String {
    format!("26{}.{}{number:03}", &date[5..7], &date[8..])
}

impl Place {
    pub fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    /// A place with a digest of three editions, of four papers each.
    pub fn with_digest() -> Self {
        let place = Self::new();
        for day in ["2026-05-05", "2026-05-06", "2026-05-07"] {
            place.publish(&edition(day, 4)).unwrap();
        }
        place
    }

    pub fn digest(&self) -> PathBuf {
        self.0.path().join("digest")
    }

    pub fn path(&self, file: &str) -> PathBuf {
        self.digest().join(file)
    }

    pub fn open(&self, settings: StoreSettings) -> Result<Store, StoreError> {
        Store::open(&self.digest(), settings, true)
    }

    /// One run that publishes an edition.
    pub fn publish(&self, edition: &Edition) -> Result<Published, StoreError> {
        self.publish_as(edition, StoreSettings::default())
    }

    pub fn publish_as(&self, edition: &Edition, settings: StoreSettings) -> Result<Published, StoreError> {
        publish(&self.open(settings)?, edition, &SiteSettings::default())
    }

    /// Asserts what became of an edition.
    #[track_caller]
    pub fn becomes(&self, edition: &Edition, outcome: Outcome) {
        let published = self.publish(edition).unwrap();
        assert_eq!((published.outcome, published.left_behind.is_none()), (outcome, true));
        self.is_good();
    }

    /// Asserts that an edition is not published with these words, and that nothing has changed.
    #[track_caller]
    pub fn refuses(&self, edition: &Edition, words: &str) {
        let before = self.files();
        let error = self.publish(edition).unwrap_err().to_string();
        assert!(error.contains(words), "looked for {words:?} in {error:?}");
        assert_eq!(self.files(), before);
    }

    /// Asserts that `brevier check` finds nothing at all.
    #[track_caller]
    pub fn is_good(&self) {
        let report = check(&self.digest());
        assert_eq!((report.errors, report.warnings), (vec![], vec![]));
    }

    pub fn history(&self) -> History {
        History::read(&self.digest(), false).unwrap()
    }

    /// The days of the digest with their papers, the newest first.
    pub fn days(&self) -> Vec<(String, u32)> {
        let history = self.history();
        history.editions().iter().map(|past| (past.entry.date.to_string(), past.entry.papers)).collect()
    }

    pub fn files(&self) -> Files {
        let mut files = Files::new();
        add(&mut files, &self.digest());
        files
    }

    /// The names of the files below a folder of the digest.
    pub fn names(&self, folder: &str) -> Vec<String> {
        let folder = self.path(folder);
        let within = |path: &PathBuf| Some(path.strip_prefix(&folder).ok()?.to_str()?.to_owned());
        self.files().keys().filter_map(within).collect()
    }
}

fn add(files: &mut Files, folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.map(Result::unwrap).filter(|entry| !entry.file_name().to_string_lossy().starts_with('.')) {
        let path = entry.path();
        if path.is_dir() {
            add(files, &path);
        } else {
            let modified = entry.metadata().unwrap().modified().unwrap();
            files.insert(path.clone(), (fs::read(&path).unwrap(), modified));
        }
    }
}
