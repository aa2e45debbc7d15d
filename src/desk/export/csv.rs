//! CSV, for spreadsheets and scripts.

use crate::desk::Reference;

/// The names of the columns.
const COLUMNS: [&str; 14] = [
    "id",
    "version",
    "title",
    "authors",
    "categories",
    "published",
    "journal_ref",
    "doi",
    "comment",
    "tags",
    "edition",
    "saved_at",
    "note",
    "url",
];

/// Papers as CSV by RFC 4180: a header, a line for each, ended by CR and LF, in UTF-8. Authors are separated by `; `, categories
/// and tags by a space.
///
/// The first character is a byte order mark, without which spreadsheets take the text for an older encoding. A cell that begins with `=`,
/// `+`, `-`, `@`, a tab or a line break, or with spaces before them, gets an apostrophe in front, for spreadsheets would compute it: OWASP
/// calls that CSV injection, and titles are not ours.
pub fn csv(references: &[Reference]) -> String {
    let mut out = String::from("\u{FEFF}");
    row(&mut out, COLUMNS.map(str::to_owned));
    for reference in references {
        let optional = |text: &Option<String>| text.clone().unwrap_or_default();
        let categories: Vec<&str> = reference.categories.iter().map(|category| category.as_str()).collect();
        row(
            &mut out,
            [
                reference.id.to_string(),
                reference.version.to_string(),
                reference.title.clone(),
                reference.authors.join("; "),
                categories.join(" "),
                reference.published.map(|time| time.to_string()).unwrap_or_default(),
                optional(&reference.journal_ref),
                optional(&reference.doi),
                optional(&reference.comment),
                reference.tags.join(" "),
                reference.edition.map(|date| date.to_string()).unwrap_or_default(),
                reference.saved_at.map(|time| time.to_string()).unwrap_or_default(),
                optional(&reference.note),
                reference.id.abstract_url(),
            ],
        );
    }
    out
}

fn row(out: &mut String, cells: [String; COLUMNS.len()]) {
    for (at, text) in cells.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        cell(out, text);
    }
    out.push_str("\r\n");
}

/// A cell, in quotes where it needs them. NUL, which ends a text for some programs, is left out.
fn cell(out: &mut String, text: &str) {
    let formula = text
        .trim_start_matches([' ', '\u{0}'])
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let quoted = text.contains(['"', ',', '\r', '\n']);
    out.push_str(if quoted { "\"" } else { "" });
    out.push_str(if formula { "'" } else { "" });
    for c in text.chars().filter(|c| *c != '\u{0}') {
        out.push(c);
        if c == '"' {
            out.push('"');
        }
    }
    out.push_str(if quoted { "\"" } else { "" });
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn read(text: &str) -> Vec<Vec<String>> {
        let mut reader = ::csv::Reader::from_reader(text.as_bytes());
        assert_eq!(reader.headers().unwrap().iter().collect::<Vec<_>>(), COLUMNS);
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    fn paper(title: &str, note: &str) -> Reference {
        Reference::read(&json!({"id": "2605.01234", "title": title, "note": note, "authors": ["A, B", "C \"D\" E"]}))
            .unwrap()
    }

    #[test]
    fn another_program_reads_what_was_written() {
        let rows = read(&csv(&[paper("One, \"two\"", "a\r\nb\nc"), paper("Ünï", "")]));
        assert_eq!(rows.len(), 2);
        assert_eq!((rows[0][2].as_str(), rows[0][3].as_str()), ("One, \"two\"", "A, B; C \"D\" E"));
        assert_eq!((rows[0][12].as_str(), rows[1][2].as_str()), ("a\r\nb\nc", "Ünï"));
        assert_eq!(rows[1][13], "https://arxiv.org/abs/2605.01234");
    }

    #[test]
    fn no_cell_is_computed() {
        for title in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1"] {
            assert_eq!(read(&csv(&[paper(title, "")]))[0][2], format!("'{title}"));
        }
        assert_eq!(read(&csv(&[paper("A = B", "")]))[0][2], "A = B");
    }

    proptest! {
        #[test]
        fn any_text_is_one_cell(note in any::<String>()) {
            let row = read(&csv(&[paper("A title", &note)])).remove(0);
            let expected = if note.trim().is_empty() { String::new() } else { note.replace('\0', "") };
            prop_assert_eq!(row[12].strip_prefix('\'').unwrap_or(&row[12]), expected.strip_prefix('\'').unwrap_or(&expected));
        }
    }
}
