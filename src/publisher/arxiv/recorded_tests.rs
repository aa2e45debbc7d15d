//! What arXiv really sent, where it was recorded: the folder that `BREVIER_RECORDED` names.

use std::{env, fs, path::Path};

use super::{FeedError, parse_answer, parse_listing};
use crate::digest::AnnounceType;

/// The bytes of a recorded answer; nothing, with a word about it, where there are none.
fn recorded(file: &str) -> Option<Vec<u8>> {
    let Some(folder) = env::var_os("BREVIER_RECORDED") else {
        println!("not tested: BREVIER_RECORDED does not name a folder with recorded answers of arXiv");
        return None;
    };
    Some(fs::read(Path::new(&folder).join(file)).unwrap())
}

#[test]
fn a_recorded_listing_is_read_whole() {
    let Some(bytes) = recorded("listing-cs.AI-2025-08-20.xml") else { return };
    let listing = parse_listing(&bytes).unwrap();
    assert_eq!(listing.set_aside, Vec::<String>::new());
    assert_eq!(listing.date.unwrap().to_string(), "2025-08-20");
    let of = |kind| listing.announcements.iter().filter(|paper| paper.announce_type == kind).count();
    assert_eq!((of(AnnounceType::New), of(AnnounceType::Cross), listing.announcements.len()), (2, 5, 7));
    for paper in &listing.announcements {
        assert!(!paper.abstract_text.contains("Announce Type"), "{paper:?}");
        assert!(!paper.creators.is_empty() && paper.licence.is_some(), "{paper:?}");
    }
    assert_eq!(listing.announcements[0].creators[1].name, "Kabir Manandhar Shrestha");
}

#[test]
fn recorded_answers_are_read_whole() {
    let Some(bytes) = recorded("api-10-entries.xml") else { return };
    let answer = parse_answer(&bytes).unwrap();
    assert_eq!((answer.papers.len(), answer.total, answer.set_aside), (10, 214_881, vec![]));
    assert!(answer.papers.iter().all(|paper| !paper.authors.is_empty() && !paper.withdrawn));
    let Some(bytes) = recorded("api-one-of-two-ids.xml") else { return };
    let answer = parse_answer(&bytes).unwrap();
    assert_eq!((answer.papers.len(), answer.total), (1, 1));
    assert!(answer.papers[0].authors.iter().any(|author| author.name == "Dirk Wübben"));
    let Some(bytes) = recorded("api-no-entry.xml") else { return };
    assert_eq!(parse_answer(&bytes).unwrap().papers, []);
}

#[test]
fn a_recorded_refusal_is_an_error() {
    let Some(bytes) = recorded("api-error-400.xml") else { return };
    assert_eq!(parse_answer(&bytes), Err(FeedError::QueryError("incorrect id format for abc".to_owned())));
}
