//! Search over the whole history, in an index that the publisher writes and the desk loads in parts.
//!
//! `files` says which files there are; the publisher writes them by the same code that reads them here. A question names its words in
//! `q`, and in `more` how many results are to be shown.

mod batch;
mod bits;
mod files;
mod fold;
mod have;
mod history;
mod query;
mod rank;
mod shard;
mod show;
mod typo;

pub use batch::Shown;
pub use files::{BATCH, Directory, INDEX, PARTS, Segment, batch_file, index_json};
pub use fold::{term_of, words};
pub use have::{Have, Lack};
pub use shard::{Place, Posting, ShardWriter, find as find_in_shard, list_of};

use std::collections::BTreeMap;

use serde_json::json;

use super::{Answer, Question, Step, el};
use crate::{reading::papers, words::desk_word as t};
use history::History;
use query::Query;
use rank::{Found, rank};

/// Results that are shown at first, and that each press of the button adds.
const PAGE: usize = 10;

/// Answers a question with the files that are there, or says which are needed.
pub fn step(question: &Question, files: &mut BTreeMap<String, Option<Vec<u8>>>) -> Step {
    match search(question, Have(files)) {
        Ok(answer) => Step::Done(answer),
        Err(Lack::Needs(paths)) => Step::Needs(paths),
        Err(Lack::Lost(path)) => {
            // An index of yesterday may name what a newer one no longer has, so the next try begins anew.
            files.retain(|path, _| !path.starts_with("search/"));
            Step::Done(Answer::trouble(match path == INDEX {
                true => {
                    t!(
                        "This search needs the index of the site, which could not be loaded. Perhaps you are offline, or the site was made without one."
                    )
                }
                false => t!("A part of the index could not be loaded. Search once more, or reload the page."),
            }))
        }
    }
}

/// Finds what a question asks for.
///
/// # Errors
/// Where a file is needed first, or could not be had.
pub fn search(question: &Question, have: Have<'_>) -> Result<Answer, Lack> {
    let text = question.text("q");
    let mut query = Query::read(text);
    if query.is_empty() {
        let advice = if text.trim().is_empty() { "" } else { t!("Type two letters or more of a word.").text() };
        return Ok(Answer { view: Some(Vec::new()), say: Some(advice.to_owned()), ..Answer::default() });
    }
    let history = History::read(have)?;
    let wide = narrow(&mut query, &history);
    let mut found = rank(&query, &history, have)?;
    if wide.as_ref().is_some_and(|wide| found.unknown.contains(wide)) {
        query.drop_last_word();
        if query.is_empty() {
            let say = Some(t!("Very many words begin so. Type one more letter.").into());
            return Ok(Answer { view: Some(Vec::new()), say, ..Answer::default() });
        }
        found = rank(&query, &history, have)?;
    }
    let mut meant = Vec::new();
    if !found.unknown.is_empty() {
        meant = correct(&mut query, &found.unknown, &history, have)?;
        if !meant.is_empty() {
            found = rank(&query, &history, have)?;
        }
    }
    let mut answer = answer(question, &found, &query, &history, have)?;
    if !meant.is_empty() {
        let say = answer.say.unwrap_or_default();
        answer.say = Some(t!("Showing results for “{0}”. {1}").with(&[&meant.join(" "), &say]));
    }
    Ok(answer)
}

/// Looks for the last word as a whole where very many words begin so, and gives it then.
fn narrow(query: &mut Query, history: &History) -> Option<String> {
    let word = query.parts.last_mut()?.words.last_mut()?;
    history.narrow(word).then(|| word.term.clone())
}

/// Puts the words that no paper has right, and gives those that were meant instead.
fn correct(query: &mut Query, unknown: &[String], history: &History, have: Have<'_>) -> Result<Vec<String>, Lack> {
    let can_be_mistyped = |term: &String| term.chars().count() >= 4;
    let Some(path) = history.words().filter(|_| unknown.iter().any(can_be_mistyped)) else { return Ok(Vec::new()) };
    let words = have.read(&path, |bytes| std::str::from_utf8(bytes).ok())?;
    let mut meant = Vec::new();
    let parts = query.parts.iter_mut().filter(|part| !part.is_excluded);
    for word in parts.flat_map(|part| &mut part.words).filter(|word| unknown.contains(&word.term)) {
        if let Some(nearest) = typo::nearest(&word.term, words.lines()) {
            (word.term, word.prefix) = (nearest.to_owned(), None);
            meant.push(nearest.to_owned());
        }
    }
    Ok(meant)
}

fn answer(
    question: &Question,
    found: &Found,
    query: &Query,
    history: &History,
    have: Have<'_>,
) -> Result<Answer, Lack> {
    let count = found.papers.len();
    let asked = question.get("more").and_then(serde_json::Value::as_u64).unwrap_or_default();
    let shown = usize::try_from(asked).unwrap_or(PAGE).clamp(PAGE, 500);
    let spots: Vec<_> =
        found.papers.iter().take(shown).filter_map(|(segment, paper)| history.spot(*segment, *paper)).collect();
    have.all(spots.iter().map(|spot| spot.file()))?;
    let base = question.site();
    let mut seen = Vec::new();
    let mut list = el("ol").attr("role", "list");
    for spot in &spots {
        let paper = have.read(&spot.file(), |bytes| Shown::read(bytes, spot.at as usize % BATCH))?;
        // A paper may stand in several editions; its page is one.
        if !seen.contains(&paper.id) {
            list = list.child(show::result(seen.len(), &paper, spot.date, query, &base));
            seen.push(paper.id);
        }
    }
    let mut view = Vec::new();
    if count > 0 {
        view.push(list.into());
    }
    if count > shown {
        let more = json!({ "ask": "search", "q": question.text("q"), "more": shown + PAGE });
        let button = el("button").attr("type", "button").class("button").asks(&more);
        view.push(button.child(t!("Show {0} more").with(&[&PAGE.to_string()])).into());
    }
    let say = match count {
        0 => t!("No paper has all of these words.").into(),
        _ => t!("{0} found").with(&[&papers(count)]),
    };
    // The button that was pressed is gone, so the first of the new results takes the focus.
    let focus = (shown > PAGE && seen.len() > shown - PAGE).then(|| show::id_of(shown - PAGE));
    Ok(Answer { view: Some(view), say: Some(say), focus, ..Answer::default() })
}
