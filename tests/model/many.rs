//! Many papers at a time.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use brevier::{
    digest::usual_topics,
    publisher::summarize::{Brief, Event, ModelSettings, summarize_all},
};
use tokio::sync::{Notify, Semaphore, mpsc};

use crate::harness::{Answer, Papers, Server, client, good_text, run, settings, title_of, written};

#[tokio::test]
async fn as_many_requests_are_under_way_as_the_settings_say_and_no_more() {
    // No request is answered before all papers that were begun have one.
    let gate = Arc::new(Semaphore::new(0));
    let (tell, mut arrivals) = mpsc::unbounded_channel();
    let behind = Arc::clone(&gate);
    let server = Server::waiting(move |asked| {
        let (behind, tell) = (Arc::clone(&behind), tell.clone());
        async move {
            tell.send(()).unwrap();
            let _permit = behind.acquire().await.unwrap();
            Answer::Says(good_text(&asked))
        }
    });
    let (started, topics, papers) = (AtomicUsize::new(0), usual_topics(), Papers::new(12));
    let brief = Brief { language: "en", topics: &topics, made_at: "2026-11-24".parse().unwrap() };
    let observer = |event: Event<'_>| {
        if matches!(event, Event::Started(_)) {
            started.fetch_add(1, Ordering::SeqCst);
        }
    };
    let open = async {
        let mut arrived = 0;
        while arrivals.recv().await.is_some() {
            arrived += 1;
            if arrived == started.load(Ordering::SeqCst) {
                gate.add_permits(12);
            }
        }
    };
    let client = client(&ModelSettings { concurrency: 3, ..settings(&server) });
    let sources = papers.sources();
    tokio::select! {
        summaries = summarize_all(&client, &sources, &brief, None, &observer) => {
            summaries.unwrap().outcomes.iter().for_each(|outcome| assert!(!written(outcome).key_points.is_empty()));
        }
        () = open => unreachable!("the server lives as long as the test"),
    }
    assert_eq!(server.asked().len(), 12);
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
