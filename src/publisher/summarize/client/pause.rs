//! How long to wait before a request is sent again.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use jiff::fmt::rfc2822;
use reqwest::header::{HeaderMap, RETRY_AFTER};

/// The longest pause of our own.
const LONGEST: Duration = Duration::from_secs(60);
/// An endpoint that asks for more patience than this is taken as one that does not answer today.
pub(super) const LONGEST_ASKED: Duration = Duration::from_secs(300);

/// The pause before a try, from the second on: at random up to twice the one before, so that many who failed together do not come
/// back together ("full jitter", AWS Architecture Blog, Exponential Backoff And Jitter).
pub(super) fn pause(first: Duration, tries: u32) -> Duration {
    let most = first.saturating_mul(2_u32.saturating_pow(tries.saturating_sub(1))).min(LONGEST);
    most.mul_f64(rand::random_range(0.5..=1.0))
}

/// What the header `Retry-After` asks for: seconds or a date (RFC 9110, section 10.2.3).
pub(super) fn asked(headers: &HeaderMap) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = rfc2822::parse(value).ok()?.timestamp().as_second();
    let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    Some(Duration::from_secs(u64::try_from(date).unwrap_or(0).saturating_sub(now)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_end_somewhere() {
        let first = Duration::from_secs(1);
        for (tries, most) in [(1, 1), (2, 2), (3, 4), (4, 8), (10, 60), (90, 60)] {
            let pause = pause(first, tries);
            assert!(pause * 2 >= Duration::from_secs(most) && pause <= Duration::from_secs(most), "{tries}: {pause:?}");
        }
    }

    #[test]
    fn both_forms_of_retry_after_are_read() {
        let asked = |value: &str| asked(&HeaderMap::from_iter([(RETRY_AFTER, value.parse().unwrap())]));
        assert_eq!(asked("7"), Some(Duration::from_secs(7)));
        assert_eq!(asked("Fri, 31 Dec 1999 23:59:59 GMT"), Some(Duration::ZERO));
        assert!(asked("Tue, 31 Dec 2999 23:59:59 GMT") > Some(LONGEST_ASKED));
        assert_eq!(asked("soon"), None);
    }
}
