//! The list of saved papers.

use serde_json::json;

use super::{Asked, change::Removed, entry::Entry, find, page};
use crate::{
    desk::{Element, Node, el},
    reader::Route,
    reading::{and_others, author_line, short_date},
    words::{Word, desk_word as t},
};

/// How long a note may be, in characters: some pages of text.
const NOTE: usize = 10_000;

/// The id of the button that takes a paper out.
pub(super) fn remove_id(id: &str) -> String {
    format!("remove-{}", id.replace('/', "-"))
}

/// Those that have what is looked for.
pub(super) fn shown<'a, 'b>(all: &'b [Entry<'a>], looked_for: &str) -> Vec<&'b Entry<'a>> {
    all.iter().filter(|entry| find::matches(entry, looked_for)).collect()
}

/// The list, with a line in the place of what was just taken out.
pub(super) fn list(asked: &Asked<'_>, shown: &[&Entry<'_>], removed: Option<&Removed>) -> Element {
    let mut items: Vec<Element> = shown.iter().map(|entry| item(asked, entry)).collect();
    if let Some(removed) = removed {
        items.insert(removed.at.min(items.len()), put_back(removed));
    }
    el("ul").class("saved__list").attr("role", "list").children(items)
}

fn put_back(removed: &Removed) -> Element {
    let undo = el("button").class("button").attr("type", "button").attr("id", page::UNDO).asks(&removed.undo);
    let text = el("p").child(t!("Removed: ")).child(el("bdi").child(removed.title.clone()));
    el("li").class("saved__removed").child(text).child(undo.child(t!("Undo")))
}

fn item(asked: &Asked<'_>, entry: &Entry<'_>) -> Element {
    let Entry { id, title, .. } = entry;
    let slug = id.slug();
    let href = asked.question.site().href(&Route::Paper(id.clone()));
    let link = el("a").attr("href", href).child(title.clone());
    let of = || el("span").class("visually-hidden").child(t!(" of ")).child(el("bdi").child(title.clone()));
    let arxiv = |label: Word, href: String| {
        el("li").child(el("a").class("paper-link").attr("href", href).child(label).child(of()))
    };
    let links = el("ul").class("paper-links").attr("role", "list");
    let links = links.child(arxiv(t!("arXiv abstract"), id.abstract_url())).child(arxiv(t!("PDF"), id.pdf_url()));
    let remove = el("button")
        .class("action")
        .attr("type", "button")
        .attr("id", remove_id(id.as_str()))
        .asks(&json!({ "ask": "saved", "do": "remove", "id": id.as_str(), "find": asked.looked_for() }))
        .child(t!("Remove"))
        .child(of());
    let foot = el("div").class("saved-paper__foot").child(links).child_if((!asked.is_locked).then_some(remove));
    let article = el("article")
        .class("saved-paper")
        .child(el("h3").class("card__title").attr("dir", "auto").in_english().child(link))
        .child_if(byline(entry))
        .child_if(days(asked, entry));
    el("li").child(article.children(note(asked, entry, &slug)).child(foot))
}

fn byline(entry: &Entry<'_>) -> Option<Element> {
    let line = author_line(&entry.authors);
    let others = (line.others > 0).then(|| and_others(line.others));
    let mut names: Vec<Node> = Vec::new();
    for name in line.names {
        if !names.is_empty() {
            names.push(", ".into());
        }
        names.push(el("bdi").child(name).into());
    }
    (!names.is_empty()).then(|| el("p").class("card__authors").children(names).child_if(others))
}

/// When it was saved, and from which edition.
fn days(asked: &Asked<'_>, entry: &Entry<'_>) -> Option<Element> {
    let mut parts: Vec<Node> = Vec::new();
    if let Some(day) = entry.saved_at {
        parts.push(t!("Saved on {0}").with(&[&short_date(day)]).into());
    }
    if let Some(day) = entry.edition {
        let href = asked.question.site().href(&Route::Edition(day));
        parts.push(if parts.is_empty() { t!("From the edition of ") } else { t!(", from the edition of ") }.into());
        parts.push(el("a").attr("href", href).child(short_date(day)).into());
    }
    (!parts.is_empty()).then(|| el("p").class("saved-paper__days").children(parts))
}

/// The field for a note. One that has none waits behind a word, so that a long list stays a list.
fn note(asked: &Asked<'_>, entry: &Entry<'_>, slug: &str) -> Vec<Element> {
    let field_id = format!("note-{slug}");
    if asked.is_locked {
        let note = (!entry.note.is_empty()).then(|| el("p").class("saved-paper__note").attr("dir", "auto"));
        return note.map(|note| note.child(entry.note.clone())).into_iter().collect();
    }
    let of = el("span").class("visually-hidden").child(t!(" on ")).child(el("bdi").child(entry.title.clone()));
    let field = el("textarea")
        .class("field saved-paper__field")
        .attr("id", field_id.clone())
        .attr("rows", "2")
        .attr("dir", "auto")
        .attr("maxlength", NOTE.to_string())
        .asks(&json!({ "ask": "saved", "do": "note", "id": entry.id.as_str() }))
        .child(entry.note.clone());
    let label = el("label").class("saved-paper__label").attr("for", field_id).child(t!("Note")).child(of);
    if entry.note.is_empty() {
        let summary = el("summary")
            .class("saved-paper__label")
            .child(t!("Add a note"))
            .child(el("span").class("visually-hidden").child(t!(" on ")).child(el("bdi").child(entry.title.clone())));
        return vec![el("details").class("saved-paper__add").child(summary).child(label).child(field)];
    }
    vec![label, field]
}
