//! What a journal reference says.
//!
//! It is a free text, which authors write as they like. A paper is cited as published in a journal or in proceedings only where
//! the whole text can be accounted for; a wrong volume in a bibliography is worse than a journal reference in a note. So a reference
//! that is not plain is kept word for word, as a note of the preprint.

mod article;

pub(super) use article::Article;

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
    match article::read(&text) {
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
            ("Frontiers in Neuroscience 12 (2018)", "Frontiers in Neuroscience", "12", "", "", 2018),
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
            "Accepted in Nature 12 (2020)",
            "In Nature 12 (2020)",
            "ICML 37, 1-9 (2020)",
            "Lecture Notes in Computer Science 1234, 1-9 (2020)",
            "PLoS ONE 15(3): e0230 doi:10.1/x (2020)",
        ] {
            assert_eq!(venue(Some(text)), Venue::Unclear(text.into()), "{text}");
        }
        assert_eq!(venue(None), Venue::Preprint);
        assert_eq!(venue(Some(" ")), Venue::Preprint);
    }
}
