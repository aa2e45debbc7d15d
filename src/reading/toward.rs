//! A long list on its way to another choice, some places at a time.

/// Lets at most so many places of `now` be as `goal` has them, from the first on. Returns whether all are.
pub fn toward(now: &mut [bool], goal: &[bool], most: usize) -> bool {
    let mut left = most;
    for (now, goal) in now.iter_mut().zip(goal) {
        if now != goal {
            if left == 0 {
                return false;
            }
            left -= 1;
            *now = *goal;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_step_changes_the_first_that_differ_until_none_does(
            places in prop::collection::vec(any::<(bool, bool)>(), 0..200), most in 1_usize..20
        ) {
            let (mut now, goal): (Vec<bool>, Vec<bool>) = places.into_iter().unzip();
            let differing = |now: &[bool]| (0..now.len()).filter(|at| now[*at] != goal[*at]).collect::<Vec<_>>();
            loop {
                let before = differing(&now);
                let is_done = toward(&mut now, &goal, most);
                prop_assert_eq!(differing(&now), &before[before.len().min(most)..]);
                prop_assert_eq!(is_done, before.len() <= most);
                if is_done {
                    break;
                }
            }
        }
    }
}
