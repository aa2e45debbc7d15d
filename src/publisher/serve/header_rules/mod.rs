//! The `_headers` file of a site, as Cloudflare Pages and Netlify read it: which headers an address gets. No file, no server.

mod fault;
mod parse;
mod pattern;

pub use fault::{HeaderRulesError, LineFault};

use axum::http::{
    HeaderMap, HeaderValue,
    header::{Entry, HeaderName},
};

use pattern::Pattern;

/// The rules of a `_headers` file, in the order of their lines.
#[derive(Clone, Debug, Default)]
pub struct HeaderRules(Vec<Rule>);

/// A path pattern with what it does to the headers of the addresses that it matches.
#[derive(Clone, Debug)]
struct Rule {
    pattern: Pattern,
    /// The headers that are taken away before this rule's own are set.
    detached: Vec<HeaderName>,
    /// Each name once; values of one name are joined already.
    set: Vec<(HeaderName, String)>,
}

impl HeaderRules {
    /// Changes the headers of an answer as the rules say that match this path.
    ///
    /// The path is the one on the host, with the base path, as it was asked for: without query and with its escapes. What a
    /// rule sets takes the place of a default, and is joined by ", " with what earlier rules set. A `:name` or `:splat` in a
    /// value stands for that part of the path, as at Cloudflare.
    pub fn apply(&self, path: &str, headers: &mut HeaderMap) {
        let mut by_rules: Vec<&HeaderName> = Vec::new();
        for rule in &self.0 {
            let Some(captures) = rule.pattern.captures(path) else { continue };
            for name in &rule.detached {
                headers.remove(name);
            }
            for (name, value) in &rule.set {
                let value =
                    captures.iter().fold(value.clone(), |value, (part, text)| value.replace(&format!(":{part}"), text));
                // Only a path that is no valid URI could make a value invalid, and such a header would never be sent.
                let Ok(value) = HeaderValue::from_bytes(value.as_bytes()) else { continue };
                if by_rules.contains(&name) {
                    join(headers, name, value);
                } else {
                    headers.insert(name, value);
                    by_rules.push(name);
                }
            }
        }
    }
}

/// Adds a value behind the one that is there.
fn join(headers: &mut HeaderMap, name: &HeaderName, value: HeaderValue) {
    match headers.entry(name) {
        Entry::Vacant(entry) => {
            entry.insert(value);
        }
        Entry::Occupied(mut entry) => {
            let joined = [entry.get().as_bytes(), value.as_bytes()].join(b", ".as_slice());
            // Two valid values and a comma are a valid value.
            if let Ok(joined) = HeaderValue::from_bytes(&joined) {
                entry.insert(joined);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The headers of a path, sorted by name, where the host itself sends a `cache-control`.
    fn sent(rules: &str, path: &str) -> Vec<String> {
        let mut headers = HeaderMap::new();
        headers.insert("cache-control", HeaderValue::from_static("default"));
        HeaderRules::parse(rules).unwrap().apply(path, &mut headers);
        let mut lines: Vec<String> =
            headers.iter().map(|(name, value)| format!("{name}: {}", value.to_str().unwrap())).collect();
        lines.sort();
        lines
    }

    #[test]
    fn a_rule_takes_the_place_of_a_default_where_it_matches() {
        let rules = "/assets/*\n  Cache-Control: immutable\n";
        assert_eq!(sent(rules, "/assets/a.js"), ["cache-control: immutable"]);
        assert_eq!(sent(rules, "/index.html"), ["cache-control: default"]);
    }

    #[test]
    fn values_of_several_rules_are_joined_in_their_order() {
        let rules = "/*\n  X-Tag: one\n/a\n  x-tag: two\n  X-TAG: three\n/b\n  X-Tag: four\n";
        assert_eq!(sent(rules, "/a"), ["cache-control: default", "x-tag: one, two, three"]);
    }

    #[test]
    fn a_detached_header_is_not_sent_whether_of_a_rule_or_a_default() {
        let rules = "/*\n  X-Tag: one\n  X-Other: kept\n/a/*\n  ! X-Tag\n  ! cache-control\n";
        assert_eq!(sent(rules, "/a/b"), ["x-other: kept"]);
        assert_eq!(sent(rules, "/b"), ["cache-control: default", "x-other: kept", "x-tag: one"]);
    }

    #[test]
    fn a_header_can_be_detached_and_set_anew_by_one_rule() {
        let rules = "/*\n  X-Tag: one\n/a\n  ! X-Tag\n  X-Tag: two\n";
        assert_eq!(sent(rules, "/a"), ["cache-control: default", "x-tag: two"]);
    }

    #[test]
    fn parts_of_the_path_stand_in_values() {
        let rules = "/editions/:date/*\n  X-Part: :date and :splat, not :else\n";
        let sent = sent(rules, "/editions/2026-05-08/a/b");
        assert_eq!(sent, ["cache-control: default", "x-part: 2026-05-08 and a/b, not :else"]);
    }

    #[test]
    fn rules_for_a_host_of_their_own_match_nothing_here() {
        assert_eq!(sent("https://brevier.pages.dev/*\n  X-Robots-Tag: noindex\n", "/a"), ["cache-control: default"]);
    }
}
