//! A whole page: head, content, data, program.

use super::{
    ReaderBuild,
    html::{escaped, void},
    json_for_script,
    render::render,
    shared_head::SharedHead,
    styles::PageKind,
};
use crate::{
    digest::PageData,
    reader::{Base, CARRIED_TAG},
    reading::PageText,
};

/// What the pages of a site share.
pub struct PageFrame<'a> {
    /// The reader.
    pub reader: &'a ReaderBuild,
    /// Where the site lies on its host.
    pub base: &'a Base,
    /// The language of the site's texts.
    pub language: &'a str,
    /// Whether browsers are told to keep the site for reading without a network.
    pub offline: bool,
}

/// What a page says of itself to programs.
pub struct PageHead {
    /// Title and description.
    pub text: PageText,
    /// More elements of the head, as HTML.
    pub elements: String,
    /// A description of the content as JSON-LD, where there is one.
    pub json_ld: Option<serde_json::Value>,
}

impl PageFrame<'_> {
    /// The page with this data, as HTML.
    pub fn page(&self, head: &PageHead, data: PageData) -> Vec<u8> {
        let carried = json_for_script(&data);
        let json_ld = match &head.json_ld {
            Some(value) => format!(r#"<script type="application/ld+json">{}</script>"#, json_for_script(value)),
            None => String::new(),
        };
        let SharedHead { text: shared, policy, .. } = self.reader.head(PageKind::of(&data));
        let content = render(self.base, data);
        let program = &self.reader.program;
        let base = self.base.as_str();
        let offline = if self.offline { " data-offline" } else { "" };
        // The order matters: the policy before what it allows, the style sheet before the content, and what is not seen last.
        let html = [
            "<!doctype html>\n<html lang=\"",
            &escaped(self.language),
            "\"><head><meta charset=\"utf-8\">",
            &void("meta", &[("http-equiv", "Content-Security-Policy"), ("content", policy)]),
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>",
            &escaped(&head.text.title),
            "</title>",
            &void("meta", &[("name", "description"), ("content", &head.text.description)]),
            &void("base", &[("href", &format!("{base}/"))]),
            shared,
            &head.elements,
            "</head><body>",
            &content,
            &json_ld,
            CARRIED_TAG,
            &carried,
            "</script>",
            &format!(
                r#"<script type="module" id="program" src="{base}/{}" integrity="{}" fetchpriority="low"{offline}></script>"#,
                program.0, program.1
            ),
            "</body></html>\n",
        ];
        html.concat().into_bytes()
    }
}
