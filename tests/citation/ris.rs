//! A strict reader of RIS, made from the rules of the format, and what it reads.

use brevier::desk::{
    Reference,
    citation::{ris, ris_list},
};
use serde_json::json;

use crate::read::reference;

/// Tags that may stand in a record, and whether they may stand there more than once.
const TAGS: [(&str, bool); 18] = [
    ("TY", false),
    ("ID", false),
    ("TI", false),
    ("AU", true),
    ("PY", false),
    ("DA", false),
    ("T2", false),
    ("VL", false),
    ("IS", false),
    ("SP", false),
    ("EP", false),
    ("AN", false),
    ("DO", false),
    ("UR", true),
    ("N1", true),
    ("N2", false),
    ("KW", true),
    ("ER", false),
];

/// The lines of each record, as tags and texts; panics where a rule is broken.
pub fn check(text: &str) -> Vec<Vec<(&str, &str)>> {
    let mut records: Vec<Vec<(&str, &str)>> = Vec::new();
    let mut open = false;
    assert!(text.ends_with("\r\n"), "the last line ends");
    for line in text.strip_suffix("\r\n").unwrap().split("\r\n") {
        assert!(!line.contains(['\r', '\n', '\0', '\u{2028}', '\u{85}']), "{line:?} is one line");
        if line.is_empty() {
            assert!(!open, "no empty line in a record");
            continue;
        }
        let (tag, value) = (&line[..2], &line[6..]);
        assert_eq!(&line[2..6], "  - ", "{line}");
        let (_, repeats) =
            TAGS.iter().find(|(known, _)| *known == tag).unwrap_or_else(|| panic!("unknown tag in {line}"));
        assert_eq!(open, tag != "TY", "TY is the first, and after ER nothing follows: {line}");
        if !open {
            records.push(Vec::new());
        }
        let record = records.last_mut().unwrap();
        assert!(*repeats || record.iter().all(|(other, _)| *other != tag), "{tag} stands once");
        match tag {
            "TY" => assert!(["JOUR", "CONF", "UNPB"].contains(&value), "{line}"),
            "ER" => assert_eq!(value, ""),
            "PY" => assert!(value.len() == 4 && value.parse::<u16>().is_ok(), "{line}"),
            "DA" => assert!(date(value), "{line}"),
            "AU" => assert!(!value.contains('*') && value.split(',').count() <= 3, "{line}"),
            _ => assert_eq!(value.trim(), value, "{line}"),
        }
        assert!(tag == "ER" || !value.is_empty(), "{line}");
        record.push((tag, value));
        open = tag != "ER";
    }
    assert!(!open, "ER is the last");
    records
}

/// `YYYY/MM/DD` or `YYYY/MM/`.
fn date(text: &str) -> bool {
    let digits = |text: &str, count: usize| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = text.split('/').collect();
    matches!(*parts.as_slice(), [year, month, day]
        if digits(year, 4) && digits(month, 2) && (day.is_empty() || digits(day, 2)))
}

#[test]
fn records_follow_the_rules_and_say_what_is_known() {
    let published = Reference::read(&json!({
        "id": "1711.00001", "title": "Ünï & co", "authors": ["Juan de la Cruz III", "The A, B Collaboration"],
        "journal_ref": "Journal of Things, 21(140):1–67, 2020", "doi": "10.1/a_b", "abstract": "One.\n\nTwo.",
    }));
    let list = [reference("A preprint", &["*Star Author*"], "My\nnote"), published.unwrap()];
    let text = ris_list(&list);
    let records = check(&text);
    assert_eq!(records.len(), 2);
    let values = |at: usize, tag: &str| -> Vec<&str> {
        records[at].iter().filter(|(other, _)| *other == tag).map(|(_, value)| *value).collect()
    };
    assert_eq!(values(0, "AU"), ["Author, Star"]);
    assert_eq!((values(0, "DA"), values(0, "N1")), (vec!["2026/05/07"], vec!["My note"]));
    assert_eq!(values(1, "AU"), ["de la Cruz, Juan, III", "The A B Collaboration"]);
    for (tag, value) in [
        ("TY", "JOUR"),
        ("TI", "Ünï & co"),
        ("T2", "Journal of Things"),
        ("VL", "21"),
        ("IS", "140"),
        ("SP", "1"),
        ("EP", "67"),
        ("PY", "2020"),
        ("DO", "10.1/a_b"),
        ("N2", "One. Two."),
        ("AN", "arXiv:1711.00001"),
    ] {
        assert_eq!(values(1, tag), [value], "{tag}");
    }
    assert_eq!(check(&ris(&list[0])).len(), 1);
}
