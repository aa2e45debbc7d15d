//! Whether there is anything to make an edition of.

use jiff::SignedDuration;

use super::{Progress, UpdateError, memory::Memory};
use crate::{
    digest::{Category, Date},
    publisher::{
        arxiv::{Fetched, Listing, Source, Validators},
        calendar::Schedule,
    },
};

/// What there is.
#[derive(Debug)]
pub(super) enum News {
    /// Nothing new, for this reason.
    Nothing(String),
    /// An announcement, and how arXiv names it.
    Listing(Listing, Validators),
}

/// What is known before arXiv is asked.
pub(super) struct Known<'a> {
    /// How arXiv's announcements stand now.
    pub schedule: &'a Schedule,
    /// The instant of the run.
    pub now: jiff::Timestamp,
    /// The newest edition.
    pub newest: Option<Date>,
    /// Whether that should be made again, because papers of it fell back.
    pub unfinished: bool,
    /// What the last run left.
    pub memory: Option<&'a Memory>,
    /// The categories to ask for.
    pub categories: &'a [Category],
}

impl News {
    /// Asks what is announced, unless that is known.
    pub async fn ask(source: &Source, known: &Known<'_>, progress: &dyn Progress) -> Result<Self, UpdateError> {
        let today = known.schedule.today;
        let is_recorded = matches!(source, Source::Recorded(_));
        if let Some(newest) = known.newest.filter(|newest| *newest >= today && !known.unfinished && !is_recorded) {
            return Ok(Self::Nothing(format!("the edition of {newest} is the newest that can be")));
        }
        if !is_recorded {
            progress.say("Asking arXiv what is announced");
        }
        match source.announcements(known.categories, known.validators(), today).await? {
            Fetched::Unchanged => Ok(Self::Nothing("arXiv has announced nothing since the last edition".to_owned())),
            Fetched::New { value, validators } => known.judge(value, validators, is_recorded),
        }
    }
}

impl Known<'_> {
    /// Those of the listing that became the newest edition, if another answer would be news.
    fn validators(&self) -> Option<&Validators> {
        let memory = self.memory?;
        let same_edition = self.newest.is_some_and(|newest| newest.to_string() == memory.edition);
        let same_categories = self.categories.iter().map(ToString::to_string).eq(memory.categories.iter().cloned());
        (same_edition && same_categories && !self.unfinished).then_some(&memory.validators)
    }

    fn judge(&self, listing: Listing, validators: Validators, is_recorded: bool) -> Result<News, UpdateError> {
        let today = self.schedule.today;
        if listing.announcements.is_empty() {
            return match self.should_announce() || is_recorded {
                true => {
                    Err(UpdateError::Implausible(format!("nothing is announced for {today}, on which arXiv announces")))
                }
                false => Ok(News::Nothing("arXiv announces nothing today".to_owned())),
            };
        }
        let date = listing.date.unwrap_or(today);
        if date > self.schedule.day {
            return Err(UpdateError::Implausible(format!(
                "the announcement is of {date}, and by the clock of this machine it is {} in New York; set the clock",
                self.schedule.day
            )));
        }
        match self.newest {
            Some(newest) if newest == date && !self.unfinished => {
                Ok(News::Nothing(match date < today && !is_recorded {
                    true => format!("arXiv has not announced the papers of {today} yet"),
                    false => format!("the edition of {date} is published already"),
                }))
            }
            Some(newest) if newest > date && !is_recorded => {
                Ok(News::Nothing(format!("arXiv still shows the announcement of {date}")))
            }
            _ => Ok(News::Listing(listing, validators)),
        }
    }

    /// Whether the feed of today must have papers: it came out today, and not on the last working day.
    fn should_announce(&self) -> bool {
        self.now.duration_since(self.schedule.since) < SignedDuration::from_hours(24)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{digest::AnnounceType, publisher::arxiv::Announcement};

    fn listing(date: Option<&str>, papers: usize) -> Listing {
        let date = date.map(|date| date.parse().unwrap());
        let announcement = Announcement {
            id: "2605.00001".parse().unwrap(),
            version: 1,
            announce_type: AnnounceType::New,
            date: date.unwrap_or("2026-05-08".parse().unwrap()),
            title: "A paper".to_owned(),
            abstract_text: "Its abstract.".to_owned(),
            creators: Vec::new(),
            categories: Vec::new(),
            licence: None,
        };
        Listing { announcements: vec![announcement; papers], set_aside: Vec::new(), date }
    }

    /// What becomes of a listing at an instant.
    fn judged(now: &str, newest: Option<&str>, listing: Listing) -> Result<News, String> {
        let now: jiff::Timestamp = now.parse().unwrap();
        let schedule = Schedule::at(now).unwrap();
        let newest = newest.map(|newest| newest.parse().unwrap());
        let known = Known { schedule: &schedule, now, newest, unfinished: false, memory: None, categories: &[] };
        known.judge(listing, Validators::default(), false).map_err(|error| error.to_string())
    }

    #[track_caller]
    fn is_nothing(news: Result<News, String>, why: &str) {
        assert!(matches!(&news, Ok(News::Nothing(reason)) if reason.contains(why)), "{news:?}");
    }

    const FRIDAY: &str = "2026-05-08T12:00:00Z";

    #[test]
    fn a_new_announcement_is_news() {
        for newest in [None, Some("2026-05-07")] {
            assert!(matches!(judged(FRIDAY, newest, listing(Some("2026-05-08"), 3)), Ok(News::Listing(..))));
        }
    }

    #[test]
    fn an_announcement_that_was_missed_is_news_at_the_weekend() {
        let news = judged("2026-05-09T12:00:00Z", Some("2026-05-07"), listing(Some("2026-05-08"), 3));
        assert!(matches!(news, Ok(News::Listing(..))));
    }

    #[test]
    fn a_weekend_is_quiet_and_a_working_day_without_papers_is_refused() {
        is_nothing(judged("2026-05-10T12:00:00Z", Some("2026-05-08"), listing(None, 0)), "announces nothing today");
        let refused = judged(FRIDAY, Some("2026-05-07"), listing(Some("2026-05-08"), 0)).unwrap_err();
        assert!(refused.contains("nothing is announced for 2026-05-08"), "{refused}");
    }

    #[test]
    fn what_is_published_already_is_no_news() {
        is_nothing(judged(FRIDAY, Some("2026-05-08"), listing(Some("2026-05-08"), 3)), "published already");
        is_nothing(
            judged(FRIDAY, Some("2026-05-07"), listing(Some("2026-05-07"), 3)),
            "not announced the papers of 2026-05-08 yet",
        );
        is_nothing(judged(FRIDAY, Some("2026-05-08"), listing(Some("2026-05-06"), 3)), "still shows");
    }

    #[test]
    fn an_announcement_from_the_future_is_refused() {
        let refused = judged(FRIDAY, None, listing(Some("2026-05-11"), 3)).unwrap_err();
        assert!(refused.contains("set the clock"), "{refused}");
    }
}
