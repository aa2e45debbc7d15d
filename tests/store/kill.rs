//! Runs that are killed: the digest is whole at every moment, and the next run brings it in order.
//!
//! The test sleeps to choose when to kill, and for nothing else.

use std::{
    fs,
    io::{BufRead as _, BufReader},
    thread,
    time::Duration,
};

use brevier::publisher::{
    check,
    store::{SiteSettings, Store, publish},
};

use crate::{child, fixture::Place};

/// More than are published until the program is killed.
const MANY: usize = 10_000;

/// The digest that nobody disturbs, and its index after each step, to the byte.
struct Undisturbed {
    place: Place,
    store: Store,
    indexes: Vec<Vec<u8>>,
}

impl Undisturbed {
    fn begin() -> Self {
        let place = Place::new();
        let store = place.open(child::settings()).unwrap();
        Self { place, store, indexes: Vec::new() }
    }

    /// The index after so many steps; nothing after none.
    fn index(&mut self, steps: usize) -> Option<&[u8]> {
        for at in self.indexes.len()..steps {
            publish(&self.store, &child::step(at), &SiteSettings::default()).unwrap();
            self.indexes.push(fs::read(self.place.path("index.json")).unwrap());
        }
        Some(&self.indexes[steps.checked_sub(1)?])
    }
}

/// Starts the program, and kills it some time after it has begun with so many steps.
fn kill_after(place: &Place, steps: usize, time: Duration) {
    let mut run = child::publisher(&place.digest(), MANY).spawn().unwrap();
    // Kept until the end: the program would stop by itself where nobody listens.
    let mut lines = BufReader::new(run.stdout.take().unwrap()).lines();
    let begun = lines.by_ref().map_while(Result::ok).filter(|line| line.starts_with("step ")).take(steps).count();
    assert_eq!(begun, steps, "it came to its end by itself");
    thread::sleep(time);
    run.kill().unwrap();
    run.wait().unwrap();
}

#[test]
fn a_digest_whose_publisher_is_killed_is_always_the_one_before_or_the_one_after() {
    let (place, mut undisturbed) = (Place::new(), Undisturbed::begin());
    let (mut done, mut left) = (0, 0);
    for round in 0..100_usize {
        let begun = 1 + round % 2;
        // A step takes a few milliseconds, so these fall everywhere in one.
        kill_after(&place, begun, Duration::from_micros(round as u64 * 397 % 6_000));
        let index = fs::read(place.path("index.json")).ok();
        if index.is_some() {
            assert_eq!(check(&place.digest()).errors, [""; 0], "round {round}");
        }
        // The last step that began may have ended, and others may have followed before the program was dead.
        let possible =
            (done + begun - 1..done + begun + 100).find(|steps| undisturbed.index(*steps) == index.as_deref());
        done = possible.unwrap_or_else(|| panic!("round {round}: this index is that of no step: {index:?}"));
        // The next run clears away all that is not part of the digest.
        let names = place.names("");
        drop(place.open(child::settings()).unwrap());
        left += usize::from(place.names("") != names);
        if done > 0 {
            place.is_good();
            let editions = done.div_ceil(2);
            assert_eq!(place.names("editions").len(), editions.min(3));
            assert_eq!(place.names("archive").len(), editions.saturating_sub(3));
        }
    }
    println!("{done} steps; {left} of 100 kills left something to clear away");
}
