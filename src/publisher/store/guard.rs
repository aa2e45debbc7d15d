//! What an edition must be like to be published: not less, and not the same, as what readers have.

use super::{PastEdition, Refusal, StoreSettings};
use crate::{
    digest::{ArxivId, Edition},
    reading::announcement_days::why_none,
};

/// How many editions back a plausible size is told from: two weeks of announcements.
const RECENT: usize = 10;

/// Looks at an edition beside those that are published, the newest first.
///
/// The calendar does not stop an edition that has papers: a feed knows better than a list of holidays when there was an
/// announcement.
///
/// # Errors
/// Where it should not be published.
pub fn guard(edition: &Edition, published: &[PastEdition], settings: &StoreSettings) -> Result<(), Refusal> {
    let (date, papers) = (edition.date, edition.papers.len());
    if papers == 0 {
        return Err(Refusal::Empty { date, quiet: why_none(date) });
    }
    let newest = published.first().map(|past| past.entry.date);
    if let Some(newest) = newest.filter(|newest| *newest > date) {
        return Err(Refusal::Older { date, newest });
    }
    let before = match published {
        [same, before @ ..] if same.entry.date == date => {
            let published = same.papers.len();
            if papers < published {
                return Err(Refusal::Fewer { date, papers, published });
            }
            before
        }
        all => all,
    };
    if let Some((median, of)) = median_size(before) {
        let least = ((median * settings.min_share).ceil() as usize).max(1);
        if papers < least {
            return Err(Refusal::TooSmall { date, papers, least, median, of });
        }
    }
    if let Some(last) = before.first() {
        let repeated = edition.papers.iter().filter(|paper| last.has(&paper.id, paper.version)).count();
        if repeated > 0 && repeated as f64 >= settings.max_repeat * papers as f64 {
            return Err(Refusal::Repeat { date, papers, repeated, last: last.entry.date });
        }
    }
    Ok(())
}

/// The median size of the newest of these editions, and how many they are.
fn median_size(editions: &[PastEdition]) -> Option<(f64, usize)> {
    let mut sizes: Vec<usize> = editions.iter().take(RECENT).map(|past| past.papers.len()).collect();
    sizes.sort_unstable();
    let upper = *sizes.get(sizes.len() / 2)?;
    let lower = sizes[(sizes.len() - 1) / 2];
    Some(((lower + upper) as f64 / 2.0, sizes.len()))
}

impl PastEdition {
    /// Whether it shows this version of a paper.
    fn has(&self, id: &ArxivId, version: u32) -> bool {
        self.papers.iter().any(|(known, its_version)| known == id && *its_version == version)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{digest::EditionEntry, publisher::site::example::edition, reading::announcement_days::NoAnnouncement};

    /// The ids of so many papers of a day.
    fn ids(day: u32, papers: usize) -> Vec<String> {
        (1..=papers).map(|number| format!("2605.{day:02}{number:03}")).collect()
    }

    fn of(date: &str, ids: &[String]) -> Edition {
        edition(date, &ids.iter().map(String::as_str).collect::<Vec<_>>())
    }

    fn past(date: &str, ids: &[String]) -> PastEdition {
        let edition = of(date, ids);
        let papers: Vec<_> = edition.papers.into_iter().map(|paper| (paper.id, paper.version)).collect();
        let (file, sha256) = (format!("editions/{date}.json"), String::new());
        PastEdition { entry: EditionEntry { date: edition.date, papers: papers.len() as u32, file, sha256 }, papers }
    }

    fn published() -> Vec<PastEdition> {
        vec![past("2026-05-07", &ids(7, 20)), past("2026-05-06", &ids(6, 24)), past("2026-05-05", &ids(5, 40))]
    }

    fn refusal(edition: &Edition) -> Option<Refusal> {
        guard(edition, &published(), &StoreSettings::default()).err()
    }

    #[test]
    fn a_day_like_others_is_let_through() {
        assert_eq!(refusal(&of("2026-05-08", &ids(8, 24))), None);
        assert_eq!(guard(&of("2026-05-08", &ids(8, 1)), &[], &StoreSettings::default()), Ok(()));
    }

    #[test]
    fn an_edition_without_papers_is_refused_with_the_reason_of_the_day() {
        let empty = |date| match refusal(&of(date, &[])) {
            Some(Refusal::Empty { quiet, .. }) => quiet,
            other => panic!("{other:?}"),
        };
        assert_eq!(empty("2026-05-08"), None);
        assert_eq!(empty("2026-05-09"), Some(NoAnnouncement::Weekend));
        assert_eq!(empty("2026-11-27"), Some(NoAnnouncement::Holiday("Thanksgiving")));
        let said = refusal(&of("2026-05-08", &[])).unwrap().to_string();
        assert!(
            said.starts_with("the edition of 2026-05-08 has no paper; arXiv announces papers for that day"),
            "{said}"
        );
    }

    #[test]
    fn an_edition_on_a_day_without_announcements_is_let_through_if_it_has_papers() {
        assert_eq!(refusal(&of("2026-11-27", &ids(27, 24))), None);
    }

    #[test]
    fn less_than_three_tenths_of_the_median_is_too_small() {
        // The median of 20, 24 and 40 is 24, and three tenths of it are 7.2.
        assert_eq!(refusal(&of("2026-05-08", &ids(8, 8))), None);
        let Some(Refusal::TooSmall { papers: 7, least: 8, median, of: 3, .. }) = refusal(&of("2026-05-08", &ids(8, 7)))
        else {
            panic!("7 papers are let through");
        };
        assert_eq!(median, 24.0);
    }

    #[test]
    fn the_median_of_an_even_number_of_editions_lies_between_two() {
        assert_eq!(median_size(&published()[..2]), Some((22.0, 2)));
        assert_eq!(median_size(&[]), None);
    }

    #[test]
    fn the_limits_are_those_of_the_owner() {
        let settings = StoreSettings { min_share: 0.0, max_repeat: 1.0, ..StoreSettings::default() };
        assert_eq!(guard(&of("2026-05-08", &ids(8, 1)), &published(), &settings), Ok(()));
        assert_eq!(guard(&of("2026-05-08", &[ids(7, 19), ids(8, 1)].concat()), &published(), &settings), Ok(()));
        assert!(guard(&of("2026-05-08", &ids(7, 20)), &published(), &settings).is_err());
    }

    #[test]
    fn half_of_the_last_edition_again_is_a_repeat() {
        assert_eq!(refusal(&of("2026-05-08", &[ids(7, 9), ids(8, 11)].concat())), None);
        let repeat = refusal(&of("2026-05-08", &[ids(7, 10), ids(8, 10)].concat())).unwrap();
        assert!(matches!(repeat, Refusal::Repeat { papers: 20, repeated: 10, .. }), "{repeat:?}");
        assert!(
            repeat
                .to_string()
                .starts_with("10 of the 20 papers in the edition of 2026-05-08 are in that of 2026-05-07")
        );
    }

    #[test]
    fn a_new_version_of_a_paper_is_no_repeat() {
        let mut edition = of("2026-05-08", &ids(7, 20));
        edition.papers.iter_mut().for_each(|paper| paper.version += 1);
        assert_eq!(refusal(&edition), None);
    }

    #[test]
    fn a_day_before_the_newest_is_refused() {
        let older = refusal(&of("2026-05-06", &ids(8, 24))).unwrap();
        assert!(matches!(older, Refusal::Older { .. }), "{older:?}");
    }

    #[test]
    fn the_same_day_may_grow_and_must_not_shrink() {
        assert_eq!(refusal(&of("2026-05-07", &ids(7, 21))), None);
        let fewer = refusal(&of("2026-05-07", &ids(7, 19))).unwrap();
        assert!(matches!(fewer, Refusal::Fewer { papers: 19, published: 20, .. }), "{fewer:?}");
    }
}
