//! Which size a title has, and where a line that is too long ends. Sizes and widths are in pixels.

use super::{face::Face, wrap::Paragraph};

/// The sizes of a title, largest first, each with the most lines that look well in it: a modular scale by minor thirds, as the
/// page has.
const SCALE: [(f32, usize); 8] =
    [(137.0, 1), (114.0, 2), (95.0, 3), (79.0, 4), (66.0, 4), (55.0, 4), (46.0, 5), (38.0, 5)];

/// A title as it is set.
pub(super) struct Title {
    pub(super) lines: Vec<String>,
    pub(super) size: f32,
}

impl Title {
    /// From one baseline to the next. Large letters stand closer.
    pub(super) fn leading(&self) -> f32 {
        self.size * if self.size > 60.0 { 1.05 } else { 1.14 }
    }

    /// From the top of its tall letters to the first baseline.
    pub(super) fn ascent(&self) -> f32 {
        self.size * 0.7
    }

    /// From the top of its tall letters to the end of the descenders of its last line.
    pub(super) fn height(&self) -> f32 {
        self.ascent() + self.leading() * self.lines.len().saturating_sub(1) as f32 + self.size * 0.24
    }
}

/// A title as large as it fits, and cut where it fits in no size.
pub(super) fn title(text: &str, face: &Face, width: f32, height: f32) -> Title {
    let paragraph = Paragraph::new(text, face);
    for (size, most) in SCALE {
        if let Some(lines) = paragraph.lines(width / size, most) {
            let title = Title { lines, size };
            if title.height() <= height {
                return title;
            }
        }
    }
    let (size, most) = SCALE[SCALE.len() - 1];
    let paragraph = paragraph.narrow(width / size - face.width("…"));
    let lines = paragraph.lines(width / size, most).unwrap_or_else(|| paragraph.cut(width / size, most));
    Title { lines, size }
}

/// A text in one line, with an ellipsis where it would be too long. A list ends after one of its items, if that leaves half of
/// the line.
pub(super) fn line(text: &str, face: &Face, size: f32, width: f32) -> String {
    let measure = width / size;
    if face.width(text) <= measure {
        return text.to_owned();
    }
    let cut = Paragraph::new(text, face).narrow(measure - face.width("…")).cut(measure, 1).concat();
    let items = cut.rfind(", ").map(|end| &cut[..end]).filter(|items| face.width(items) > measure / 2.0);
    items.map(|items| format!("{items}, …")).unwrap_or(cut)
}

#[cfg(test)]
mod tests {
    use super::{super::faces::Faces, *};

    #[test]
    fn a_short_title_is_larger_than_a_long_one() {
        let face = Faces::load().unwrap().title;
        let size = |text: &str| title(text, &face, 1040.0, 300.0).size;
        let sizes = ["Grokking", "Attention Is All You Need", &"Attention Is All You Need ".repeat(4)].map(size);
        assert!(sizes[0] > sizes[1] && sizes[1] > sizes[2], "{sizes:?}");
    }

    #[test]
    fn a_word_that_is_too_long_for_every_size_is_broken() {
        let face = Faces::load().unwrap().title;
        let title = title(&"e\u{303}m".repeat(50), &face, 1040.0, 300.0);
        assert_eq!(title.lines.concat(), "e\u{303}m".repeat(50));
        assert!(title.lines.len() > 1 && title.lines.iter().all(|line| face.width(line) * title.size <= 1040.0));
        assert!(title.lines.iter().all(|line| !line.starts_with('\u{303}')), "a mark is apart from its letter");
    }

    #[test]
    fn a_list_that_is_too_long_ends_after_an_item() {
        let face = Faces::load().unwrap().line;
        let authors = "Ashish Vaswani, Noam Shazeer, Niki Parmar, Jakob Uszkoreit, Llion Jones";
        assert_eq!(line(authors, &face, 32.0, 700.0), "Ashish Vaswani, Noam Shazeer, Niki Parmar, …");
        assert_eq!(line(authors, &face, 32.0, 2000.0), authors);
    }

    #[test]
    fn a_line_that_is_no_list_ends_after_a_word() {
        let face = Faces::load().unwrap().line;
        assert_eq!(line("The ATLAS Collaboration and others", &face, 32.0, 420.0), "The ATLAS Collaboration…");
    }

    #[test]
    fn one_endless_word_fits_into_a_line() {
        let face = Faces::load().unwrap().line;
        let cut = line(&"x".repeat(300), &face, 32.0, 500.0);
        assert!(cut.ends_with("x…") && face.width(&cut) * 32.0 <= 500.0, "{cut}");
    }
}
