//! Whether a paper says of itself that it is withdrawn.
//!
//! arXiv keeps the page of a withdrawn paper, as a new version without PDF whose comment has the reason
//! (<https://info.arxiv.org/help/withdraw.html>). Old ones say it in the abstract.

use crate::publisher::arxiv::line::one_line;

/// What authors call what they withdraw.
const THINGS: [&str; 8] = ["paper", "article", "submission", "manuscript", "work", "version", "preprint", "document"];

/// Whether the comment or the abstract says that the paper is withdrawn.
pub fn says_withdrawn(comment: Option<&str>, abstract_text: &str) -> bool {
    comment.is_some_and(says_it) || says_it(abstract_text)
}

/// Only the first words count: a paper may be about papers that were withdrawn, or may have been withdrawn from a conference.
fn says_it(text: &str) -> bool {
    let start: String = text.chars().take(300).collect();
    let line = one_line(&start).to_lowercase();
    let line = line.trim_start_matches(['(', '[', '*', '"']);
    let Some(rest) = after_withdrawn(line) else { return false };
    let from_elsewhere = rest.strip_prefix(" from ").is_some_and(|place| !place.starts_with("arxiv"));
    // A word that goes on, such as “withdrawnness”, is another word.
    !from_elsewhere && !rest.starts_with(char::is_alphanumeric)
}

/// What follows the word in “withdrawn …”, “paper withdrawn …” or “this paper has been withdrawn …”.
fn after_withdrawn(line: &str) -> Option<&str> {
    let line = line.strip_prefix("this ").or_else(|| line.strip_prefix("the ")).unwrap_or(line);
    let thing = THINGS.iter().find_map(|thing| line.strip_prefix(thing)?.strip_prefix(' '));
    let line = match thing {
        Some(rest) => ["has been ", "has now been ", "is ", "was "]
            .iter()
            .find_map(|verb| rest.strip_prefix(verb))
            .unwrap_or(rest),
        None => line,
    };
    // An abstract may begin with “Withdrawn states in …”; alone, the word needs to end its phrase or to name who or why.
    let rest = line.strip_prefix("withdrawn")?;
    let ends = ["by ", "due ", "because ", "for ", "as ", "from "];
    let told = rest.strip_prefix(' ').is_none_or(|next| ends.iter().any(|word| next.starts_with(word)));
    (thing.is_some() || told).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_that_say_so_are_withdrawn() {
        for comment in [
            "This paper has been withdrawn by the author due to a crucial error in equation 1",
            "this submission has been withdrawn",
            "Withdrawn by the authors.",
            "Withdrawn",
            "[Withdrawn]",
            "Paper withdrawn; see arXiv:2501.00001",
            "This paper has\n  been withdrawn from arXiv by the authors",
            "withdrawn due to overlap",
        ] {
            assert!(says_withdrawn(Some(comment), "We study."), "{comment}");
            assert!(says_withdrawn(None, comment), "{comment}");
        }
    }

    #[test]
    fn papers_about_withdrawing_are_not() {
        for text in [
            "Withdrawn from ICLR 2025; under review elsewhere",
            "This paper was withdrawn from NeurIPS 2024",
            "We study 14,000 papers that have been withdrawn by their authors.",
            "Withdrawn states of consciousness are modelled.",
            "This paper withdraws an assumption",
            "12 pages, 4 figures",
            "",
        ] {
            assert!(!says_withdrawn(Some(text), text), "{text}");
        }
    }
}
