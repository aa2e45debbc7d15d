//! A site that is not in English.

use std::fs;

use serde_json::Value;
use tempfile::TempDir;

use super::{PAGES, takeover::before_and_after, trust};
use crate::{
    accessibility::violations,
    harness::{Reader, Site, fixture, publish, publish_folder, run},
    pages::EditionOnPage,
};

/// The sample, on a site that speaks German.
fn german() -> (TempDir, Site) {
    let folder = tempfile::tempdir().unwrap();
    let (from, to) = (concat!(env!("CARGO_MANIFEST_DIR"), "/public/digest"), folder.path().join("digest"));
    fs::create_dir_all(to.join("editions")).unwrap();
    for file in fs::read_dir(format!("{from}/editions")).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), to.join("editions").join(file.file_name())).unwrap();
    }
    let mut index: Value = serde_json::from_str(&fs::read_to_string(format!("{from}/index.json")).unwrap()).unwrap();
    index["site"]["language"] = "de".into();
    fs::write(to.join("index.json"), index.to_string()).unwrap();
    let site = publish_folder(folder.path());
    (folder, site)
}

#[test]
fn every_page_stays_to_the_letter_when_the_program_comes() {
    let (folder, site) = german();
    run(site, |reader| async move {
        reader.size(360, 780).await;
        reader.prefers(&[("prefers-reduced-motion", "reduce")]).await;
        for page in PAGES {
            before_and_after(&reader, page).await;
            assert_eq!(reader.see::<String>("document.documentElement.lang").await, "de");
            assert_eq!(violations(&reader).await, Vec::<String>::new(), "{page}");
        }
        drop(folder);
    });
}

#[test]
fn the_program_goes_on_in_the_language_of_the_page() {
    let (folder, site) = german();
    run(site, |reader| async move {
        reader.open_taken_over("/").await;
        let edition = EditionOnPage(&reader);
        assert_eq!(edition.count().await, "24 Arbeiten");
        edition.type_in("attention -transformer").await;
        reader.until_text(".filter-state__count", "von 24 Arbeiten").await;
        reader.follow("Filter löschen").await;
        reader.until("document.querySelector('.filter-state__count').textContent === '24 Arbeiten'").await;
        // Pages that the program makes, and what it says of them.
        let title = edition.titles().await.remove(0);
        edition.read(&title).await;
        reader.until_text(".paper__points h2", "Kernpunkte").await;
        reader.follow("Suche").await;
        reader.until_text("h1", "Das Archiv durchsuchen").await;
        reader.until("document.title.startsWith('Suche · ')").await;
        // What the desk says, which is another program.
        reader.open_taken_over("/search/?q=difusion").await;
        reader.until_text(".desk__status", "Ergebnisse für „diffusion“.").await;
        assert_eq!(reader.see::<String>("document.querySelector('.card__title').lang").await, "en");
        reader.open_taken_over("/saved/").await;
        reader.until_text(".saved__empty h2", "Noch nichts gemerkt").await;
        reader.click(".site-footer button").await;
        reader.until_text("dialog dd", "Nächste Arbeit").await;
        assert_eq!(violations(&reader).await, Vec::<String>::new());
        drop(folder);
    });
}

/// A digest of fixtures, on a site that speaks German.
fn german_of((mut index, edition): (Value, Value)) -> (TempDir, Site) {
    index["site"]["language"] = "de".into();
    publish(&index, &[edition])
}

#[test]
fn what_the_authors_wrote_is_marked_as_english() {
    let (folder, site) = german_of(trust::digest(None));
    run(site, |reader| async move {
        reader.open_taken_over("/papers/2001.00002/").await;
        let language = |css: &str| format!("document.querySelector('{css}').closest('[lang]').lang");
        for (css, expected) in [
            ("h1 > *", "en"),
            (".paper__abstract div p", "en"),
            (".evidence blockquote", "en"),
            (".paper__whose", "de"),
            (".paper__points h2", "de"),
            (".key-points li", "de"),
        ] {
            assert_eq!(reader.see::<String>(&language(css)).await, expected, "{css}");
        }
        drop(folder);
    });
}

/// What the browser's own tables of languages (CLDR) say of a value.
async fn by_the_browser(reader: &Reader, expression: &str) -> Vec<String> {
    reader.see(expression).await
}

#[test]
fn dates_and_ages_are_those_of_the_browsers_intl() {
    let (folder, site) = german();
    run(site, |reader| async move {
        reader.open_taken_over("/").await;
        let shown = reader.texts(".strip__day .visually-hidden").await;
        let dates = "[...document.querySelectorAll('.strip__edition')].map(link => link.pathname.slice(-11, -1))";
        let written = by_the_browser(
            &reader,
            &format!(
                "{dates}.map(date => new Intl.DateTimeFormat('de', {{ dateStyle: 'full', timeZone: 'UTC' }}).format(new Date(date)))"
            ),
        )
        .await;
        assert!(written.len() > 4);
        for date in &written {
            assert!(shown.iter().any(|text| text.trim_end_matches([':', ' ']) == date), "{date} is none of {shown:?}");
        }
        let short = reader.texts(".strip__weekday").await;
        let expected = by_the_browser(
            &reader,
            "[...Array(7).keys()].map(day => new Intl.DateTimeFormat('de', { weekday: 'short', timeZone: 'UTC' }).format(day * 864e5))",
        )
        .await;
        assert!(short.iter().all(|day| expected.contains(day)), "{short:?} are not among {expected:?}");
        let age = reader.text(".edition-head__line time").await;
        let by_intl = by_the_browser(
            &reader,
            "(() => { const time = document.querySelector('.edition-head__line time');
                const days = Math.floor((Date.now() - Date.parse(time.dateTime)) / 864e5);
                return ['Erstellt ' + new Intl.RelativeTimeFormat('de').format(-days, 'day')] })()",
        )
        .await;
        assert_eq!([age], by_intl[..]);
        drop(folder);
    });
}

#[test]
fn the_next_edition_is_announced_by_the_readers_clock_in_german() {
    let (folder, site) = german_of((fixture::index(1), fixture::edition(&[fixture::paper(1)])));
    run(site, |reader| async move {
        reader.open("/about/").await;
        reader.time_zone("Asia/Kolkata").await;
        reader.before_pages("{ const now = Date.parse('2026-05-09T12:00:00Z'); Date.now = () => now; }").await;
        reader.open_taken_over("/").await;
        reader.until_text(".schedule", "Nächste Ausgabe erwartet: Montag gegen 13:30").await;
        drop(folder);
    });
}
