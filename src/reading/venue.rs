//! The venue that took a paper, where its authors say so in the comment.

/// Venues of the field as authors write them. What stands behind `=` is shown in its place.
const VENUES: &str = "ICML|ICLR|NeurIPS|NEURIPS=NeurIPS|Neurips=NeurIPS|AAAI|IJCAI|AISTATS|UAI|COLT|COLM|CoRL|CPAL|MLSys|AutoML|\
    CVPR|ICCV|ECCV|WACV|BMVC|ACCV|3DV|MICCAI|MIDL|ACL|NAACL|EACL|AACL|EMNLP|COLING|CoNLL|LREC|Interspeech|INTERSPEECH=Interspeech|\
    ICASSP|ASRU|ISMIR|KDD|WWW|SIGIR|WSDM|CIKM|RecSys|ICDM|ICDE|VLDB|SIGMOD|RSS|ICRA|IROS|CHI|UIST|SIGGRAPH|ACM MM|ICSE|ISSTA|\
    USENIX Security|NDSS|FAccT|AAMAS|ICAPS|TMLR|JMLR|TPAMI|TACL|IJCV|RA-L|Neural Information Processing Systems=NeurIPS|\
    Transactions on Machine Learning Research=TMLR|Journal of Machine Learning Research=JMLR";

/// What authors write when a venue has taken their paper.
const TAKEN: &str = "accepted|to appear|published|camera ready|camera-ready|proceedings|oral|spotlight|poster|best paper|in press|\
    presented|findings|workshop";
/// What they write when it has not, not yet, or not this paper.
const NOT_TAKEN: &str = "submitted|submission|submitting|under review|in review|rejected|not accepted|withdrawn|template|extended|\
    extension|challenge|competition|tutorial|shared task|previous|earlier|preliminary";
/// What may stand before the name of the venue that took it.
const BEFORE: &str = "at|by|to|in|the|of|for|ieee|acm|ieee/cvf";
/// What was said beside the venue, where that says which part of it.
const PARTS: [(&str, &str); 4] =
    [("workshop", " Workshop"), ("findings", " Findings"), ("oral", " Oral"), ("spotlight", " Spotlight")];

/// The venue and its year, as in `ICML 2026` or `NeurIPS 2025 Spotlight`. Only a venue of a known name counts, and only where the
/// comment says that it took the paper, or names it with its year and nothing else between two marks: a badge that is missing
/// costs less than one that is wrong.
pub fn venue(comment: &str) -> Option<String> {
    let said = comment.to_ascii_lowercase();
    let says = |words: &str| words.split('|').any(|word| at_word(&said, word).is_some());
    if says(NOT_TAKEN) {
        return None;
    }
    let is_taken = says(TAKEN);
    let part = PARTS.iter().find(|(word, _)| at_word(&said, word).is_some()).map_or("", |(_, part)| part);
    let mut first: Option<(usize, String)> = None;
    for venue in VENUES.split('|') {
        let (name, shown) = venue.split_once('=').unwrap_or((venue, venue));
        if let Some(at) = at_word(comment, name)
            && first.as_ref().is_none_or(|(before, _)| at < *before)
            && let Some(year) = year_if_taken(&said[..at], &comment[at + name.len()..], is_taken)
        {
            first = Some((at, [shown, year_gap(year), year, part].concat()));
        }
    }
    first.map(|(_, found)| found)
}

/// The year of a venue that is named between two texts, or nothing for its year, where these let it be the one that took the paper.
fn year_if_taken<'a>(before: &str, after: &'a str, is_taken: bool) -> Option<&'a str> {
    let before = before.trim_end();
    let begins = before.is_empty() || before.ends_with([',', ';', '.', ':', '(', '@']);
    let word = before.rsplit(' ').next().unwrap_or_default();
    let (year, rest) = year(after);
    let ends = rest.is_empty() || rest.starts_with([',', ';', '.', ')', '(']);
    let is_named_alone = begins && ends && !year.is_empty();
    let is_led_to = begins || BEFORE.split('|').any(|other| other == word);
    let is_named = is_named_alone || (is_taken && is_led_to && (ends || !year.is_empty()));
    is_named.then_some(year)
}

/// The year that follows a name, as four digits or as the last two, and what follows that.
fn year(rest: &str) -> (&str, &str) {
    let trimmed = rest.trim_start_matches([' ', '-', '\'', '’', '(', ',', ':']);
    let end = trimmed.find(|c: char| !c.is_ascii_digit()).unwrap_or(trimmed.len());
    let (digits, after) = trimmed.split_at(end);
    let is_short = digits.len() == 2 && !rest.starts_with([' ', ',', '(', ':', '-']);
    if (digits.len() == 4 && digits.starts_with("20")) || is_short {
        (digits, after.trim_start())
    } else {
        ("", rest.trim_start())
    }
}

/// What stands between the name and the digits of the year.
fn year_gap(year: &str) -> &'static str {
    match year.len() {
        0 => "",
        2 => " 20",
        _ => " ",
    }
}

/// Where a word, or several, stand by themselves in a text.
fn at_word(text: &str, word: &str) -> Option<usize> {
    let is_letter = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphabetic);
    let bytes = text.as_bytes();
    let mut from = 0;
    while let Some(found) = text[from..].find(word) {
        let (start, end) = (from + found, from + found + word.len());
        let before = start.checked_sub(1).and_then(|at| bytes.get(at));
        if !is_letter(before) && !before.is_some_and(u8::is_ascii_digit) && !is_letter(bytes.get(end)) {
            return Some(start);
        }
        from = end;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_venue_that_took_the_paper_is_named_with_its_year() {
        for (comment, found) in [
            ("Accepted at ICML 2026; 12 pages", "ICML 2026"),
            ("NeurIPS 2025 Spotlight", "NeurIPS 2025 Spotlight"),
            ("to appear in TMLR", "TMLR"),
            ("Accepted to NAACL", "NAACL"),
            ("8 pages, 3 figures. Accepted by AAAI'26", "AAAI 2026"),
            ("CVPR 2026 (Oral). Project page: https://example.org", "CVPR 2026 Oral"),
            ("14 pages, CVPR 2026", "CVPR 2026"),
            ("ICLR2026", "ICLR 2026"),
            ("Published in Transactions on Machine Learning Research (01/2026)", "TMLR"),
            ("39th Conference on Neural Information Processing Systems (NeurIPS 2025), camera-ready", "NeurIPS 2025"),
            ("Accepted to Findings of ACL 2026", "ACL 2026 Findings"),
            ("Accepted at the GenBio Workshop @ ICML 2026", "ICML 2026 Workshop"),
            (
                "Accepted by the ACM SIGSOFT International Symposium on Software Testing and Analysis (ISSTA 2020)",
                "ISSTA 2020",
            ),
            ("Accepted at ACM MM 2025", "ACM MM 2025"),
        ] {
            assert_eq!(venue(comment).as_deref(), Some(found), "{comment}");
        }
    }

    #[test]
    fn what_was_not_taken_or_is_another_paper_is_no_venue() {
        for comment in [
            "",
            "12 pages, 3 figures",
            "Submitted to NeurIPS 2026",
            "Under review at ICLR 2026",
            "ICML 2026 submission, 9 pages",
            "Rejected from ICML 2026",
            "Extended version of the paper accepted at CVPR 2024",
            "Accepted to a journal. An earlier version appeared at ICML 2024",
            "First place in the CVPR 2026 challenge",
            "We evaluate on the KDD Cup data",
            "Accepted. Builds on NeurIPS 2023 data",
            "MRI of ACL tears",
            "GUI, ACL, Testing",
            "Artificial Intelligence in Software Testing 2022 workshop @ ICST 2022",
            "GUI Testing, Test case generation",
            "44 pages, editors for the proceedings: Yanling Chen and A. J. Han Vinck",
            "9 pages, in ICML 2026 template",
            "Accepted at ICMLA 2025",
            "ICML, 12 pages",
            "Accepted at a workshop; we use COLTs and 20ACL",
        ] {
            assert_eq!(venue(comment), None, "{comment}");
        }
    }

    #[test]
    fn no_text_is_cut_within_a_letter() {
        for comment in
            ["ICML’26", "“ICML 2026”", "é ICML 2026", "ICML’", "Accepted at ICMLé", "İCML accepted in İ ICML 2026"]
        {
            let _ = venue(comment);
        }
        assert_eq!(venue("Accepted at ICML’26").as_deref(), Some("ICML 2026"));
    }
}
