use super::*;

/// The template with every line that shows a key taken out of its comment.
fn uncommented() -> String {
    let shows_a_key = |line: &str| {
        let rest = line.strip_prefix("# ").unwrap_or_default();
        let key = rest.split(" = ").next().unwrap_or_default();
        rest.starts_with('[')
            || (rest.contains(" = ") && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'))
    };
    let lines = init::TEMPLATE.lines().map(|line| if shows_a_key(line) { &line[2..] } else { line });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn the_template_as_it_is_written_says_what_the_defaults_say() {
    let (template, default) = (Config::parse(init::TEMPLATE).unwrap(), Config::parse("").unwrap());
    assert_eq!(format!("{template:?}"), format!("{default:?}"));
}

#[test]
fn the_template_shows_the_defaults() {
    let text = uncommented();
    // These have no default to show, but an example.
    let examples = |line: &&str| {
        !["base_url = \"https://example", "report =", "[[select.topics", "slug", "name =", "max_requests", "max_tokens"]
            .iter()
            .any(|example| line.starts_with(example))
            && !line.contains("q-bio.BM")
            && !line.contains("protein")
    };
    let shown = Config::parse(&text.lines().filter(examples).collect::<Vec<_>>().join("\n")).unwrap();
    let default = Config::parse("").unwrap();
    let model = ModelSettings {
        base_url: "http://localhost:11434/v1".to_owned(),
        model: "qwen3:8b".to_owned(),
        ..ModelSettings::default()
    };
    assert_eq!(shown.model, Some(model));
    assert_eq!(format!("{:?}", Config { model: None, ..shown }), format!("{default:?}"));
}

#[test]
fn the_examples_of_the_template_are_understood() {
    let config = Config::parse(&uncommented()).unwrap();
    assert_eq!(config.site.base_url.as_deref(), Some("https://example.org/"));
    assert_eq!(config.site.topics.len(), 1);
    assert_eq!(config.model.unwrap().max_requests, Some(100));
}

#[test]
fn every_key_is_in_the_template() {
    let text = uncommented();
    let shown = |key: &str| text.lines().any(|line| line.starts_with(&format!("{key} = ")));
    for debug in [
        format!("{:#?}", ArxivSettings::default()),
        format!("{:#?}", SelectSettings::default()),
        format!("{:#?}", StoreSettings::default()),
        format!("{:#?}", ModelSettings::default()),
        format!("{:#?}", Folders::default()),
    ] {
        // Keys of the settings themselves stand at the first level of their debug text.
        for key in debug.lines().filter_map(|line| line.strip_prefix("    ")?.split_once(": ")).map(|(key, _)| key) {
            let is_table = ["include", "exclude", "topics"].contains(&key);
            assert!(key.starts_with(' ') || is_table || shown(key), "{key} is not in the template");
        }
    }
}

#[test]
fn what_is_not_understood_is_named_with_its_line() {
    for (text, said) in [
        ("[arxiv]\ncontct = \"me@example.org\"", "line 2"),
        ("[site]\nupdate_hours = 0", "update_hours is 0; use 1 to 168"),
        ("[site]\nlanguage = \"not a tag\"", "not a language tag"),
        ("[site]\nbase_url = \"http://example.org/\"", "not an https address"),
        ("[site]\nreport = \"javascript:alert(1)\"", "not a short https or mailto address"),
        ("[site]\ntitle = \" \"", "site.title is empty"),
        ("[arxiv]\ncategories = [\"machine learning\"]", "not a category of arXiv"),
        ("[model]\napi_key = \"secret\"", "unknown field"),
    ] {
        let error = Config::parse(text).unwrap_err();
        assert!(error.contains(said), "{text}: {error}");
    }
}
