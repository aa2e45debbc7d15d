//! Runs that are interrupted or killed, and runs that meet.
//!
//! The tests sleep to choose when to kill, and for nothing else.

use std::{
    process::{Child, Command},
    sync::{Arc, mpsc},
    thread,
    time::{Duration, Instant},
};

use crate::{
    model::{Answer, Server, good_text},
    owner::{DAY, Owner},
    with_a_model::settings,
};

/// A model that says when it is asked for the first time, and never answers.
fn silent() -> (Server, mpsc::Receiver<()>) {
    let (tell, asked) = mpsc::channel();
    let tell = Arc::new(std::sync::Mutex::new(tell));
    let server = Server::new(move |_| {
        // The test may have ended.
        let _ = tell.lock().unwrap().send(());
        Answer::Hangs
    });
    (server, asked)
}

#[test]
fn a_second_run_at_the_same_time_says_so() {
    let (server, asked) = silent();
    let owner = Owner::with(&settings(&server, ""));
    owner.record(DAY, 1..4);
    let mut first = owner.start(DAY);
    asked.recv().unwrap();
    owner.update(DAY, &[]).is(5, "another run");
    first.kill().unwrap();
    first.wait().unwrap();
}

#[cfg(unix)]
#[test]
fn an_interrupted_run_changes_nothing_and_the_next_one_goes_on() {
    let (server, asked) = silent();
    let owner = Owner::with("");
    owner.record(DAY, 1..4);
    owner.update(DAY, &[]).is(0, "is published");
    let before = owner.digest();
    owner.record("2026-05-11", 11..15);
    owner.write("brevier.toml", settings(&server, ""));
    let mut run = owner.start("2026-05-11");
    asked.recv().unwrap();
    let interrupted = Command::new("kill").args(["-INT", &run.id().to_string()]).status().unwrap();
    assert!(interrupted.success());
    assert_eq!(run.wait().unwrap().code(), Some(130));
    assert_eq!(owner.digest(), before);
    owner.write("brevier.toml", "");
    owner.update("2026-05-11", &[]).is(0, "is published");
    owner.has_a_good_digest();
}

fn kill(mut run: Child) {
    // It may have come to its end.
    let _ = run.kill();
    run.wait().unwrap();
}

/// Weekdays from a Monday on that have an edition: none of them is a holiday of 2026.
fn day(round: usize) -> String {
    let first: brevier::digest::Date = "2026-03-02".parse().unwrap();
    let after = (round / 5 * 7 + round % 5) as i64;
    brevier::digest::Date::from_days_since_epoch(first.days_since_epoch() + after).unwrap().to_string()
}

#[test]
fn a_run_that_is_killed_at_any_moment_leaves_a_good_digest() {
    let server = Server::new(|asked| Answer::Says(good_text(asked)));
    let owner = Owner::with(&settings(&server, ""));
    owner.record(&day(0), 1..4);
    let start = Instant::now();
    owner.update(&day(0), &[]).is(0, "is published");
    let usual = start.elapsed();
    let (mut round, mut killed) = (1, 0);
    while killed < 100 {
        owner.record(&day(round), round * 10..round * 10 + 3);
        let before = owner.json("digest/index.json")["editions"][0]["date"].clone();
        let run = owner.start(&day(round));
        // From the very beginning to a little after the usual end, in an order that does not depend on the round's day.
        thread::sleep(usual.mul_f64((killed * 37 % 100) as f64 / 85.0).min(Duration::from_secs(2)));
        kill(run);
        killed += 1;
        owner.has_a_good_digest();
        let now = owner.json("digest/index.json")["editions"][0]["date"].clone();
        assert!(now == before || now == day(round), "{now} after {before}");
        // The next run brings it in order; some days are killed several times first.
        if now == day(round) || killed % 3 == 0 {
            owner.update(&day(round), &[]).is(0, "");
            assert_eq!(owner.json("digest/index.json")["editions"][0]["date"], day(round));
            round += 1;
        }
    }
    owner.has_a_good_digest();
}
