//! Text as a face can show it: nothing invisible, nothing that reorders, no boxes for glyphs that are missing.

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

use super::face::Face;

/// What stands for letters that the face does not have.
const LOST: char = '…';

/// How many marks a letter keeps. Languages need two; more would be drawn over the lines above and below.
const MARKS: usize = 2;

/// The text in one line of at most `limit` characters that the face has. Letters of another script become an ellipsis, one
/// for all that follow each other; symbols such as emoji go without a trace. Empty if there is nothing to read in it.
pub(super) fn plain(text: &str, face: &Face, limit: usize) -> String {
    let mut line = Line { text: String::new(), marks: 0, lost: false };
    let visible = text.chars().filter(|&character| character.is_whitespace() || !is_invisible(character));
    for character in visible.nfc().take(limit) {
        if character.is_whitespace() || character.is_control() {
            line.space();
        } else if face.has(character) {
            line.push(character);
        } else if is_compatible(character, face) {
            character.nfkd().for_each(|part| line.push(part));
        } else if character.is_alphanumeric() {
            line.lose();
        }
    }
    line.finish()
}

/// Whether the character is another one in a special shape, such as a letter of mathematics, and the face has that one.
fn is_compatible(character: char, face: &Face) -> bool {
    character.nfkd().all(|part| part != character && face.has(part))
}

/// A line while it is written.
struct Line {
    text: String,
    /// How many marks the last letter has.
    marks: usize,
    /// Whether the last that was written stands for what was lost.
    lost: bool,
}

impl Line {
    fn space(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
        self.marks = MARKS;
    }

    fn push(&mut self, character: char) {
        if is_combining_mark(character) {
            if self.marks == MARKS || self.text.is_empty() {
                return;
            }
            self.marks += 1;
        } else {
            self.marks = 0;
        }
        self.text.push(character);
        self.lost = false;
    }

    fn lose(&mut self) {
        if !self.lost {
            self.push(LOST);
            self.lost = true;
        }
        self.marks = MARKS;
    }

    fn finish(mut self) -> String {
        self.text.truncate(self.text.trim_end().len());
        if self.text.chars().all(|character| character == LOST || character == ' ') { String::new() } else { self.text }
    }
}

/// Whether a character has no shape of its own: those that Unicode calls `Default_Ignorable_Code_Point`
/// (DerivedCoreProperties.txt), among them the bidirectional controls, and those for private use, whose shape differs from
/// font to font.
fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
        | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

#[cfg(test)]
mod tests {
    use super::{super::faces::Faces, *};

    fn shown(text: &str) -> String {
        plain(text, &Faces::load().unwrap().title, 100)
    }

    #[test]
    fn spaces_and_breaks_of_any_kind_are_one_space() {
        assert_eq!(shown("  a\r\n\tb\u{2028}c\u{a0}\u{3000}d\u{0}e "), "a b c d e");
    }

    #[test]
    fn what_is_invisible_or_reorders_is_left_out() {
        assert_eq!(shown("a\u{202e}b\u{200b}c\u{ad}d\u{2066}e\u{feff}f\u{e000}g\u{e0041}h"), "abcdefgh");
    }

    #[test]
    fn letters_that_the_face_lacks_leave_one_ellipsis() {
        assert_eq!(shown("Survey: 深度 学习 and 方法"), "Survey: … and …");
    }

    #[test]
    fn emoji_leave_nothing() {
        assert_eq!(shown("🚀 Rocket \u{1f469}\u{200d}\u{1f52c} Science 🎉"), "Rocket Science");
    }

    #[test]
    fn letters_in_special_shapes_become_plain() {
        assert_eq!(shown("𝒜𝟙 Ｆｕｌｌ"), "A1 Full");
    }

    #[test]
    fn letters_of_europe_and_their_marks_stay() {
        let text = "Ŝtefan Łukasz Nguyễn Ωmega Жук שלום ∇²";
        assert_eq!(shown(text), text);
        assert_eq!(shown("o\u{308}"), "ö");
    }

    #[test]
    fn a_pile_of_marks_is_cut_down() {
        let pile = format!("x{}y", "\u{323}\u{304}".repeat(20));
        assert_eq!(shown(&pile).chars().count(), 2 + MARKS);
    }

    #[test]
    fn what_has_nothing_to_read_is_empty() {
        for text in ["", "  ", "深度学习", "\u{301}", "🚀", "深 … 度"] {
            assert_eq!(shown(text), "", "{text:?}");
        }
    }

    #[test]
    fn no_more_than_the_limit_is_read() {
        assert_eq!(plain(&"ab ".repeat(10_000), &Faces::load().unwrap().title, 5), "ab ab");
    }
}
