//! What was paid for once is not paid for again.

use std::{fs, sync::Arc};

use brevier::publisher::summarize::{Cache, ModelSettings, Outcome, Usage};
use tokio::sync::Notify;

use crate::harness::{Answer, Papers, Server, client, good_text, run, settings, title_of, written};

#[tokio::test]
async fn a_second_run_asks_nothing_and_says_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let cache = Cache::new(folder.path().join("answers"));
    let server = Server::good();
    let first = run(&client(&settings(&server)), &Papers::new(3), Some(&cache), 24).await;
    let second = run(&client(&settings(&server)), &Papers::new(3), Some(&cache), 25).await;
    assert_eq!(server.asked().len(), 3);
    for (first, second) in first.outcomes().iter().zip(second.outcomes()) {
        let (first, second) = (written(first), written(second));
        assert_eq!(second.usage, Usage::default());
        assert_eq!((&first.key_points, &first.sections), (&second.key_points, &second.sections));
        assert_eq!(first.provenance, second.provenance, "the time is that of the first run");
    }

    let other = ModelSettings { model: "another-model".to_owned(), ..settings(&server) };
    run(&client(&other), &Papers::new(3), Some(&cache), 25).await;
    assert_eq!(server.asked().len(), 6, "another model is asked itself");
}

#[tokio::test]
async fn a_damaged_file_is_told_and_asked_for_again() {
    let folder = tempfile::tempdir().unwrap();
    let cache = Cache::new(folder.path());
    let server = Server::good();
    run(&client(&settings(&server)), &Papers::new(1), Some(&cache), 24).await;
    let file = fs::read_dir(folder.path()).unwrap().next().unwrap().unwrap().path();
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, &text[..text.len() / 2]).unwrap();
    let again = run(&client(&settings(&server)), &Papers::new(1), Some(&cache), 24).await;
    assert!(again.events.iter().any(|event| event.contains("CacheTrouble")), "{:?}", again.events);
    assert!(!written(&again.outcomes()[0]).key_points.is_empty());
    assert_eq!(server.asked().len(), 2);
    assert_eq!(fs::read_to_string(&file).unwrap(), text);
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_costs_no_text() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let server = Server::good();
    let run = run(&client(&settings(&server)), &Papers::new(1), Some(&Cache::new(file)), 24).await;
    assert!(!written(&run.outcomes()[0]).key_points.is_empty());
    assert!(run.events.iter().any(|event| event.contains("CacheTrouble")), "{:?}", run.events);
}

#[tokio::test]
async fn answers_that_were_no_good_are_asked_for_again_on_another_day_only() {
    let folder = tempfile::tempdir().unwrap();
    let cache = Cache::new(folder.path());
    let server = Server::new(|_| Answer::Says("I would rather not.".to_owned()));
    for (day, asked) in [(24, 2), (24, 2), (25, 4)] {
        let run = run(&client(&settings(&server)), &Papers::new(1), Some(&cache), day).await;
        assert!(run.reason(0).contains("it has no object"), "{}", run.reason(0));
        assert_eq!(server.asked().len(), asked, "on day {day}");
    }
}

#[tokio::test]
async fn a_run_that_is_stopped_keeps_what_was_answered() {
    let folder = tempfile::tempdir().unwrap();
    let cache = Cache::new(folder.path());
    let third = Arc::new(Notify::new());
    let reached = Arc::clone(&third);
    let server = Server::new(move |asked| {
        if title_of(asked).starts_with("Cedar") && asked.number == 2 {
            reached.notify_one();
            return Answer::Hangs;
        }
        Answer::Says(good_text(asked))
    });
    let settings = ModelSettings { concurrency: 1, ..settings(&server) };
    let (stopped, papers) = (client(&settings), Papers::new(3));
    tokio::select! {
        _ = run(&stopped, &papers, Some(&cache), 24) => panic!("it ended by itself"),
        () = third.notified() => {}
    }
    let again = run(&client(&settings), &Papers::new(3), Some(&cache), 24).await;
    assert!(again.outcomes().iter().all(|outcome| matches!(outcome, Outcome::Written(_))));
    assert_eq!(server.asked().len(), 4);
}
