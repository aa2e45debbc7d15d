//! How the time that something takes grows with its input, for tests. What other programs do meanwhile does not count.

use std::fs;

/// Ticks of the processor, a hundredth of a second each, that this thread has used (proc(5)); nothing where no system tells.
fn used() -> Option<u64> {
    let stat = fs::read_to_string("/proc/thread-self/stat").ok()?;
    // The name of the thread may hold spaces, and stands in parentheses.
    stat.rsplit_once(") ")?.1.split(' ').nth(11)?.parse().ok()
}

/// Asserts that four times the input takes at most about four times as long. Were it sixteen times, somebody could stop the publisher
/// with one abstract.
#[track_caller]
pub(super) fn is_proportional(what: &str, size: usize, run: impl Fn(usize)) {
    let time = |size| {
        let before = used();
        run(size);
        used().zip(before).map_or(0, |(after, before)| after - before)
    };
    let (small, large) = (time(size / 4), time(size));
    // Less than a second at once needs no looking at how it grows.
    assert!(large < 100 || large < small.max(1) * 9, "{what:?} takes {small} and then {large} hundredths of a second");
}
