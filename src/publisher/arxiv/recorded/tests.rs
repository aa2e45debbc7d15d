//! Tests of recorded answers.

use super::*;
use crate::publisher::arxiv::testing;

fn read(files: &[&str]) -> Result<Recorded, ArxivError> {
    let folder = tempfile::tempdir().unwrap();
    let paths: Vec<PathBuf> = (0..files.len()).map(|at| folder.path().join(format!("{at}.xml"))).collect();
    for (path, text) in paths.iter().zip(files) {
        fs::write(path, text).unwrap();
    }
    Recorded::read(&paths)
}

fn day() -> Date {
    "2026-05-08".parse().unwrap()
}

fn id(text: &str) -> ArxivId {
    text.parse().unwrap()
}

#[test]
fn files_are_told_apart_by_their_content() {
    let recorded = read(&[&testing::answer(testing::PAPER), &testing::listing(testing::LISTED)]).unwrap();
    let listing = recorded.announcements(day());
    assert_eq!(listing.date.unwrap().to_string(), "2025-08-20");
    assert_eq!(listing.announcements[0].announce_type, AnnounceType::ReplaceCross);
    let papers = recorded.papers(&[id("2508.13426")]);
    assert_eq!(papers.papers[0].comment.as_deref(), Some("Accepted at ICML 2026, 9 pages"));
}

#[test]
fn answers_alone_announce_their_papers_as_new_on_the_day_that_is_given() {
    let recorded = read(&[&testing::answer(testing::PAPER)]).unwrap();
    let listing = recorded.announcements(day());
    assert_eq!(listing.date, Some(day()));
    let [paper] = &listing.announcements[..] else { panic!("{listing:?}") };
    assert_eq!((paper.announce_type, paper.date, paper.version), (AnnounceType::New, day(), 2));
    assert_eq!(paper.categories[0].as_str(), "cs.CL");
}

#[test]
fn a_listing_alone_is_enough_for_papers() {
    let recorded = read(&[&testing::listing(testing::LISTED)]).unwrap();
    let papers = recorded.papers(&[id("2508.13426"), id("2508.00001"), id("2508.13426")]);
    assert_eq!(papers.missing, [id("2508.00001")]);
    let [paper] = &papers.papers[..] else { panic!("{papers:?}") };
    assert_eq!((paper.title.as_str(), paper.version), ("Signs & Wonders", 2));
    assert_eq!(paper.authors[0].affiliations, ["Inst, Inst2"]);
    assert_eq!(paper.primary_category.as_str(), "cs.CL");
    assert_eq!(paper.published.to_string(), "2025-08-20");
}

#[test]
fn of_two_versions_the_newer_is_kept() {
    let older = testing::PAPER.replace("13426v2", "13426v1");
    for entries in [older.clone() + testing::PAPER, testing::PAPER.to_owned() + &older] {
        let recorded = read(&[&testing::answer(&entries)]).unwrap();
        let versions: Vec<u32> =
            recorded.papers(&[id("2508.13426")]).papers.iter().map(|paper| paper.version).collect();
        assert_eq!(versions, [2]);
    }
}

#[test]
fn a_file_that_is_nothing_of_arxiv_is_named() {
    for (text, reason) in [
        ("<html></html>".to_owned(), "\"html\""),
        ("<feed xmlns='http://www.w3.org/2005/Atom'><title>News</title></feed>".to_owned(), "neither a listing nor"),
        (testing::listing(testing::LISTED).replace("</feed>", ""), "ends in the middle"),
        (testing::listing("").replace("cs.AI updates on arXiv.org", "Feed error for query \"x\""), "Feed error"),
        (testing::answer(testing::QUERY_ERROR), "incorrect id format"),
    ] {
        let error = read(&[&testing::answer(""), &text]).unwrap_err().to_string();
        assert!(error.contains("1.xml: ") && error.contains(reason), "{error}");
    }
    let error = Recorded::read(&["there/is/none.xml".into()]).unwrap_err().to_string();
    assert!(error.starts_with("there/is/none.xml: "), "{error}");
}
