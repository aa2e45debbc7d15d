//! The language that a program in the browser speaks.

use std::cell::{Cell, RefCell};

use super::{MOST, Room, Row, Word, common::COMMON, desk::DESK, reader::READER};

/// The English texts of a table. Only they are in the program.
const fn english<const N: usize>(rows: &[Row]) -> [&'static str; N] {
    let (mut texts, mut at) = ([""; N], 0);
    while at < N {
        texts[at] = rows[at][0];
        at += 1;
    }
    texts
}

static COMMON_ENGLISH: [&str; COMMON.len()] = english(COMMON);
static READER_ENGLISH: [&str; READER.len()] = english(READER);
static DESK_ENGLISH: [&str; DESK.len()] = english(DESK);

/// Texts by their places.
type Texts = &'static [&'static str];

thread_local! {
    /// The common words, and those of the program's own room.
    static SPOKEN: Cell<(Texts, Texts)> = const { Cell::new((&COMMON_ENGLISH, &[])) };
}

impl Word {
    /// The text in the language that is spoken.
    #[inline(never)]
    pub fn text(self) -> &'static str {
        let (common, own) = SPOKEN.get();
        let texts = if self.0 < MOST { common } else { own };
        texts[usize::from(self.0 % MOST)]
    }
}

thread_local! {
    /// The words of other languages, by their names, for a program that speaks several.
    static LEARNED: RefCell<Vec<(String, (Texts, Texts))>> = const { RefCell::new(Vec::new()) };
}

/// Keeps the words of a language with those of this room, as the publisher has written them, for [`speak_learned`]. Says whether they are
/// all there; what a server sends in their place is not kept.
pub fn learn(room: Room, language: &str, lines: String) -> bool {
    let is_whole = lines.split('\n').count() == COMMON_ENGLISH.len() + room.rows().len();
    if is_whole {
        speak(room, Some(lines));
        LEARNED.with_borrow_mut(|learned| learned.push((language.to_owned(), SPOKEN.get())));
    }
    is_whole
}

/// Lets the program speak a language that it has learned; English otherwise.
pub fn speak_learned(room: Room, language: &str) {
    let known =
        LEARNED.with_borrow(|learned| learned.iter().find(|(name, _)| name == language).map(|(_, words)| *words));
    match known {
        Some(words) => SPOKEN.set(words),
        None => speak(room, None),
    }
}

/// Lets the program speak: with the words of this room, in the language of `lines` if there are such, as the publisher has written them.
#[inline(always)]
pub fn speak(room: Room, lines: Option<String>) {
    let own: Texts = if matches!(room, Room::Reader) { &READER_ENGLISH } else { &DESK_ENGLISH };
    let mut spoken: (Texts, Texts) = (&COMMON_ENGLISH, own);
    if let Some(lines) = lines {
        let texts: Texts = lines.leak().split('\n').collect::<Vec<_>>().leak();
        spoken = texts.split_at(COMMON_ENGLISH.len());
    }
    SPOKEN.set(spoken);
}
