//! How long to wait before another try.

use std::time::Duration;

/// The waits between the tries for one thing.
#[derive(Clone, Copy, Debug)]
pub(super) struct BackOff {
    /// The longest first wait; each later one may be twice as long.
    pub first: Duration,
    /// No wait is longer.
    pub longest: Duration,
}

impl BackOff {
    /// The wait after a failed try (from 1): anything from nothing to a length that doubles with each try.
    ///
    /// Many programs fail at the same moment when a server is overloaded, and would return at the same moment; with full jitter
    /// they spread (“Exponential Backoff And Jitter”, AWS Architecture Blog, 2015).
    pub fn wait(self, tries: u32) -> Duration {
        let doubled = self.first.saturating_mul(1 << (tries.saturating_sub(1)).min(20));
        doubled.min(self.longest).mul_f64(rand::random::<f64>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_up_to_the_longest_and_differ() {
        let back_off = BackOff { first: Duration::from_secs(4), longest: Duration::from_secs(60) };
        for (tries, most) in [(1, 4), (2, 8), (3, 16), (5, 60), (u32::MAX, 60)] {
            let waits: Vec<Duration> = (0..200).map(|_| back_off.wait(tries)).collect();
            assert!(waits.iter().all(|wait| *wait <= Duration::from_secs(most)), "{tries}");
            // Each of 200 waits below half of the longest would be a miracle, and so would each above it.
            assert!(waits.iter().any(|wait| *wait > Duration::from_secs(most) / 2), "{tries}");
            assert!(waits.iter().any(|wait| *wait < Duration::from_secs(most) / 2), "{tries}");
        }
    }
}
