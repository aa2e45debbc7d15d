//! Whether the texts are in the language of the site.

use whatlang::{Lang, detect};

use super::super::{Fault, answer::Answer};

/// Languages by ISO 639-1, as sites name them, and by ISO 639-3, as whatlang does. Others are not checked.
const LANGUAGES: [(&str, &str); 24] = [
    ("ar", "ara"),
    ("cs", "ces"),
    ("de", "deu"),
    ("el", "ell"),
    ("en", "eng"),
    ("es", "spa"),
    ("fa", "pes"),
    ("fi", "fin"),
    ("fr", "fra"),
    ("he", "heb"),
    ("hi", "hin"),
    ("hu", "hun"),
    ("it", "ita"),
    ("ja", "jpn"),
    ("ko", "kor"),
    ("nl", "nld"),
    ("pl", "pol"),
    ("pt", "por"),
    ("ru", "rus"),
    ("sv", "swe"),
    ("tr", "tur"),
    ("uk", "ukr"),
    ("vi", "vie"),
    ("zh", "cmn"),
];

/// Finds texts that are surely in another language. They are looked at together, since a short text can look like any.
pub(super) fn fault(answer: &Answer, asked: &str) -> Option<Fault> {
    let primary = asked.split('-').next().unwrap_or_default().to_lowercase();
    let (_, code) = LANGUAGES.iter().find(|(short, _)| *short == primary)?;
    let wanted = Lang::from_code(*code)?;
    let all: Vec<&str> = answer.texts().map(|(_, text)| text).collect();
    let found = detect(&all.join(" ")).filter(whatlang::Info::is_reliable)?;
    (found.lang() != wanted).then(|| Fault::Language { asked: asked.to_owned(), found: found.lang().eng_name() })
}
