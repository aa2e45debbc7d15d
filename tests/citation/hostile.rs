//! Texts that try to be more than text.

use brevier::desk::citation::{bibtex, ris};
use proptest::prelude::*;

use crate::{
    read::{field, only_entry, quotes, reference},
    ris::check,
};

const TEXTS: [&str; 14] = [
    "}, author = {Mallory},",
    "x},\n}\n@misc{evil, title = {gotcha}}",
    "{{{{",
    "}}}}",
    "\\",
    "\\}\\{",
    "$\\input{/etc/passwd}$ \\write18{rm}",
    "a\u{0}b\u{1b}[31mc\u{202E}d",
    "@comment{ @string{x = \"y\"} % # \" ' `",
    "$",
    "$$a$b$",
    "given=A, family=B",
    "TY  - JOUR\r\nER  - \r\nTY  - BOOK",
    " and and and , , , and",
];

#[test]
fn hostile_texts_stay_in_their_fields() {
    for text in TEXTS {
        let reference = reference(text, &[text, "A. Person"], text);
        let entry = only_entry(&bibtex(&reference));
        let fields: Vec<&str> = entry.fields.keys().map(String::as_str).collect();
        let expected = ["annote", "archiveprefix", "author", "eprint", "month", "primaryclass", "title", "url", "year"];
        assert_eq!(fields, expected, "{text}");
        assert_eq!(entry.author().unwrap().len(), 2, "{text}");
        check(&ris(&reference));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn any_text_stays_in_its_field(
        title in r#"[a-zA-Z{}\\$%&#_~^"'`@,= \n<>|éßΔ²–—“”\u{301}\u{0}-]{0,40}[a-z]"#,
        author in r#"[a-zA-Z{}\\$%&#_~^"'`@,= \n.éß–\u{308}-]{0,30}[a-z]"#,
        note in any::<String>(),
    ) {
        let reference = reference(&title, &[&author, "A. Person"], &note);
        let entry = only_entry(&bibtex(&reference));
        prop_assert_eq!(entry.author().unwrap().len(), 2);
        prop_assert_eq!(entry.fields.keys().filter(|name| *name != "annote").count(), 8);
        check(&ris(&reference));
    }

    #[test]
    fn any_title_comes_back(title in r#"[a-zA-Z0-9{}\\%&#_~^"'@,= <>|éßŁỄı–—:.-]{0,40}[a-z]"#) {
        let expected: Vec<&str> = title.split_whitespace().collect();
        let read = field(&only_entry(&bibtex(&reference(&title, &["A. Person"], ""))), "title");
        prop_assert_eq!(read, quotes(&expected.join(" ")));
    }

    #[test]
    fn any_unicode_stays_in_its_field(title in "\\PC{0,30}x", author in "\\PC{0,30}x") {
        let reference = reference(&title, &[&author], "");
        let entry = only_entry(&bibtex(&reference));
        prop_assert_eq!(entry.author().unwrap().len(), 1);
        prop_assert_eq!(entry.fields.len(), 8);
        check(&ris(&reference));
    }
}
