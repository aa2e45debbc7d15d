//! What two papers share, in words that people read.

use std::collections::{BTreeMap, HashMap};

use super::{Library, Profile, lexicon::Meaning, profile::Terms, read_paper::Text, tokens::Token, written::Written};

/// How many phrases are named at most.
const NAMED: usize = 3;
/// How many words a phrase has at most.
const WORDS: usize = 3;
/// How often a paper has at least what it is said to share: once in a key point, or twice elsewhere. What stands there once may be there
/// by chance.
const STRESSED: u8 = 2;
/// How much more several words say than one that is as rare.
const SEVERAL: f32 = 1.6;

/// A phrase that both papers have.
struct Phrase {
    says: f32,
    written: Written,
}

/// Words that follow each other in a text.
type Run = Vec<(Token, Meaning)>;

/// The two or three phrases that say most of what a paper, of which these are the texts, shares with another, as the paper itself writes
/// them. Phrases of several words come before their words, and no two have a word in common.
pub fn shared_phrases(library: &Library, texts: &[Text<'_>], one: &Profile, other: &Profile) -> Vec<String> {
    let words = both(library, &one.words, &other.words);
    let pairs = both(library, &one.pairs, &other.pairs);
    // By stems, which also decide between two phrases that say as much.
    let mut phrases: BTreeMap<Vec<u32>, Phrase> = BTreeMap::new();
    for text in texts {
        let mut note = |run: &Run| {
            let (Some((first, _)), Some((last, _)), Some(says)) = (run.first(), run.last(), says(run, &words, &pairs))
            else {
                return;
            };
            let stems = run.iter().filter_map(|(_, meaning)| meaning.stem()).collect();
            let phrase = phrases.entry(stems).or_insert_with(|| Phrase { says, written: Written::default() });
            phrase.written.note(text.text, first.start, last.end, text.is_title());
        };
        let mut run = Run::new();
        text.each(&mut |token, meaning| {
            let pair = run.last().and_then(|(_, before)| before.pair(meaning));
            if !token.follows || run.len() == WORDS || !pair.is_some_and(|pair| pairs.contains_key(&pair)) {
                note(&run);
                run.clear();
            }
            run.push((token, meaning));
        });
        note(&run);
    }
    choose(phrases)
}

/// The terms that both stress, each with what it says.
fn both(library: &Library, one: &Terms, other: &Terms) -> HashMap<u32, f32> {
    let stressed = one.shared(other).filter(|(_, here, there)| *here.min(there) >= STRESSED);
    let all = stressed.map(|(term, here, there)| (term, library.weight(term, here.min(there))));
    all.filter(|(_, says)| *says > 0.0).collect()
}

/// What a run of words says, where both papers have it.
fn says(run: &Run, words: &HashMap<u32, f32>, pairs: &HashMap<u32, f32>) -> Option<f32> {
    match run.as_slice() {
        [(_, Meaning::Telling(word))] => words.get(word).copied(),
        run => {
            let of_pair = |two: &[(Token, Meaning)]| pairs.get(&two[0].1.pair(two[1].1)?).copied();
            run.windows(2).filter_map(of_pair).reduce(f32::max).map(|says| says * SEVERAL)
        }
    }
}

fn choose(phrases: BTreeMap<Vec<u32>, Phrase>) -> Vec<String> {
    let mut phrases: Vec<(Vec<u32>, Phrase)> = phrases.into_iter().collect();
    phrases.sort_by(|(_, a), (_, b)| b.says.total_cmp(&a.says));
    let mut named: Vec<(Vec<u32>, Phrase)> = Vec::new();
    for (stems, phrase) in phrases {
        let overlaps = named.iter().any(|(others, _)| others.iter().any(|stem| stems.contains(stem)));
        if !overlaps && named.len() < NAMED {
            named.push((stems, phrase));
        }
    }
    named.into_iter().filter_map(|(_, phrase)| phrase.written.best()).collect()
}
