//! Texts that were made to break what they are put into.

use brevier::{
    digest::{Edition, Flag, FlagKind, Site},
    publisher::site::feeds::{FeedInput, atom, json_feed},
};

use crate::{fixture::sample, xml::Element};

/// Ends of markup of every kind, a line separator, and what XML cannot hold: NUL, escape, and two that are no characters.
const HOSTILE: &str =
    "]]></content></script><script>alert(1)</script> & &lt; \"' <!-- <!> \u{2028}\u{202e}x\0\u{1b}\u{fffe}\u{ffff}";

/// The same after a feed: in one line, with U+FFFD for what XML cannot hold.
const IN_ONE_LINE: &str =
    "]]></content></script><script>alert(1)</script> & &lt; \"' <!-- <!> \u{202e}x\u{fffd}\u{fffd}\u{fffd}\u{fffd}";

/// An edition of one paper, all of whose texts are hostile.
pub fn edition() -> Edition {
    let mut edition = sample().editions.swap_remove(0);
    edition.papers.truncate(1);
    let paper = &mut edition.papers[0];
    let text = || HOSTILE.to_owned();
    paper.title = text();
    paper.abstract_text = Some(text());
    paper.authors[0].name = text();
    paper.key_points[0].text = text();
    paper.sections.summary = Some(text());
    paper.links.code = Some("javascript:alert(1)".into());
    paper.provenance.model = Some(text());
    paper.provenance.flags = vec![Flag { kind: FlagKind::Other, detail: Some(text()) }];
    edition
}

fn site() -> Site {
    let mut site = sample().index.site;
    site.title = HOSTILE.into();
    site.tagline = HOSTILE.into();
    site.topics[0].name = HOSTILE.into();
    site
}

/// The HTML of an entry as a tree. It happens to be well-formed XML, so a strict parser can walk through it.
fn tree(html: &str) -> Element {
    Element::parse(&format!("<div>{html}</div>"))
}

fn texts(element: &Element) -> Vec<&str> {
    element.everything().into_iter().map(|element| element.text.as_str()).collect()
}

fn check(title: &str, author: &str, summary: &str, html: &str) {
    assert_eq!(title, IN_ONE_LINE);
    assert_eq!(author, IN_ONE_LINE);
    assert!(summary.starts_with(&format!("AI summary: {IN_ONE_LINE}")), "{summary}");
    let tree = tree(html);
    for element in tree.everything() {
        let known = ["div", "p", "strong", "bdi", "ul", "li", "h2", "blockquote", "a"];
        assert!(known.contains(&element.name.as_str()), "<{}> in {html}", element.name);
        for (name, value) in &element.attributes {
            let fit = name == "dir" && value == "auto" || name == "href" && value.starts_with("https://");
            assert!(fit, "{name}={value} in {html}");
        }
    }
    let whole = HOSTILE.replace(['\0', '\u{1b}', '\u{fffe}', '\u{ffff}'], "\u{fffd}");
    // A key point, the summary, the abstract, the model, a doubt, an author and the site's title.
    assert_eq!(texts(&tree).iter().filter(|text| text.contains(&whole)).count(), 7, "{html}");
}

#[test]
fn hostile_text_comes_back_as_text_from_atom() {
    let (sample, site, editions) = (sample(), site(), [edition()]);
    let xml = atom(&FeedInput { site: &site, editions: &editions, ..sample.feed() });
    let feed = Element::parse(&xml);
    assert_eq!(feed.only("title"), IN_ONE_LINE);
    let entry = feed.all("entry")[0];
    let author = entry.all("author")[0].only("name");
    check(entry.only("title"), author, entry.only("summary"), entry.only("content"));
    assert!(!xml.contains("<script") && !xml.contains("]]>"), "{xml}");
}

#[test]
fn hostile_text_comes_back_as_text_from_a_feed_reader() {
    let (sample, site, editions) = (sample(), site(), [edition()]);
    let input = FeedInput { site: &site, editions: &editions, ..sample.feed() };
    for text in [atom(&input), json_feed(&input)] {
        let feed = feed_rs::parser::parse(text.as_bytes()).unwrap();
        assert_eq!(feed.title.unwrap().content, IN_ONE_LINE);
        let entry = &feed.entries[0];
        let author = entry.authors[0].name.as_deref().unwrap();
        let html = entry.content.as_ref().unwrap().body.as_deref().unwrap();
        check(&entry.title.as_ref().unwrap().content, author, &entry.summary.as_ref().unwrap().content, html);
    }
}
