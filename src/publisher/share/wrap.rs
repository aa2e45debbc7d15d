//! Lines of much the same length, broken where a reader would pause.

use super::{
    face::Face,
    piece::{Piece, narrow, pieces},
};

/// How much worse a line gets by ending so, where 1 is as bad as being off by a whole line's length.
const AFTER_A_SMALL_WORD: f32 = 0.02;
const AFTER_A_HYPHEN: f32 = 0.03;
/// Better, since titles of papers pause at a colon.
const AFTER_A_COLON: f32 = -0.04;

/// Words that lean on the next one.
const SMALL_WORDS: [&str; 22] = [
    "a", "an", "and", "are", "as", "at", "by", "can", "for", "from", "in", "is", "its", "of", "on", "or", "that",
    "the", "to", "via", "we", "with",
];

/// A text that is to be set in lines. All widths are in ems.
pub(super) struct Paragraph<'a> {
    face: &'a Face,
    pieces: Vec<Piece>,
    space: f32,
}

impl<'a> Paragraph<'a> {
    /// The text is plain: its spaces are single.
    pub(super) fn new(text: &str, face: &'a Face) -> Self {
        Self { face, pieces: pieces(text, face), space: face.advance(" ") }
    }

    /// The same, with words that are wider than `measure` broken between letters.
    pub(super) fn narrow(self, measure: f32) -> Self {
        let pieces = self.pieces.into_iter().flat_map(|piece| narrow(piece, measure, self.face)).collect();
        Self { pieces, ..self }
    }

    /// The lines, as few as there can be and of much the same length; none if they would be more than `most`.
    pub(super) fn lines(&self, measure: f32, most: usize) -> Option<Vec<String>> {
        let count = self.count(measure).filter(|&count| count <= most)?;
        let starts = self.balance(measure, count);
        let ends = starts.iter().skip(1).copied().chain([self.pieces.len()]);
        Some(starts.iter().zip(ends).map(|(&start, end)| self.text(start, end)).collect())
    }

    /// The first lines, with an ellipsis at the end of the last.
    pub(super) fn cut(&self, measure: f32, most: usize) -> Vec<String> {
        let shorter = (1..self.pieces.len()).rev().find_map(|end| self.until(end).lines(measure, most));
        shorter.unwrap_or_default()
    }

    /// The pieces before `end`, and an ellipsis.
    fn until(&self, end: usize) -> Self {
        let mut pieces = self.pieces[..end].to_vec();
        if let Some(last) = pieces.last_mut() {
            last.text = last.text.trim_end_matches(['.', ',', ';', ':', '-', '–', '—', '…']).to_owned() + "…";
            last.width = self.face.advance(&last.text);
        }
        Self { pieces, ..*self }
    }

    /// How few lines the text can be set in; none if a piece is too wide for any.
    fn count(&self, measure: f32) -> Option<usize> {
        let mut count = 0;
        let mut start = 0;
        for end in 1..=self.pieces.len() {
            if self.width(end - 1, end) > measure {
                return None;
            }
            if count == 0 || self.width(start, end) > measure {
                count += 1;
                start = end - 1;
            }
        }
        Some(count)
    }

    /// Where each of `count` lines starts, chosen so that the lines differ least from each other.
    fn balance(&self, measure: f32, count: usize) -> Vec<usize> {
        let all = self.pieces.len();
        let even = self.width(0, all) / count.max(1) as f32;
        // For each number of pieces: how bad the best lines are that hold them, and where the last of those lines starts.
        let mut best = vec![vec![(f32::INFINITY, 0); all + 1]; count + 1];
        best[0][0].0 = 0.0;
        for line in 1..=count {
            for end in line..=all {
                for start in (line - 1..end).rev() {
                    let width = self.width(start, end);
                    if width > measure {
                        break;
                    }
                    let badness = best[line - 1][start].0 + ((width - even) / measure).powi(2) + self.end(end);
                    if badness < best[line][end].0 {
                        best[line][end] = (badness, start);
                    }
                }
            }
        }
        let mut starts = vec![0; count];
        let mut end = all;
        for line in (1..=count).rev() {
            end = best[line][end].1;
            starts[line - 1] = end;
        }
        starts
    }

    /// How bad it is that a line ends before the piece `end`.
    fn end(&self, end: usize) -> f32 {
        let last = self.pieces[end - 1].text.as_str();
        match last {
            _ if end == self.pieces.len() => 0.0,
            _ if last.ends_with(':') => AFTER_A_COLON,
            _ if !self.pieces[end].spaced => AFTER_A_HYPHEN,
            _ if SMALL_WORDS.contains(&last.to_lowercase().as_str()) => AFTER_A_SMALL_WORD,
            _ => 0.0,
        }
    }

    /// How wide a line of the pieces from `start` to `end` is.
    fn width(&self, start: usize, end: usize) -> f32 {
        let width: f32 = self.pieces[start..end].iter().map(|piece| piece.width + self.before(piece)).sum();
        width - self.pieces.get(start).map_or(0.0, |piece| self.before(piece)) - self.face.tracking
    }

    fn before(&self, piece: &Piece) -> f32 {
        if piece.spaced { self.space } else { 0.0 }
    }

    fn text(&self, start: usize, end: usize) -> String {
        let mut text = String::new();
        for piece in &self.pieces[start..end] {
            if piece.spaced && !text.is_empty() {
                text.push(' ');
            }
            text += &piece.text;
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::{super::faces::Faces, *};

    fn lines(text: &str, measure: f32) -> Vec<String> {
        let face = Faces::load().unwrap().title;
        Paragraph::new(text, &face).lines(measure, 9).unwrap()
    }

    #[test]
    fn the_last_word_is_not_alone() {
        let text = "Deep Residual Learning for Image Recognition";
        let face = Faces::load().unwrap().title;
        // Wide enough for all but the last word.
        let measure = face.width("Deep Residual Learning for Image") + 0.1;
        assert_eq!(lines(text, measure), ["Deep Residual Learning", "for Image Recognition"]);
    }

    #[test]
    fn lines_end_after_a_colon_rather_than_after_a_small_word() {
        let text = "BERT and Beyond: A Survey of the Transformers";
        assert_eq!(lines(text, 13.0), ["BERT and Beyond:", "A Survey of the Transformers"]);
    }

    #[test]
    fn no_line_is_wider_than_the_measure_and_no_word_is_lost() {
        let face = Faces::load().unwrap().title;
        let text = "Towards State-of-the-Art Vision-Language Models: What Is It That They See, and Why?";
        let paragraph = Paragraph::new(text, &face);
        for measure in (70..400).map(|tenths| tenths as f32 / 10.0) {
            let lines = paragraph.lines(measure, 20).unwrap();
            assert!(lines.iter().all(|line| face.width(line) <= measure + 0.01), "{measure}: {lines:?}");
            assert_eq!(lines.join(" ").replace("- ", "-"), text);
        }
    }

    #[test]
    fn there_are_no_lines_where_they_would_be_too_many_or_a_word_too_wide() {
        let face = Faces::load().unwrap().title;
        let paragraph = Paragraph::new("Generative Adversarial Nets", &face);
        assert!(paragraph.lines(6.0, 2).is_none());
        assert!(paragraph.lines(3.0, 9).is_none());
        assert_eq!(paragraph.lines(6.0, 3).unwrap().len(), 3);
    }

    #[test]
    fn what_is_cut_ends_with_an_ellipsis_and_no_comma() {
        let face = Faces::load().unwrap().title;
        let paragraph = Paragraph::new("Momentum, Clipping, Decay, and Noise", &face);
        let measure = face.width("Momentum, Clipping, De");
        assert_eq!(paragraph.cut(measure, 1), ["Momentum, Clipping…"]);
    }
}
