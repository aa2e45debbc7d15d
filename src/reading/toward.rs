//! A long list on its way to another choice, step by step.

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

/// What a list may change in one step.
pub struct Step {
    /// Places that may go.
    pub most: usize,
    /// As how many of them one counts that appears: to show something takes as long as to take away many.
    pub appearing: usize,
}

/// Lets the places of `now` be as `goal` has them, a step from the first on. Returns how many of the goal's are there, from the first on,
/// and whether all is as it should be.
pub fn toward(now: &[AtomicBool], goal: &[bool], step: &Step) -> (usize, bool) {
    let (mut changed, mut ready) = (0, 0);
    for (now, goal) in now.iter().zip(goal) {
        if *goal != now.load(Relaxed) {
            if changed >= step.most {
                return (ready, false);
            }
            changed += if *goal { step.appearing } else { 1 };
            now.store(*goal, Relaxed);
        }
        ready += usize::from(*goal);
    }
    (ready, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_goes_from_the_top_and_a_step_ends_where_one_has_appeared_or_enough_have_gone() {
        let goal = [false, true, true, false, false, false];
        let now = [true, false, false, true, true, true].map(AtomicBool::new);
        let step =
            || (toward(&now, &goal, &Step { most: 2, appearing: 2 }), now.each_ref().map(|now| now.load(Relaxed)));
        assert_eq!(step(), ((1, false), [false, true, false, true, true, true]));
        assert_eq!(step(), ((2, false), [false, true, true, true, true, true]));
        assert_eq!(step(), ((2, false), [false, true, true, false, false, true]));
        assert_eq!(step(), ((2, true), goal));
        assert_eq!(step(), ((2, true), goal));
    }
}
