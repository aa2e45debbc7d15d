//! Times of the digest as feeds write them.

use crate::digest::Timestamp;

/// The time as RFC 3339 wants it. A day without a time is its midnight in UTC: feeds have no way to say that the time is not
/// known.
pub(super) fn rfc3339(time: Timestamp) -> String {
    match time.time() {
        Some(_) => time.to_string(),
        None => format!("{time}T00:00:00Z"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_its_midnight() {
        let written = |text: &str| rfc3339(text.parse().unwrap());
        assert_eq!(written("2026-05-08"), "2026-05-08T00:00:00Z");
        assert_eq!(written("2026-05-08T06:12:09Z"), "2026-05-08T06:12:09Z");
    }
}
