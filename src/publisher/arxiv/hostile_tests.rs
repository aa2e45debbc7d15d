//! No bytes make the parsers panic, and no cut feed makes them tell a shorter list.

use proptest::prelude::*;

use super::{FeedError, parse_answer, parse_listing, testing};

fn listing() -> String {
    testing::listing(&(testing::LISTED.to_owned() + &testing::LISTED.replace("13426", "13427")))
}

fn answer() -> String {
    testing::answer(&(testing::PAPER.to_owned() + &testing::PAPER.replace("13426", "13427")))
}

#[test]
fn a_feed_cut_at_any_byte_is_truncated() {
    let (listing, answer) = (listing(), answer());
    for length in 0..listing.trim_end().len() {
        assert_eq!(parse_listing(&listing.as_bytes()[..length]), Err(FeedError::Truncated), "{length}");
    }
    for length in 0..answer.trim_end().len() {
        assert_eq!(parse_answer(&answer.as_bytes()[..length]), Err(FeedError::Truncated), "{length}");
    }
}

/// A feed with some bytes replaced, taken away or put in.
fn mutated(feed: String) -> impl Strategy<Value = Vec<u8>> {
    let length = feed.len();
    let change = (0..length, 0..40_usize, prop::collection::vec(any::<u8>(), 0..8));
    prop::collection::vec(change, 1..6).prop_map(move |changes| {
        let mut bytes = feed.clone().into_bytes();
        for (at, taken, put) in changes {
            let at = at.min(bytes.len());
            let end = (at + taken).min(bytes.len());
            bytes.splice(at..end, put);
        }
        bytes
    })
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..512)) {
        let _ = parse_listing(&bytes);
        let _ = parse_answer(&bytes);
    }

    #[test]
    fn any_markup_is_read_or_refused(text in "<?/?[a-z:]{0,9}[ =\"'<>/&;!\\[\\]#x0-9a-zé-]{0,80}") {
        let feed = listing().replace("<title>", &text);
        let _ = parse_listing(feed.as_bytes());
        let feed = answer().replace("<title>", &text);
        let _ = parse_answer(feed.as_bytes());
    }

    #[test]
    fn a_damaged_listing_keeps_nothing_without_id_title_and_abstract(bytes in mutated(listing())) {
        if let Ok(listing) = parse_listing(&bytes) {
            for paper in listing.announcements {
                prop_assert!(!paper.title.is_empty() && !paper.abstract_text.is_empty() && paper.version > 0);
                prop_assert!(paper.licence.is_none_or(|url| url.starts_with("https://")));
            }
        }
    }

    #[test]
    fn a_damaged_answer_keeps_nothing_without_id_title_and_abstract(bytes in mutated(answer())) {
        if let Ok(answer) = parse_answer(&bytes) {
            for paper in answer.papers {
                prop_assert!(!paper.title.is_empty() && !paper.abstract_text.is_empty() && paper.version > 0);
                prop_assert!(paper.categories.contains(&paper.primary_category));
            }
        }
    }
}
