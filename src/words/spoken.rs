//! The language that a thread of the publisher speaks.

use std::cell::Cell;

use super::{LANGUAGES, MOST, Room, Row, Word};

thread_local! {
    /// The place of the language among all. What the publisher tells its owner is English.
    static SPOKEN: Cell<usize> = const { Cell::new(0) };
}

const ROOMS: [Room; 4] = [Room::Common, Room::Reader, Room::Desk, Room::Site];

impl Word {
    /// The text in the language that is spoken.
    pub fn text(self) -> &'static str {
        let room = ROOMS[usize::from(self.0 / MOST)];
        room.rows()[usize::from(self.0 % MOST)][SPOKEN.get()]
    }
}

/// The place of the language of a BCP 47 tag among all, by its primary subtag; that of English where there are no words of it.
fn place(tag: &str) -> usize {
    let primary = tag.trim().split('-').next().unwrap_or_default();
    LANGUAGES.iter().position(|language| language.eq_ignore_ascii_case(primary)).unwrap_or_default()
}

/// Does what writes texts for a site in this language, a BCP 47 tag: everything in it is spoken in that language, or in English where
/// there are no words of it.
pub fn speaking<T>(tag: &str, write: impl FnOnce() -> T) -> T {
    /// What was spoken before is spoken again, also after a panic: test threads go on.
    struct Before(usize);
    impl Drop for Before {
        fn drop(&mut self) {
            SPOKEN.set(self.0);
        }
    }
    let _before = Before(SPOKEN.replace(place(tag)));
    write()
}

/// The words for a program that has these rooms, one on each line, common ones first; nothing for English, which the program has itself.
pub fn lines(tag: &str, room: Room) -> Option<String> {
    let at = place(tag);
    let rows: Vec<&Row> = Room::Common.rows().iter().chain(room.rows()).collect();
    (at > 0).then(|| rows.iter().map(|row| row[at]).collect::<Vec<_>>().join("\n"))
}
