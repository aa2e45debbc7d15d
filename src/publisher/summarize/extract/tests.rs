//! What is taken out of abstracts.

use proptest::prelude::*;

use super::*;
use crate::publisher::select::example::with_abstract;

fn extracted(abstract_text: &str) -> Written {
    extract(&with_abstract("2605.00001", "A", abstract_text).paper, "2026-05-08T06:12:00Z".parse().unwrap())
}

fn points(abstract_text: &str) -> Vec<String> {
    extracted(abstract_text).key_points.into_iter().map(|point| point.text).collect()
}

/// In the manner of an abstract on arXiv, with every part that one has.
const ABSTRACT: &str = "Widgets have attracted much attention in recent years. However, how to count widgets at scale remains \
    an open problem. In this paper, we propose WidgetNet, a network that counts widgets with sparse attention. It reads each \
    image once. We prove that WidgetNet finds every widget whose size is above a threshold. Experiments on three benchmarks \
    show that WidgetNet outperforms the state of the art by 4.2% while it is 10x faster. We hope that it is useful. Code is \
    available at https://github.com/a/b.";

#[test]
fn the_sentences_that_say_most_are_taken_in_the_order_of_the_abstract() {
    let points = points(ABSTRACT);
    assert_eq!(points.len(), 4);
    assert!(points[..3].iter().any(|point| point.starts_with("In this paper, we propose WidgetNet")), "{points:?}");
    assert!(points.iter().any(|point| point.contains("by 4.2%")), "{points:?}");
    assert!(
        !points.iter().any(|point| point.contains("github") || point.contains("attention in recent")),
        "{points:?}"
    );
    let places: Vec<usize> = points.iter().map(|point| ABSTRACT.find(point.as_str()).unwrap()).collect();
    assert!(places.is_sorted());
}

#[test]
fn the_abstract_is_the_summary_and_nothing_else_is_said() {
    let Written { sections, provenance, .. } = extracted(&format!("{ABSTRACT}\n"));
    assert_eq!(sections, Sections { summary: Some(ABSTRACT.to_owned()), ..Sections::default() });
    assert_eq!(provenance.kind, ProvenanceKind::Extract);
    assert_eq!(provenance.source.as_deref(), Some("abstract v1"));
    assert_eq!(provenance.made_at, Some("2026-05-08T06:12:00Z".parse().unwrap()));
    assert_eq!((provenance.model, provenance.prompt_version), (None, None));
}

#[test]
fn a_short_abstract_gives_fewer_and_none_gives_none() {
    assert_eq!(points("We count widgets").as_slice(), ["We count widgets."]);
    assert_eq!(points("We count widgets. Then we count gadgets, which are harder to count than widgets.").len(), 1);
    assert_eq!(extracted("").sections, Sections::default());
    assert_eq!(points(" \n "), [""; 0]);
}

#[test]
fn a_sentence_that_is_too_long_is_taken_only_where_there_is_no_other() {
    let long = format!("We propose {}widgets.", "and we show and we find ".repeat(20));
    let text =
        format!("{long} We count widgets with a net that reads images. We find that counting gadgets is harder.");
    assert!(!points(&text).contains(&long));
    assert_eq!(points(&long).as_slice(), [long.as_str()]);
}

#[test]
fn two_sentences_that_say_the_same_are_one_point() {
    let text = "We propose a network that counts widgets. We show results. We propose a network that counts widgets well. \
                Our theory explains which objects cannot be detected. Gadgets are open.";
    assert_eq!(points(text).iter().filter(|point| point.contains("counts widgets")).count(), 1);
}

proptest! {
    #[test]
    fn every_point_rests_on_words_of_the_abstract(
        text in "(We (propose|show) [a-z]{1,9}( [a-z]{1,9}){0,30}[.!?] ?|\\PC{0,9}|\n\n|et al\\. ){0,12}",
    ) {
        let Written { key_points, sections, .. } = extracted(&text);
        prop_assert!(key_points.len() <= 4);
        for point in &key_points {
            let evidence = point.evidence.as_deref().unwrap();
            prop_assert!(text.contains(evidence));
            prop_assert!(point.text.starts_with(&evidence.split_whitespace().collect::<Vec<_>>().join(" ")));
        }
        prop_assert_eq!(extracted(&text).key_points, key_points);
        prop_assert_eq!(sections.summary.is_some(), !text.trim().is_empty());
    }
}
