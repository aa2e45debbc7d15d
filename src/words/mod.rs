//! The words of the interface, in each of its languages.
//!
//! A word stands where it is used, in English: `t!("Read more")`. The compiler looks it up in the table of its room and refuses one that
//! is not there; a row of a table has a text for every language, so none can be forgotten. What is compiled for WebAssembly has
//! the English column alone: the publisher puts the others beside the programs of the sites that speak them.
//! `docs/languages.md` says how a language is added.

mod common;
mod desk;
mod fill;
mod reader;
mod site;
#[cfg(not(target_arch = "wasm32"))]
mod spoken;
#[cfg(target_arch = "wasm32")]
mod spoken_here;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

#[cfg(not(target_arch = "wasm32"))]
pub use spoken::{lines, speaking};
#[cfg(target_arch = "wasm32")]
pub use spoken_here::{learn, speak, speak_learned};

/// The languages, in the order of a row, as BCP 47 primary subtags.
pub const LANGUAGES: [&str; 2] = ["en", "de"];

/// A word in each of the [`LANGUAGES`]. A text has places for values, `{0}` and `{1}`; where it counts something, it has the forms for
/// one and for more, with `|` between them.
type Row = [&'static str; LANGUAGES.len()];

/// Whose words they are. Each program has those of `Common` and of one other room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u16)]
pub enum Room {
    /// Dates and counts, which everyone needs.
    Common,
    /// The pages, and what says of them what they are.
    Reader,
    /// What readers ask for now and then.
    Desk,
    /// What only the publisher writes: feeds, pictures, the page without a network.
    Site,
}

impl Room {
    const fn rows(self) -> &'static [Row] {
        match self {
            Self::Common => common::COMMON,
            Self::Reader => reader::READER,
            Self::Desk => desk::DESK,
            Self::Site => site::SITE,
        }
    }
}

/// More than any room has words.
const MOST: u16 = 1 << 12;

/// A word of the interface. It becomes a text in the language that is spoken when it is asked for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word(u16);

impl Word {
    /// The word of a room with this English text, or of the common one. Called by the macros, while compiling.
    ///
    /// # Panics
    /// Where there is no such word, which the compiler then says.
    pub const fn of(room: Room, english: &str) -> Self {
        match (place(Room::Common, english), place(room, english)) {
            (Some(at), _) => Self(at),
            (None, Some(at)) => Self(room as u16 * MOST + at),
            (None, None) => panic!("this word is not in the table of its room in src/words/"),
        }
    }

    /// The word so many rows further down.
    pub(crate) const fn after(self, rows: u16) -> Self {
        Self(self.0 + rows)
    }
}

const fn place(room: Room, english: &str) -> Option<u16> {
    let (rows, mut at) = (room.rows(), 0);
    while at < rows.len() {
        if is_same(rows[at][0].as_bytes(), english.as_bytes()) {
            return Some(at as u16);
        }
        at += 1;
    }
    None
}

/// How many words these parts of a table have together.
const fn length(parts: &[&[Row]]) -> usize {
    let (mut length, mut at) = (0, 0);
    while at < parts.len() {
        length += parts[at].len();
        at += 1;
    }
    length
}

/// The parts of a table, one after the other.
const fn joined<const N: usize>(parts: &[&[Row]]) -> [Row; N] {
    let (mut rows, mut at, mut part) = ([[""; LANGUAGES.len()]; N], 0, 0);
    while part < parts.len() {
        let mut of_part = 0;
        while of_part < parts[part].len() {
            rows[at] = parts[part][of_part];
            (at, of_part) = (at + 1, of_part + 1);
        }
        part += 1;
    }
    rows
}

/// Equality, which is not there for constants.
const fn is_same(one: &[u8], other: &[u8]) -> bool {
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}

impl From<Word> for Cow<'static, str> {
    fn from(word: Word) -> Self {
        Cow::Borrowed(word.text())
    }
}

impl From<Word> for String {
    fn from(word: Word) -> Self {
        word.text().to_owned()
    }
}

/// A word of the pages.
macro_rules! reader_word {
    ($english:literal) => {
        const { $crate::words::Word::of($crate::words::Room::Reader, $english) }
    };
}
pub(crate) use reader_word;

/// A word of the desk. Its program needs it too.
#[macro_export]
macro_rules! desk_word {
    ($english:literal) => {
        const { $crate::words::Word::of($crate::words::Room::Desk, $english) }
    };
}
pub use desk_word;

/// A word that only the publisher writes.
#[cfg(not(target_arch = "wasm32"))]
macro_rules! site_word {
    ($english:literal) => {
        const { $crate::words::Word::of($crate::words::Room::Site, $english) }
    };
}
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use site_word;
