//! Text that is not ours, made fit for the formats that machines read.

/// The text with U+FFFD for each character that XML 1.0 cannot hold, not even escaped (its section 2.2). JSON could hold them,
/// but no program that reads a feed expects them.
pub(super) fn clean(text: &str) -> String {
    text.chars().map(|c| if is_xml_char(c) { c } else { char::REPLACEMENT_CHARACTER }).collect()
}

/// The text in one line: [`clean`], and with one space for all white space between two words. Line separators of Unicode count
/// as white space, since some programs end a line there.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word.chars().map(|c| if is_xml_char(c) { c } else { char::REPLACEMENT_CHARACTER }));
    }
    line
}

fn is_xml_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_cannot_hold_is_replaced_and_everything_else_stays() {
        assert_eq!(clean("a\0b\u{1b}c\u{fffe}d\u{ffff}"), "a\u{fffd}b\u{fffd}c\u{fffd}d\u{fffd}");
        let fit = "tab\tline\r\n <b>&]]> é 字 🦀 \u{2028} \u{202e} \u{7f} \u{85}";
        assert_eq!(clean(fit), fit);
    }

    #[test]
    fn a_line_is_one_line_for_every_program() {
        assert_eq!(one_line(" a\r\n\tb\u{2028}c\u{b}d\u{85}e "), "a b c d e");
        assert_eq!(one_line("\u{1c}"), "\u{fffd}", "text never becomes blank");
    }
}
