//! Tests of the reading of listings.

use super::*;
use crate::{digest::AnnounceType, publisher::arxiv::testing};

fn parse(entries: &str) -> Listing {
    parse_listing(testing::listing(entries).as_bytes()).unwrap()
}

fn announced(listing: &Listing) -> Vec<(String, AnnounceType)> {
    listing.announcements.iter().map(|paper| (paper.id.to_string(), paper.announce_type)).collect()
}

#[test]
fn an_entry_is_read_by_its_names() {
    let listing = parse(testing::LISTED);
    assert_eq!(listing.set_aside, Vec::<String>::new());
    let [paper] = &listing.announcements[..] else { panic!("{listing:?}") };
    assert_eq!((paper.id.as_str(), paper.version), ("2508.13426", 2));
    assert_eq!(paper.announce_type, AnnounceType::ReplaceCross);
    assert_eq!(paper.date.to_string(), "2025-08-20");
    assert_eq!(listing.date, Some(paper.date));
    assert_eq!(paper.title, "Signs & Wonders");
    assert_eq!(paper.abstract_text, "We read\nfeeds. Abstract: none.");
    assert_eq!(paper.categories.iter().map(|category| category.as_str()).collect::<Vec<_>>(), ["cs.CL", "cs.AI"]);
    assert_eq!(paper.licence.as_deref(), Some("https://creativecommons.org/licenses/by/4.0/"));
    assert_eq!(paper.creators.iter().map(|author| author.name.as_str()).collect::<Vec<_>>(), ["A B", "C D"]);
}

#[test]
fn the_order_of_the_elements_does_not_matter() {
    let inner = testing::LISTED.strip_prefix("<entry>\n<").unwrap().strip_suffix("\n</entry>\n").unwrap();
    let elements: Vec<&str> = inner.rsplit("\n<").collect();
    let reversed = format!("<entry>\n<{}\n</entry>\n", elements.join("\n<"));
    assert_ne!(reversed, testing::LISTED);
    assert_eq!(parse(&reversed), parse(testing::LISTED));
}

#[test]
fn the_version_and_the_type_are_also_found_in_the_abstracts_first_line() {
    let entry = testing::LISTED
        .replace("oai:arXiv.org:2508.13426v2", "https://arxiv.org/abs/2508.13426")
        .replace("<arxiv:announce_type>replace-cross</arxiv:announce_type>", "");
    assert_eq!(parse(&entry), parse(testing::LISTED));
}

#[test]
fn old_ids_are_read() {
    let entry = testing::LISTED.replace("2508.13426", "hep-th/9901001");
    assert_eq!(announced(&parse(&entry))[0].0, "hep-th/9901001");
}

#[test]
fn an_abstract_without_the_announcement_stays_whole() {
    let start = "arXiv:2508.13426v2 Announce Type: replace-cross \nAbstract: We read\nfeeds.";
    let entry = testing::LISTED.replace(start, "arXiv: a study. Announce Type: words. Abstract: We read.");
    assert!(parse(&entry).announcements[0].abstract_text.starts_with("arXiv: a study. Announce Type:"));
}

#[test]
fn an_entry_that_cannot_be_read_is_set_aside_and_named() {
    let second = testing::LISTED.replace("13426", "13427");
    for (what, broken, reason) in [
        ("2508.13426v2", "nonsense", "no arXiv id"),
        ("<title>Signs &amp; \n   Wonders</title>", "", "no title"),
        ("2025-08-20T00:00:00-04:00", "soon", "no day in \"soon\""),
        ("<category", "<x-category", "no category"),
    ] {
        let entry = testing::LISTED.replace(what, broken).replace("abs/2508.13426", "abs/x");
        let listing = parse(&(entry + &second));
        assert_eq!(announced(&listing).len(), 1, "{what}");
        let [aside] = &listing.set_aside[..] else { panic!("{what}: {:?}", listing.set_aside) };
        assert!(aside.contains(reason) && aside.starts_with("oai:arXiv.org:"), "{aside}");
    }
}

#[test]
fn an_empty_feed_has_the_day_on_which_it_was_made() {
    let listing = parse("");
    assert_eq!(listing.announcements, []);
    assert_eq!(listing.date.unwrap().to_string(), "2025-08-20");
}

#[test]
fn a_feed_about_a_wrong_category_is_an_error() {
    let feed = testing::listing("").replace("cs.AI updates on arXiv.org", "Feed error for query \"cs.NONE\"");
    let error = parse_listing(feed.as_bytes()).unwrap_err();
    assert!(error.to_string().contains("cs.NONE"), "{error}");
}

#[test]
fn another_feed_is_no_listing() {
    let feed = testing::listing("").replace("updates on arXiv.org", "news");
    assert_eq!(parse_listing(feed.as_bytes()), Err(FeedError::Unrecognised));
    assert_eq!(parse_listing(testing::answer(testing::PAPER).as_bytes()), Err(FeedError::Unrecognised));
}

#[test]
fn of_several_listings_the_first_type_of_a_paper_counts() {
    let of = |kind: &str| parse(&testing::LISTED.replace("replace-cross", kind));
    let kinds = ["new", "cross", "replace", "replace-cross", "absonly"];
    for (at, better) in kinds.iter().enumerate() {
        for worse in &kinds[at..] {
            assert_eq!(announced(&merge([of(worse), of(better)])), announced(&of(better)));
            assert_eq!(announced(&merge([of(better), of(worse)])), announced(&of(better)));
        }
    }
}

#[test]
fn merged_listings_keep_every_paper_every_remark_and_the_newest_day() {
    let other = testing::LISTED.replace("13426", "13427").replace("2025-08-20", "2025-08-21");
    let broken = testing::LISTED.replace("<category", "<x-category");
    let merged = merge([parse(testing::LISTED), parse(&(other + &broken)), parse(testing::LISTED)]);
    assert_eq!(announced(&merged).len(), 2);
    assert_eq!(merged.set_aside.len(), 1);
    assert_eq!(merged.date.unwrap().to_string(), "2025-08-21");
}
