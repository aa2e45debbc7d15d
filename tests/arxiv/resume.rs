//! An update that was killed goes on where it was.

use std::fs;

use brevier::publisher::arxiv::{AnswerCache, ArxivClient, Papers};

use crate::{
    asking::{quick, settings},
    feeds::{answer, ids},
    stand_in::{Play, StandIn},
};

#[tokio::test]
async fn answers_that_are_there_are_not_asked_for_again() {
    let folder = tempfile::tempdir().unwrap();
    let kept = || AnswerCache::open(folder.path(), "2026-05-08".parse().unwrap()).unwrap();
    let wanted = ids(6);
    let batches: Vec<String> = wanted.chunks(2).map(answer).collect();
    let served = batches.clone();
    // The second batch fails the first time: the update ends there.
    let server = StandIn::start(move |number, _| match number {
        0 => Play::Feed(served[0].clone()),
        1 => Play::Status(400, String::new()),
        2 => Play::Feed(served[1].clone()),
        _ => Play::Feed(served[2].clone()),
    })
    .await;
    let mut settings = settings(&server);
    settings.batch = 2;
    let client = || ArxivClient::with_pace(&settings, quick()).unwrap();
    client().papers(&wanted, Some(&kept())).await.unwrap_err();
    assert_eq!(server.visits().len(), 2);

    let resumed = client();
    let papers = resumed.papers(&wanted, Some(&kept())).await.unwrap();
    assert_eq!((papers.papers.len(), resumed.requests()), (6, 2));

    // A third run costs nothing, but for what was damaged meanwhile.
    let third = client();
    assert_eq!(third.papers(&wanted, Some(&kept())).await.unwrap(), papers);
    assert_eq!(third.requests(), 0);
    let file = fs::read_dir(folder.path())
        .unwrap()
        .map(|file| file.unwrap().path())
        .find(|path| fs::read_to_string(path).unwrap() == batches[2]);
    fs::write(file.unwrap(), &batches[2][..100]).unwrap();
    let fourth = client();
    assert_eq!(fourth.papers(&wanted, Some(&kept())).await.unwrap(), papers);
    assert_eq!(fourth.requests(), 1);
}

#[tokio::test]
async fn what_arxiv_does_not_know_yet_is_asked_for_again() {
    let folder = tempfile::tempdir().unwrap();
    let kept = AnswerCache::open(folder.path(), "2026-05-08".parse().unwrap()).unwrap();
    let server = StandIn::start(|number, _| match number {
        0 => Play::Feed(answer(&ids(1))),
        1 => Play::Feed(answer(&[])),
        _ => Play::Feed(answer(&ids(2)[1..])),
    })
    .await;
    let client = ArxivClient::with_pace(&settings(&server), quick()).unwrap();
    let Papers { missing, .. } = client.papers(&ids(2), Some(&kept)).await.unwrap();
    assert_eq!(missing.len(), 1);
    let Papers { missing, papers, .. } = client.papers(&ids(2), Some(&kept)).await.unwrap();
    assert_eq!((missing.len(), papers.len(), client.requests()), (0, 2, 3));
}
