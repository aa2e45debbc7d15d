//! How a phrase is written.

use std::collections::HashMap;

/// The forms in which a phrase stands in a paper.
#[derive(Default)]
pub struct Written {
    forms: HashMap<String, Seen>,
}

/// How often a form was seen, and how often where its capitals are its own.
#[derive(Clone, Copy, Default)]
struct Seen {
    surely: usize,
    all: usize,
}

impl Written {
    /// Notes the phrase from one byte of a text to another. In titles and at the beginning of a sentence a capital says nothing, and is
    /// taken for a small letter until the phrase is seen elsewhere.
    pub fn note(&mut self, text: &str, start: usize, end: usize, is_title: bool) {
        let phrase = text[start..end].split_whitespace().collect::<Vec<_>>().join(" ");
        let begins = text[..start].trim_end().chars().next_back().is_none_or(|c| matches!(c, '.' | '!' | '?' | ':'));
        let surely = !is_title && !begins;
        let form = if surely { phrase } else { phrase.split(' ').map(without_capital).collect::<Vec<_>>().join(" ") };
        let seen = self.forms.entry(form).or_default();
        seen.all += 1;
        seen.surely += usize::from(surely);
    }

    /// The form to show: one that is sure of its capitals and has few of them, and rather that of a thing than that of a doing.
    pub fn best(self) -> Option<String> {
        let rank = |form: &str, seen: Seen| {
            let capitals = form.chars().filter(|c| c.is_uppercase()).count();
            let is_doing = form.ends_with("ing") || form.ends_with("ed");
            (seen.surely == 0, capitals, is_doing, usize::MAX - seen.all, form.len())
        };
        let best =
            self.forms.into_iter().min_by(|(a, seen), (b, other)| (rank(a, *seen), a).cmp(&(rank(b, *other), b)));
        best.map(|(form, _)| form)
    }
}

/// A word whose only capital is its first letter, in small letters; others, such as `GAN` and `ImageNet`, as they are. The parts of
/// `Encoder-Decoder` are words of their own.
fn without_capital(word: &str) -> String {
    let part = |part: &str| match part.chars().skip(1).any(char::is_uppercase) || part.chars().count() < 2 {
        true => part.to_owned(),
        false => part.to_lowercase(),
    };
    word.split('-').map(part).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best(places: &[(&str, &str, bool)]) -> String {
        let mut written = Written::default();
        for (text, phrase, is_title) in places {
            let start = text.find(phrase).unwrap();
            written.note(text, start, start + phrase.len(), *is_title);
        }
        written.best().unwrap()
    }

    #[test]
    fn the_capitals_of_a_title_or_the_beginning_of_a_sentence_are_not_those_of_the_phrase() {
        let title = ("On Federated Learning", "Federated Learning", true);
        assert_eq!(best(&[title]), "federated learning");
        assert_eq!(
            best(&[("It works. Federated\n learning too", "Federated\n learning", false)]),
            "federated learning"
        );
        assert_eq!(best(&[("Self-Supervised GAN", "Self-Supervised GAN", true)]), "self-supervised GAN");
    }

    #[test]
    fn a_name_keeps_its_capital_where_the_text_has_it() {
        assert_eq!(
            best(&[("A Bayesian View", "Bayesian", true), ("by a Bayesian view", "Bayesian", false)]),
            "Bayesian"
        );
    }

    #[test]
    fn a_thing_is_named_rather_than_a_doing() {
        let texts = [("we perturbed", "perturbed", false), ("we perturbed", "perturbed", false)];
        assert_eq!(best(&[texts[0], texts[1], ("one perturbation", "perturbation", false)]), "perturbation");
    }
}
