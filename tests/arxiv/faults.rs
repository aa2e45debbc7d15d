//! Faults that pass are waited for; others are told at once, by name.

use std::time::Duration;

use brevier::publisher::arxiv::{ArxivClient, ArxivError, FeedError, Fetched, Listing, Pace, RequestFault};

use crate::{
    asking::{categories, client, quick, settings},
    feeds::{answer, ids, listing, query_error},
    stand_in::{Play, StandIn},
};

fn good() -> String {
    listing("2026-05-08", &ids(3))
}

async fn ask(client: &ArxivClient) -> Result<Listing, ArxivError> {
    match client.listing(&categories(&["cs.LG"]), None).await? {
        Fetched::New { value, .. } => Ok(value),
        Fetched::Unchanged => panic!("nothing was known"),
    }
}

/// Plays a fault once and then answers; the listing has to be whole, and to have cost two requests.
async fn passes(fault: impl Fn() -> Play + Send + Sync + 'static, pace: Pace) {
    let server = StandIn::start(move |number, _| if number == 0 { fault() } else { Play::Feed(good()) }).await;
    let client = ArxivClient::with_pace(&settings(&server), pace).unwrap();
    assert_eq!(ask(&client).await.unwrap().announcements.len(), 3);
    assert_eq!((server.visits().len(), client.requests()), (2, 2));
}

/// Plays a fault for ever; it has to be told after one request.
async fn fails_at_once(fault: impl Fn() -> Play + Send + Sync + 'static) -> RequestFault {
    let server = StandIn::start(move |_, _| fault()).await;
    let error = ask(&client(&server)).await.unwrap_err();
    assert_eq!(server.visits().len(), 1, "{error}");
    let ArxivError::Request { what, tries: 1, fault } = error else { panic!("{error}") };
    assert_eq!(what, "the listing of cs.LG");
    fault
}

#[tokio::test]
async fn a_busy_arxiv_is_asked_again() {
    for status in [406, 408, 429, 500, 502, 503, 504] {
        passes(move || Play::Status(status, "Rate exceeded.".to_owned()), quick()).await;
    }
}

#[tokio::test]
async fn half_an_answer_is_asked_for_again_however_it_was_cut() {
    let half = || good()[..good().len() / 2].to_owned();
    passes(move || Play::Dropped(half()), quick()).await;
    // The same, with a length that fits.
    passes(move || Play::Feed(half()), quick()).await;
    passes(|| Play::Feed(String::new()), quick()).await;
    passes(|| Play::Feed(good().replace("</title>", "</titel>")), quick()).await;
}

#[tokio::test]
async fn an_answer_that_does_not_come_or_stands_still_is_asked_for_again() {
    // Long enough for the second answer, on a busy machine too.
    let moment = Duration::from_millis(400);
    passes(|| Play::Hang, Pace { total: moment, ..quick() }).await;
    passes(|| Play::Hang, Pace { idle: moment, ..quick() }).await;
    passes(|| Play::Stuck(good()[..100].to_owned()), Pace { idle: moment, ..quick() }).await;
}

#[tokio::test]
async fn a_listing_that_is_empty_on_a_weekday_is_asked_for_again() {
    passes(|| Play::Feed(listing("2026-05-08", &[])), quick()).await;
}

#[tokio::test]
async fn retry_after_is_kept_to() {
    let fault = || Play::StatusWith(429, "Retry-After", "1".to_owned());
    let server = StandIn::start(move |number, _| if number == 0 { fault() } else { Play::Feed(good()) }).await;
    ask(&client(&server)).await.unwrap();
    let visits = server.visits();
    let gap = visits[1].start - visits[0].end.unwrap();
    assert!(gap >= Duration::from_secs(1), "{gap:?}");
}

#[tokio::test]
async fn a_wait_that_is_too_long_is_left_to_the_owner() {
    let fault = fails_at_once(|| Play::StatusWith(503, "Retry-After", "7200".to_owned())).await;
    assert!(fault.to_string().contains("asks to wait for 7200 seconds"), "{fault}");
}

#[tokio::test]
async fn tries_come_to_an_end() {
    let server = StandIn::start(|_, _| Play::Status(503, String::new())).await;
    let error = ask(&client(&server)).await.unwrap_err().to_string();
    assert!(error.contains("tried 3 times") && error.contains("503"), "{error}");
    assert_eq!(server.visits().len(), 3);
}

#[tokio::test]
async fn a_server_that_is_not_there_is_tried_again_and_told() {
    let server = StandIn::start(|_, _| Play::Hang).await;
    // A port that was free a moment ago.
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let mut settings = settings(&server);
    settings.listing_base = format!("http://{free}/atom");
    let client = ArxivClient::with_pace(&settings, quick()).unwrap();
    let error = ask(&client).await.unwrap_err();
    assert!(matches!(error, ArxivError::Request { tries: 3, fault: RequestFault::Connection(_), .. }), "{error}");
}

#[tokio::test]
async fn a_wrong_request_is_not_repeated() {
    let server = StandIn::start(|number, _| match number {
        0 => Play::Status(400, query_error()),
        // As the API answered in former years.
        _ => Play::Feed(query_error()),
    })
    .await;
    let client = client(&server);
    for asked in 1..=2 {
        let error = client.papers(&ids(2), None).await.unwrap_err().to_string();
        assert!(error.contains("arXiv refuses the request: incorrect id format for abc"), "{error}");
        assert_eq!(server.visits().len(), asked);
    }
}

#[tokio::test]
async fn wrong_categories_are_told() {
    let feed = || good().replace("cs.LG updates on arXiv.org", "Feed error for query &quot;cs.LG&quot;");
    let fault = fails_at_once(move || Play::Feed(feed())).await;
    assert!(matches!(fault, RequestFault::Feed(FeedError::ListingError(_))), "{fault}");
}

#[tokio::test]
async fn other_statuses_are_told_at_once() {
    for status in [204, 304, 401, 403, 404, 410] {
        assert_eq!(fails_at_once(move || Play::Status(status, String::new())).await, RequestFault::Status(status));
    }
}

#[tokio::test]
async fn the_log_in_page_of_a_network_is_no_listing() {
    let page = "<!DOCTYPE html><html><head><meta charset=utf-8><title>Welcome</title></head><body><br></html>";
    let fault = fails_at_once(|| Play::Feed(page.to_owned())).await;
    assert_eq!(fault, RequestFault::Feed(FeedError::NotAFeed("html".to_owned())));
}

#[tokio::test]
async fn an_answer_of_the_other_kind_is_no_listing() {
    let fault = fails_at_once(|| Play::Feed(answer(&ids(2)))).await;
    assert_eq!(fault, RequestFault::Feed(FeedError::Unrecognised));
}

#[tokio::test]
async fn nothing_leads_to_another_server() {
    let other = StandIn::start(|_, _| Play::Feed(good())).await;
    let elsewhere = format!("http://{}/atom/cs.LG", other.address);
    for target in [elsewhere.as_str(), "https://login.example/", "//login.example/", "file:///etc/passwd"] {
        let location = target.to_owned();
        let fault = fails_at_once(move || Play::StatusWith(302, "Location", location.clone())).await;
        assert_eq!(fault, RequestFault::LedAway(target.to_owned()));
    }
    assert!(other.visits().is_empty());
}

#[tokio::test]
async fn a_redirect_within_the_server_is_followed_but_not_for_ever() {
    let server = StandIn::start(|_, target| match target {
        "/atom/cs.LG" => Play::StatusWith(301, "Location", "/new/cs.LG".to_owned()),
        _ => Play::Feed(good()),
    })
    .await;
    assert_eq!(ask(&client(&server)).await.unwrap().announcements.len(), 3);
    let round = StandIn::start(|_, target| Play::StatusWith(301, "Location", target.to_owned())).await;
    let error = ask(&client(&round)).await.unwrap_err();
    assert!(matches!(error, ArxivError::Request { fault: RequestFault::LedAway(_), .. }), "{error}");
    assert_eq!(round.visits().len(), 4);
}

#[tokio::test]
async fn an_answer_that_is_too_large_is_not_read_to_its_end() {
    let large = || good() + &" ".repeat(1_000_000);
    assert_eq!(fails_at_once(move || Play::Feed(large())).await, RequestFault::TooLarge(1_000_000));
    // A few kilobytes on the way.
    assert_eq!(fails_at_once(move || Play::Zipped(large())).await, RequestFault::TooLarge(1_000_000));
}
