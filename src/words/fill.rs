//! Texts with values in them, and texts that count.

use super::{Room, Word};

impl Word {
    /// The text with these values at their places.
    pub fn with(self, values: &[&str]) -> String {
        fill(self.text(), values)
    }

    /// The text for so many things, with their number: `1 paper`, `24 papers`, `3,303 papers`.
    pub fn count(self, count: usize) -> String {
        fill(form(self.text(), count), &[&grouped(count)])
    }

    /// One of the texts that the word has, where it has several.
    pub fn form(self, at: usize) -> &'static str {
        self.text().split('|').nth(at).unwrap_or_default()
    }
}

fn fill(text: &'static str, values: &[&str]) -> String {
    let mut parts = text.split('{');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (place, rest) = part.split_at(part.len().min(2));
        let value = values.get(usize::from(place.as_bytes().first().map_or(0, |digit| digit.wrapping_sub(b'0'))));
        filled.push_str(value.copied().unwrap_or_default());
        filled.push_str(rest);
    }
    filled
}

/// The form of a text for so many things.
fn form(text: &'static str, count: usize) -> &'static str {
    match text.split_once('|') {
        Some((one, _)) if count == 1 => one,
        Some((_, more)) => more,
        None => text,
    }
}

/// A number with its thousands apart.
fn grouped(count: usize) -> String {
    const MARK: Word = Word::of(Room::Common, ",");
    let digits = count.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push_str(MARK.text());
        }
        text.push(digit);
    }
    text
}
