//! The desk: what readers ask for now and then, such as a citation, a search or the list of what they have saved.
//!
//! It is a program of its own, which is loaded when something of it is first asked for: nobody waits for it who only reads. Pages
//! have a place for it, the element `brevier-desk`, whose attribute `question` is a question in JSON; a button asks one by
//! `data-dialog`, and the answer stands in a dialog. This room is the desk's thinking: it knows neither a browser nor a file nor
//! a clock. `src/bin/desk/` brings it to the page, `src/reader/desk.js` loads that.

mod answer;
pub mod citation;
mod cite;
pub mod export;
mod help;
mod node;
mod notice;
mod question;
mod reference;
mod saved;
pub mod search;

pub use answer::{Answer, File};
pub use node::{Element, Node, el};
pub use question::Question;
pub use reference::{Faulty, InvalidReference, Reference, read_references};

use crate::words::desk_word as t;
use std::collections::BTreeMap;

/// The desk, with the files that it has been given so far.
#[derive(Debug, Default)]
pub struct Desk {
    files: BTreeMap<String, Option<Vec<u8>>>,
}

/// Bytes of files that are kept between questions; where there are more, all of them go.
const MOST_KEPT: usize = 16_000_000;

/// What comes of a question.
#[derive(Debug, PartialEq)]
pub enum Step {
    /// These files of the site are needed first, by their paths below its base. The question is asked again when all were given.
    Needs(Vec<String>),
    /// The answer.
    Done(Answer),
}

impl Desk {
    /// Gives the desk a file that it needs; nothing where it could not be had, which is not kept: the next question tries again.
    pub fn give(&mut self, path: &str, content: Option<Vec<u8>>) {
        self.files.insert(path.to_owned(), content);
    }

    /// Answers a question, or says what is missing for that.
    pub fn ask(&mut self, question: &Question) -> Step {
        let step = match question.kind.as_str() {
            "cite" => cite::cite(question, &self.files),
            "help" => Step::Done(help::help(question)),
            "notice" => Step::Done(notice::notice(question)),
            "saved" => Step::Done(saved::answer(question)),
            "search" => search::step(question, &mut self.files),
            _ => Step::Done(unknown(question)),
        };
        if matches!(step, Step::Done(_)) {
            let kept: usize = self.files.values().flatten().map(Vec::len).sum();
            self.files.retain(|_, content| content.is_some() && kept <= MOST_KEPT);
        }
        step
    }
}

/// A page of a newer build may know more questions.
fn unknown(question: &Question) -> Answer {
    Answer::trouble(
        t!("This version of the program knows no “{0}”; reloading the page may help.").with(&[&question.kind]),
    )
}
