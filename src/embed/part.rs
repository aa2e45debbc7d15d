//! What a page can style from outside.

/// The name by which a page styles elements of this class from outside (`::part`, CSS Shadow Parts, W3C); nothing for classes that
/// may change with the next version. `docs/embedding.md` lists these names, which stay.
pub fn part_of(class: &str) -> Option<&'static str> {
    let part = match class {
        "embed" => "digest",
        "embed__head" => "head",
        "embed__name" => "name",
        "embed__line" => "line",
        "embed__day" => "day",
        "embed__foot" => "foot",
        "card" => "card",
        "card__title" => "title",
        "card__authors" => "authors",
        "card__more" => "more",
        "badges" => "badges",
        "tag" => "topic",
        "key-points" => "key-points",
        "paper-links" => "links",
        "provenance-label" => "provenance",
        _ => return None,
    };
    Some(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_is_documented() {
        let manual = include_str!("../../docs/embedding.md");
        for class in
            ["embed", "embed__head", "embed__name", "embed__line", "embed__day", "embed__foot", "card", "card__title"]
                .into_iter()
                .chain([
                    "card__authors",
                    "card__more",
                    "badges",
                    "tag",
                    "key-points",
                    "paper-links",
                    "provenance-label",
                ])
        {
            let part = part_of(class).unwrap();
            assert!(manual.contains(&format!("`{part}`")), "{part}");
        }
        assert_eq!(part_of("visually-hidden"), None);
    }
}
