//! The metadata of papers, in batches, and papers that arXiv does not know.

use std::collections::HashMap;

use brevier::digest::ArxivId;
use url::Url;

use crate::{
    asking::client,
    feeds::{answer, answer_of, ids},
    stand_in::{Play, StandIn, Visit},
};

/// The parameters of a query.
fn query(target: &str) -> HashMap<String, String> {
    Url::parse(&format!("http://localhost{target}")).unwrap().query_pairs().into_owned().collect()
}

/// The ids that a query asks for.
fn asked(target: &str) -> Vec<ArxivId> {
    query(target)["id_list"].split(',').map(|id| id.parse().unwrap()).collect()
}

fn counts(visits: &[Visit]) -> Vec<(usize, String)> {
    visits.iter().map(|visit| (asked(&visit.target).len(), query(&visit.target)["max_results"].clone())).collect()
}

/// An arXiv that knows all papers but these, and answers in an order of its own.
async fn arxiv_without(unknown: &'static [&'static str]) -> StandIn {
    StandIn::start(|_, target| {
        let mut known: Vec<ArxivId> = asked(target).into_iter().filter(|id| !unknown.contains(&id.as_str())).collect();
        known.reverse();
        Play::Feed(answer(&known))
    })
    .await
}

#[tokio::test]
async fn papers_are_asked_for_by_the_hundred_and_each_says_how_many() {
    let server = arxiv_without(&[]).await;
    let mut wanted = ids(250);
    wanted.push("hep-th/9901001".parse().unwrap());
    let papers = client(&server).papers(&wanted, None).await.unwrap();
    assert_eq!(papers.papers.iter().map(|paper| paper.id.clone()).collect::<Vec<_>>(), wanted);
    assert!(papers.missing.is_empty() && papers.set_aside.is_empty());
    let expected = [(100, "100"), (100, "100"), (51, "51")].map(|(ids, most)| (ids, most.to_owned()));
    assert_eq!(counts(&server.visits()), expected);
    assert!(server.visits().iter().all(|visit| visit.target.starts_with("/api/query?")));
}

#[tokio::test]
async fn a_paper_that_is_missing_is_asked_for_once_more_and_then_reported() {
    let server = arxiv_without(&["2605.00002", "2605.00150"]).await;
    let papers = client(&server).papers(&ids(200), None).await.unwrap();
    assert_eq!(papers.papers.len(), 198);
    let missing: Vec<ArxivId> = ["2605.00002", "2605.00150"].iter().map(|id| id.parse().unwrap()).collect();
    assert_eq!(papers.missing, missing);
    let visits = server.visits();
    assert_eq!(visits.len(), 3);
    assert_eq!(asked(&visits[2].target), missing);
}

#[tokio::test]
async fn a_paper_that_is_there_the_second_time_is_not_missing() {
    let server = StandIn::start(|number, target| {
        let all = asked(target);
        Play::Feed(answer(if number == 0 { &all[1..] } else { &all }))
    })
    .await;
    let papers = client(&server).papers(&ids(3), None).await.unwrap();
    assert_eq!((papers.papers.len(), papers.missing.len()), (3, 0));
    assert_eq!(papers.papers[0].id, ids(1)[0]);
}

#[tokio::test]
async fn an_answer_without_any_paper_is_not_believed_at_once() {
    let server =
        StandIn::start(|number, target| Play::Feed(if number < 2 { answer(&[]) } else { answer(&asked(target)) }))
            .await;
    assert_eq!(client(&server).papers(&ids(5), None).await.unwrap().papers.len(), 5);
    assert_eq!(server.visits().len(), 3);
}

#[tokio::test]
async fn an_answer_that_holds_less_than_it_counts_is_asked_for_again() {
    let server = StandIn::start(|number, target| {
        let all = asked(target);
        Play::Feed(if number == 0 { answer_of(&all[..2], 5) } else { answer(&all) })
    })
    .await;
    assert_eq!(client(&server).papers(&ids(5), None).await.unwrap().papers.len(), 5);
    assert!(server.visits().iter().all(|visit| asked(&visit.target).len() == 5));
}

#[tokio::test]
async fn papers_that_nobody_asked_for_are_left_out() {
    let server = StandIn::start(|_, _| Play::Feed(answer(&ids(5)))).await;
    let wanted = ids(2);
    let papers = client(&server).papers(&wanted, None).await.unwrap();
    assert_eq!(papers.papers.iter().map(|paper| paper.id.clone()).collect::<Vec<_>>(), wanted);
}

#[tokio::test]
async fn a_paper_is_asked_for_once_and_none_costs_no_request() {
    let server = arxiv_without(&[]).await;
    let twice = [ids(2), ids(2)].concat();
    let client = client(&server);
    assert_eq!(client.papers(&twice, None).await.unwrap().papers.len(), 2);
    assert_eq!(client.papers(&[], None).await.unwrap().papers.len(), 0);
    assert_eq!(counts(&server.visits()), [(2, "2".to_owned())]);
}

#[tokio::test]
async fn an_entry_that_cannot_be_read_is_told_once() {
    let server = StandIn::start(|_, target| {
        Play::Feed(answer(&asked(target)).replace("<title>On 2605.00002</title>", "<title/>"))
    })
    .await;
    let papers = client(&server).papers(&ids(3), None).await.unwrap();
    assert_eq!(papers.missing, [ids(2)[1].clone()]);
    assert_eq!(papers.set_aside, ["http://arxiv.org/abs/2605.00002v1: has no title"]);
}
