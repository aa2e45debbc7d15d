//! White space, and characters that are not seen.

/// What separates paragraphs.
const BREAK: &str = "\n\n";

/// How paragraphs are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lines {
    /// By an empty line, or, as arXiv does it, by a line that is indented.
    Arxiv,
    /// By an empty line, or by the mark of a list, as in Markdown.
    Markdown,
    /// Not at all: it is one line.
    One,
}

/// The text without characters that are not seen, with one empty line between paragraphs and no other line break.
pub(super) fn in_paragraphs(text: &str, lines: Lines) -> String {
    let text = visible(text);
    match lines {
        Lines::One => collapsed(&text.replace('\n', " ")),
        _ => collapsed(&marked(&text, lines)),
    }
}

/// Single spaces, single empty lines between paragraphs, and neither at the ends.
pub(super) fn collapsed(text: &str) -> String {
    let paragraphs = text.split(BREAK).map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "));
    paragraphs.filter(|paragraph| !paragraph.is_empty()).collect::<Vec<_>>().join(BREAK)
}

/// Every paragraph break as an empty line, and every other line break as a space.
fn marked(text: &str, lines: Lines) -> String {
    let all = Vec::from_iter(text.split('\n'));
    // Where every line is indented, or where they are so in the middle of sentences, it is only how the file was laid out.
    let continued = || all.windows(2).filter(|pair| !pair[0].trim().is_empty() && !pair[1].trim().is_empty());
    let is_indented = |line: &str| line.starts_with([' ', '\t']);
    let ends = |line: &str| line.trim_end().ends_with(['.', '?', '!', ':', ';', ')', '”', '"', '$']);
    let means_paragraph = continued().any(|pair| !is_indented(pair[1]))
        || continued().all(|pair| ends(pair[0]))
        || continued().count() == 1;
    let mut out = String::with_capacity(text.len());
    for (index, line) in all.iter().enumerate() {
        let starts = match lines {
            Lines::Arxiv => is_indented(line) && means_paragraph,
            Lines::Markdown => is_list_item(line),
            Lines::One => false,
        };
        if index > 0 {
            out.push_str(if line.trim().is_empty() || starts { BREAK } else { " " });
        }
        out.push_str(line);
    }
    out
}

fn is_list_item(line: &str) -> bool {
    let line = line.trim_start();
    let number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = number.len() < line.len() && line.len() - number.len() < 3;
    line.starts_with("- ")
        || line.starts_with("* ")
        || line.starts_with("• ")
        || (is_numbered && (number.starts_with(". ") || number.starts_with(") ")))
}

/// Without controls, marks of direction that hide what a text says, and joiners that join nothing.
fn visible(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\u{2029}', BREAK);
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(character) = chars.next() {
        match character {
            '\n' | '\r' | '\u{85}' | '\u{2028}' => out.push('\n'),
            '\t' => out.push('\t'),
            '\u{B}' | '\u{C}' => out.push('\n'),
            // Within scripts that need them, and between emoji; never in Latin text, where they only hide words from a search.
            '\u{200C}' | '\u{200D}' => {
                let joins = |neighbour: Option<char>| neighbour.is_some_and(|c| !c.is_ascii() && !c.is_whitespace());
                if joins(out.chars().next_back()) && joins(chars.peek().copied()) {
                    out.push(character);
                }
            }
            character if is_unseen(character) => {}
            other => out.push(other),
        }
    }
    out
}

fn is_unseen(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{AD}' | '\u{180E}' | '\u{200B}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}'
            | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{FDD0}'..='\u{FDEF}' | '\u{E0000}'..='\u{E007F}')
        // The last two of every plane are no characters.
        || u32::from(character) & 0xFFFE == 0xFFFE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_joined_and_paragraphs_kept() {
        let arxiv = |text| in_paragraphs(text, Lines::Arxiv);
        assert_eq!(
            arxiv(" One line\nand  another.\n  A paragraph\nof two.\n\nThird. "),
            "One line and another.\n\nA paragraph of two.\n\nThird."
        );
        assert_eq!(arxiv("First.\n  Second."), "First.\n\nSecond.");
        assert_eq!(
            arxiv("  We show that this\n  goes on in every\n  line of it.\n"),
            "We show that this goes on in every line of it."
        );
        assert_eq!(in_paragraphs("It does:\n- one\n- two\nmore", Lines::Markdown), "It does:\n\n- one\n\n- two more");
        assert_eq!(in_paragraphs("A title\r\n  over lines", Lines::One), "A title over lines");
    }

    #[test]
    fn what_is_not_seen_is_taken_out() {
        let one = |text| in_paragraphs(text, Lines::One);
        assert_eq!(one("\u{FEFF}a\u{200B}b\u{202E}c\u{7}d\u{AD}e\u{FDD0}\u{FFFF}"), "abcde");
        assert_eq!(one("a\u{A0}\u{2009}b"), "a b");
        assert_eq!(one("p\u{200D}q \u{200D}"), "pq");
        assert_eq!(one("👩\u{200D}🔬 می\u{200C}خواهم क्\u{200D}ष"), "👩\u{200D}🔬 می\u{200C}خواهم क्\u{200D}ष");
    }
}
