//! `robots.txt`: what crawlers may read (RFC 9309).

use super::{BaseUrl, files};

/// Everything may be read, and the sitemap says what there is. Crawlers look for the file at the root of a host alone; for a site
/// below a path it does nothing until it is copied there.
pub fn robots_txt(base_url: &BaseUrl) -> String {
    format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", base_url.file(files::SITEMAP))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publisher::site::example;

    #[test]
    fn crawlers_may_read_everything_and_find_the_sitemap() {
        assert_eq!(
            robots_txt(&example::base_url()),
            "User-agent: *\nAllow: /\n\nSitemap: https://example.org/papers/sitemap.xml\n"
        );
    }
}
