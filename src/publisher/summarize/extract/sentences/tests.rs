//! Where sentences end, and where they do not.

use proptest::prelude::*;

use super::sentences;

/// The text is these sentences, which `|` separates here.
fn splits(text: &str) {
    let expected: Vec<&str> = text.split('|').map(str::trim).collect();
    assert_eq!(sentences(&text.replace('|', "")), expected);
}

#[test]
fn a_stop_before_a_capital_ends_a_sentence() {
    splits("We train a model. |It works! |Does it scale? |Yes.");
    splits("One sentence without a stop");
    assert_eq!(sentences(""), [""; 0]);
    assert_eq!(sentences(" \n\n "), [""; 0]);
}

#[test]
fn abbreviations_end_no_sentence() {
    splits("Methods (e.g. BERT, i.e. GPT vs. Llama, cf. Fig. 3 and Eq. (2)) differ. |We compare them.");
    splits("As Vaswani et al. (2017) and Smith et al. [3] say, see Sec. 4, Thm. 7 and Ref. 5. |It holds.");
    splits("Dr. Smith of St. Petersburg and Acme Inc. USA agree w.r.t. Theorem 1. |We do too.");
    splits("Data are i.i.d. Gaussian, resp. Laplacian, approx. 3 dB in the U.S. Senate corpus No. 7.");
}

#[test]
fn an_abbreviation_can_stand_at_the_end() {
    splits("We follow Vaswani et al. |We differ in the rest.");
    splits("Images, text, etc. |However, we do not.");
    splits("Samples are i.i.d. |The rate is optimal.");
    splits("It was made in the U.S. |In Europe it was not.");
}

#[test]
fn initials_end_no_sentence_but_letters_do() {
    splits("The test of J. R. R. Tolkien and C. E. Shannon.");
    splits("We use E. coli and plan B. |We then stop.");
}

#[test]
fn numbers_versions_and_addresses_are_whole() {
    splits("It gains 3.14 points (p < 0.05) over v1.2. |GPT-4 falls behind.");
    splits("See arXiv:2401.00001 and https://github.com/a/b.c. |Code is there.");
    splits("It gains 5. |30 runs show it.");
}

#[test]
fn numbers_of_lists_stay_with_their_text() {
    splits("We do this: 1. We train. |2. We test.");
    splits("1. We train.");
    splits("It was so in 2025. |We see it in Table 3. |Our method wins.");
}

#[test]
fn names_in_lower_case_and_formulas_begin_sentences() {
    splits("It is slow. |vLLM is fast. |k-means is old. |$k$ is small. |\\textbf{It} works.");
    splits("This is good for all. but not a new sentence");
}

#[test]
fn what_closes_after_the_stop_belongs_to_the_sentence() {
    splits("He said \"It works.\" |We agree. |(We do not.) |[Nor they.] |“Why?” |Because.");
    splits("We wait... |Nothing. |It goes on... and on… and on.");
}

#[test]
fn paragraphs_end_sentences_and_line_breaks_do_not() {
    splits("First paragraph without stop\n\n|Second one. \n \n|Third\none.");
    splits("他很好。|我也是。");
}

proptest! {
    #[test]
    fn sentences_and_the_white_space_between_them_are_the_text(text in "([A-Za-z]{1,3}|[.!?…。] ?|\\PC|\n\n?| |et al\\. |e\\.g\\. |[\")\\]] ){0,40}") {
        let mut rest = text.as_str();
        for sentence in sentences(&text) {
            prop_assert!(!sentence.is_empty());
            let lead = rest.find(sentence).unwrap();
            prop_assert!(rest[..lead].trim().is_empty(), "{:?} was left out", &rest[..lead]);
            rest = &rest[lead + sentence.len()..];
        }
        prop_assert!(rest.trim().is_empty(), "{:?} was left out", rest);
    }

    #[test]
    fn a_sentence_is_not_split_again(text in "([A-Z][a-z]{2,5}( [a-z]{1,6}){0,4}\\. ){1,5}") {
        for sentence in sentences(&text) {
            prop_assert_eq!(sentences(sentence), [sentence]);
        }
    }
}
