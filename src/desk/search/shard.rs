//! A shard: the terms of one stretch of the alphabet, each with the papers that have it.
//!
//! A term is written as how much of the term before it shares, what follows, how many papers have it, and how many bytes their
//! list takes. The list holds, from the newest paper back, the steps from one to the next in Rice's code, each followed by where
//! the paper has the term. The bytes are as dense as they get, so no host need compress them.

use super::bits::{BitReader, BitWriter, put_number, take_bytes, take_number};

/// Where a paper has a term: the best of the places, by weight. A name is told even where the term also stands in the title, so
/// that a search for an author misses nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In one of the sections.
    Section,
    /// In a key point.
    KeyPoint,
    /// In the title.
    Title,
    /// In an author's name.
    Author,
}

impl Place {
    /// All places, in the order of their numbers.
    pub const ALL: [Self; 4] = [Self::Section, Self::KeyPoint, Self::Title, Self::Author];
}

/// A paper of a segment by its number, the newest being 0, and where it has the term.
pub type Posting = (u32, Place);

/// Writes shards.
#[derive(Default)]
pub struct ShardWriter {
    bytes: Vec<u8>,
    last: String,
}

impl ShardWriter {
    /// Adds a term, which sorts after those before it, with its postings as [`list_of`] writes them.
    pub fn add(&mut self, term: &str, count: u32, list: &[u8]) {
        let shared = self.last.bytes().zip(term.bytes()).take_while(|(a, b)| a == b).count();
        let rest = &term.as_bytes()[shared..];
        for number in [shared as u32, rest.len() as u32] {
            put_number(number, &mut self.bytes);
        }
        self.bytes.extend(rest);
        for number in [count, list.len() as u32] {
            put_number(number, &mut self.bytes);
        }
        self.bytes.extend_from_slice(list);
        term.clone_into(&mut self.last);
    }

    /// The shard.
    pub fn finish(self) -> Vec<u8> {
        self.bytes
    }
}

/// The postings of a term, by number, in a segment with so many papers.
pub fn list_of(postings: &[Posting], papers: u32) -> Vec<u8> {
    let low = low_bits(postings.len() as u32, papers);
    let mut bits = BitWriter::default();
    let mut next = 0;
    for (paper, place) in postings {
        bits.rice(paper - next, low);
        next = paper + 1;
        match place {
            Place::Section => bits.unary(0),
            Place::KeyPoint => bits.unary(1),
            Place::Title | Place::Author => {
                bits.bit(true);
                bits.bit(true);
                bits.bit(*place == Place::Author);
            }
        }
    }
    bits.finish()
}

/// The bits of a step that are written as they are: the logarithm of two thirds of the mean step, near which Rice's code is best.
fn low_bits(count: u32, papers: u32) -> u32 {
    let mean = u64::from(papers) * 2 / (u64::from(count.max(1)) * 3);
    mean.checked_ilog2().unwrap_or(0).min(31)
}

/// The terms of a shard that `wants` asks for, each with its postings. Nothing where the bytes are no shard of a segment with so
/// many papers.
pub fn find(
    mut bytes: &[u8],
    papers: u32,
    wants: impl Fn(&str) -> bool,
    mut take: impl FnMut(&str, Vec<Posting>),
) -> Option<()> {
    let mut term = Vec::new();
    while !bytes.is_empty() {
        let shared = take_number(&mut bytes)? as usize;
        let rest = take_number(&mut bytes)? as usize;
        if shared > term.len() {
            return None;
        }
        term.truncate(shared);
        term.extend(take_bytes(&mut bytes, rest)?);
        let (count, length) = (take_number(&mut bytes)?, take_number(&mut bytes)?);
        let list = take_bytes(&mut bytes, length as usize)?;
        let text = std::str::from_utf8(&term).ok()?;
        if wants(text) {
            take(text, postings_of(list, count, papers)?);
        }
    }
    Some(())
}

fn postings_of(list: &[u8], count: u32, papers: u32) -> Option<Vec<Posting>> {
    let low = low_bits(count, papers);
    let mut bits = BitReader::new(list);
    let mut next = 0_u32;
    let mut postings = Vec::new();
    for _ in 0..count {
        let paper = next.checked_add(bits.rice(low)?).filter(|paper| *paper < papers)?;
        let place = match bits.unary(1) {
            Some(count) => Place::ALL[count as usize],
            // Two ones were read; the next bit tells title and author apart.
            None if bits.bit()? => Place::Author,
            None => Place::Title,
        };
        postings.push((paper, place));
        next = paper + 1;
    }
    Some(postings)
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use proptest::{collection::btree_map, prelude::*};

    use super::*;

    type Terms = BTreeMap<String, Vec<Posting>>;

    fn written(terms: &Terms, papers: u32) -> Vec<u8> {
        let mut writer = ShardWriter::default();
        terms.iter().for_each(|(term, postings)| {
            writer.add(term, postings.len() as u32, &list_of(postings, papers));
        });
        writer.finish()
    }

    fn read(bytes: &[u8], papers: u32) -> Option<Terms> {
        let mut terms = Terms::new();
        find(bytes, papers, |_| true, |term, postings| drop(terms.insert(term.to_owned(), postings)))?;
        Some(terms)
    }

    fn any_terms() -> impl Strategy<Value = Terms> {
        let postings = btree_map(0_u32..3_000, 0_usize..4, 1..200);
        let postings = postings.prop_map(|all| all.into_iter().map(|(paper, at)| (paper, Place::ALL[at])).collect());
        btree_map("[a-zж0-9]{1,12}", postings, 0..20)
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(terms in any_terms()) {
            prop_assert_eq!(read(&written(&terms, 3_000), 3_000), Some(terms));
        }

        #[test]
        fn damaged_bytes_are_refused_or_read_as_something_that_could_be(
            terms in any_terms(), at in any::<prop::sample::Index>(), byte: u8, papers in 0_u32..4_000
        ) {
            let mut bytes = written(&terms, 3_000);
            if !bytes.is_empty() {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            for postings in read(&bytes, papers).into_iter().flat_map(Terms::into_values) {
                let numbers: BTreeSet<u32> = postings.iter().map(|(paper, _)| *paper).collect();
                prop_assert!(numbers.len() == postings.len() && numbers.iter().all(|paper| *paper < papers));
            }
        }

        #[test]
        fn bytes_of_any_kind_stop_nothing(bytes: Vec<u8>) {
            let _ = read(&bytes, 1_000);
        }
    }

    #[test]
    fn a_term_of_every_other_paper_takes_less_than_half_a_byte_for_each() {
        let postings: Vec<Posting> = (0..10_000).map(|at| (at * 2, Place::Section)).collect();
        assert!(list_of(&postings, 20_000).len() < 5_000);
    }
}
