//! Answers that earlier runs paid for.
//!
//! What the model wrote is kept, not what became of it: each run judges it anew, so that better checks hold for old answers too.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::{Brief, PROMPT_VERSION, Source, client::Finish};
use crate::{digest::Timestamp, publisher::seal::sha256};

/// The largest file that is read, in bytes. Ours have some ten thousand.
const LARGEST: u64 = 1024 * 1024;

/// A folder of answers, one file for each paper.
#[derive(Clone, Debug)]
pub struct Cache {
    folder: PathBuf,
}

/// What decides which answer a question gets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Key {
    id: String,
    version: u32,
    prompt_version: String,
    model: String,
    language: String,
    topics: String,
}

/// A file of the cache.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Entry {
    key: Key,
    made_at: String,
    pub answers: Vec<KeptAnswer>,
}

/// What a model wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct KeptAnswer {
    pub text: String,
    pub finish: Finish,
}

impl Cache {
    /// The cache in a folder, which is made when there is something to keep.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// What is kept for a key, and when it was made. A file that is damaged, or about something else, is as good as none.
    pub(super) fn get(&self, key: &Key) -> Result<Option<(Entry, Timestamp)>, String> {
        let path = self.path(key);
        let text = match read(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(format!("{}: {error}", path.display())),
        };
        let entry: Entry = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        let made_at = entry.made_at.parse().map_err(|error| format!("{}: made_at is {error}", path.display()))?;
        if entry.key != *key {
            return Err(format!("{}: is about another question than its name says", path.display()));
        }
        Ok(Some((entry, made_at)))
    }

    /// Keeps answers. The file is at every moment the old or the new one, whole.
    pub(super) fn put(&self, key: &Key, made_at: Timestamp, answers: &[KeptAnswer]) -> Result<(), String> {
        let path = self.path(key);
        let entry = Entry { key: key.clone(), made_at: made_at.to_string(), answers: answers.to_vec() };
        let write = || {
            fs::create_dir_all(&self.folder)?;
            // Another run at the same time writes beside it, not into it.
            let beside = path.with_extension(format!("{}.new", std::process::id()));
            fs::write(&beside, serde_json::to_vec_pretty(&entry)?)?;
            fs::rename(&beside, &path).inspect_err(|_| drop(fs::remove_file(&beside)))
        };
        write().map_err(|error: io::Error| format!("{}: {error}", path.display()))
    }

    fn path(&self, key: &Key) -> PathBuf {
        self.folder.join(format!("{}.json", key.hash()))
    }
}

impl Key {
    pub fn new(source: &Source<'_>, brief: &Brief<'_>, model: &str) -> Self {
        // The names too, since the model is told them.
        let topics: Vec<(&str, &str)> =
            brief.topics.iter().map(|topic| (topic.slug.as_str(), topic.name.as_str())).collect();
        Self {
            id: source.id.to_string(),
            version: source.version,
            prompt_version: PROMPT_VERSION.to_owned(),
            model: model.to_owned(),
            language: brief.language.to_owned(),
            topics: sha256(format!("{topics:?}").as_bytes()),
        }
    }

    /// The fields in a form in which no two keys look the same.
    fn hash(&self) -> String {
        let Self { id, version, prompt_version, model, language, topics } = self;
        sha256(format!("{:?}", (id, version, prompt_version, model, language, topics)).as_bytes())
    }
}

fn read(path: &Path) -> io::Result<String> {
    if fs::metadata(path)?.len() > LARGEST {
        return Err(io::Error::new(io::ErrorKind::InvalidData, format!("has more than {LARGEST} bytes")));
    }
    fs::read_to_string(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::digest::usual_topics;

    #[test]
    fn only_the_same_question_finds_what_was_kept_and_damage_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::new(folder.path().join("cache"));
        let topics = usual_topics();
        let made_at = "2026-11-24T06:00:00Z".parse().unwrap();
        let brief = Brief { language: "en", topics: &topics, made_at };
        let id = "hep-th/9901001".parse().unwrap();
        let source = Source { id: &id, version: 1, title: "", abstract_text: "", comment: None, categories: &[] };
        let key = Key::new(&source, &brief, "m");
        let answers = [KeptAnswer { text: "{}".to_owned(), finish: Finish::Stop }];

        assert!(cache.get(&key).unwrap().is_none());
        cache.put(&key, made_at, &answers).unwrap();
        let (entry, when) = cache.get(&key).unwrap().unwrap();
        assert_eq!((entry.answers.as_slice(), when), (&answers[..], made_at));

        let others = [
            Key::new(&Source { version: 2, ..source }, &brief, "m"),
            Key::new(&source, &Brief { language: "de", ..brief }, "m"),
            Key::new(&source, &Brief { topics: &topics[1..], ..brief }, "m"),
            Key::new(&source, &brief, "n"),
        ];
        for other in &others {
            assert!(cache.get(other).unwrap().is_none(), "{other:?}");
        }

        fs::copy(cache.path(&key), cache.path(&others[0])).unwrap();
        assert!(cache.get(&others[0]).unwrap_err().contains("about another question"));
        fs::write(cache.path(&key), "{\"key\"").unwrap();
        assert!(cache.get(&key).is_err());
        assert_eq!(fs::read_dir(&cache.folder).unwrap().count(), 2, "nothing else was left behind");
    }
}
