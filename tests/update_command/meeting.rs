//! A run that is under way, and others that come meanwhile.

use std::{
    process::{Child, Command, Stdio},
    sync::{Arc, mpsc},
};

use tokio::sync::watch;

use crate::{
    model::{Answer, Server, good_text},
    owner::{DAY, Owner, Said},
    with_a_model::settings,
};

/// A model that holds all answers back until it is told, and the word that it was asked.
fn held() -> (Server, mpsc::Receiver<()>, watch::Sender<bool>) {
    let (tell, asked) = mpsc::channel();
    let (open, gate) = watch::channel(false);
    let tell = Arc::new(std::sync::Mutex::new(tell));
    let server = Server::waiting(move |asked| {
        let mut gate = gate.clone();
        // The test may have ended.
        let _ = tell.lock().unwrap().send(());
        async move {
            let _ = gate.wait_for(|open| *open).await;
            Answer::Says(good_text(&asked))
        }
    });
    (server, asked, open)
}

fn start(owner: &Owner, day: &str) -> Child {
    let (listing, answer) = (format!("listing-{day}.xml"), format!("answer-{day}.xml"));
    let arguments = ["update", "--now", &format!("{day}T12:00:00Z"), "--from", &listing, &answer];
    owner.command(&arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

#[test]
fn of_two_runs_the_second_is_busy_and_the_first_publishes() {
    let (server, asked, open) = held();
    let owner = Owner::with(&settings(&server, ""));
    owner.record(DAY, 1..4);
    let first = start(&owner, DAY);
    asked.recv().unwrap();
    let second = owner.update(DAY, &["--json"]);
    second.is(5, "another run");
    let report: serde_json::Value = serde_json::from_str(&second.out).unwrap();
    assert_eq!(report["outcome"], "busy");
    // A rehearsal needs nobody's leave.
    owner.update(DAY, &["--dry-run"]).is(0, "would be published");
    open.send_replace(true);
    Said::from(first.wait_with_output().unwrap()).is(0, "the edition of 2026-05-08 is published");
    owner.has_a_good_digest();
    assert_eq!(owner.shown(DAY).len(), 3);
}

/// Ends a run by a signal while it waits for the model, and gives what it said.
#[cfg(unix)]
fn ended_by(signal: &str, owner: &Owner, asked: &mpsc::Receiver<()>, day: &str) -> Said {
    let run = start(owner, day);
    asked.recv().unwrap();
    assert!(Command::new("kill").args([signal, &run.id().to_string()]).status().unwrap().success());
    run.wait_with_output().unwrap().into()
}

#[cfg(unix)]
#[test]
fn a_run_that_ctrl_c_ends_says_that_nothing_was_changed_and_keeps_what_was_answered() {
    let (server, asked, open) = held();
    let owner = Owner::with(&settings(&server, ""));
    owner.record(DAY, 1..4);
    ended_by("-INT", &owner, &asked, DAY).is(130, "interrupted; nothing was changed");
    assert!(!owner.path("digest/index.json").exists());
    open.send_replace(true);
    owner.update(DAY, &[]).is(0, "is published");
    owner.has_a_good_digest();
}

/// systemd and `timeout` end programs so.
#[cfg(unix)]
#[test]
fn a_run_that_is_terminated_leaves_the_digest_as_it_was() {
    let (server, asked, open) = held();
    let owner = Owner::with("");
    owner.record(DAY, 1..4);
    owner.update(DAY, &[]).is(0, "is published");
    let before = owner.digest();
    owner.write("brevier.toml", settings(&server, ""));
    owner.record("2026-05-11", 11..14);
    let said = ended_by("-TERM", &owner, &asked, "2026-05-11");
    assert_ne!(said.code, Some(0));
    assert_eq!(owner.digest(), before);
    open.send_replace(true);
    owner.update("2026-05-11", &[]).is(0, "is published");
    owner.has_a_good_digest();
}
