//! The parts of a name.
//!
//! arXiv gives names as authors write them, mostly “Given Particle Family Suffix”. Where a family name begins is a guess for many
//! names of the world; the rules here are those of BibTeX (“Tame the BeaST”, part 3), with a list of particles instead of all words in
//! small letters. Whichever way a guess goes, no part of a name is lost.

use super::plain::line;

/// A name of one who wrote a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Name {
    /// A person.
    Person(Person),
    /// A name that has no parts: of a collaboration, or one that says too much to be taken apart.
    Whole(String),
}

/// A person’s name. Only the family name is never empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Person {
    /// Given names and initials.
    pub(super) given: String,
    /// What stands before the family name and is not sorted by: “van der”.
    pub(super) particle: String,
    /// The family name.
    pub(super) family: String,
    /// What stands behind it: “Jr.”, “III”.
    pub(super) suffix: String,
}

/// Particles in small letters.
const PARTICLES: &str = "van von der den de del della delle dello degli dei di da do dos das du des la le las los lo el ter ten te \
    vom zu zum zur af av bin ibn bint abu ben 't op in";
/// Words that are part of the family name when written with a capital; those that are given names as well are not here.
const CAPITALS: &str = "Van Von De Del Della Dello Di Du Den Der Dos Das Ter Ten";
/// Words that join two family names.
const JOINTS: &str = "y e i und";
/// What may stand behind a name.
const SUFFIXES: &str = "Jr Jr. Sr Sr. Jnr Jnr. Snr Snr. II III IV 2nd 3rd";
/// Words that people’s names do not have.
const GROUPS: &str = "collaboration collaborations consortium committee team group initiative project alliance foundation \
    institute laboratory laboratories university network community authors contributors";

fn is_one_of(word: &str, list: &str) -> bool {
    list.split_ascii_whitespace().any(|known| known == word)
}

impl Name {
    /// Takes a name apart; nothing where it is blank.
    ///
    /// An equals sign would make biber read the name as a list of named parts (biblatex manual, “Name lists”); a space
    /// takes its place.
    pub(super) fn read(name: &str) -> Option<Self> {
        let name = line(&name.replace('=', " "));
        let parts: Vec<&str> = name.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
        if parts.is_empty() {
            return (!name.is_empty()).then_some(Self::Whole(name));
        }
        if is_whole(&name) {
            return Some(Self::Whole(name));
        }
        let person = match *parts.as_slice() {
            [unified] => unify(unified),
            [unified, suffix] if is_one_of(suffix, SUFFIXES) => Person { suffix: suffix.to_owned(), ..unify(unified) },
            [family, given] => family_first(family, given, ""),
            [family, suffix, given] | [family, given, suffix] if is_one_of(suffix, SUFFIXES) => {
                family_first(family, given, suffix)
            }
            _ => return Some(Self::Whole(name)),
        };
        Some(Self::Person(person))
    }

    /// The name in one piece, family name first and separated by commas, as RIS has it.
    pub(super) fn family_first(&self) -> String {
        match self {
            // A comma would make parts of it.
            Self::Whole(name) => line(&name.replace(',', " ")),
            Self::Person(Person { given, particle, family, suffix }) => {
                let mut name = if particle.is_empty() { family.clone() } else { format!("{particle} {family}") };
                for part in [given, suffix] {
                    if !part.is_empty() {
                        name.push_str(", ");
                        name.push_str(part);
                    }
                }
                name
            }
        }
    }

    /// What the name is sorted by.
    pub(super) fn sorted_by(&self) -> &str {
        match self {
            Self::Whole(name) => name.strip_prefix("The ").unwrap_or(name),
            Self::Person(person) => &person.family,
        }
    }
}

/// Whether a name is better not taken apart: that of a group, one with figures or signs, or one that holds “and”, by which
/// BibTeX separates names.
fn is_whole(name: &str) -> bool {
    let words = || name.split([' ', ',']).map(|word| word.trim_matches(['(', ')', ':', ';', '.']));
    words().any(|word| {
        word.eq_ignore_ascii_case("and")
            || GROUPS.split_ascii_whitespace().any(|group| word.eq_ignore_ascii_case(group))
    }) || name.starts_with("The ")
        || name.contains(|c: char| "&/:;@{}\\$\"".contains(c))
        || words().any(|word| word.starts_with(|c: char| c.is_ascii_digit()) && !is_one_of(word, SUFFIXES))
}

/// “Given Particle Family Suffix”.
fn unify(name: &str) -> Person {
    let mut words: Vec<&str> = name.split(' ').collect();
    let suffix = match words.last() {
        Some(last) if words.len() > 2 && is_one_of(last, SUFFIXES) => words.pop().unwrap_or_default(),
        _ => "",
    };
    let last = words.len() - 1;
    let starts = |at: usize, word: &str| {
        is_one_of(word, PARTICLES) || (at > 0 && (is_one_of(word, CAPITALS) || (at > 1 && is_one_of(word, JOINTS))))
    };
    let mut family = (0..last).find(|at| starts(*at, words[*at])).unwrap_or(last);
    if is_one_of(words[family], JOINTS) && family > 1 && family < last {
        family -= 1;
    }
    let particles = words[family..last].iter().take_while(|word| is_one_of(word, PARTICLES)).count();
    Person {
        given: words[..family].join(" "),
        particle: words[family..family + particles].join(" "),
        family: words[family + particles..].join(" "),
        suffix: suffix.to_owned(),
    }
}

/// A name that was given as “Family, Given”.
fn family_first(family: &str, given: &str, suffix: &str) -> Person {
    let words: Vec<&str> = family.split(' ').collect();
    let particles = words[..words.len() - 1].iter().take_while(|word| is_one_of(word, PARTICLES)).count();
    Person {
        given: given.to_owned(),
        particle: words[..particles].join(" "),
        family: words[particles..].join(" "),
        suffix: suffix.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(name: &str) -> [String; 4] {
        match Name::read(name).unwrap() {
            Name::Person(Person { given, particle, family, suffix }) => [given, particle, family, suffix],
            Name::Whole(name) => panic!("{name} was not taken apart"),
        }
    }

    #[test]
    fn names_are_taken_apart_where_they_say_how() {
        for (name, expected) in [
            ("Ian J. Goodfellow", ["Ian J.", "", "Goodfellow", ""]),
            ("Hado van Hasselt", ["Hado", "van", "Hasselt", ""]),
            ("Aaron van den Oord", ["Aaron", "van den", "Oord", ""]),
            ("Luc Van Gool", ["Luc", "", "Van Gool", ""]),
            ("Juan de la Cruz III", ["Juan", "de la", "Cruz", "III"]),
            ("Maria da Silva e Souza", ["Maria", "da", "Silva e Souza", ""]),
            ("José Ortega y Gasset", ["José", "", "Ortega y Gasset", ""]),
            ("Faisal bin Abdulaziz", ["Faisal", "bin", "Abdulaziz", ""]),
            ("Muhammad al-Khwarizmi", ["Muhammad", "", "al-Khwarizmi", ""]),
            ("Sammy Davis, Jr.", ["Sammy", "", "Davis", "Jr."]),
            ("Davis, Jr., Sammy", ["Sammy", "", "Davis", "Jr."]),
            ("van der Berg, Jan", ["Jan", "van der", "Berg", ""]),
            ("van Hasselt", ["", "van", "Hasselt", ""]),
            ("Bin Yang", ["Bin", "", "Yang", ""]),
            ("Quoc V. Le", ["Quoc V.", "", "Le", ""]),
            ("bell hooks", ["bell", "", "hooks", ""]),
            ("Plato", ["", "", "Plato", ""]),
            ("王伟", ["", "", "王伟", ""]),
        ] {
            assert_eq!(parts(name), expected, "{name}");
        }
    }

    #[test]
    fn groups_and_names_that_say_too_much_stay_whole() {
        for name in [
            "The ATLAS Collaboration",
            "Gemini Team",
            "LIGO and Virgo",
            "A, B, C, D",
            "Meta: A. Person",
            "R2D2 3000",
            "{x}",
        ] {
            assert_eq!(Name::read(name), Some(Name::Whole(name.to_owned())), "{name}");
        }
        assert_eq!(Name::read(" \n"), None);
    }

    #[test]
    fn the_family_name_comes_first_for_ris() {
        let ris = |name| Name::read(name).unwrap().family_first();
        assert_eq!(ris("Juan de la Cruz III"), "de la Cruz, Juan, III");
        assert_eq!(ris("Plato"), "Plato");
        assert_eq!(ris("The A, B and C Collaboration"), "The A B and C Collaboration");
    }
}
