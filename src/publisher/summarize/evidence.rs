//! Whether the sentence that a key point is said to rest on is in the abstract.

use super::extract::sentences;

/// A quotation shorter than this, in letters and digits, could stand anywhere.
const LEAST: usize = 15;
/// A quotation of more sentences than this says nothing about where to look.
const MOST_SENTENCES: usize = 3;

/// The abstract's own sentences that a quotation is taken from, as they stand there.
///
/// Only letters and digits are compared, without their case, so that white space, quotation marks, dashes and TeX may differ.
pub(super) fn find(quotation: &str, abstract_text: &str) -> Option<String> {
    let wanted: String = skeleton(quotation).map(|(_, c)| c).collect();
    if wanted.chars().count() < LEAST {
        return None;
    }
    let marked: Vec<(usize, char)> = skeleton(abstract_text).collect();
    let text: String = marked.iter().map(|(_, c)| *c).collect();
    let from = text[..text.find(&wanted)?].chars().count();
    let to = from + wanted.chars().count() - 1;
    let (first, last) = (marked[from].0, marked[to].0);
    let start_of = |sentence: &str| sentence.as_ptr().addr() - abstract_text.as_ptr().addr();
    let touched: Vec<&str> = sentences(abstract_text)
        .into_iter()
        .filter(|sentence| start_of(sentence) <= last && first < start_of(sentence) + sentence.len())
        .collect();
    let (begin, end) = (touched.first()?, touched.last()?);
    (touched.len() <= MOST_SENTENCES).then(|| abstract_text[start_of(begin)..start_of(end) + end.len()].to_owned())
}

/// Letters and digits of a text in lower case, each with the place where it stands. Greek letters are spelled as in TeX, since a
/// quotation may have turned `$\alpha$` into α.
fn skeleton(text: &str) -> impl Iterator<Item = (usize, char)> {
    const LAYOUT: [&str; 12] = [
        "textbf", "textit", "texttt", "textsc", "textrm", "text", "emph", "mathcal", "mathbb", "mathbf", "mathrm",
        "left",
    ];
    let mut skip_to = 0;
    text.char_indices().flat_map(move |(at, c)| {
        let mut letters = Vec::new();
        if c == '\\' {
            let command = LAYOUT.iter().find(|command| text[at + 1..].starts_with(**command));
            skip_to = command.map_or(skip_to, |command| at + 1 + command.len());
        } else if at >= skip_to && c.is_alphanumeric() {
            match spelled(c) {
                Some(name) => letters.extend(name.chars().map(|letter| (at, letter))),
                None => letters.extend(c.to_lowercase().map(|letter| (at, letter))),
            }
        }
        letters
    })
}

/// The TeX name of a Greek letter.
fn spelled(c: char) -> Option<&'static str> {
    const NAMES: [&str; 25] = [
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
        "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
    ];
    let lower = c.to_lowercase().next()?;
    let place = u32::from(lower).checked_sub(u32::from('α'))?;
    NAMES.get(place as usize).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ABSTRACT: &str = "Large models forget.  We propose \\textbf{Keep}, a \"simple\" method with $\\alpha$-decay —\n\
                            it is cheap. It gains 3.5 points on $\\tau^2$-bench! Code is public.";

    #[test]
    fn a_quotation_gives_the_sentence_of_the_abstract_as_it_stands_there() {
        for quotation in [
            "We propose Keep, a “simple” method with α-decay - it is cheap.",
            "we propose \\textbf{Keep}, a 'simple' method with $\\alpha$-decay – it is",
            "  A SIMPLE METHOD with alpha-decay",
        ] {
            assert_eq!(
                find(quotation, ABSTRACT).as_deref(),
                Some("We propose \\textbf{Keep}, a \"simple\" method with $\\alpha$-decay —\nit is cheap."),
                "{quotation}"
            );
        }
        assert_eq!(
            find("It gains 3.5 points on τ²-bench! Code is", &ABSTRACT.replace("^2", "²")).unwrap(),
            "It gains 3.5 points on $\\tau²$-bench! Code is public."
        );
    }

    #[test]
    fn what_the_abstract_does_not_say_is_no_evidence() {
        for quotation in ["", "It is cheap.", "It gains 35.1 points on everything there is.", "\\", ABSTRACT] {
            assert_eq!(find(quotation, ABSTRACT), None, "{quotation}");
        }
        assert_eq!(find("It gains 3.5 points", ""), None);
    }
}
