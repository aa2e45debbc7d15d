//! A long list on its way to another choice, step by step.

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

/// What a list may change in one step.
pub struct Step {
    /// How many of the first that are shown may be in sight: of these only one comes or goes.
    pub near: usize,
    /// How many of those below them may go.
    pub far: usize,
}

/// Lets the places of `now` be as `goal` has them, a step at a time. Returns how many of the goal's are there, from the first on, and
/// whether all is as it should be.
///
/// What is out of sight goes first, from the end: nothing is drawn for that, and what moves up when those in sight follow is what stays.
/// From the top on, each one that goes lets another come into sight, and a browser would draw many that go in the next step.
pub fn toward(now: &[AtomicBool], goal: &[bool], step: &Step) -> (usize, bool) {
    let differs = |at: &usize| now[*at].load(Relaxed) != goal[*at];
    let change = |at: usize| now[at].store(goal[at], Relaxed);
    let shown = (0..now.len()).filter(|at| now[*at].load(Relaxed));
    let go: Vec<usize> = shown.skip(step.near).filter(differs).collect();
    if go.is_empty() {
        (0..goal.len()).find(differs).into_iter().for_each(change);
    }
    go.into_iter().rev().take(step.far).for_each(change);
    let end = (0..goal.len()).find(differs);
    (goal[..end.unwrap_or(goal.len())].iter().filter(|shown| **shown).count(), end.is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_out_of_sight_goes_first_and_then_one_comes_or_goes_at_a_time_from_the_top() {
        let goal = [false, true, true, false, false, false];
        let now = [true, false, false, true, true, true].map(AtomicBool::new);
        let step = || (toward(&now, &goal, &Step { near: 1, far: 2 }), now.each_ref().map(|now| now.load(Relaxed)));
        assert_eq!(step(), ((0, false), [true, false, false, true, false, false]));
        assert_eq!(step(), ((0, false), [true, false, false, false, false, false]));
        assert_eq!(step(), ((0, false), [false; 6]));
        assert_eq!(step(), ((1, false), [false, true, false, false, false, false]));
        assert_eq!(step(), ((2, true), goal));
        assert_eq!(step(), ((2, true), goal));
    }
}
