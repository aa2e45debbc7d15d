//! Text that is not ours as text of a Markdown file.

use super::text::one_line;

/// The text in one line in which nothing means anything to Markdown: neither heading nor list nor link nor HTML can come of it
/// (CommonMark 0.31, and the bare addresses that GitHub's dialect makes links of).
///
/// Square brackets are written as character references rather than with a backslash, since simple programs find the links of an
/// `llms.txt` by a pattern that knows no backslash.
pub(super) fn markdown_line(text: &str) -> String {
    let line = one_line(text);
    let mut safe = String::with_capacity(line.len() + line.len() / 16);
    // What only means something at the start of a block: a list, an underline of a heading, a number of a list.
    let number = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    for (at, c) in line.char_indices() {
        let rest = &line[at + c.len_utf8()..];
        let escape = match c {
            '[' => {
                safe.push_str("&#91;");
                continue;
            }
            ']' => {
                safe.push_str("&#93;");
                continue;
            }
            '\\' | '`' | '*' | '_' | '<' | '~' => true,
            '-' | '+' | '=' | '>' => at == 0,
            // At the start it makes a heading, and at the end of one it vanishes.
            '#' => line[..at].is_empty() || line[..at].ends_with([' ', '#']),
            '&' => rest.starts_with(|next: char| next == '#' || next.is_ascii_alphanumeric()),
            '.' | ')' if at == number && number > 0 => true,
            ':' => rest.starts_with("//"),
            '.' => line[..at].to_ascii_lowercase().ends_with("www"),
            _ => false,
        };
        if escape {
            safe.push('\\');
        }
        safe.push(c);
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_stay_as_they_are() {
        let plain = "GPT-4 & C#: 90.5 % (of 3) > 2 at $x^2$, 1/2 + 1 = 1.5!";
        assert_eq!(markdown_line(plain), plain);
    }

    #[test]
    fn links_cannot_be_made() {
        assert_eq!(markdown_line("a](https://evil.example) [b"), "a&#93;(https\\://evil.example) &#91;b");
        assert_eq!(markdown_line("<https://evil.example>"), "\\<https\\://evil.example>");
        assert_eq!(markdown_line("see WWW.evil.example"), "see WWW\\.evil.example");
    }

    #[test]
    fn blocks_cannot_be_begun() {
        for (text, safe) in [
            ("# heading", "\\# heading"),
            ("heading ##", "heading \\#\\#"),
            ("a\n# heading", "a \\# heading"),
            ("> quote", "\\> quote"),
            ("a\r\n\r\n> quote", "a > quote"),
            ("- item", "\\- item"),
            ("+ item", "\\+ item"),
            ("=====", "\\====="),
            ("12. item", "12\\. item"),
            ("12) item", "12\\) item"),
            ("```", "\\`\\`\\`"),
            ("   indented", "indented"),
            ("<script>", "\\<script>"),
            ("&lt;", "\\&lt;"),
        ] {
            assert_eq!(markdown_line(text), safe, "{text}");
        }
    }
}
