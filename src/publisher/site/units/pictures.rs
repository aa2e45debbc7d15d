//! The pictures: icons, and what is shown for a link to a page.

use std::sync::OnceLock;

use super::{Press, Unit};
use crate::{
    digest::{ArxivId, Edition, EditionEntry, Paper, ProvenanceKind, Site},
    publisher::{
        IconShape, ShareArtist, ShareError, ShareText, icon_png,
        site::{SiteError, compress::Effort, files, hash, stage::Rank},
    },
    reading::{
        and_others, author_line, date_in_words, papers as papers_in_words, provenance_name, short_date, topic_counts,
    },
    words::{reader_word as r, site_word as t},
};

/// Where the picture of the site is, below the base.
pub const SITE_PICTURE: &str = "share.png";
/// The icon for the home screens of Apple's devices, which know no manifest.
pub const TOUCH_ICON: &str = "apple-touch-icon.png";

/// What every picture is drawn by. A new look of the pages draws none anew.
const DRAWN_BY: &str = env!("BREVIER_PICTURES");

pub(super) fn units<'a>(press: &'a Press<'a>) -> Vec<Unit<'a>> {
    let mut units = icons(press);
    if press.share_images {
        let editions = press.digest.index.editions.iter().zip(press.shown());
        units.extend(editions.flat_map(|(entry, slugs)| [edition(press, entry), papers(press, entry, slugs)]));
        units.push(site(press));
    }
    units
}

/// The icons that are made of the site's own.
fn icons<'a>(press: &'a Press<'a>) -> Vec<Unit<'a>> {
    let Some((_, svg)) = press.reader.files.iter().find(|(path, _)| path == files::ICON_SVG) else { return Vec::new() };
    let icons = [
        (files::ICON_192, 192, IconShape::AsDrawn),
        (files::ICON_512, 512, IconShape::AsDrawn),
        (files::ICON_MASKABLE_512, 512, IconShape::Maskable),
        (TOUCH_ICON, 180, IconShape::Touch),
    ];
    let unit = |(path, size, shape): (&str, u32, IconShape)| Unit {
        name: path.to_owned(),
        key: hash::short(&[DRAWN_BY.as_bytes(), svg]),
        rank: Rank::Asset,
        effort: Effort::Best,
        paths: vec![path.to_owned()],
        make: Box::new(move || Ok(vec![icon_png(svg, size, shape).map_err(not_drawn)?])),
    };
    icons.into_iter().map(unit).collect()
}

fn site<'a>(press: &'a Press<'a>) -> Unit<'a> {
    let text = move || ShareText {
        title: &press.site().tagline,
        site: &press.site().title,
        note: note(press),
        ..ShareText::default()
    };
    Unit {
        name: SITE_PICTURE.to_owned(),
        key: hash::short(&[DRAWN_BY.as_bytes(), format!("{:?}", text()).as_bytes()]),
        rank: Rank::Asset,
        effort: Effort::Best,
        paths: vec![SITE_PICTURE.to_owned()],
        make: Box::new(move || Ok(vec![draw(&text())?])),
    }
}

fn edition<'a>(press: &'a Press<'a>, entry: &'a EditionEntry) -> Unit<'a> {
    Unit {
        name: format!("share/edition/{}", entry.date),
        // Its line names topics.
        key: key(press, entry, &format!("{:?}", press.site().topics)),
        rank: Rank::Asset,
        effort: Effort::Best,
        paths: vec![format!("editions/{}/{SITE_PICTURE}", entry.date)],
        make: Box::new(move || {
            let edition = press.digest.edition(entry)?;
            let (title, line) = (date_in_words(edition.date), edition_line(press, &edition));
            let site = &press.site().title;
            Ok(vec![draw(&ShareText {
                kicker: r!("Edition").text(),
                title: &title,
                line: &line,
                site,
                note: note(press),
            })?])
        }),
    }
}

fn papers<'a>(press: &'a Press<'a>, entry: &'a EditionEntry, slugs: Vec<&'a str>) -> Unit<'a> {
    Unit {
        name: format!("share/papers/{}", entry.date),
        key: key(press, entry, &slugs.join(" ")),
        rank: Rank::Asset,
        effort: Effort::Best,
        paths: slugs.iter().map(|slug| format!("papers/{slug}/{SITE_PICTURE}")).collect(),
        make: Box::new(move || {
            let edition = press.digest.edition(entry)?;
            let shown = |paper: &&Paper| slugs.iter().any(|slug| ArxivId::from_slug(slug).as_ref() == Some(&paper.id));
            edition.papers.iter().filter(shown).map(|paper| paper_picture(press, &edition, paper)).collect()
        }),
    }
}

fn paper_picture(press: &Press<'_>, edition: &Edition, paper: &Paper) -> Result<Vec<u8>, SiteError> {
    let kicker = format!("{} · {}", paper.primary_category, short_date(edition.date));
    let authors = author_line(&paper.authors);
    let others = if authors.others > 0 { and_others(authors.others) } else { String::new() };
    let line = authors.names.join(", ") + &others;
    let note = provenance_name(paper.provenance.kind);
    draw(&ShareText { kicker: &kicker, title: &paper.title, line: &line, site: &press.site().title, note: note.text() })
}

/// `24 papers: NLP, Computer Vision, Theory`.
fn edition_line(press: &Press<'_>, edition: &Edition) -> String {
    let papers = papers_in_words(edition.papers.len());
    let topics = topic_counts(&edition.papers, &Default::default(), press.site());
    let names: Vec<_> = topics.into_iter().take(3).map(|topic| topic.name).collect();
    if names.is_empty() { papers } else { format!("{papers}: {}", names.join(", ")) }
}

fn note(press: &Press<'_>) -> &'static str {
    if press.site().sample { t!("Sample digest").text() } else { "" }
}

/// What pictures about an edition are drawn from: `more`, and what all of them are.
fn key(press: &Press<'_>, entry: &EditionEntry, more: &str) -> String {
    let Site { title, language, .. } = press.site();
    let kinds = [ProvenanceKind::Llm, ProvenanceKind::Extract, ProvenanceKind::Human];
    let kinds = kinds.map(|kind| provenance_name(kind).text()).join(" ");
    let parts = [DRAWN_BY, &entry.sha256, title, language, note(press), r!("Edition").text(), &kinds, more];
    hash::short(&parts.map(str::as_bytes))
}

fn draw(text: &ShareText<'_>) -> Result<Vec<u8>, SiteError> {
    // The typefaces are read once for all threads.
    static ARTIST: OnceLock<Result<ShareArtist, ShareError>> = OnceLock::new();
    match ARTIST.get_or_init(ShareArtist::new) {
        Ok(artist) => artist.draw(text).map_err(not_drawn),
        Err(error) => Err(SiteError::Drawing(error.to_string())),
    }
}

fn not_drawn(error: ShareError) -> SiteError {
    SiteError::Drawing(error.to_string())
}
