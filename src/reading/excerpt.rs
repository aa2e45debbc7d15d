//! What a page shows of the digest: its excerpts, each no larger than the page needs.

use super::{STRIP_DAYS, card_of};
use crate::digest::{Date, Edition, EditionEntry, Index, Shelf, Slug, TopicPapers, TopicPart};

/// Days after its own that the page of an older edition shows: with each more, one more page changes with a new edition.
const DAYS_AFTER: i64 = 7;

/// The editions that the page of a day shows: those that its calendar strip can hold, and the next on either side.
pub fn shelf(index: &Index, around: Date) -> Shelf {
    let day = around.days_since_epoch();
    let near = day - STRIP_DAYS as i64 + 1..=day + DAYS_AFTER;
    let (older, newer) = index.neighbours(around);
    // The strip ends with the oldest edition, so one must lie before its first day.
    let before = index.editions.iter().find(|entry| entry.date.days_since_epoch() < *near.start());
    let is_shown = |entry: &&EditionEntry| {
        near.contains(&entry.date.days_since_epoch()) || [older, newer, before].contains(&Some(*entry))
    };
    let unhashed = |entry: &EditionEntry| EditionEntry { sha256: String::new(), ..entry.clone() };
    Shelf {
        made_at: index.made_at,
        history: index.history,
        editions: index.editions.iter().filter(is_shown).map(unhashed).collect(),
    }
}

/// The newest papers of a topic: edition by edition from the newest back, until there are `enough` papers or the editions end.
/// `older` is the edition that comes after these, where there is one.
pub fn topic_papers<'a>(
    slug: &Slug,
    editions: impl IntoIterator<Item = &'a Edition>,
    enough: usize,
    older: Option<Date>,
) -> TopicPapers {
    let mut editions = editions.into_iter().peekable();
    let (mut looked_through, mut papers, mut parts) = (0, 0, Vec::new());
    while papers < enough
        && let Some(edition) = editions.next()
    {
        looked_through += 1;
        if let Some(part) = topic_part(slug, edition) {
            papers += part.papers.len();
            parts.push(part);
        }
    }
    let older = editions.next().map(|edition| edition.date).or(older);
    TopicPapers { editions: looked_through, parts, older }
}

/// The papers of a topic in an edition, as their cards show them; nothing where it has none.
pub fn topic_part(slug: &Slug, edition: &Edition) -> Option<TopicPart> {
    let has = |paper: &&crate::digest::Paper| paper.tags.iter().any(|tag| tag == slug.as_str());
    let papers: Vec<_> = edition.papers.iter().filter(has).cloned().map(card_of).collect();
    (!papers.is_empty()).then_some(TopicPart { date: edition.date, papers })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        digest::{FormatVersion, read_edition, read_index},
        reading::days,
    };

    /// Two years of editions on every day but weekends, without some weeks.
    fn index() -> Index {
        let json = r#"{ "format": "1.0", "made_at": "2026-05-08", "editions": [],
            "site": { "title": "B", "tagline": "T", "language": "en", "update_hours": 8, "history_days": 7 } }"#;
        let mut index = read_index("index.json", json).unwrap().value;
        let newest: Date = "2026-05-08".parse().unwrap();
        let days = (0..730).filter(|day| day % 7 < 5 && !(300..340).contains(day));
        index.editions = days
            .filter_map(|day| Date::from_days_since_epoch(newest.days_since_epoch() - day))
            .map(|date| EditionEntry { date, papers: 8, file: format!("editions/{date}.json"), sha256: "0".into() })
            .collect();
        index.history = index.editions.len() as u32;
        index
    }

    fn excerpt(index: &Index, around: Date) -> Index {
        let Shelf { made_at, history, editions } = shelf(index, around);
        Index { format: FormatVersion::CURRENT, site: index.site.clone(), made_at, editions, history }
    }

    #[test]
    fn a_shelf_is_small_and_holds_the_day_and_its_neighbours() {
        let index = index();
        for entry in &index.editions {
            let excerpt = excerpt(&index, entry.date);
            assert!(excerpt.editions.len() <= 24, "{}", excerpt.editions.len());
            let dates = |index: &Index| {
                let (older, newer) = index.neighbours(entry.date);
                (older.map(|entry| entry.date), newer.map(|entry| entry.date))
            };
            assert_eq!(dates(&excerpt), dates(&index));
            assert!(days(&excerpt, Some(entry.date), STRIP_DAYS).iter().any(|day| day.date == entry.date));
            assert_eq!(excerpt.history, index.history);
        }
    }

    #[test]
    fn the_strip_of_the_newest_day_is_that_of_the_whole_index() {
        let index = index();
        let newest = index.editions[0].date;
        assert_eq!(days(&excerpt(&index, newest), Some(newest), STRIP_DAYS), days(&index, Some(newest), STRIP_DAYS));
    }

    #[test]
    fn the_shelf_of_an_old_day_does_not_change_with_a_new_edition() {
        let newer = index();
        let mut older = newer.clone();
        older.editions.remove(0);
        let changed = newer.editions[1..]
            .iter()
            .filter(|entry| shelf(&newer, entry.date).editions != shelf(&older, entry.date).editions);
        assert!(changed.count() <= 6);
    }

    fn edition(day: &str, tags: &[&str]) -> Edition {
        let paper = |(at, tag): (usize, &&str)| {
            serde_json::json!({
                "id": format!("2605.{:05}", at + 1), "version": 1, "title": "T", "authors": [{ "name": "A" }],
                "primary_category": "cs.LG", "categories": ["cs.LG"], "published": "2026-05-07", "tags": [tag],
                "provenance": { "kind": "human" },
            })
        };
        let papers: Vec<_> = tags.iter().enumerate().map(paper).collect();
        let json = serde_json::json!({ "format": "1.0", "date": day, "made_at": day, "papers": papers });
        read_edition("e.json", &json.to_string(), None).unwrap().value
    }

    #[test]
    fn a_topic_has_whole_editions_until_there_are_enough_papers() {
        let editions = [
            edition("2026-05-08", &["nlp", "theory", "nlp"]),
            edition("2026-05-07", &["theory"]),
            edition("2026-05-06", &["nlp"]),
        ];
        let nlp: Slug = "nlp".parse().unwrap();
        let oldest = Some("2026-05-05".parse().unwrap());
        let found = |enough| topic_papers(&nlp, &editions, enough, oldest);
        assert_eq!((found(2).editions, found(2).parts.len()), (1, 1));
        assert_eq!(found(2).older, Some(editions[1].date));
        assert_eq!((found(3).editions, found(3).parts.len()), (3, 2));
        assert_eq!(found(3).older, oldest);
        assert_eq!(found(9).parts[0].papers.len(), 2);
    }
}
