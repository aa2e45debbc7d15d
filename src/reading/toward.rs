//! A long list on its way to another choice, some groups at a time.

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

/// Lets groups of so many places of `now` be as `goal` has them, from the first on, until `most` places or more have changed, and tells
/// which groups these are. Returns whether all of them are as they should be.
pub fn toward(now: &[AtomicBool], goal: &[bool], size: usize, most: usize, changed: &dyn Fn(usize)) -> bool {
    let mut count = 0;
    for (group, goal) in goal.chunks(size).enumerate() {
        let now = &now[group * size..];
        let differing = now.iter().zip(goal).filter(|(now, goal)| now.load(Relaxed) != **goal).count();
        if differing > 0 {
            if count >= most {
                return false;
            }
            count += differing;
            now.iter().zip(goal).for_each(|(now, goal)| now.store(*goal, Relaxed));
            changed(group);
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    #[test]
    fn it_takes_group_by_group_and_says_which() {
        let goal = [false, true, true, true, false, true, true];
        let (now, told) = ([(); 7].map(|()| AtomicBool::new(true)), RefCell::new(Vec::new()));
        let step = |most| {
            let is_done = toward(&now, &goal, 2, most, &|group| told.borrow_mut().push(group));
            (is_done, told.take())
        };
        assert_eq!(step(1), (false, vec![0]));
        assert_eq!(step(1), (true, vec![2]));
        assert_eq!(step(1), (true, vec![]), "there is nothing left to do");
        assert_eq!(now.each_ref().map(|now| now.load(Relaxed)), goal);
        let (now, told) = ([(); 7].map(|()| AtomicBool::new(true)), RefCell::new(Vec::new()));
        assert!(toward(&now, &goal, 2, 9, &|group| told.borrow_mut().push(group)));
        assert_eq!(told.take(), [0, 2], "all at once where it may");
    }
}
