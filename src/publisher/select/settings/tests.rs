//! What a configuration may say.

use super::*;

fn read(text: &str) -> Result<SelectSettings, String> {
    toml::from_str(text).map_err(|error| error.to_string())
}

#[test]
fn an_empty_configuration_is_the_default() {
    assert_eq!(read("").unwrap(), SelectSettings::default());
}

#[test]
fn every_key_can_be_said() {
    let settings = read(
        r#"
        papers = 10
        announce_types = ["new", "replace"]
        primary_only = true
        interests = ["how language models reason"]
        diversity = 1
        code_bonus = 0.1
        venue_bonus = 0
        model_weight = 0.5
        [include]
        categories = ["cs.*", "stat.ML"]
        words = ["diffusion model*"]
        authors = ["Bengio"]
        [exclude]
        words = ["survey"]
        [[topics]]
        slug = "widgets"
        name = "Widgets"
        words = ["widget*"]
        categories = ["cs.HC"]
        "#,
    )
    .unwrap();
    assert_eq!((settings.papers, settings.primary_only, settings.diversity), (10, true, 1.0));
    assert_eq!((settings.code_bonus, settings.venue_bonus, settings.model_weight), (0.1, 0.0, 0.5));
    assert_eq!(settings.announce_types, [AnnounceType::New, AnnounceType::Replace]);
    assert_eq!(settings.include.categories.len(), 2);
    assert_eq!(settings.exclude.words[0].as_str(), "survey");
    assert_eq!(settings.topics[0].slug.as_str(), "widgets");
}

#[test]
fn a_wrong_value_is_named_with_what_would_be_right() {
    for (text, said) in [
        ("papers = 0", "1 to 5000"),
        ("diversity = 1.5", "1.5 is not a number from 0 to 1"),
        ("diversity = nan", "from 0 to 1"),
        ("announce_types = [\"old\"]", "`old` is not an announce type"),
        ("announce_types = []", "leave the key out"),
        ("paper = 3", "unknown field `paper`"),
        ("[include]\ncategories = [\"c\"]", "such as cs.LG"),
        ("[exclude]\nwords = [\" \"]", "no letter or digit"),
        ("[[topics]]\nslug = \"A B\"\nname = \"x\"", "slug `A B` is not a slug"),
    ] {
        let error = read(text).unwrap_err();
        assert!(error.contains(said), "{text}: {error}");
    }
}
