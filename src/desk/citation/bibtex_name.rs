//! Names as BibTeX reads them.

use super::{
    name::{Name, Person},
    tex::tex,
};

/// The names of authors, joined by “and”. Nothing where there is none.
pub(super) fn authors(names: &[String]) -> Option<String> {
    let names: Vec<String> = names.iter().filter_map(|name| Name::read(name)).map(|name| author(&name)).collect();
    (!names.is_empty()).then(|| names.join(" and "))
}

/// A name as “Particle Family, Suffix, Given”, which leaves no guess to BibTeX, or in braces, which make it one word.
fn author(name: &Name) -> String {
    match name {
        Name::Whole(name) => format!("{{{}}}", tex(name)),
        Name::Person(Person { given, particle, family, suffix }) => {
            let mut out = String::new();
            if !particle.is_empty() {
                out.push_str(&tex(particle));
                out.push(' ');
            }
            match is_plain(family, given.is_empty() && suffix.is_empty()) {
                true => out.push_str(&tex(family)),
                false => out.push_str(&format!("{{{}}}", tex(family))),
            }
            for part in [suffix, given] {
                if !part.is_empty() {
                    out.push_str(", ");
                    out.push_str(&tex(part));
                }
            }
            out
        }
    }
}

/// Whether BibTeX would take the whole of it for a family name. Of several words it takes those that begin small for particles,
/// and programs disagree about words that begin with an accent; and alone, “others” means “and others”.
fn is_plain(family: &str, alone: bool) -> bool {
    let mut words = family.split(' ');
    let one = family.split(' ').nth(1).is_none();
    (one && !alone) || words.all(|word| word.starts_with(|c: char| c.is_ascii_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_written_so_that_nothing_is_left_to_guess() {
        for (name, expected) in [
            ("Hado van Hasselt", "van Hasselt, Hado"),
            ("Juan de la Cruz III", "de la Cruz, III, Juan"),
            ("Maria da Silva e Souza", "da {Silva e Souza}, Maria"),
            ("The ATLAS Collaboration", "{The ATLAS Collaboration}"),
            ("Petar Veličković", r"Veli{\v{c}}kovi{\'c}, Petar"),
            ("Álvaro Álvarez", r"{\'A}lvarez, {\'A}lvaro"),
            ("Plato", "Plato"),
            ("others", "{others}"),
            ("王伟", "{王伟}"),
        ] {
            assert_eq!(authors(&[name.to_owned()]).unwrap(), expected, "{name}");
        }
        assert_eq!(authors(&["A B".into(), " ".into(), "C and D".into()]).unwrap(), "B, A and {C and D}");
        assert_eq!(authors(&[]), None);
    }
}
