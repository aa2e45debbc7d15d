//! The formulas of a paper, from all of its texts.

use std::collections::HashMap;

use crate::{
    digest::{ArxivId, Formula, limits},
    publisher::text::{self, Tidied},
};

/// The formulas in what arXiv says, by paper.
pub(super) type Formulas = HashMap<ArxivId, Vec<Formula>>;

/// Puts the formulas of a text with those that were found before, each once, and gives the text.
pub(super) fn take(tidied: Tidied, found: &mut Vec<Formula>) -> String {
    for text::Formula { text, mathml, .. } in tidied.formulas {
        let formula = Formula { text, mathml };
        let is_new = found.iter().all(|known| known.text != formula.text);
        if is_new && found.len() < limits::FORMULAS && formula.unfit().is_none() {
            found.push(formula);
        }
    }
    tidied.text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_of_several_texts_come_together_each_once_and_words_do_not_count() {
        let mut found = Vec::new();
        let first = take(text::tidy_abstract(r"A bound of $\frac{a+b}{c}$ with $x$ and $n$ holds."), &mut found);
        assert_eq!(found.len(), 1);
        assert!(first.contains(&found[0].text), "{first}");
        let second = take(text::tidy_prose(r"We improve $\frac{a+b}{c}$ to $\sqrt{n \log n}$."), &mut found);
        assert_eq!(found.len(), 2);
        assert!(second.contains(&found[1].text), "{second}");
    }
}
