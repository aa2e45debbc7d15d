//! The headers that keep browsers from what no page needs.

use std::{fs, path::Path};

use crate::harness::{BASES, Config, Nginx, site};

const POLICY: &str = "content-security-policy";

/// The headers of every answer, as the site's own `_headers` has them. Names in lower case.
fn headers_of(site: &Path) -> Vec<(String, String)> {
    let text = fs::read_to_string(site.join("_headers")).unwrap();
    let lines = text.lines().skip(1).map_while(|line| line.strip_prefix("  ")?.split_once(": "));
    let headers: Vec<_> = lines.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned())).collect();
    assert!(headers.iter().any(|(name, _)| name == POLICY) && headers.len() > 3, "{text}");
    headers
}

/// Addresses of every kind: a page, a file, one that leads elsewhere, one that is missing and one that is hidden.
const ADDRESSES: [&str; 6] =
    ["/", "/papers/1706.03762/", "/digest/index.json", "/about", "/nothing", "/.brevier/state.json"];

#[test]
fn every_answer_has_the_headers_of_the_site() {
    for base in BASES {
        let nginx = Nginx::start(&Config::of(base), &site(base));
        for (name, value) in headers_of(&site(base)).iter().filter(|(name, _)| name != POLICY) {
            for path in ADDRESSES {
                assert_eq!(nginx.get(path).header(name), Some(value.as_str()), "{name} of {path}");
            }
        }
    }
}

#[test]
fn pages_of_other_hosts_may_read_what_the_embed_needs_and_nothing_else() {
    for base in BASES {
        let nginx = Nginx::start(&Config::of(base), &site(base));
        let assets = fs::read_dir(site(base).join("assets")).unwrap().map(|file| file.unwrap().file_name());
        let mut names = assets.map(|name| name.into_string().unwrap());
        let program = names.find(|name| name.starts_with("embed-") && name.ends_with(".wasm")).unwrap();
        let program = format!("/assets/{program}");
        for path in ["/embed.js", "/digest/index.json", &program] {
            assert_eq!(nginx.get(path).header("access-control-allow-origin"), Some("*"), "{path}");
        }
        for path in ["/", "/embed/", "/feed.xml", "/nothing"] {
            assert_eq!(nginx.get(path).header("access-control-allow-origin"), None, "{path}");
        }
    }
}

#[test]
fn each_page_carries_the_policy_itself() {
    for base in BASES {
        let nginx = Nginx::start(&Config::of(base), &site(base));
        for path in ["/", "/nothing"] {
            let response = nginx.get(path);
            let page = String::from_utf8(response.body.clone()).unwrap();
            let marker = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';";
            assert!(page.contains(marker), "{path}: {page}");
            assert_eq!(response.header(POLICY), None, "{path}");
        }
    }
}

#[test]
fn the_policy_is_sent_too_where_that_is_wanted() {
    for base in BASES {
        let nginx = Nginx::start(&Config::of(base).with_policy(), &site(base));
        for (name, value) in headers_of(&site(base)) {
            for path in ADDRESSES {
                assert_eq!(nginx.get(path).header(&name), Some(value.as_str()), "{name} of {path}");
            }
        }
    }
}
