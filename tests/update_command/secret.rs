//! The key of the model is nowhere to be read.

use crate::{
    model::{Answer, Server, good_text},
    owner::{DAY, Owner},
    with_a_model::settings,
};

const KEY: &str = "sk-very-secret-0123456789";

#[test]
fn the_key_is_sent_to_the_model_and_written_nowhere() {
    for fault in [None, Some(401), Some(500)] {
        let server = Server::new(move |asked| match fault {
            None => Answer::Says(good_text(asked)),
            // An endpoint that repeats the key in its complaint.
            Some(status) => Answer::Status(status, None, format!("{{\"error\": \"bad key {KEY}\"}}")),
        });
        let owner = Owner::with(&settings(&server, ""));
        owner.record(DAY, 1..4);
        let files = ["listing-2026-05-08.xml", "answer-2026-05-08.xml"];
        let mut command = owner.command(&["update", "--now", "2026-05-08T12:00:00Z", "--from", files[0], files[1]]);
        let output = command.env("BREVIER_API_KEY", KEY).env("BREVIER_LOG", "trace").output().unwrap();
        assert_eq!(output.status.code(), Some(0));
        let sent = server.asked()[0].headers["authorization"].to_str().unwrap().to_owned();
        assert_eq!(sent, format!("Bearer {KEY}"));
        for said in [output.stdout, output.stderr] {
            assert!(!String::from_utf8(said).unwrap().contains(KEY), "the key is printed ({fault:?})");
        }
        for (path, bytes) in owner.tree() {
            assert!(!String::from_utf8_lossy(&bytes).contains(KEY), "the key is in {}", path.display());
        }
    }
}
