//! The index as a whole: its segments with their directories.

use super::{
    files::{Directory, INDEX, Segment, Spot, read_index},
    have::{Have, Lack},
    query::{Query, Word},
    shard::{self, Posting},
};

/// Shards that the beginning of a word may need. Two letters of a long history would need megabytes: there only the whole word is
/// looked for.
const MOST_SHARDS: usize = 32;

/// The segments, newest first.
pub struct History(Vec<(Segment, Directory)>);

impl History {
    /// Reads the list of the segments, and their directories.
    pub fn read(have: Have<'_>) -> Result<Self, Lack> {
        let segments = have.read(INDEX, read_index)?;
        have.all(segments.iter().map(Segment::directory))?;
        let with_directory = |segment: Segment| {
            let path = segment.directory();
            let directory = have.read(&path, Directory::read)?;
            let papers: u64 = directory.editions.iter().map(|(_, papers)| u64::from(*papers)).sum();
            // What a paper's number counts through must agree, since memory is laid out by it.
            if papers != u64::from(segment.papers) {
                return Err(Lack::Lost(path));
            }
            Ok((segment, directory))
        };
        Ok(Self(segments.into_iter().map(with_directory).collect::<Result<_, _>>()?))
    }

    /// How many papers each segment has.
    pub fn sizes(&self) -> Vec<u32> {
        self.0.iter().map(|(segment, _)| segment.papers).collect()
    }

    /// Where a paper of a segment stands.
    pub fn spot(&self, segment: usize, paper: u32) -> Option<Spot> {
        self.0.get(segment)?.1.spot(paper)
    }

    /// The list of the commonest words, of the segment that has the most papers.
    pub fn words(&self) -> Option<String> {
        let largest = self.0.iter().rev().max_by_key(|(segment, _)| segment.papers)?;
        Some(largest.0.words())
    }

    /// Takes away what a word may begin with where very many words do. Says whether it did.
    pub fn narrow(&self, word: &mut Word) -> bool {
        let Some(prefix) = &word.prefix else { return false };
        let shards: usize = self.0.iter().map(|(_, directory)| directory.shards_of_prefix(prefix).count()).sum();
        // One for each segment is what a whole word takes.
        let is_wide = shards > MOST_SHARDS.max(self.0.len() * 2);
        if is_wide {
            word.prefix = None;
        }
        is_wide
    }

    /// Asks for all shards that a query needs.
    pub fn load(&self, query: &Query, have: Have<'_>) -> Result<(), Lack> {
        let words = || query.parts.iter().flat_map(|part| &part.words);
        let of_segment = |(segment, directory): &(Segment, Directory)| {
            let shards: Vec<String> =
                words().flat_map(|word| shards_of(directory, word)).map(|number| segment.shard(number)).collect();
            shards
        };
        have.all(self.0.iter().flat_map(of_segment))
    }

    /// The terms of a segment that fit a word, each with its postings.
    pub fn find(
        &self,
        segment: usize,
        word: &Word,
        have: Have<'_>,
        mut take: impl FnMut(&str, Vec<Posting>),
    ) -> Result<(), Lack> {
        let Some((segment, directory)) = self.0.get(segment) else { return Ok(()) };
        for number in shards_of(directory, word) {
            have.read(&segment.shard(number), |bytes| {
                shard::find(bytes, segment.papers, |term| word.fits(term).is_some(), &mut take)
            })?;
        }
        Ok(())
    }
}

/// The shards that have the terms which fit a word, each once.
fn shards_of(directory: &Directory, word: &Word) -> Vec<usize> {
    if directory.begins.is_empty() {
        return Vec::new();
    }
    let mut shards = vec![directory.shard_of(&word.term)];
    if let Some(prefix) = &word.prefix {
        shards.extend(directory.shards_of_prefix(prefix));
    }
    shards.sort_unstable();
    shards.dedup();
    shards
}
