//! What a journal reference says.
//!
//! It is a free text, which authors write as they like. A paper is cited as published in a journal or in proceedings only where
//! the whole text can be accounted for; a wrong volume in a bibliography is worse than a journal reference in a note. So a reference
//! that is not plain is kept word for word, as a note of the preprint.

use super::plain::line;

/// Where a paper was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Venue {
    /// Nowhere that its metadata would know of.
    Preprint,
    /// In a journal.
    Journal(Article),
    /// At a conference: the reference, and its year.
    Proceedings {
        /// The whole reference.
        text: String,
        /// The one year that stands in it.
        year: i32,
    },
    /// Somewhere: the reference, word for word.
    Unclear(String),
}

/// An article in a journal. What the reference does not say is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Article {
    /// The journal as it is named.
    pub(super) journal: String,
    /// The volume.
    pub(super) volume: String,
    /// The issue.
    pub(super) number: String,
    /// Pages, as `1-9`, or the number of the article.
    pub(super) pages: String,
    /// The year.
    pub(super) year: i32,
}

/// Reads a journal reference.
pub(super) fn venue(journal_ref: Option<&str>) -> Venue {
    let text = line(journal_ref.unwrap_or_default());
    if text.is_empty() {
        return Venue::Preprint;
    }
    if is_conference(&text) {
        return match years(&text).as_slice() {
            [year] => Venue::Proceedings { year: *year, text },
            _ => Venue::Unclear(text),
        };
    }
    match article(&text) {
        Some(article) => Venue::Journal(article),
        None => Venue::Unclear(text),
    }
}

/// “Proceedings of” alone says nothing: journals of academies and of the IEEE have it in their names.
fn is_conference(text: &str) -> bool {
    let has = |word: &str| text.split(|c: char| !c.is_ascii_alphabetic()).any(|other| other.eq_ignore_ascii_case(word));
    let meeting = ["conference", "workshop", "symposium", "conf"].into_iter().any(has);
    let volume = has("proceedings") || has("proc");
    (volume && (meeting || text.contains("Annual Meeting of the Association for Computational Linguistics")))
        || text.contains("Advances in Neural Information Processing Systems")
}

/// The different years from 1900 on that stand in the text by themselves.
fn years(text: &str) -> Vec<i32> {
    let mut years: Vec<i32> = text.split(|c: char| !c.is_alphanumeric()).filter_map(year).collect();
    years.dedup();
    years
}

fn year(word: &str) -> Option<i32> {
    let plain = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| word.parse().ok()).flatten().filter(|year| (1900..2100).contains(year))
}

/// Reads “Journal Volume(Issue), Pages (Year)” and its like: `None` unless every word of it was understood.
fn article(text: &str) -> Option<Article> {
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let named = text[..start].trim_end_matches([' ', ',']);
    let journal = ["volume", "vol.", "vol"].into_iter().find_map(|label| without(named, label)).unwrap_or(named);
    let letters = journal.chars().filter(|c| c.is_alphabetic()).count();
    if letters < 3 || journal.contains([':', ';', '"', '@', '/', '(', '{', '\\']) {
        return None;
    }
    let mut words = words(&text[start..]);
    let in_parentheses = |word: &&str| word.starts_with('(') && year(bare(word)).is_some();
    let at = words.iter().rposition(in_parentheses).or_else(|| words.len().checked_sub(1))?;
    let year = year(bare(words.remove(at)))?;
    let mut article = Article { journal: journal.to_owned(), year, ..Article::default() };
    let mut label = "";
    for (at, word) in words.into_iter().enumerate() {
        match (label, word.to_ascii_lowercase().as_str()) {
            _ if at == 0 && is_number(word) => article.volume = word.to_owned(),
            ("", "no" | "no." | "issue" | "number") if at > 0 => label = "number",
            ("", "p" | "p." | "pp" | "pp." | "pages") if at > 0 => label = "pages",
            ("number", _) if article.number.is_empty() && is_number(word) => {
                (article.number, label) = (word.to_owned(), "");
            }
            ("", _) if at == 1 && word != bare(word) && is_number(bare(word)) => article.number = bare(word).to_owned(),
            ("" | "pages", _) if at > 0 && article.pages.is_empty() && is_pages(word) => {
                (article.pages, label) = (word.replace('–', "-"), "");
            }
            _ => return None,
        }
    }
    (label.is_empty() && !article.volume.is_empty()).then_some(article)
}

/// A word without the parentheses around it.
fn bare(word: &str) -> &str {
    word.strip_prefix('(').and_then(|word| word.strip_suffix(')')).unwrap_or(word)
}

/// The text without this label at its end.
fn without<'a>(text: &'a str, label: &str) -> Option<&'a str> {
    let at = text.len().checked_sub(label.len())?;
    let (before, end) = (text.get(..at)?, text.get(at..)?);
    (end.eq_ignore_ascii_case(label) && before.ends_with([' ', ','])).then(|| before.trim_end_matches([' ', ',']))
}

/// The words, with what stands in parentheses as one of them: `98(3), 1-2 (2018)` has four.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches([' ', ',', ':', ';']);
        let Some(first) = rest.chars().next() else { return words };
        let end = match first {
            '(' => rest.find(')').map_or(rest.len(), |at| at + 1),
            _ => rest.find([' ', ',', ':', ';', '(']).unwrap_or(rest.len()),
        };
        words.push(if end == rest.len() { rest.trim_end_matches('.') } else { &rest[..end] });
        rest = &rest[end..];
    }
}

fn is_number(word: &str) -> bool {
    (1..=5).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// `030001`, `e1234`, `1-9`, `1–9`.
fn is_pages(word: &str) -> bool {
    let page = |text: &str| {
        (1..=12).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.')
            && text.bytes().any(|byte| byte.is_ascii_digit())
    };
    match word.split_once(['-', '–']) {
        Some((first, last)) => page(first) && page(last.trim_start_matches('-')),
        None => page(word),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_references_to_journals_are_read() {
        for (text, journal, volume, number, pages, year) in [
            ("Phys. Rev. D 98, 030001 (2018)", "Phys. Rev. D", "98", "", "030001", 2018),
            (
                "Journal of Machine Learning Research 21 (2020) 1-67",
                "Journal of Machine Learning Research",
                "21",
                "",
                "1-67",
                2020,
            ),
            (
                "Journal of Machine Learning Research, 21(140):1–67, 2020.",
                "Journal of Machine Learning Research",
                "21",
                "140",
                "1-67",
                2020,
            ),
            ("Nature, vol. 518, no. 7540, pp. 529-533, 2015", "Nature", "518", "7540", "529-533", 2015),
            ("Neural Networks 12 (1999)", "Neural Networks", "12", "", "", 1999),
            ("JHEP 05, 2001 (2019)", "JHEP", "05", "", "2001", 2019),
        ] {
            let expected = Article {
                journal: journal.into(),
                volume: volume.into(),
                number: number.into(),
                pages: pages.into(),
                year,
            };
            assert_eq!(venue(Some(text)), Venue::Journal(expected), "{text}");
        }
    }

    #[test]
    fn conferences_say_so_and_have_one_year() {
        let text = "Proceedings of the 37th International Conference on Machine Learning, PMLR 119, 2020";
        assert_eq!(venue(Some(text)), Venue::Proceedings { text: text.into(), year: 2020 });
        let text = "Advances in Neural Information Processing Systems 30 (2017)";
        assert_eq!(venue(Some(text)), Venue::Proceedings { text: text.into(), year: 2017 });
    }

    #[test]
    fn what_is_not_plain_is_left_as_it_is() {
        for text in [
            "NeurIPS 2021",
            "Accepted by Nature",
            "Proceedings of the National Academy of Sciences",
            "Proceedings of the International Conference on Learning Representations",
            "Phys. Rev. D 98, 030001",
            "Nature 12 (2020), Erratum: Nature 13 (2021)",
            "In: Some Book, Springer (2020), chapter 3",
            "2020 IEEE Something, 3-4",
            "PLoS ONE 15(3): e0230 doi:10.1/x (2020)",
        ] {
            assert_eq!(venue(Some(text)), Venue::Unclear(text.into()), "{text}");
        }
        assert_eq!(venue(None), Venue::Preprint);
        assert_eq!(venue(Some(" ")), Venue::Preprint);
    }
}
