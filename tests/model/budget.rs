//! No run goes beyond its budget.

use brevier::{
    digest::usual_topics,
    publisher::summarize::{Brief, ModelSettings, Outcome, Usage, estimate},
};

use crate::harness::{Answer, Papers, Server, client, run, settings};

fn counts(outcomes: &[Outcome]) -> (usize, usize) {
    let written = outcomes.iter().filter(|outcome| matches!(outcome, Outcome::Written(_))).count();
    (written, outcomes.len() - written)
}

#[tokio::test]
async fn papers_beyond_the_requests_of_a_run_fall_back() {
    let server = Server::good();
    let settings = ModelSettings { max_requests: Some(3), required: true, ..settings(&server) };
    let run = run(&client(&settings), &Papers::new(8), None, 24).await;
    assert_eq!(server.asked().len(), 3);
    assert_eq!(counts(run.outcomes()), (3, 5));
    let back = run.outcomes().iter().position(|outcome| matches!(outcome, Outcome::FellBack { .. })).unwrap();
    assert!(run.reason(back).contains("budget of this run is used up (model.max_requests"), "{}", run.reason(back));
}

#[tokio::test]
async fn tries_count_too() {
    let server = Server::new(|_| Answer::Status(500, None, String::new()));
    let settings = ModelSettings { max_requests: Some(2), tries: 9, ..settings(&server) };
    let run = run(&client(&settings), &Papers::new(1), None, 24).await;
    assert_eq!((server.asked().len(), counts(run.outcomes())), (2, (0, 1)));
    assert_eq!(run.result.unwrap().usage, Usage { requests: 2, input_tokens: 0, output_tokens: 0 });
}

#[tokio::test]
async fn papers_beyond_the_tokens_of_a_run_fall_back() {
    // Each answer is said to have cost 1,500 tokens, and about 2,300 are set aside for one while it is under way.
    let server = Server::good();
    let settings = ModelSettings { max_tokens: Some(5_500), ..settings(&server) };
    let client = client(&settings);
    let run = run(&client, &Papers::new(8), None, 24).await;
    assert!(client.used().tokens() <= 5_500, "{:?}", client.used());
    let (written, _) = counts(run.outcomes());
    assert_eq!((written, server.asked().len()), (written, written));
    assert!((1..8).contains(&written), "{written}");
}

#[tokio::test]
async fn what_a_run_costs_can_be_known_before() {
    let papers = Papers::new(8);
    let topics = usual_topics();
    let brief = Brief { language: "en", topics: &topics, made_at: "2026-11-24".parse().unwrap() };
    let estimate = estimate(&papers.sources(), &brief);
    assert_eq!((estimate.requests, estimate.output_tokens), (8, 8_000));

    let server = Server::good();
    run(&client(&settings(&server)), &papers, None, 24).await;
    let sent: usize = server.asked().iter().map(|asked| asked.said("system").len() + asked.said("user").len()).sum();
    let (least, most) = (sent as u64 / 4, sent as u64 / 3);
    assert!((least..most).contains(&estimate.input_tokens), "{estimate:?} for {sent} bytes");
}
