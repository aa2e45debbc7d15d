//! What all JSON-LD of the site shares.

use serde_json::{Value, json};

use crate::{
    digest::Site,
    publisher::site::{BaseUrl, language_tag, text::one_line},
    reader::Route,
};

/// The nodes as one document. Properties without a value are left out.
pub(super) fn graph(nodes: Vec<Value>) -> Value {
    let nodes: Vec<Value> = nodes.into_iter().map(without_nulls).collect();
    json!({ "@context": "https://schema.org", "@graph": nodes })
}

/// The site, as far as a page that is not its front page names it.
pub(super) fn site_node(base_url: &BaseUrl, site: &Site) -> Value {
    let home = base_url.page(&Route::Latest);
    json!({
        "@type": "WebSite",
        "@id": format!("{home}#website"),
        "name": one_line(&site.title),
        "url": home,
        "inLanguage": language_tag(site),
    })
}

fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let there = fields.into_iter().filter(|(_, value)| !value.is_null());
            there.map(|(name, value)| (name, without_nulls(value))).collect()
        }
        Value::Array(values) => values.into_iter().map(without_nulls).collect(),
        plain => plain,
    }
}
