//! The header by which a server says when it wants to be asked again (RFC 9110, section 10.2.3).

use std::time::Duration;

use jiff::{Timestamp, fmt::rfc2822};

/// How long to wait by the value of `Retry-After`: seconds, or a date. A date that is past is no wait.
pub(super) fn retry_after(value: &str, now: Timestamp) -> Option<Duration> {
    let value = value.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        // A number that is too large is a very long time all the same.
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    let date = rfc2822::parse(value).ok()?.timestamp();
    let seconds = date.as_second().saturating_sub(now.as_second());
    Some(Duration::from_secs(u64::try_from(seconds).unwrap_or(0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_and_dates_are_understood() {
        let now = "2026-05-08T06:00:00Z".parse().unwrap();
        for (value, seconds) in [
            ("0", 0),
            (" 120 ", 120),
            ("99999999999999999999999", u64::MAX),
            ("Fri, 08 May 2026 06:01:30 GMT", 90),
            ("Fri, 08 May 2026 05:00:00 GMT", 0),
        ] {
            assert_eq!(retry_after(value, now), Some(Duration::from_secs(seconds)), "{value}");
        }
        for value in ["", "soon", "-3", "1.5"] {
            assert_eq!(retry_after(value, now), None, "{value}");
        }
    }
}
