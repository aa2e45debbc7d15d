//! A digest, as far as embeds have asked for it.

use std::collections::BTreeMap;

use crate::digest::{Date, Edition, Index, Paper, read_edition, read_index};

use super::Options;

/// The file that names all others.
const INDEX: &str = "index.json";

/// Editions that are looked through for the papers of a topic: two weeks of announcements.
const EDITIONS: usize = 10;

/// A digest, as far as it is there. All embeds of a page that show the same digest share one.
#[derive(Debug, Default)]
pub struct Source {
    index: Option<Result<Index, String>>,
    /// By their files.
    editions: BTreeMap<String, Result<Edition, String>>,
}

/// What an embed shows.
pub struct Shown<'a> {
    /// What it is chosen from.
    pub index: &'a Index,
    /// The papers by the days of their editions, the newest first.
    pub days: Vec<(Date, Vec<&'a Paper>)>,
}

/// Why there is nothing to show, for the owner of the page.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Trouble(String);

impl Source {
    /// Takes a file that was asked for, by its path in the digest: its text, or why it could not be had. Says whether it could be read.
    pub fn give(&mut self, file: &str, text: Result<&str, &str>) -> bool {
        let text = text.map_err(|reason| format!("{file}: {reason}"));
        if file == INDEX {
            let read = text.and_then(|json| read_index(file, json).map_err(|error| error.to_string()));
            let read = read.map(|read| read.value);
            self.index.insert(read).is_ok()
        } else {
            let read = text.and_then(|json| read_edition(file, json, None).map_err(|error| error.to_string()));
            let read = read.map(|read| read.value);
            let is_read = read.is_ok();
            self.editions.insert(file.to_owned(), read);
            is_read
        }
    }

    /// Forgets what could not be had or read, so that it is asked for again.
    pub fn retry(&mut self) {
        self.index.take_if(|index| index.is_err());
        self.editions.retain(|_, edition| edition.is_ok());
    }

    /// The next file that is needed to show this, by its path in the digest.
    pub fn needs(&self, options: &Options) -> Option<String> {
        match &self.index {
            None => Some(INDEX.to_owned()),
            Some(Err(_)) => None,
            Some(Ok(index)) => self.look(index, options).1.map(str::to_owned),
        }
    }

    /// What is shown, as far as it is there.
    ///
    /// # Errors
    /// Where the index cannot be read, or where no paper is found and an edition cannot be read.
    pub fn shown(&self, options: &Options) -> Result<Shown<'_>, Trouble> {
        let trouble = |reason: &String| Trouble(reason.clone());
        let index = match &self.index {
            None => return Err(Trouble(format!("{INDEX}: is not there yet"))),
            Some(index) => index.as_ref().map_err(trouble)?,
        };
        let days = self.look(index, options).0;
        let failed = self.editions.values().find_map(|edition| edition.as_ref().err());
        match failed {
            Some(reason) if days.is_empty() => Err(trouble(reason)),
            _ => Ok(Shown { index, days }),
        }
    }

    /// The papers that are there, and the next file that is needed for more of them.
    ///
    /// Without a topic these are of one day: the newest that has papers. Those of a topic are collected from several.
    fn look<'a>(&'a self, index: &'a Index, options: &Options) -> (Vec<(Date, Vec<&'a Paper>)>, Option<&'a str>) {
        let (mut days, mut left) = (Vec::new(), options.limit);
        for entry in index.editions.iter().filter(|entry| entry.papers > 0).take(EDITIONS) {
            if left == 0 || (options.topic.is_none() && !days.is_empty()) {
                break;
            }
            let edition = match self.editions.get(&entry.file) {
                None => return (days, Some(&entry.file)),
                // An older one may do.
                Some(Err(_)) => continue,
                Some(Ok(edition)) => edition,
            };
            let of_topic = |paper: &&Paper| {
                options.topic.as_ref().is_none_or(|topic| paper.topics().any(|slug| slug.as_str() == topic))
            };
            let papers: Vec<&Paper> = edition.papers.iter().filter(of_topic).take(left).collect();
            left -= papers.len();
            if !papers.is_empty() {
                days.push((entry.date, papers));
            }
        }
        (days, None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index() -> String {
        let entry = |date: &str, papers: u32| serde_json::json!({ "date": date, "papers": papers, "file": format!("editions/{date}.json"), "sha256": "0".repeat(64) });
        let entries = [entry("2026-05-08", 0), entry("2026-05-07", 2), entry("2026-05-06", 3)];
        serde_json::json!({
            "format": "1.0", "made_at": "2026-05-08T05:30:00Z", "editions": entries,
            "site": { "title": "Brevier", "tagline": "T", "language": "en", "update_hours": 8, "history_days": 7 },
        })
        .to_string()
    }

    fn edition(date: &str, papers: &[(&str, &str)]) -> String {
        let paper = |(id, tag): &(&str, &str)| {
            serde_json::json!({
                "id": id, "version": 1, "title": "A", "authors": [{ "name": "B" }], "primary_category": "cs.CL",
                "categories": ["cs.CL"], "published": "2026-05-01", "tags": [tag], "key_points": [{ "text": "C" }],
                "provenance": { "kind": "human" },
            })
        };
        let papers: Vec<_> = papers.iter().map(paper).collect();
        serde_json::json!({ "format": "1.0", "date": date, "made_at": "2026-05-08T05:30:00Z", "papers": papers })
            .to_string()
    }

    fn options(topic: Option<&str>, limit: &str) -> Options {
        Options::of(topic, Some(limit), None)
    }

    /// Gives what is needed until nothing is; `editions/2026-05-07.json` as it is said.
    fn loaded(newest: Result<&str, &str>, options: &Options) -> (Source, Vec<String>) {
        let (mut source, mut asked) = (Source::default(), Vec::new());
        while let Some(file) = source.needs(options) {
            let older =
                edition("2026-05-06", &[("2605.00003", "nlp"), ("2605.00004", "theory"), ("2605.00005", "nlp")]);
            match file.as_str() {
                "index.json" => source.give(&file, Ok(&index())),
                "editions/2026-05-07.json" => source.give(&file, newest),
                _ => source.give(&file, Ok(&older)),
            };
            asked.push(file);
        }
        (source, asked)
    }

    fn ids(source: &Source, options: &Options) -> Vec<String> {
        let shown = source.shown(options).unwrap();
        shown.days.iter().flat_map(|(_, papers)| papers.iter().map(|paper| paper.id.to_string())).collect()
    }

    #[test]
    fn without_a_topic_it_is_the_newest_day_with_papers_and_no_other_file_is_asked_for() {
        let newest = edition("2026-05-07", &[("2605.00001", "theory"), ("2605.00002", "nlp")]);
        let (source, asked) = loaded(Ok(&newest), &options(None, "6"));
        assert_eq!(asked, ["index.json", "editions/2026-05-07.json"]);
        assert_eq!(ids(&source, &options(None, "6")), ["2605.00001", "2605.00002"]);
        assert_eq!(ids(&source, &options(None, "1")), ["2605.00001"]);
    }

    #[test]
    fn papers_of_a_topic_are_collected_from_as_many_days_as_it_takes() {
        let newest = edition("2026-05-07", &[("2605.00001", "theory"), ("2605.00002", "nlp")]);
        let nlp = |limit| options(Some("nlp"), limit);
        let (source, asked) = loaded(Ok(&newest), &nlp("2"));
        assert_eq!(asked.len(), 3);
        assert_eq!(ids(&source, &nlp("2")), ["2605.00002", "2605.00003"]);
        assert_eq!(ids(&source, &nlp("6")), ["2605.00002", "2605.00003", "2605.00005"]);
        assert_eq!(loaded(Ok(&newest), &nlp("1")).1.len(), 2);
        assert_eq!(source.shown(&nlp("6")).unwrap().days[1].0.to_string(), "2026-05-06");
    }

    #[test]
    fn a_topic_without_papers_is_no_trouble() {
        let newest = edition("2026-05-07", &[("2605.00001", "theory")]);
        let (source, _) = loaded(Ok(&newest), &options(Some("robotics"), "6"));
        assert!(ids(&source, &options(Some("robotics"), "6")).is_empty());
    }

    #[test]
    fn where_an_edition_is_broken_the_one_before_is_shown() {
        for broken in [Ok("{"), Ok("<!doctype html>"), Ok(""), Err("the server answered with 500")] {
            let (source, asked) = loaded(broken, &options(None, "2"));
            assert_eq!(asked.len(), 3);
            assert_eq!(ids(&source, &options(None, "2")), ["2605.00003", "2605.00004"], "{broken:?}");
        }
    }

    #[test]
    fn what_is_wrong_is_said_where_there_is_nothing_to_show() {
        let mut source = Source::default();
        let all = options(None, "6");
        assert!(!source.give("index.json", Ok("{ \"format\": \"2.0\" }")));
        assert_eq!(source.needs(&all), None);
        let trouble = source.shown(&all).err().unwrap().to_string();
        assert!(trouble.starts_with("index.json: made with format 2.0"), "{trouble}");

        let (mut source, _) = loaded(Err("the server answered with 500"), &options(Some("robotics"), "6"));
        let trouble = source.shown(&options(Some("robotics"), "6")).err().unwrap().to_string();
        assert_eq!(trouble, "editions/2026-05-07.json: the server answered with 500");
        source.retry();
        assert_eq!(source.needs(&all).as_deref(), Some("editions/2026-05-07.json"));
    }
}
