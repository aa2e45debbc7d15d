//! Listings that have not changed, and days without one.

use brevier::publisher::arxiv::{Fetched, Validators};

use crate::{
    asking::{categories, client},
    feeds::{ids, listing},
    stand_in::{Play, StandIn},
};

#[tokio::test]
async fn a_listing_that_has_not_changed_is_not_sent_again() {
    let server = StandIn::start(|number, _| match number {
        0 => Play::FeedWith("ETag", "W/\"abc\"", listing("2026-05-08", &ids(2))),
        1 => Play::FeedWith("Last-Modified", "Fri, 08 May 2026 04:00:00 GMT", listing("2026-05-08", &ids(2))),
        _ => Play::Status(304, String::new()),
    })
    .await;
    let (client, names) = (client(&server), categories(&["cs.LG"]));
    let mut known = None;
    for _ in 0..2 {
        let Fetched::New { value, validators } = client.listing(&names, known.as_ref()).await.unwrap() else {
            panic!("nothing like it was known")
        };
        assert_eq!(value.announcements.len(), 2);
        known = Some(validators);
    }
    assert_eq!(client.listing(&names, known.as_ref()).await.unwrap(), Fetched::Unchanged);
    let sent: Vec<_> = server
        .visits()
        .iter()
        .map(|visit| (visit.header("if-none-match").to_owned(), visit.header("if-modified-since").to_owned()))
        .collect();
    let expected = [("", ""), ("W/\"abc\"", ""), ("", "Fri, 08 May 2026 04:00:00 GMT")];
    assert_eq!(sent, expected.map(|(tag, time)| (tag.to_owned(), time.to_owned())));
}

#[tokio::test]
async fn kept_validators_that_no_header_can_hold_are_left_out() {
    let server = StandIn::start(|_, _| Play::Feed(listing("2026-05-08", &ids(1)))).await;
    let known = Validators { etag: Some("\"a\r\nX-Evil: 1\"".to_owned()), last_modified: None };
    client(&server).listing(&categories(&["cs.LG"]), Some(&known)).await.unwrap();
    let visit = server.visits().remove(0);
    assert_eq!((visit.header("if-none-match"), visit.header("x-evil")), ("", ""));
}

#[tokio::test]
async fn an_empty_listing_of_a_weekend_is_taken_at_once_and_one_of_a_holiday_in_the_end() {
    for (day, requests) in [("2026-05-09", 1), ("2026-05-10", 1), ("2026-12-25", 3)] {
        let server = StandIn::start(move |_, _| Play::Feed(listing(day, &[]))).await;
        let Fetched::New { value, .. } = client(&server).listing(&categories(&["cs.LG"]), None).await.unwrap() else {
            panic!("nothing was known")
        };
        assert_eq!(value.announcements, []);
        assert_eq!(value.date.unwrap().to_string(), day);
        assert_eq!(server.visits().len(), requests, "{day}");
    }
}

#[tokio::test]
async fn no_categories_are_no_question() {
    let server = StandIn::start(|_, _| Play::Hang).await;
    let error = client(&server).listing(&[], None).await.unwrap_err().to_string();
    assert!(error.contains("categories is empty"), "{error}");
    assert!(server.visits().is_empty());
}
