//! Asking arXiv itself, which a server of the tests plays. Requests are three seconds apart, so there are few.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use crate::{
    feeds,
    owner::{DAY, NOON, Owner, ids, with_texts},
    stand_in::{Play, StandIn},
};

fn settings(server: &StandIn) -> String {
    let address = server.address;
    format!(
        "[arxiv]\ncontact = \"me@example.org\"\ntries = 1\nlisting_base = \"http://{address}/atom\"\nquery_base = \"http://{address}/query\"\n"
    )
}

fn update(owner: &Owner, now: &str) -> crate::owner::Said {
    owner.run(&["update", "--quiet", "--now", now])
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_asks_for_the_listing_and_then_for_the_papers_and_says_who_asks() {
    let server = StandIn::start(|_, target| match target.contains("id_list") {
        false => Play::FeedWith("etag", "\"of-today\"", feeds::listing(DAY, &ids(1..8))),
        true => Play::Feed(with_texts(feeds::answer(&ids(1..8)), &ids(1..8))),
    })
    .await;
    let owner = Owner::with(&settings(&server));
    update(&owner, NOON).is(0, "arXiv requests: 2");
    owner.has_a_good_digest();
    assert!(server.visits().iter().all(|visit| visit.header("user-agent").contains("me@example.org")));
    update(&owner, NOON).is(0, "arXiv requests: 0");
    assert_eq!(server.visits().len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listing_that_is_known_is_not_sent_again() {
    let server = StandIn::start(|number, target| match (number, target.contains("id_list")) {
        (0, _) => Play::FeedWith("etag", "\"of-friday\"", feeds::listing(DAY, &ids(1..8))),
        (_, true) => Play::Feed(with_texts(feeds::answer(&ids(1..8)), &ids(1..8))),
        (_, false) => Play::Status(304, String::new()),
    })
    .await;
    let owner = Owner::with(&settings(&server));
    update(&owner, NOON).is(0, "is published");
    // Monday, and arXiv is late.
    update(&owner, "2026-05-11T06:00:00Z").is(0, "announced nothing since the last edition");
    assert_eq!(server.visits()[2].header("if-none-match"), "\"of-friday\"");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_listing_on_a_working_day_is_refused_and_at_the_weekend_is_quiet() {
    let server = StandIn::start(|_, _| Play::Feed(feeds::listing(DAY, &[]))).await;
    let owner = Owner::with(&settings(&server));
    update(&owner, NOON).is(3, "nothing is announced for 2026-05-08");
    update(&owner, "2026-05-09T12:00:00Z").is(0, "arXiv announces nothing today");
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_arxiv_answers_instead_changes_nothing_and_a_later_run_makes_it_good() {
    let healthy = Arc::new(AtomicBool::new(false));
    let is_healthy = Arc::clone(&healthy);
    let server = StandIn::start(move |number, target| {
        let is_query = target.contains("id_list");
        match (is_healthy.load(Ordering::SeqCst), number) {
            (true, _) if is_query => Play::Feed(with_texts(feeds::answer(&ids(1..8)), &ids(1..8))),
            (true, _) => Play::Feed(feeds::listing(DAY, &ids(1..8))),
            (false, 0) => Play::Status(503, "busy".to_owned()),
            (false, 1) => Play::Feed("<html><body>Please log in</body></html>".to_owned()),
            (false, _) => Play::Dropped("<?xml version='1.0'?><feed xmlns=\"http://www.w3.org/2005/Atom\">".to_owned()),
        }
    })
    .await;
    let owner = Owner::with(&settings(&server));
    for _ in 0..3 {
        let said = update(&owner, NOON);
        assert_eq!(said.code, Some(4), "{}", said.err);
        assert!(!owner.path("digest/index.json").exists());
    }
    healthy.store(true, Ordering::SeqCst);
    update(&owner, NOON).is(0, "is published");
    owner.has_a_good_digest();
}

#[test]
fn an_arxiv_that_cannot_be_reached_is_said_to_be_so() {
    // Nothing listens on the first port, which only the system itself may use.
    let owner =
        Owner::with("[arxiv]\ncontact = \"me@example.org\"\ntries = 1\nlisting_base = \"http://127.0.0.1:1/atom\"\n");
    update(&owner, NOON).is(4, "look at the network of this machine");
}
