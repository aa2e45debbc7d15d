//! Sites that are not in English.

use serde_json::json;

use crate::fixture::{Page, Place, Snapshot, paper};

fn site(language: &str) -> Snapshot {
    let place = Place::new();
    place.edit_index(|index| index["site"]["language"] = language.into());
    place.build(Place::PUBLISHED)
}

/// The program's own file, and that of the desk.
fn scripts(site: &Snapshot) -> [&str; 2] {
    ["assets/reader-", "assets/desk-"].map(|start| {
        let file = site.files().find(|file| file.starts_with(start) && file.ends_with(".js"));
        site.text(file.unwrap())
    })
}

#[test]
fn a_german_site_speaks_german_wherever_people_read() {
    let site = site("de-AT");
    let front = Page::of(&site, "index.html");
    assert_eq!(front.attribute("html", "lang"), "de-AT");
    assert_eq!(front.text(".edition-head__day"), "Freitag, 8. Mai 2026");
    assert!(front.attribute("time[data-age]", "data-age").starts_with("Erstellt gerade eben|Erstellt vor {0} Minute|"));
    assert!(
        front.meta("description").ends_with(" Die Ausgabe vom Freitag, 8. Mai 2026."),
        "{}",
        front.meta("description")
    );
    assert_eq!(Page::of(&site, "about/index.html").text("h1"), "Wie dieser Überblick entsteht");
    assert!(Page::of(&site, "offline/index.html").text("title").starts_with("Keine Verbindung · "));
    assert!(Page::of(&site, "404.html").text("title").starts_with("Seite nicht gefunden · "));
    let paper = Page::of(&site, "papers/2605.08001/index.html");
    assert_eq!(paper.text(".paper__points h2"), "Kernpunkte");
    for said in ["Danke an arXiv", "&lt;h2&gt;Kernpunkte&lt;/h2&gt;", "&lt;blockquote lang=", "xml:lang=\"de-AT\""] {
        assert!(site.text("feed.xml").contains(said), "{said}");
    }
    assert!(site.text("manifest.webmanifest").contains("\"Arbeiten von heute\""));
    let [reader, desk] = scripts(&site);
    assert!(reader.contains("self.brevierWords=") && reader.contains("Eine neue Ausgabe ist da. "));
    assert!(reader.contains("Dieser Teil der Seite ließ sich nicht laden. ${"));
    assert!(desk.contains("self.brevierDeskWords=") && desk.contains("Nächste Arbeit"));
    // What is for programs is as they expect it.
    assert!(site.text("llms.txt").contains("## Newest edition: Friday, 8 May 2026"));
}

#[test]
fn the_receipt_of_an_edition_is_told_in_the_language_of_the_site() {
    let place = Place::new();
    let skipped = json!([{ "reason": "replacements", "count": 102 }, { "reason": "of mine", "count": 3 }]);
    place.write_whole_edition(&json!({
        "format": "1.0", "date": "2026-05-08", "made_at": "2026-05-08T05:30:00Z", "papers": [paper("2605.08001")],
        "receipt": { "announced": 158, "selected": 1, "skipped": skipped },
    }));
    place.edit_index(|index| index["site"]["language"] = "de".into());
    let site = place.build(Place::PUBLISHED);
    for path in ["index.html", "editions/2026-05-08/index.html"] {
        let page = Page::of(&site, path);
        let receipt = "1 von 158 angekündigten; 102 neue Fassungen übergangen; 3 of mine übergangen";
        assert_eq!(page.text(".edition-head__receipt"), receipt);
        // The program says the same when it takes the page over.
        assert_eq!(page.data()["edition"]["receipt"]["skipped"][0]["reason"], "neue Fassungen");
    }
    assert!(site.text("digest/editions/2026-05-08.json").contains("\"replacements\""));
}

#[test]
fn a_site_in_a_language_without_words_is_in_english_and_says_so_in_its_programs() {
    for language in ["en", "en-GB", "tlh"] {
        let site = site(language);
        let front = Page::of(&site, "index.html");
        assert_eq!(front.text(".edition-head__day"), "Friday, 8 May 2026");
        assert!(front.attribute("time[data-age]", "data-age").starts_with("Made just now|Made {0} minute ago|"));
        assert!(
            scripts(&site).iter().all(|script| !script.contains("brevierWords=") && !script.contains("DeskWords="))
        );
    }
}

#[test]
fn another_language_changes_every_page_and_the_way_back_changes_them_again() {
    let place = Place::new();
    let english = place.build(Place::PUBLISHED);
    place.edit_index(|index| index["site"]["language"] = "de".into());
    let german = place.build(Place::PUBLISHED);
    for path in ["index.html", "about/index.html", "offline/index.html", "feed.xml", "papers/2605.07001/index.html"] {
        assert_ne!(german.text(path), english.text(path), "{path}");
    }
    place.edit_index(|index| index["site"]["language"] = "en".into());
    let again = place.build(Place::PUBLISHED);
    for path in english.pages() {
        assert_eq!(again.text(path), english.text(path), "{path}");
    }
}
