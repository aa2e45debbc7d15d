//! A model that never answers: it is given up, and the key is nowhere to be read then either.

use crate::{
    model::{Answer, Server},
    owner::{DAY, Owner},
    with_a_model::settings,
};

const KEY: &str = "sk-very-secret-0123456789";

#[test]
fn the_key_is_nowhere_where_the_model_hangs_or_breaks_off_or_sends_elsewhere() {
    let faults: [fn() -> Answer; 3] = [
        || Answer::Hangs,
        || Answer::Drops,
        || Answer::Status(302, Some(("location", format!("http://127.0.0.1:1/?key={KEY}"))), String::new()),
    ];
    for (at, fault) in faults.into_iter().enumerate() {
        let server = Server::new(move |_| fault());
        let owner = Owner::with(&settings(&server, "timeout_seconds = 1\n"));
        owner.record(DAY, 1..3);
        let (listing, answer) = (format!("listing-{DAY}.xml"), format!("answer-{DAY}.xml"));
        let now = format!("{DAY}T12:00:00Z");
        let mut command = owner.command(&["update", "--json", "--now", &now, "--from", &listing, &answer]);
        let output = command.env("BREVIER_API_KEY", KEY).env("BREVIER_LOG", "trace").output().unwrap();
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        assert_eq!(output.status.code(), Some(0), "{at}: {}", text(&output.stderr));
        assert!(text(&output.stdout).contains("2 papers have no summary"), "{at}: {}", text(&output.stdout));
        assert_eq!(server.asked()[0].headers["authorization"].to_str().unwrap(), format!("Bearer {KEY}"));
        assert!(text(&output.stderr).lines().count() > 10, "{at}: nothing was traced");
        for said in [&output.stdout, &output.stderr] {
            assert!(!text(said).contains(KEY), "{at}: {}", text(said));
        }
        for (path, bytes) in owner.tree() {
            assert!(!String::from_utf8_lossy(&bytes).contains(KEY), "{at}: the key is in {}", path.display());
        }
        owner.has_a_good_digest();
    }
}
