//! The files of the index, by their paths below the site's base, and what the small ones say.
//!
//! `search/index.json` names the segments. A segment is a stretch of the history; its folder `search/parts/<name>/` never changes,
//! since the name has a hash of what it was made from. In it are `directory.json` and the shards `0.bin`, `1.bin` and so on.
//! `search/papers/<date>-<n>.json` is what a list of results shows of a few papers of an edition.

use serde_json::{Map, Value, json};

use crate::digest::Date;

/// The list of the segments.
pub const INDEX: &str = "search/index.json";
/// The folder of the segments.
pub const PARTS: &str = "search/parts";
/// Papers in one file of what results show: enough to compress well, and few enough to be loaded for the sake of one.
pub const BATCH: usize = 8;

/// More papers than a segment can have: memory is laid out by their number.
const MOST_PAPERS: u64 = 10_000_000;

/// A segment as the list names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// The name of its folder.
    pub name: String,
    /// How many papers it has.
    pub papers: u32,
}

/// What stands where in a segment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Directory {
    /// Its editions, newest first, each with how many papers it has. Papers are numbered through all of them.
    pub editions: Vec<(Date, u32)>,
    /// For each shard, a text that sorts after all terms before it and not after its first.
    pub begins: Vec<String>,
}

/// A paper's place in the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The day of its edition.
    pub date: Date,
    /// Its place in the edition, from 0.
    pub at: u32,
}

/// The list of the segments as it is written, newest first.
pub fn index_json(segments: &[Segment]) -> Value {
    let segments: Vec<Value> = segments.iter().map(|one| json!({ "name": one.name, "papers": one.papers })).collect();
    json!({ "segments": segments })
}

/// Reads the list of the segments.
pub fn read_index(bytes: &[u8]) -> Option<Vec<Segment>> {
    let index = object(bytes)?;
    let segments = index.get("segments")?.as_array()?.iter().map(|segment| {
        let name = segment.get("name")?.as_str()?.to_owned();
        let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let papers = segment.get("papers")?.as_u64().filter(|papers| *papers <= MOST_PAPERS)? as u32;
        is_plain.then_some(Segment { name, papers })
    });
    segments.collect()
}

impl Segment {
    /// The path of its directory.
    pub fn directory(&self) -> String {
        format!("{PARTS}/{}/directory.json", self.name)
    }

    /// The path of a shard.
    pub fn shard(&self, number: usize) -> String {
        format!("{PARTS}/{}/{number}.bin", self.name)
    }

    /// The path of its commonest words.
    pub fn words(&self) -> String {
        format!("{PARTS}/{}/words.txt", self.name)
    }
}

impl Directory {
    /// The directory as it is written. Days are counted back from one to the next, which compresses well.
    pub fn to_json(&self) -> Value {
        let days: Vec<i64> = self.editions.iter().map(|(date, _)| date.days_since_epoch()).collect();
        let steps: Vec<i64> = days.windows(2).map(|pair| pair[0] - pair[1]).collect();
        let papers: Vec<u32> = self.editions.iter().map(|(_, papers)| *papers).collect();
        json!({ "newest": days.first(), "back": steps, "papers": papers, "begins": self.begins })
    }

    /// Reads a directory.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let directory = object(bytes)?;
        let numbers =
            |name: &str| directory.get(name)?.as_array()?.iter().map(Value::as_u64).collect::<Option<Vec<_>>>();
        let (back, papers) = (numbers("back")?, numbers("papers")?);
        let mut day = directory.get("newest")?.as_i64().unwrap_or_default();
        let mut editions = Vec::with_capacity(papers.len());
        for (at, papers) in papers.into_iter().enumerate() {
            if at > 0 {
                day = day.checked_sub(i64::try_from(*back.get(at - 1)?).ok()?)?;
            }
            // Far within what the calendar can count with.
            let date = i32::try_from(day).ok().and_then(|day| Date::from_days_since_epoch(day.into()))?;
            editions.push((date, papers.try_into().ok()?));
        }
        let begins = directory.get("begins")?.as_array()?.iter().map(|term| term.as_str().map(str::to_owned));
        Some(Self { editions, begins: begins.collect::<Option<_>>()? })
    }

    /// Where the paper with this number stands.
    pub fn spot(&self, paper: u32) -> Option<Spot> {
        let mut at = paper;
        for (date, papers) in &self.editions {
            if at < *papers {
                return Some(Spot { date: *date, at });
            }
            at -= papers;
        }
        None
    }

    /// The shard that has a term, if any has.
    pub fn shard_of(&self, term: &str) -> usize {
        self.begins.partition_point(|begin| begin.as_str() <= term).saturating_sub(1)
    }

    /// The shards that have the terms which begin so, from the first to the last.
    pub fn shards_of_prefix(&self, prefix: &str) -> std::ops::RangeInclusive<usize> {
        let first = self.shard_of(prefix);
        let last = self.begins.partition_point(|begin| begin.as_str() <= prefix || begin.starts_with(prefix));
        first..=last.saturating_sub(1).max(first)
    }
}

impl Spot {
    /// The path of the file that has what results show of the paper.
    pub fn file(&self) -> String {
        batch_file(self.date, self.at as usize / BATCH)
    }
}

/// The path of a file of what results show.
pub fn batch_file(date: Date, number: usize) -> String {
    format!("search/papers/{date}-{number}.json")
}

fn object(bytes: &[u8]) -> Option<Map<String, Value>> {
    serde_json::from_slice(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn directory() -> Directory {
        let editions = [("2026-05-08", 3), ("2026-05-07", 24), ("2026-05-04", 1)];
        Directory {
            editions: editions.map(|(date, papers)| (date.parse().unwrap(), papers)).to_vec(),
            begins: ["", "dif", "model", "mp"].map(str::to_owned).to_vec(),
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let segments = vec![
            Segment { name: "2026-05-0a".to_owned(), papers: 28 },
            Segment { name: "2025-1b".to_owned(), papers: 0 },
        ];
        assert_eq!(read_index(index_json(&segments).to_string().as_bytes()), Some(segments));
        for directory in [directory(), Directory::default()] {
            assert_eq!(Directory::read(directory.to_json().to_string().as_bytes()), Some(directory));
        }
    }

    #[test]
    fn what_is_neither_is_refused() {
        for bytes in ["", "[]", "{}", r#"{"segments":[{"name":"../x","papers":1}]}"#, "\u{0}", r#"{"segments":1}"#] {
            assert_eq!((read_index(bytes.as_bytes()), Directory::read(bytes.as_bytes())), (None, None), "{bytes}");
        }
        let far = r#"{"newest":9223372036854775807,"back":[1],"papers":[1,1],"begins":[]}"#;
        assert_eq!(Directory::read(far.as_bytes()), None);
    }

    #[test]
    fn papers_are_numbered_through_the_editions() {
        let spot = |paper| directory().spot(paper).map(|spot| (spot.date.to_string(), spot.at, spot.file()));
        assert_eq!(spot(0), Some(("2026-05-08".to_owned(), 0, "search/papers/2026-05-08-0.json".to_owned())));
        assert_eq!(spot(3 + 8), Some(("2026-05-07".to_owned(), 8, "search/papers/2026-05-07-1.json".to_owned())));
        assert_eq!(spot(27), Some(("2026-05-04".to_owned(), 0, "search/papers/2026-05-04-0.json".to_owned())));
        assert_eq!(spot(28), None);
    }

    #[test]
    fn a_term_stands_in_the_shard_that_begins_before_it() {
        let directory = directory();
        let shards = ["a", "dif", "diffusion", "mode", "model", "models", "zebra"].map(|term| directory.shard_of(term));
        assert_eq!(shards, [0, 1, 1, 1, 2, 2, 3]);
        assert_eq!(directory.shards_of_prefix("mod"), 1..=2);
        assert_eq!(directory.shards_of_prefix("m"), 1..=3);
        assert_eq!(directory.shards_of_prefix("zeb"), 3..=3);
        assert_eq!(directory.shards_of_prefix("a"), 0..=0);
    }
}
