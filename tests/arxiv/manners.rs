//! What arXiv's terms of use ask for: one request at a time, a pause between two, and a name.

use std::time::Duration;

use brevier::publisher::arxiv::{ArxivClient, Pace};

use crate::{
    asking::{categories, client, quick, settings},
    feeds::{answer, ids, listing},
    stand_in::{Play, StandIn, Visit},
};

/// The shortest time between the end of a request and the start of the next, as the server met them.
fn shortest_gap(visits: &[Visit]) -> Duration {
    visits.windows(2).map(|pair| pair[1].start.saturating_duration_since(pair[0].end.unwrap())).min().unwrap()
}

#[tokio::test]
async fn every_request_says_who_asks_and_what_is_understood() {
    let server = StandIn::start(|number, _| match number {
        0 => Play::Status(503, String::new()),
        1 => Play::Zipped(listing("2026-05-08", &ids(1))),
        _ => Play::Feed(answer(&ids(1))),
    })
    .await;
    let client = client(&server);
    client.listing(&categories(&["cs.LG", "stat.ML"]), None).await.unwrap();
    client.papers(&ids(1), None).await.unwrap();
    let visits = server.visits();
    assert_eq!(visits.len(), 3);
    for visit in &visits {
        let name = concat!("Brevier/", env!("CARGO_PKG_VERSION"), " (+owner@example.org)");
        assert_eq!(visit.header("user-agent"), name);
        assert_eq!(visit.header("accept"), "application/atom+xml, application/xml;q=0.9");
        assert_eq!(visit.header("accept-encoding"), "gzip");
    }
    assert_eq!(visits[0].target, "/atom/cs.LG+stat.ML");
}

#[tokio::test]
async fn two_requests_are_never_under_way_at_once() {
    let server = StandIn::start(|number, target| match number {
        // A fault and a redirect take turns like everything else.
        1 => Play::Status(503, String::new()),
        2 => Play::StatusWith(302, "Location", target.to_owned()),
        _ => Play::FeedLater(answer(&ids(2))),
    })
    .await;
    let pace = Pace { pause: Duration::from_millis(30), ..quick() };
    let client = ArxivClient::with_pace(&settings(&server), pace).unwrap();
    let wanted = ids(2);
    let asked = || client.papers(&wanted, None);
    let (a, b, c, d) = tokio::join!(asked(), asked(), asked(), asked());
    for papers in [a, b, c, d] {
        assert_eq!(papers.unwrap().papers.len(), 2);
    }
    let visits = server.visits();
    assert_eq!((visits.len(), client.requests()), (6, 6));
    let gap = shortest_gap(&visits);
    assert!(gap >= pace.pause, "{gap:?}");
}

#[tokio::test]
async fn a_request_that_is_given_up_is_followed_by_a_pause_too() {
    let server = StandIn::start(|number, _| if number == 0 { Play::Hang } else { Play::Feed(answer(&ids(1))) }).await;
    let pace = Pace { pause: Duration::from_millis(100), ..quick() };
    let client = ArxivClient::with_pace(&settings(&server), pace).unwrap();
    let wanted = ids(1);
    tokio::select! {
        biased;
        _ = client.papers(&wanted, None) => panic!("the server hangs"),
        () = seen(&server) => {}
    }
    let given_up = std::time::Instant::now();
    client.papers(&wanted, None).await.unwrap();
    let gap = server.visits()[1].start - given_up;
    assert!(gap >= pace.pause, "{gap:?}");
}

/// Waits until the server has met a request.
async fn seen(server: &StandIn) {
    while server.visits().is_empty() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn all_clients_of_a_process_share_the_pause_of_three_seconds() {
    let server = StandIn::start(|_, _| Play::FeedLater(answer(&ids(1)))).await;
    let wanted = ids(1);
    let one = ArxivClient::new(&settings(&server)).unwrap();
    let other = ArxivClient::new(&settings(&server)).unwrap();
    let (a, b) = tokio::join!(one.papers(&wanted, None), other.papers(&wanted, None));
    assert!(a.is_ok() && b.is_ok());
    let gap = shortest_gap(&server.visits());
    assert!(gap >= Duration::from_secs(3), "{gap:?}");
}

#[tokio::test]
async fn only_a_server_on_this_machine_may_be_asked_faster() {
    let server = StandIn::start(|_, _| Play::Hang).await;
    let mut settings = settings(&server);
    settings.query_base = "https://export.arxiv.org/api/query".to_owned();
    let error = ArxivClient::with_pace(&settings, quick()).unwrap_err().to_string();
    assert!(error.contains("query_base") && error.contains("on this machine"), "{error}");
}
