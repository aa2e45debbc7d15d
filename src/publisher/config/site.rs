//! What a site may say of itself.

use crate::{
    digest::{is_https, is_report_target, limits},
    publisher::{site::BaseUrl, store::SiteSettings},
};

/// Finds what no site can say.
pub(super) fn check(site: &SiteSettings) -> Result<(), String> {
    for (key, text) in [("title", &site.title), ("tagline", &site.tagline)] {
        if text.trim().is_empty() || text.chars().count() > limits::LINE {
            return Err(format!("site.{key} is empty or longer than {} characters", limits::LINE));
        }
    }
    if oxilangtag::LanguageTag::parse(site.language.as_str()).is_err() {
        return Err(format!(
            "site.language is `{}`, which is not a language tag such as `en` or `pt-BR`",
            site.language
        ));
    }
    if !(1..=168).contains(&site.update_hours) {
        return Err(format!("site.update_hours is {}; use 1 to 168", site.update_hours));
    }
    if let Some(target) =
        site.report.as_deref().filter(|target| !is_report_target(target) || target.len() > limits::LINE)
    {
        return Err(format!("site.report is `{target}`, which is not a short https or mailto address"));
    }
    match site.base_url.as_deref() {
        Some(url) if !is_https(url) => Err(format!("site.base_url is `{url}`, which is not an https address")),
        Some(url) => url.parse::<BaseUrl>().map(drop).map_err(|error| format!("site.base_url: {error}")),
        None => Ok(()),
    }
}
