//! When there is no answer.

use std::{net::TcpListener, time::Duration};

use brevier::publisher::summarize::{ApiKey, ChatClient, ModelSettings, Outcome};

use crate::harness::{Answer, KEY, Papers, Server, client, good, good_text, run, settings, written};

/// A server whose first answer is this one, and the later ones good.
fn first(answer: fn() -> Answer) -> Server {
    Server::new(move |asked| if asked.number == 0 { answer() } else { Answer::Says(good_text(asked)) })
}

#[tokio::test]
async fn what_may_pass_is_tried_again() {
    let troubles: [fn() -> Answer; 6] = [
        || Answer::Status(500, None, "oops".to_owned()),
        || Answer::Status(503, None, String::new()),
        || Answer::Status(429, None, "{\"error\": \"slow down\"}".to_owned()),
        || Answer::Drops,
        || Answer::Status(200, None, "<html>Gateway</html>".to_owned()),
        || Answer::Status(200, None, "{\"object\": \"error\"}".to_owned()),
    ];
    for (at, trouble) in troubles.into_iter().enumerate() {
        let server = first(trouble);
        let run = run(&client(&settings(&server)), &Papers::new(1), None, 24).await;
        assert_eq!(written(&run.outcomes()[0]).usage.requests, 2, "{at}");
        assert_eq!(server.asked().len(), 2, "{at}");
    }
}

#[tokio::test]
async fn the_endpoint_says_how_long_to_wait() {
    // Our own pause would be an hour.
    let pace = |client: ChatClient| client.with_pace(Duration::from_secs(30), Duration::from_secs(3_600));
    let server = first(|| Answer::Status(429, Some(("retry-after", "0".to_owned())), String::new()));
    let soon = run(&pace(client(&settings(&server))), &Papers::new(1), None, 24).await;
    assert!(!written(&soon.outcomes()[0]).key_points.is_empty());

    let server = first(|| Answer::Status(429, Some(("retry-after", "86400".to_owned())), "quota".to_owned()));
    let tomorrow = run(&client(&settings(&server)), &Papers::new(1), None, 24).await;
    assert!(tomorrow.reason(0).contains("status 429: quota"), "{}", tomorrow.reason(0));
    assert_eq!(server.asked().len(), 1, "nobody waits for a day");
}

#[tokio::test]
async fn an_answer_that_does_not_come_is_given_up() {
    let server = first(|| Answer::Hangs);
    let client = client(&settings(&server)).with_pace(Duration::from_millis(300), Duration::ZERO);
    let run = run(&client, &Papers::new(1), None, 24).await;
    assert_eq!(written(&run.outcomes()[0]).usage.requests, 2);
}

#[tokio::test]
async fn a_wrong_key_ends_the_asking_soon_and_all_fall_back() {
    let server = Server::new(|_| Answer::Status(401, None, format!("{{\"error\": \"Incorrect API key {KEY}\"}}")));
    let settings = ModelSettings { concurrency: 2, ..settings(&server) };
    let wrong = run(&client(&settings), &Papers::new(12), None, 24).await;
    assert!(server.asked().len() <= 4, "{} requests", server.asked().len());
    assert!((0..12).all(|at| wrong.reason(at).contains("refused the key (status 401)")), "{:?}", wrong.result);
    assert!(wrong.reason(0).contains("model.key_env"));
    assert!(wrong.reason(11).contains("was given up"));

    let required = run(&client(&ModelSettings { required: true, ..settings }), &Papers::new(12), None, 24).await;
    assert!(required.result.unwrap_err().to_string().contains("refused the key"));
}

#[tokio::test]
async fn a_required_model_that_answers_nobody_is_an_error_even_for_one_paper() {
    let server = Server::new(|_| Answer::Status(404, None, "{\"message\": \"model not found\"}".to_owned()));
    let run = run(&client(&ModelSettings { required: true, ..settings(&server) }), &Papers::new(1), None, 24).await;
    assert!(run.result.unwrap_err().to_string().contains("status 404: model not found"));
}

#[tokio::test]
async fn an_endpoint_that_is_down_says_so() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let settings = ModelSettings {
        base_url: format!("http://127.0.0.1:{port}/v1"),
        model: "m".to_owned(),
        ..ModelSettings::default()
    };
    let run = run(&client(&settings), &Papers::new(12), None, 24).await;
    assert!(run.reason(0).contains("cannot be reached: Connection refused"), "{}", run.reason(0));
    assert!(run.outcomes().iter().all(|outcome| matches!(outcome, Outcome::FellBack { .. })));
}

#[tokio::test]
async fn failures_that_pass_do_not_end_the_asking() {
    let server = Server::new(|asked| match asked.number % 3 {
        2 => Answer::Says(good_text(asked)),
        _ => Answer::Status(500, None, String::new()),
    });
    let settings = ModelSettings { concurrency: 1, tries: 3, ..settings(&server) };
    let run = run(&client(&settings), &Papers::new(12), None, 24).await;
    assert!(run.outcomes().iter().all(|outcome| matches!(outcome, Outcome::Written(_))));
}

#[tokio::test]
async fn a_second_answer_that_is_lost_does_not_cost_the_first() {
    let server = Server::new(|asked| match asked.number {
        0 => Answer::Says(good(asked).to_string().replace("(94.5%)", "(97.5%)")),
        _ => Answer::Status(400, None, "no more".to_owned()),
    });
    let run = run(&client(&settings(&server)), &Papers::new(1), None, 24).await;
    assert_eq!(written(&run.outcomes()[0]).provenance.flags.len(), 1);
}

#[tokio::test]
async fn a_body_without_end_is_not_read_to_its_end() {
    let server = Server::new(|_| Answer::Status(200, None, " ".repeat(5 * 1024 * 1024)));
    let run = run(&client(&settings(&server)), &Papers::new(1), None, 24).await;
    assert!(run.reason(0).contains("longer than 4194304 bytes"), "{}", run.reason(0));
    assert_eq!(server.asked().len(), 1);
}

#[tokio::test]
async fn a_local_server_needs_no_key() {
    let server = Server::good();
    let client = ChatClient::new(&settings(&server), ApiKey::new("")).unwrap().unwrap();
    assert!(!written(&run(&client, &Papers::new(1), None, 24).await.outcomes()[0]).key_points.is_empty());
    assert!(server.asked()[0].headers.get("authorization").is_none());
}
