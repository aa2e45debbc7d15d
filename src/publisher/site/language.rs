//! The language of a site, as machines name it.

use oxilangtag::LanguageTag;

use crate::digest::Site;

/// The site's language where it has the form of a BCP 47 tag, such as `en` or `pt-BR`. The digest does not check that.
pub fn language_tag(site: &Site) -> Option<&str> {
    let tag = site.language.trim();
    LanguageTag::parse(tag).is_ok().then_some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publisher::site::example;

    #[test]
    fn only_language_tags_are_languages() {
        let tag = |language: &str| {
            let site = Site { language: language.to_owned(), ..example::site() };
            language_tag(&site).map(str::to_owned)
        };
        for good in ["en", "pt-BR", "zh-Hant", "x-own"] {
            assert_eq!(tag(good).as_deref(), Some(good));
        }
        assert_eq!(tag(" en ").as_deref(), Some("en"));
        for bad in ["", "pt_BR", "English, please", "<b>", "en\""] {
            assert_eq!(tag(bad), None, "{bad}");
        }
    }
}
