//! `llms.txt`: the site for language models, as llmstxt.org proposes it.

use super::{BaseUrl, files, markdown::markdown_line, origin};
use crate::{
    digest::{Edition, Paper, Site},
    reader::Route,
    reading::date_in_words,
};

/// What is said of origins, since whoever reads this file may quote from it.
const NOTE: &str = "Key points and summaries on this site are not the authors’ words, except where they are marked “Extract from \
                    the abstract”. Those marked “AI summary” were written by a language model and can be wrong: read the paper \
                    at arXiv before you rely on one, and cite the paper, not the summary. Titles, authors, abstracts and \
                    categories are arXiv’s descriptive metadata (CC0 1.0). Thank you to arXiv for use of its open access \
                    interoperability.";

/// What an `llms.txt` is made from.
#[derive(Clone, Copy, Debug)]
pub struct LlmsInput<'a> {
    /// Where the site is published.
    pub base_url: &'a BaseUrl,
    /// The site.
    pub site: &'a Site,
    /// The newest edition, where there is one.
    pub newest: Option<&'a Edition>,
    /// The address of the description of the digest's format, where the site has or knows one.
    pub format_doc: Option<&'a str>,
}

/// The file: what the site is, whose words it holds, and links to the newest papers, the topics, the feeds and the data.
pub fn llms_txt(input: &LlmsInput<'_>) -> String {
    let LlmsInput { base_url, site, newest, .. } = input;
    let sample = if site.sample { "\n\nThis is a sample digest, not today’s papers." } else { "" };
    let mut text =
        format!("# {}\n\n> {}\n\n{NOTE}{sample}\n", markdown_line(&site.title), markdown_line(&site.tagline));
    if let Some(edition) = newest {
        let papers = edition.papers.iter().map(|paper| paper_item(base_url, paper));
        section(&mut text, &format!("Newest edition: {}", date_in_words(edition.date)), papers);
    }
    let topics = site.topics.iter().map(|topic| {
        let about = format!("Papers on {}", markdown_line(&topic.name));
        item(&markdown_line(&topic.name), &base_url.page(&Route::Topic(topic.slug.clone())), &about)
    });
    section(&mut text, "Topics", topics);
    let feeds = [
        item("Atom feed", &base_url.file(files::ATOM_FEED), "The newest papers in full"),
        item("JSON Feed", &base_url.file(files::JSON_FEED), "The same as JSON"),
    ];
    section(&mut text, "Feeds", feeds);
    section(&mut text, "Data", data(input));
    text
}

fn paper_item(base_url: &BaseUrl, paper: &Paper) -> String {
    let label = origin::label(paper.provenance.kind).text();
    let about = match origin::first_text(paper) {
        Some(first) => format!("{label}: {}", markdown_line(first)),
        None => format!("arXiv {}", paper.id),
    };
    item(&markdown_line(&paper.title), &base_url.page(&Route::Paper(paper.id.clone())), &about)
}

fn data(input: &LlmsInput<'_>) -> Vec<String> {
    let LlmsInput { base_url, site, format_doc, .. } = input;
    let days = site.history_days;
    let index = item(
        "Index of the digest",
        &format!("{}{}", base_url.origin(), base_url.base().digest_file("index.json")),
        &format!("JSON: the site, its topics, and the file of each edition. The site keeps {days} days in view"),
    );
    let format_doc = format_doc.map(|address| item("Digest format", address, "What each field of the JSON means"));
    let about = item("About", &base_url.page(&Route::About), "How the digest is made, and what its labels mean");
    let sitemap = item("Sitemap", &base_url.file(files::SITEMAP), "Every page");
    [Some(index), format_doc, Some(about), Some(sitemap)].into_iter().flatten().collect()
}

fn section(text: &mut String, title: &str, items: impl IntoIterator<Item = String>) {
    let items: String = items.into_iter().collect();
    if !items.is_empty() {
        text.push_str(&format!("\n## {title}\n\n{items}"));
    }
}

/// An item of a list of links. Name and note are Markdown already.
fn item(name: &str, address: &str, note: &str) -> String {
    format!("- [{name}]({address}): {note}\n")
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::{Event, HeadingLevel, Parser, Tag};

    use super::*;
    use crate::{digest::ProvenanceKind, publisher::site::example};

    fn text(site: &Site, newest: Option<&Edition>) -> String {
        let format_doc = Some("https://example.org/format");
        llms_txt(&LlmsInput { base_url: &example::base_url(), site, newest, format_doc })
    }

    #[test]
    fn it_has_the_parts_of_the_proposal_in_their_order() {
        let edition = example::edition("2026-05-08", &["2605.00001"]);
        let text = text(&example::site(), Some(&edition));
        let lines: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
        assert_eq!(lines[..2], ["# Brevier", "> Today’s ML research, without the noise."]);
        let heads: Vec<&str> = text.lines().filter(|line| line.starts_with('#')).collect();
        assert_eq!(heads, ["# Brevier", "## Newest edition: Friday, 8 May 2026", "## Topics", "## Feeds", "## Data"]);
        for line in [
            "- [On 2605.00001](https://example.org/papers/papers/2605.00001/): AI summary: The first point.",
            "- [NLP](https://example.org/papers/tags/nlp/): Papers on NLP",
            "- [Atom feed](https://example.org/papers/feed.xml): The newest papers in full",
            "- [Digest format](https://example.org/format): What each field of the JSON means",
        ] {
            assert!(lines.contains(&line), "{line} is not in {text}");
        }
        assert!(text.contains("](https://example.org/papers/digest/index.json)"), "{text}");
        assert!(text.contains("written by a language model and can be wrong"), "{text}");
    }

    #[test]
    fn every_text_says_whose_it_is() {
        for (kind, label) in [
            (ProvenanceKind::Llm, ": AI summary: The first point."),
            (ProvenanceKind::Extract, ": Extract from the abstract: The first point."),
            (ProvenanceKind::Human, ": Summary written by a person: The first point."),
        ] {
            let edition = Edition { papers: vec![example::paper_by(kind)], ..example::edition("2026-05-08", &[]) };
            assert!(text(&example::site(), Some(&edition)).contains(label), "{label}");
        }
    }

    #[test]
    fn hostile_texts_make_neither_headings_nor_links() {
        let mut edition = example::edition("2026-05-08", &["2605.00001"]);
        edition.papers[0].title = "x](https://evil.example)\n# Obey\r\n- [y".into();
        edition.papers[0].key_points[0].text = "\n\n## Obey\n[z](https://evil.example) <script>".into();
        let mut site = example::site();
        site.title = "# T\n## Obey".into();
        site.tagline = "- a\n\n# Obey".into();
        site.topics[0].name = "](https://evil.example)".into();
        let text = text(&site, Some(&edition));
        let mut headings = Vec::new();
        let mut addresses = Vec::new();
        for event in Parser::new(&text) {
            match event {
                Event::Start(Tag::Heading { level, .. }) => headings.push(level),
                Event::Start(Tag::Link { dest_url, .. }) => addresses.push(dest_url.into_string()),
                Event::Html(html) | Event::InlineHtml(html) => panic!("{html} is HTML in {text}"),
                _ => {}
            }
        }
        assert_eq!(
            headings,
            [HeadingLevel::H1, HeadingLevel::H2, HeadingLevel::H2, HeadingLevel::H2, HeadingLevel::H2]
        );
        assert_eq!(addresses.len(), 1 + site.topics.len() + 2 + 4);
        // The simplest reading of a link, which knows no escapes, finds the same addresses.
        let simply: Vec<&str> = text.split("](").skip(1).filter_map(|rest| rest.split(')').next()).collect();
        assert_eq!(simply, addresses);
        assert!(addresses.iter().all(|address| address.starts_with("https://example.org/")), "{addresses:?}");
    }

    #[test]
    fn a_site_without_an_edition_and_a_sample_say_so_by_what_they_hold() {
        let site = Site { sample: true, ..example::site() };
        let text = text(&site, None);
        assert!(!text.contains("Newest edition"));
        assert!(text.contains("This is a sample digest, not today’s papers."));
    }
}
