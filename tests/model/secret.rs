//! The key goes to the endpoint, and nowhere else.

use std::{fs, sync::Arc};

use tracing::Level;

use crate::harness::{Answer, KEY, Papers, Server, client, good_text, run, settings};

#[tokio::test(flavor = "current_thread")]
async fn the_key_is_in_no_error_debug_or_trace() {
    let echoes: [fn(String) -> Answer; 6] = [
        |key| Answer::Status(400, None, format!("{{\"error\": {{\"message\": \"bad key {key}\"}}}}")),
        |key| Answer::Status(401, None, format!("{{\"error\": {{\"message\": \"bad key {key}\"}}}}")),
        |key| Answer::Status(500, None, format!("{}{key}", "x".repeat(290))),
        |key| Answer::Status(307, Some(("location", format!("https://elsewhere.example/?key={key}"))), String::new()),
        |key| Answer::Status(429, Some(("retry-after", "0".to_owned())), key),
        |_| Answer::Drops,
    ];
    let folder = tempfile::tempdir().unwrap();
    let traced = folder.path().join("trace");
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(Level::TRACE)
        .with_writer(Arc::new(fs::File::create(&traced).unwrap()))
        .with_ansi(false)
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    for echo in echoes {
        let server = Server::new(move |asked| {
            let authorization = asked.headers["authorization"].to_str().unwrap();
            echo(authorization.strip_prefix("Bearer ").unwrap().to_owned())
        });
        let client = client(&settings(&server));
        let run = run(&client, &Papers::new(2), None, 24).await;
        let seen = format!("{run:?} {} {client:?} {client:#?} {:?}", run.reason(0), client.settings());
        assert_eq!(server.asked()[0].headers["authorization"].to_str().unwrap(), format!("Bearer {KEY}"));
        assert!(!seen.contains(&KEY[..9]), "{seen}");
    }
    let traced = fs::read_to_string(&traced).unwrap();
    assert!(traced.contains("asking the model again"), "the trace was listened to: {traced}");
    assert!(!traced.contains(&KEY[..9]), "{traced}");
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let other = Server::good();
    let target = format!("{}/chat/completions", other.base_url());
    for status in [301, 302, 307, 308] {
        let target = target.clone();
        let server = Server::new(move |_| Answer::Status(status, Some(("location", target.clone())), String::new()));
        let run = run(&client(&settings(&server)), &Papers::new(1), None, 24).await;
        assert!(run.reason(0).contains("sends elsewhere, to http://127.0.0.1:"), "{}", run.reason(0));
    }
    assert!(other.asked().is_empty());
}

#[tokio::test]
async fn the_key_is_in_no_file_of_the_cache() {
    let folder = tempfile::tempdir().unwrap();
    let cache = brevier::publisher::summarize::Cache::new(folder.path());
    let server = Server::new(|asked| Answer::Says(good_text(asked)));
    run(&client(&settings(&server)), &Papers::new(1), Some(&cache), 24).await;
    let files: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().path()).collect();
    assert_eq!(files.len(), 1);
    assert!(!std::fs::read_to_string(&files[0]).unwrap().contains(KEY));
}
