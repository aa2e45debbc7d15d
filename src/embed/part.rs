//! What a page can style from outside.

/// The names by which a page styles elements from outside (`::part`, CSS Shadow Parts, W3C), by the classes of these elements. The names
/// stay; classes may change with the next version.
const PARTS: [(&str, &str); 15] = [
    ("embed", "digest"),
    ("embed__head", "head"),
    ("embed__name", "name"),
    ("embed__line", "line"),
    ("embed__day", "day"),
    ("card", "card"),
    ("tag", "topic"),
    ("badges", "badges"),
    ("card__title", "title"),
    ("card__authors", "authors"),
    ("key-points", "key-points"),
    ("card__more", "more"),
    ("paper-links", "links"),
    ("provenance-label", "provenance"),
    ("embed__foot", "foot"),
];

/// The part that elements of this class are; nothing for most.
pub fn part_of(class: &str) -> Option<&'static str> {
    PARTS.iter().find(|(known, _)| *known == class).map(|(_, part)| *part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manual_names_every_part_and_no_other() {
        let manual = include_str!("../../docs/embedding.md");
        let line = manual.lines().find_map(|line| line.strip_prefix("Parts: ")).unwrap();
        let named: Vec<&str> = line.trim_end_matches('.').split(", ").map(|name| name.trim_matches('`')).collect();
        assert_eq!(named, PARTS.map(|(_, part)| part));
        assert_eq!((part_of("card__title"), part_of("visually-hidden")), (Some("title"), None));
    }
}
