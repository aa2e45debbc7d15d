//! Which sentences are central.

use super::*;

#[test]
fn a_sentence_that_shares_words_with_others_is_more_central() {
    let words: Vec<BTreeSet<String>> = ["widgets count networks", "networks count things", "weather is nice"]
        .map(|sentence| stems(sentence).into_iter().collect())
        .into();
    let central = centrality(&words);
    assert!(central[0] > central[2] && central[1] > central[2], "{central:?}");
    assert!(central.iter().all(|rank| (0.0..=1.0).contains(rank)));
}

#[test]
fn sentences_without_any_words_are_no_trouble() {
    assert_eq!(key_sentences(&["…", "!"], 1), [0]);
    assert_eq!(key_sentences(&[], 4), [0; 0]);
}
