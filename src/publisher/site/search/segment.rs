//! The files of a segment: directory, commonest words, shards.

use std::{cmp::Reverse, collections::HashMap};

use crate::{
    desk::search::{Directory, Place, Posting, ShardWriter, find_in_shard, list_of},
    digest::Date,
};

/// Papers for each shard, so that a shard has some one and a half kilobytes: a word costs one from each segment. With smaller ones the
/// directories would cost more than that saves.
const PAPERS_OF_SHARD: u32 = 10;
/// The words among which mistyped ones are looked for.
const WORDS: usize = 5_000;
/// They are sorted by the alphabet, which compresses, within the commonest so many, the next, and the rest.
const BANDS: [usize; 3] = [0, 200, 1_000];

/// How many shards a segment of so many papers has. It is known before they are made.
pub fn shards_of(papers: u32) -> usize {
    papers.div_ceil(PAPERS_OF_SHARD).max(1) as usize
}

/// A segment in the making.
pub struct SegmentFiles {
    papers: u32,
    /// By term, the papers' numbers times four and the places.
    words: HashMap<String, Vec<u32>>,
    directory: Directory,
}

/// A term, how many papers have it, and its postings as they are written.
struct Entry {
    term: String,
    count: u32,
    list: Vec<u8>,
}

impl SegmentFiles {
    /// A segment that will have so many papers.
    pub fn new(papers: u32) -> Self {
        Self { papers, words: HashMap::new(), directory: Directory::default() }
    }

    /// Adds an edition, which is older than those before it. Says whether the words are such as
    /// [`words_of`](super::words_of) makes.
    pub fn add(&mut self, date: Date, papers: u32, words: &[u8]) -> bool {
        let before: u32 = self.directory.editions.iter().map(|(_, papers)| papers).sum();
        self.directory.editions.push((date, papers));
        let add = |term: &str, postings: Vec<Posting>| {
            let numbers = postings.into_iter().map(|(paper, place)| (before + paper) * 4 + place as u32);
            match self.words.get_mut(term) {
                Some(all) => all.extend(numbers),
                None => drop(self.words.insert(term.to_owned(), numbers.collect())),
            }
        };
        find_in_shard(words, papers, |_| true, add).is_some()
    }

    /// The files: the directory, the words, and as many shards as [`shards_of`] says.
    pub fn finish(mut self) -> Vec<Vec<u8>> {
        let papers = self.papers;
        let entry = |(term, numbers): (String, Vec<u32>)| {
            let postings = numbers.iter().map(|number| (number / 4, Place::ALL[*number as usize % 4]));
            let postings: Vec<Posting> = postings.collect();
            Entry { term, count: postings.len() as u32, list: list_of(&postings, papers) }
        };
        let mut entries: Vec<Entry> = std::mem::take(&mut self.words).into_iter().map(entry).collect();
        entries.sort_unstable_by(|a, b| a.term.cmp(&b.term));
        let words = commonest(&entries);
        let shards = self.shards(&entries);
        [self.directory.to_json().to_string().into_bytes(), words.into_bytes()].into_iter().chain(shards).collect()
    }

    /// Shares the terms among the shards, as evenly as whole lists allow. Shards that are left over are empty.
    fn shards(&mut self, entries: &[Entry]) -> Vec<Vec<u8>> {
        let size = |entry: &Entry| entry.list.len() + entry.term.len() / 2 + 4;
        let count = shards_of(self.papers);
        let mut left: usize = entries.iter().map(size).sum();
        let mut shards = Vec::with_capacity(count);
        let mut rest = entries;
        let mut before = "";
        while let Some(first) = rest.first() {
            let is_last = shards.len() + 1 == count;
            let target = left / (count - shards.len());
            let mut shard = ShardWriter::default();
            let mut filled = 0;
            self.directory.begins.push(separator(before, &first.term).to_owned());
            while let Some((entry, others)) = rest.split_first() {
                // Nearer to the target without it than with it.
                if !is_last && filled > 0 && filled + size(entry) / 2 > target {
                    break;
                }
                shard.add(&entry.term, entry.count, &entry.list);
                filled += size(entry);
                before = &entry.term;
                rest = others;
            }
            left -= filled;
            shards.push(shard.finish());
        }
        shards.resize(count, Vec::new());
        shards
    }
}

/// The shortest text that sorts after one term and not after the next: as much of that as differs.
fn separator<'a>(before: &str, next: &'a str) -> &'a str {
    let shared = before.chars().zip(next.chars()).take_while(|(a, b)| a == b).count();
    match next.char_indices().nth(shared) {
        Some((at, c)) if !before.is_empty() => &next[..at + c.len_utf8()],
        _ => "",
    }
}

fn commonest(entries: &[Entry]) -> String {
    let mut words: Vec<&Entry> = entries.iter().filter(|entry| entry.term.chars().count() >= 4).collect();
    words.sort_by_key(|entry| Reverse(entry.count));
    words.truncate(WORDS);
    let end = words.len();
    for (at, from) in BANDS.iter().enumerate() {
        let to = BANDS.get(at + 1).map_or(end, |to| end.min(*to));
        words[end.min(*from)..to].sort_by(|a, b| a.term.cmp(&b.term));
    }
    words.iter().map(|entry| format!("{}\n", entry.term)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(all: &[(&str, &[u32])], papers: u32) -> Vec<u8> {
        let mut shard = ShardWriter::default();
        for (term, numbers) in all {
            let postings: Vec<Posting> = numbers.iter().map(|number| (*number, Place::Title)).collect();
            shard.add(term, postings.len() as u32, &list_of(&postings, papers));
        }
        shard.finish()
    }

    #[test]
    fn papers_are_numbered_through_the_editions_and_terms_shared_among_the_shards() {
        let mut segment = SegmentFiles::new(44);
        assert!(segment.add("2026-05-08".parse().unwrap(), 24, &words(&[("graph", &[0, 23]), ("zebra", &[1])], 24)));
        assert!(segment.add("2026-05-07".parse().unwrap(), 20, &words(&[("graph", &[19]), ("model", &[0])], 20)));
        let files = segment.finish();
        assert_eq!(files.len(), 2 + 5);
        let directory = Directory::read(&files[0]).unwrap();
        assert_eq!(directory.begins, ["", "m", "z"]);
        assert_eq!(String::from_utf8_lossy(&files[1]), "graph\nmodel\nzebra\n");
        let mut found = Vec::new();
        for shard in &files[2..] {
            let take = |term: &str, postings: Vec<Posting>| {
                found.push((term.to_owned(), postings.into_iter().map(|(paper, _)| paper).collect::<Vec<_>>()));
            };
            find_in_shard(shard, 44, |_| true, take).unwrap();
        }
        let expected = [("graph", vec![0, 23, 43]), ("model", vec![24]), ("zebra", vec![1])];
        assert_eq!(found, expected.map(|(term, papers)| (term.to_owned(), papers)));
    }

    #[test]
    fn there_are_as_many_shards_as_were_planned_whatever_stands_in_them() {
        for (papers, count) in [(0, 1), (1, 1), (10, 1), (11, 2), (200, 20)] {
            let mut segment = SegmentFiles::new(papers);
            segment.add("2026-05-08".parse().unwrap(), papers, &words(&[("only", &[])], papers));
            assert_eq!((segment.finish().len(), shards_of(papers)), (2 + count, count));
        }
    }

    #[test]
    fn separators_are_as_short_as_they_can_be() {
        assert_eq!(separator("diffract", "diffusion"), "diffu");
        assert_eq!(separator("", "diffusion"), "");
        assert_eq!(separator("model", "modelling"), "modell");
        assert_eq!(separator("zebra", "жук"), "ж");
    }

    #[test]
    fn words_that_were_not_written_by_it_are_refused() {
        assert!(!SegmentFiles::new(3).add("2026-05-08".parse().unwrap(), 3, &[200, 1, 1]));
    }
}
