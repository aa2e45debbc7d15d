//! A library from a file, added to the one that is here.

use serde_json::Value;

use super::{Asked, merge::merge, page};
use crate::{
    desk::Answer,
    reading::library::{Records, Trouble},
    words::{Word, desk_word as t},
};

/// Adds the library in the text of a file to the one that is here, or says why it cannot.
pub(super) fn answer(asked: &Asked<'_>) -> Answer {
    let text = asked.question.value.as_deref().unwrap_or_default();
    let theirs = match read(text) {
        Ok(theirs) => theirs,
        Err(why) => return Answer::trouble(t!("Nothing was imported: {0}").with(&[why.text()])),
    };
    let ours: Value = serde_json::from_str(asked.text()).unwrap_or_default();
    let merged = merge(&ours, &theirs);
    let gained = |part: &str| size(&merged, part).saturating_sub(size(&ours, part));
    let notes = changed_notes(&ours, &merged);
    let news = [
        (gained("saved"), t!("{0} new paper|{0} new papers")),
        (notes, t!("{0} note|{0} notes")),
        (gained("read"), t!("{0} read mark|{0} read marks")),
    ];
    let news: Vec<String> =
        news.iter().filter(|(count, _)| *count > 0).map(|(count, what)| what.count(*count)).collect();
    let say = match news.is_empty() {
        true => {
            t!("Everything in this file was here already: 1 saved paper.|Everything in this file was here already: {0} saved papers.").count(size(&theirs, "saved"))
        }
        false => t!("Imported: {0}.").with(&[&news.join(", ")]),
    };
    asked.changed(merged.to_string(), say, page::IMPORT)
}

fn read(text: &str) -> Result<Value, Word> {
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Err(t!("the file is empty."));
    }
    let value: Value = serde_json::from_str(text).map_err(|_| {
        t!("this file is not JSON, or only a part of it. Choose a file that “Brevier library (JSON)” has made.")
    })?;
    if !value.is_object() || ["brevier", "saved", "read"].iter().all(|name| value.get(name).is_none()) {
        return Err(t!("this is JSON, but no library. Choose a file that “Brevier library (JSON)” has made."));
    }
    match Records::read(text) {
        (records, None) => Ok(serde_json::from_str(records.text()).unwrap_or_default()),
        (_, Some(Trouble::Newer)) => Err(t!("this file was made by a newer Brevier. Reload this page, and try again.")),
        (_, Some(Trouble::Broken)) => Err(t!("a part of this library is not what it should be, so it was left alone.")),
    }
}

fn size(library: &Value, part: &str) -> usize {
    library[part].as_object().map_or(0, serde_json::Map::len)
}

/// How many notes are new or others than before.
fn changed_notes(before: &Value, after: &Value) -> usize {
    let note = |library: &Value, id: &str| library["saved"][id]["note"].as_str().unwrap_or_default().to_owned();
    let ids = after["saved"].as_object().into_iter().flatten().map(|(id, _)| id);
    ids.filter(|id| note(before, id) != note(after, id)).count()
}
