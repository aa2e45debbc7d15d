//! How long ago something was made.

use crate::words::{Word, reader_word as t};

/// The units, each with how many seconds it has.
const UNITS: [(i64, Word); 3] = [
    (86_400, t!("{0} day ago|{0} days ago")),
    (3_600, t!("{0} hour ago|{0} hours ago")),
    (60, t!("{0} minute ago|{0} minutes ago")),
];

/// `3 hours ago`, from the seconds since. Nothing for an instant more than a minute ahead: a clock is wrong, and it is better to be
/// silent than to say so of the publisher. Nor from a thousand days on, of which a date says more.
pub fn age(seconds: i64) -> Option<String> {
    if seconds >= 1_000 * UNITS[0].0 {
        return None;
    }
    for (length, word) in UNITS {
        if seconds >= length {
            return Some(word.count((seconds / length) as usize));
        }
    }
    (seconds >= -60).then(|| t!("just now").into())
}

/// All that is said of an age, within this text and with `|` between: of now, and of one and more of each unit, from the smallest on.
/// `src/reader/early.js` chooses from it, before there is a program.
#[cfg(not(target_arch = "wasm32"))]
pub fn ages(within: Word) -> String {
    let mut all = within.with(&[t!("just now").text()]);
    for (_, word) in UNITS.into_iter().rev() {
        for form in [0, 1] {
            all.push('|');
            all.push_str(&within.with(&[word.form(form)]));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn is_said(seconds: i64, expected: &str) {
        assert_eq!(age(seconds).as_deref(), Some(expected), "{seconds} seconds");
    }

    #[test]
    fn an_age_is_said_in_its_largest_whole_unit() {
        is_said(0, "just now");
        is_said(59, "just now");
        is_said(60, "1 minute ago");
        is_said(3_599, "59 minutes ago");
        is_said(3_600, "1 hour ago");
        is_said(86_399, "23 hours ago");
        is_said(86_400, "1 day ago");
        is_said(204 * 86_400 + 5, "204 days ago");
        is_said(1_000 * 86_400 - 1, "999 days ago");
        assert_eq!(age(1_000 * 86_400), None);
    }

    #[test]
    fn what_is_yet_to_come_has_no_age_beyond_what_clocks_differ_by() {
        is_said(-60, "just now");
        assert_eq!(age(-61), None);
    }

    #[test]
    fn all_ages_go_from_now_to_days() {
        assert_eq!(
            ages(t!("Made {0}")),
            "Made just now|Made {0} minute ago|Made {0} minutes ago|Made {0} hour ago|Made {0} hours ago|\
             Made {0} day ago|Made {0} days ago"
        );
    }
}
