//! When the next edition comes, by the reader's own clock.

use super::takeover::WATCHED;
use crate::harness::{Reader, Site, fixture, publish, run};

/// A site whose newest edition is of Friday, 8 May 2026.
fn site() -> (tempfile::TempDir, Site) {
    publish(&fixture::index(1), &[fixture::edition(&[fixture::paper(1)])])
}

/// Lets the reader's clock stand at an instant.
pub(super) async fn clock(reader: &Reader, instant: &str) {
    reader.before_pages(&format!("{{ const now = Date.parse('{instant}'); Date.now = () => now; }}")).await;
}

#[test]
fn the_next_edition_is_announced_in_the_readers_own_time_zone() {
    let (folder, site) = site();
    run(site, |reader| async move {
        // A browser may take another process for another site; the time zone is set in that which will show the page.
        reader.open("/about/").await;
        reader.time_zone("Asia/Kolkata").await;
        clock(&reader, "2026-05-09T12:00:00Z").await;
        reader.before_pages(WATCHED).await;
        reader.open_taken_over("/").await;
        // The feed of Monday comes at 04:00 UTC, and the publisher looks every eight hours.
        reader.until_text(".schedule", "Next edition expected Monday about 13:30").await;
        assert_eq!(reader.see::<Vec<String>>("asked").await, Vec::<String>::new());
        assert_eq!(reader.shifted().await, 0.0);
        drop(folder);
    });
}

#[test]
fn an_edition_that_should_be_there_is_missed() {
    let (folder, site) = site();
    run(site, |reader| async move {
        reader.size(360, 780).await;
        clock(&reader, "2026-05-13T12:00:00Z").await;
        reader.open_taken_over("/").await;
        reader.until_text(".schedule", "Overdue: the edition of 11 May 2026").await;
        assert_eq!(reader.shifted().await, 0.0);
        drop(folder);
    });
}
