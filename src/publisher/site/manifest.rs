//! The web app manifest (W3C Web Application Manifest), by which a browser offers to install the site.

use serde::Serialize;

use super::{files, language_tag, text::one_line};
use crate::{
    digest::Site,
    reader::{Base, Route},
    words::{reader_word as r, site_word as t},
};

/// The paper-white of `style/tokens.css`.
const PAPER: &str = "#fbfaf7";

/// Characters that a home screen shows under an icon without cutting.
const SHORT_NAME: usize = 12;

#[derive(Serialize)]
struct Manifest<'a> {
    id: String,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    short_name: Option<String>,
    description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<&'a str>,
    dir: &'static str,
    start_url: String,
    scope: String,
    display: &'static str,
    display_override: [&'static str; 2],
    background_color: &'static str,
    theme_color: &'static str,
    categories: [&'static str; 2],
    icons: [Icon; 4],
    shortcuts: [Shortcut<'a>; 3],
}

#[derive(Serialize)]
struct Icon {
    src: String,
    sizes: &'static str,
    r#type: &'static str,
    purpose: &'static str,
}

#[derive(Serialize)]
struct Shortcut<'a> {
    name: &'a str,
    url: String,
    icons: [Icon; 1],
}

/// The manifest as JSON. All its addresses are paths on the host, so that it does not matter where a page links to it from.
pub fn web_manifest(base: &Base, site: &Site) -> String {
    let home = base.href(&Route::Latest);
    let name = one_line(&site.title);
    let icon = |file, sizes, r#type, purpose| Icon { src: format!("{}/{file}", base.as_str()), sizes, r#type, purpose };
    // Android shows no shortcut without an icon of at least 96 pixels.
    let shortcut = |name, route| Shortcut {
        name,
        url: base.href(&route),
        icons: [icon(files::ICON_192, "192x192", "image/png", "any")],
    };
    let manifest = Manifest {
        id: home.clone(),
        short_name: short_name(&name),
        name,
        description: one_line(&site.tagline),
        lang: language_tag(site),
        dir: "auto",
        start_url: home.clone(),
        scope: home,
        // A reader that goes from page to page wants a way back, which `minimal-ui` has and `standalone` lacks on some systems.
        display: "standalone",
        display_override: ["minimal-ui", "standalone"],
        background_color: PAPER,
        theme_color: PAPER,
        categories: ["news", "education"],
        icons: [
            icon(files::ICON_SVG, "any", "image/svg+xml", "any"),
            icon(files::ICON_192, "192x192", "image/png", "any"),
            icon(files::ICON_512, "512x512", "image/png", "any"),
            icon(files::ICON_MASKABLE_512, "512x512", "image/png", "maskable"),
        ],
        shortcuts: [
            shortcut(t!("Today’s papers").text(), Route::Latest),
            shortcut(t!("Search").text(), Route::Search),
            shortcut(r!("Saved papers").text(), Route::Saved),
        ],
    };
    serde_json::to_string_pretty(&manifest).expect("texts can be written as JSON")
}

/// The first words of the name that fit under an icon; nothing where not even one does, and the system then cuts the name.
fn short_name(name: &str) -> Option<String> {
    let mut short = String::new();
    for word in name.split(' ') {
        let space = usize::from(!short.is_empty());
        if short.chars().count() + space + word.chars().count() > SHORT_NAME {
            break;
        }
        short.extend((space > 0).then_some(' '));
        short.push_str(word);
    }
    (!short.is_empty()).then_some(short)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::publisher::site::example;

    fn manifest(base_url: &str, site: &Site) -> Value {
        serde_json::from_str(&web_manifest(&Base::from_uri(base_url), site)).unwrap()
    }

    #[test]
    fn a_browser_finds_what_it_needs_to_install_the_site() {
        let found = manifest("https://example.org/papers/", &example::site());
        assert_eq!(found["name"], "Brevier");
        assert_eq!(found["start_url"], "/papers/");
        assert_eq!(found["scope"], "/papers/");
        assert_eq!(found["display"], "standalone");
        assert_eq!(found["lang"], "en");
        let icons = found["icons"].as_array().unwrap();
        let has = |sizes: &str, purpose: &str| {
            icons.iter().any(|icon| icon["sizes"] == sizes && icon["purpose"] == purpose && icon["type"] == "image/png")
        };
        assert!(has("192x192", "any") && has("512x512", "any") && has("512x512", "maskable"), "{icons:?}");
        assert_eq!(
            icons[0],
            json!({ "src": "/papers/icon.svg", "sizes": "any", "type": "image/svg+xml", "purpose": "any" })
        );
    }

    #[test]
    fn a_long_press_on_the_icon_leads_to_today_to_search_and_to_saved_papers() {
        let found = manifest("https://example.org/papers/", &example::site());
        let shortcuts = found["shortcuts"].as_array().unwrap();
        let urls: Vec<_> = shortcuts.iter().map(|shortcut| &shortcut["url"]).collect();
        assert_eq!(urls, ["/papers/", "/papers/search/", "/papers/saved/"]);
        assert!(shortcuts.iter().all(|shortcut| shortcut["icons"][0]["src"] == "/papers/icon-192.png"));
    }

    #[test]
    fn every_address_lies_within_the_scope_at_a_root_and_below_a_path() {
        for base_url in ["https://example.org/", "https://example.org/papers/"] {
            let found = manifest(base_url, &example::site());
            let scope = found["scope"].as_str().unwrap();
            let shortcuts = found["shortcuts"].as_array().unwrap().iter().map(|shortcut| &shortcut["url"]);
            let icons = found["icons"].as_array().unwrap().iter().map(|icon| &icon["src"]);
            for address in shortcuts.chain(icons).chain([&found["start_url"], &found["id"]]) {
                let address = address.as_str().unwrap();
                assert!(address.starts_with(scope) && !address.starts_with("//"), "{address}");
            }
        }
    }

    #[test]
    fn a_hostile_site_only_has_an_odd_name() {
        let site =
            Site { title: example::HOSTILE.into(), tagline: "\0\"}".into(), language: "\"".into(), ..example::site() };
        let found = manifest("https://example.org/", &site);
        assert_eq!(found["name"], one_line(example::HOSTILE));
        assert_eq!(found["description"], "\u{fffd}\"}");
        assert_eq!(found.get("lang"), None);
    }

    #[test]
    fn a_short_name_is_made_of_whole_words() {
        assert_eq!(short_name("Brevier").as_deref(), Some("Brevier"));
        assert_eq!(short_name("Brevier for the laboratory").as_deref(), Some("Brevier for"));
        assert_eq!(short_name("Twelveletter").as_deref(), Some("Twelveletter"));
        assert_eq!(short_name("Machinelearningdigest"), None);
    }
}
