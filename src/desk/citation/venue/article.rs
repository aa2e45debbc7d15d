//! Articles in journals.

use super::year;

/// An article in a journal. What the reference does not say is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in super::super) struct Article {
    /// The journal as it is named.
    pub(in super::super) journal: String,
    /// The volume.
    pub(in super::super) volume: String,
    /// The issue.
    pub(in super::super) number: String,
    /// Pages, as `1-9`, or the number of the article.
    pub(in super::super) pages: String,
    /// The year.
    pub(in super::super) year: i32,
}

/// Reads “Journal Volume(Issue), Pages (Year)” and its like: `None` unless every word of it was understood.
pub(super) fn read(text: &str) -> Option<Article> {
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let named = text[..start].trim_end_matches([' ', ',']);
    let journal = ["volume", "vol.", "vol"].into_iter().find_map(|label| without(named, label)).unwrap_or(named);
    if !may_be_journal(journal) {
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

/// Words that no journal has in its name: what authors write before one, books and theses, and conferences with volumes.
const NO_JOURNAL: &str = "accepted submitted published appear appeared appears see thesis chapter lecture lncs book arxiv preprint \
    icml neurips nips iclr aaai ijcai cvpr iccv eccv acl emnlp naacl coling kdd aistats uai colt icassp interspeech corl rss icra iros";

/// Whether this could be the name of a journal.
fn may_be_journal(name: &str) -> bool {
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let mut words = name.split(|c: char| !c.is_alphanumeric());
    letters >= 3
        && !name.contains([':', ';', '"', '@', '/', '(', '{', '\\'])
        && !name.starts_with("In ")
        && !words.any(|word| NO_JOURNAL.split(' ').any(|known| known.eq_ignore_ascii_case(word)))
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
