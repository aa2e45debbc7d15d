//! One entry of a listing feed.

use crate::{
    digest::{AnnounceType, is_https},
    publisher::arxiv::{
        Announcement,
        categories::categories,
        creators::creators,
        ids::id_and_version,
        line::{beginning, one_line},
        times::announcement_day,
        xml::{Element, Space},
    },
};

/// Reads an entry.
///
/// # Errors
/// With the reason for which the entry is set aside.
pub(super) fn read(entry: &Element) -> Result<Announcement, String> {
    let text = |space, name| entry.text_of(space, name).unwrap_or_default();
    let summary = Summary::read(text(Space::Atom, "summary"));
    let links = entry.all(Space::Atom, "link").filter_map(|link| link.attribute("href"));
    // The link names the paper without its version, the abstract's first line names both.
    let mut names = [text(Space::Atom, "id"), summary.id].into_iter().chain(links).filter_map(id_and_version);
    let (id, version) =
        names.next().ok_or_else(|| format!("has no arXiv id in {:?}", beginning(text(Space::Atom, "id"))))?;
    let version = version.or_else(|| names.filter(|(other, _)| *other == id).find_map(|(_, version)| version));
    let announce_type = announce_type(entry.text_of(Space::Arxiv, "announce_type").unwrap_or(summary.announce_type));
    let version = match (version, announce_type) {
        (Some(version), _) => version,
        (None, AnnounceType::New) => 1,
        (None, _) => return Err("has no version".to_owned()),
    };
    let published = text(Space::Atom, "published");
    let date = announcement_day(published).ok_or_else(|| format!("has no day in {:?}", beginning(published)))?;
    let title = one_line(text(Space::Atom, "title"));
    if title.is_empty() {
        return Err("has no title".to_owned());
    }
    if summary.abstract_text.is_empty() {
        return Err("has no abstract".to_owned());
    }
    let categories = categories(entry);
    if categories.is_empty() {
        return Err("has no category".to_owned());
    }
    Ok(Announcement {
        id,
        version,
        announce_type,
        date,
        title,
        abstract_text: summary.abstract_text.to_owned(),
        creators: entry.all(Space::DublinCore, "creator").flat_map(|line| creators(line.text())).collect(),
        categories,
        licence: licence(text(Space::DublinCore, "rights")),
    })
}

/// The parts of `arXiv:2508.13426v1 Announce Type: new \nAbstract: We …`.
struct Summary<'a> {
    id: &'a str,
    announce_type: &'a str,
    abstract_text: &'a str,
}

impl<'a> Summary<'a> {
    fn read(text: &'a str) -> Self {
        let parts = || {
            let (head, abstract_text) = text.split_once("Abstract:")?;
            let (id, announce_type) = head.split_once("Announce Type:")?;
            let (id, announce_type) = (id.trim(), announce_type.trim());
            // An abstract that speaks of announce types has words here, not an id and a type.
            let bare = |part: &str| !part.contains(char::is_whitespace);
            (id.starts_with("arXiv:") && bare(id) && bare(announce_type)).then(|| Self {
                id,
                announce_type,
                abstract_text: abstract_text.trim(),
            })
        };
        parts().unwrap_or(Self { id: "", announce_type: "", abstract_text: text })
    }
}

fn announce_type(text: &str) -> AnnounceType {
    match text {
        "new" => AnnounceType::New,
        "cross" => AnnounceType::Cross,
        "replace" => AnnounceType::Replace,
        "replace-cross" => AnnounceType::ReplaceCross,
        _ => AnnounceType::Other,
    }
}

/// arXiv writes the addresses of licences with `http`, which a digest does not have; the same pages are there with `https`.
fn licence(text: &str) -> Option<String> {
    let url = match text.strip_prefix("http://") {
        Some(rest) => format!("https://{rest}"),
        None => text.to_owned(),
    };
    is_https(&url).then_some(url)
}
