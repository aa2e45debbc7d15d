//! The filter as an address has it, and what it keeps.

use serde_json::json;

use super::{testing::*, *};

/// The places of the papers that an address keeps, where the first paper is read and the second saved.
fn kept(papers: &[Paper], query: &str) -> Vec<usize> {
    let mark = |id: &ArxivId| {
        let is = |number: &str| id.to_string().ends_with(number);
        Mark { read: is("00001"), saved: is("00002") }
    };
    let filter = Filter::from_query(query);
    let kept = filter.kept(papers, &Haystacks::default(), &mark);
    // A paper is kept or not whatever stands beside it.
    let is_kept = |at: &usize| !filter.kept(&papers[*at..=*at], &Haystacks::default(), &mark).is_empty();
    assert_eq!(kept, (0..papers.len()).filter(is_kept).collect::<Vec<_>>());
    kept
}

#[test]
fn what_was_made_ready_before_finds_the_same() {
    let papers =
        papers(&[json!({ "title": "Of graphs" }), json!({ "title": "Of words" }), json!({ "title": "Graphs again" })]);
    let (haystacks, filter) = (Haystacks::default(), Filter::from_query("?q=graph"));
    assert!(!haystacks.prepare(&papers, 2));
    assert_eq!(filter.kept(&papers, &haystacks, &|_| Mark::default()), [0, 2]);
    assert!(haystacks.prepare(&papers, 2));
    assert_eq!(filter.kept(&papers, &haystacks, &|_| Mark::default()), [0, 2]);
}

#[test]
fn the_address_holds_the_filter_and_gives_it_back() {
    for query in [
        "",
        "?tag=nlp",
        "?tag=nlp&tag=-theory",
        "?q=grokking",
        "?q=%22state+space%22+-theory+author%3ANguy%E1%BB%85n+50%25+%26",
        "?tag=-nlp&q=a&category=cs.LG&only=unread&only=code&only=saved",
    ] {
        let filter = Filter::from_query(query);
        assert_eq!(filter.to_query(), query);
        assert_eq!(filter.is_empty(), query.is_empty());
        assert_eq!(Filter::from_query(&filter.to_query()), filter);
    }
}

#[test]
fn an_author_in_an_address_is_one_that_could_have_been_typed() {
    assert_eq!(Filter::from_query("?author=Yann+LeCun").text(), "author:\"Yann LeCun\"");
    assert_eq!(Filter::from_query("?q=vision&author=%22Le%22").text(), "vision author:\" Le \"");
}

#[test]
fn what_has_no_meaning_in_an_address_is_ignored() {
    let filter = Filter::from_query(
        "?utm_source=x&tag=&tag=%3Cscript%3E&tag=nlp&tag=-nlp&tag=--theory&category=%3C&only=x&only=code&only=code&q=&x=q",
    );
    assert_eq!(filter.to_query(), "?tag=nlp&only=code");
    assert_eq!(Filter::from_query("tag=%6Elp").choice("nlp"), Some(Choice::Include));
    assert!(Filter::from_query("?q=+&only=").is_empty());
}

#[test]
fn papers_must_have_all_topics_that_are_asked_for_and_none_that_are_left_out() {
    let papers = papers(&[&["nlp"][..], &["nlp", "theory"], &["theory"], &[]].map(|tags| json!({ "tags": tags })));
    assert_eq!(kept(&papers, ""), [0, 1, 2, 3]);
    assert_eq!(kept(&papers, "?tag=nlp"), [0, 1]);
    assert_eq!(kept(&papers, "?tag=nlp&tag=theory"), [1]);
    assert_eq!(kept(&papers, "?tag=nlp&tag=-theory"), [0]);
    assert_eq!(kept(&papers, "?tag=-nlp&tag=-theory"), [3]);
    assert_eq!(kept(&papers, "?tag=robotics"), [0; 0]);
}

#[test]
fn all_parts_of_a_filter_must_hold() {
    let papers = papers(&[
        json!({ "title": "Grokking explained", "tags": ["theory"], "primary_category": "stat.ML", "categories": ["stat.ML", "cs.LG"] }),
        json!({ "title": "Grokking at scale", "links": { "code": "https://example.org/c" } }),
        json!({ "title": "Theory of everything", "tags": ["theory"] }),
    ]);
    assert_eq!(kept(&papers, "?q=grok"), [0, 1]);
    assert_eq!(kept(&papers, "?q=grok+-scale"), [0]);
    assert_eq!(kept(&papers, "?q=-grok"), [2]);
    assert_eq!(kept(&papers, "?q=theory"), [2], "a topic is no word of the text");
    assert_eq!(kept(&papers, "?q=grok&tag=theory"), [0]);
    assert_eq!(kept(&papers, "?category=cs.LG"), [0, 1, 2]);
    assert_eq!(kept(&papers, "?category=stat.ML&q=explain"), [0]);
    assert_eq!(kept(&papers, "?only=code"), [1]);
    assert_eq!(kept(&papers, "?only=unread"), [1, 2]);
    assert_eq!(kept(&papers, "?only=saved&only=unread"), [1]);
    assert_eq!(kept(&papers, "?only=saved&tag=theory"), [0; 0]);
    assert_eq!(kept(&papers, "?q=-"), [0, 1, 2]);
}

#[test]
fn pressing_a_chip_asks_for_the_topic_then_leaves_it_out_then_neither() {
    let filter = Filter::default().pressed("nlp").pressed("theory");
    assert_eq!(filter.to_query(), "?tag=nlp&tag=theory");
    let filter = filter.pressed("nlp");
    assert_eq!(filter.to_query(), "?tag=-nlp&tag=theory");
    assert_eq!(filter.choice("nlp"), Some(Choice::Exclude));
    assert_eq!(filter.pressed("nlp").to_query(), "?tag=theory");
}

#[test]
fn a_condition_is_on_or_off() {
    let filter = Filter::default().toggled(Only::Code).toggled(Only::Unread);
    assert_eq!(filter.to_query(), "?only=code&only=unread");
    assert_eq!(filter.toggled(Only::Code).to_query(), "?only=unread");
}

#[test]
fn a_filter_says_what_it_asks_for() {
    let filter = Filter::from_query("?tag=nlp&tag=-theory&q=+grok+&category=cs.LG&only=unread&only=code");
    assert_eq!(filter.in_words(&site()), "NLP; not Theory; “grok”; in cs.LG; only unread; only with code");
}

#[test]
fn categories_are_listed_once_by_name() {
    let of = |category: &str| json!({ "primary_category": category, "categories": [category] });
    let papers = papers(&["stat.ML", "cs.CL", "cs.LG", "cs.CL"].map(of));
    assert_eq!(categories_of(&papers).iter().map(Category::as_str).collect::<Vec<_>>(), ["cs.CL", "cs.LG", "stat.ML"]);
}
