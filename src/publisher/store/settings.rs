//! How an owner says how a digest is kept.

use serde::{Deserialize, Deserializer, de::Error};

use crate::digest::limits;

/// How the digest is kept. Every key may be left out.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct StoreSettings {
    /// How many editions the digest has at most, 1 to 20,000: days with an announcement, not days of the calendar, so that 7 reach
    /// back nine days or more. Default: 7.
    #[serde(deserialize_with = "days")]
    pub history_days: u32,
    /// Whether editions that are older than that go to the folder `archive` beside `editions`, rather than away. Default: true.
    pub archive: bool,
    /// The share of the median of the last ten editions that a new one must have, 0 to 1; it has at least one paper in any case.
    /// Default: 0.3.
    #[serde(deserialize_with = "share")]
    pub min_share: f64,
    /// The share of its papers, 0 to 1, from which on a new edition that was already in the last one, in the same versions, is
    /// refused as a repeat. Default: 0.5.
    #[serde(deserialize_with = "share")]
    pub max_repeat: f64,
}

impl Default for StoreSettings {
    fn default() -> Self {
        Self { history_days: 7, archive: true, min_share: 0.3, max_repeat: 0.5 }
    }
}

fn days<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    let days = u32::deserialize(deserializer)?;
    let most = limits::EDITIONS as u32;
    let is_possible = (1..=most).contains(&days);
    if is_possible {
        Ok(days)
    } else {
        Err(D::Error::custom(format!("{days} is not a number of days from 1 to {most}")))
    }
}

fn share<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
    let share = f64::deserialize(deserializer)?;
    let is_share = (0.0..=1.0).contains(&share);
    if is_share { Ok(share) } else { Err(D::Error::custom(format!("{share} is not a number from 0 to 1"))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_out_has_its_default() {
        let settings: StoreSettings = toml::from_str("history_days = 30\narchive = false").unwrap();
        assert_eq!(settings, StoreSettings { history_days: 30, archive: false, ..StoreSettings::default() });
    }

    #[test]
    fn values_that_make_no_sense_and_unknown_keys_are_named() {
        for (line, said) in [
            ("history_days = 0", "0 is not a number of days from 1 to 20000"),
            ("history_days = 20001", "20001 is not a number of days"),
            ("min_share = 1.5", "1.5 is not a number from 0 to 1"),
            ("max_repeat = nan", "NaN is not a number from 0 to 1"),
            ("history = 7", "unknown field `history`"),
        ] {
            let error = toml::from_str::<StoreSettings>(line).unwrap_err().to_string();
            assert!(error.contains(said), "{line}: {error}");
        }
    }
}
