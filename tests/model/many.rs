//! Many papers at a time.

use std::sync::Arc;

use brevier::publisher::summarize::ModelSettings;
use tokio::sync::{Barrier, Notify};

use crate::harness::{Answer, Papers, Server, client, good_text, run, settings, title_of, written};

#[tokio::test]
async fn as_many_requests_are_under_way_as_the_settings_say_and_no_more() {
    // No request is answered before three are there.
    let barrier = Arc::new(Barrier::new(3));
    let server = Server::waiting(move |asked| {
        let barrier = Arc::clone(&barrier);
        async move {
            barrier.wait().await;
            Answer::Says(good_text(&asked))
        }
    });
    let run = run(&client(&ModelSettings { concurrency: 3, ..settings(&server) }), &Papers::new(12), None, 24).await;
    assert_eq!(run.outcomes().len(), 12);
    assert_eq!(server.most_under_way(), 3);
}

#[tokio::test]
async fn outcomes_stand_in_the_order_of_the_papers_whoever_answers_first() {
    // The first paper is answered after the last.
    let last = Arc::new(Notify::new());
    let server = Server::waiting(move |asked| {
        let last = Arc::clone(&last);
        async move {
            match title_of(&asked).split(':').next() {
                Some("Ash") => last.notified().await,
                Some("Fir") => last.notify_one(),
                _ => {}
            }
            Answer::Says(good_text(&asked))
        }
    });
    let run = run(&client(&ModelSettings { concurrency: 2, ..settings(&server) }), &Papers::new(6), None, 24).await;
    let names: Vec<&str> = run
        .outcomes()
        .iter()
        .map(|outcome| written(outcome).key_points[1].text.split(' ').next().unwrap_or_default())
        .collect();
    assert_eq!(names, ["Ash", "Birch", "Cedar", "Dogwood", "Elm", "Fir"]);
    assert!(run.events.last().unwrap().starts_with("Finished(ArxivId(\"2605.00001\")"), "{:?}", run.events.last());
}

#[tokio::test]
async fn no_papers_are_no_requests() {
    let server = Server::good();
    let run = run(&client(&ModelSettings { required: true, ..settings(&server) }), &Papers::new(0), None, 24).await;
    assert!(run.outcomes().is_empty() && server.asked().is_empty());
}

#[tokio::test]
async fn a_run_can_be_given_to_another_thread() {
    let server = Server::good();
    let client = client(&settings(&server));
    let summaries = tokio::spawn(async move {
        let papers = Papers::new(2);
        run(&client, &papers, None, 24).await
    });
    assert_eq!(summaries.await.unwrap().result.unwrap().usage.requests, 2);
}
