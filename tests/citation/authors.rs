//! Names of authors.

use biblatex::Person;

use crate::read::{entry, reference};

/// Given name, particle, family name and suffix of each author, as another program reads them.
fn read(authors: &[&str]) -> Vec<[String; 4]> {
    let people: Vec<Person> = entry(&reference("A title", authors, "")).author().unwrap();
    people.into_iter().map(|person| [person.given_name, person.prefix, person.name, person.suffix]).collect()
}

#[test]
fn another_program_takes_names_apart_alike() {
    let names = [
        ("Ian J. Goodfellow", ["Ian J.", "", "Goodfellow", ""]),
        ("Hado van Hasselt", ["Hado", "van", "Hasselt", ""]),
        ("Aaron van den Oord", ["Aaron", "van den", "Oord", ""]),
        ("Luc Van Gool", ["Luc", "", "Van Gool", ""]),
        ("Juan de la Cruz III", ["Juan", "de la", "Cruz", "III"]),
        ("Martin Luther King Jr.", ["Martin Luther", "", "King", "Jr."]),
        ("Sammy Davis, Jr.", ["Sammy", "", "Davis", "Jr."]),
        ("Maria da Silva e Souza", ["Maria", "da", "Silva e Souza", ""]),
        ("Wouter Van den Broeck", ["Wouter", "", "Van den Broeck", ""]),
        ("Faisal bin Abdulaziz", ["Faisal", "bin", "Abdulaziz", ""]),
        ("Muhammad al-Khwarizmi", ["Muhammad", "", "al-Khwarizmi", ""]),
        ("Özgür van der Élan", ["Özgür", "van der", "Élan", ""]),
        ("José Álvarez y Ćosić", ["José", "", "Álvarez y Ćosić", ""]),
        ("Łukasz Øster Straße", ["Łukasz Øster", "", "Straße", ""]),
        ("Goodfellow, Ian", ["Ian", "", "Goodfellow", ""]),
        ("de la Cruz Pérez, Juan", ["Juan", "de la", "Cruz Pérez", ""]),
        ("Plato", ["", "", "Plato", ""]),
        ("others", ["", "", "others", ""]),
        ("bell hooks", ["bell", "", "hooks", ""]),
        ("王伟", ["", "", "王伟", ""]),
        ("伟 王", ["伟", "", "王", ""]),
    ];
    for (name, expected) in names {
        assert_eq!(read(&[name]), [expected], "{name}");
    }
    let all: Vec<&str> = names.iter().map(|(name, _)| *name).collect();
    assert_eq!(read(&all).len(), names.len());
}

#[test]
fn groups_are_one_name() {
    for name in
        ["The ATLAS Collaboration", "LIGO and Virgo Collaborations", "Gemini Team", "A, B, C and D", "DeepSeek-AI"]
    {
        assert_eq!(read(&[name, "A. Person"]), [["", "", name, ""], ["A.", "", "Person", ""]], "{name}");
    }
}
