//! The content of an entry as HTML.

use leptos::prelude::RenderHtml;

use crate::{
    digest::{Paper, ProvenanceKind, is_https},
    publisher::site::origin,
    reader::markup::{Element, Markup, el, many},
    reading::{and_others, author_line, doubt, section_name},
    words::{reader_word as r, site_word as t},
};

/// Whose the texts are, then the texts, then the authors' own abstract, and the ways on. Feed readers show it below the title and
/// the names of the authors, so the first thing said is who or what wrote.
pub(super) fn entry_html(paper: &Paper, page_url: &str, site_title: &str) -> String {
    let html = many([
        origin::has_texts(paper).then(|| origin_of(paper)).into(),
        key_points(paper),
        paper.sections.iter().map(|(name, text)| section(name, text)).collect(),
        paper.abstract_text.as_deref().map(abstract_of).into(),
        byline(paper).into(),
        links(paper, page_url, site_title).into(),
    ]);
    // The comments by which Leptos keeps its place have nothing to do in a feed. In text and attributes every `<` is escaped, so
    // nothing else is found here.
    html.to_html().replace("<!>", "")
}

fn origin_of(paper: &Paper) -> Markup {
    let provenance = &paper.provenance;
    let details: String = origin::details(provenance).iter().map(|detail| format!(" · {detail}")).collect();
    let warning = (provenance.kind == ProvenanceKind::Llm).then(|| format!(" {}", origin::WARNING.text()));
    let line = el("p")
        .child(el("strong").child(origin::label(provenance.kind)))
        .child(el("bdi").child(details))
        .child(".")
        .child(warning);
    let doubts: Vec<_> = provenance.flags.iter().map(|flag| el("li").auto_dir().child(doubt(flag))).collect();
    many([line.into(), (!doubts.is_empty()).then(|| el("ul").child(doubts)).into()])
}

fn key_points(paper: &Paper) -> Markup {
    if paper.key_points.is_empty() {
        return Markup::Nothing;
    }
    let points: Vec<_> = paper.key_points.iter().map(|point| el("li").auto_dir().child(point.text.clone())).collect();
    // These are the authors’ sentences.
    let is_extract = paper.provenance.kind == ProvenanceKind::Extract;
    let list = if is_extract { el("ul").in_english() } else { el("ul") };
    many([el("h2").child(r!("Key points")).into(), list.child(points).into()])
}

fn section(name: &str, text: &str) -> Markup {
    many([el("h2").child(section_name(name)).into(), paragraphs(text).into()])
}

fn abstract_of(text: &str) -> Markup {
    let quote = paragraphs(text).into_iter().fold(el("blockquote").in_english(), Element::child);
    many([el("h2").child(t!("Abstract (the authors’ own words)")).into(), quote.into()])
}

/// Paragraphs are separated by an empty line in the digest.
fn paragraphs(text: &str) -> Vec<Element> {
    let paragraphs = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
    paragraphs.map(|paragraph| el("p").auto_dir().child(paragraph.to_owned())).collect()
}

fn byline(paper: &Paper) -> Element {
    let line = author_line(&paper.authors);
    let last = line.names.len().saturating_sub(1);
    let gap = |at: usize| if at == last && line.others > 0 { " … " } else { ", " };
    let names = line.names.iter().enumerate().fold(el("p").child(t!("Authors of the paper: ")), |names, (at, name)| {
        names.child((at > 0).then(|| gap(at))).child(el("bdi").child(name.clone()))
    });
    names.child((line.others > 0).then(|| and_others(line.others))).child(".")
}

fn links(paper: &Paper, page_url: &str, site_title: &str) -> Element {
    let link = |address: String, name: String| el("a").attr("href", address).child(name);
    let code = paper.links.code.clone().filter(|code| is_https(code));
    let links = [
        Some(link(paper.id.abstract_url(), r!("arXiv abstract").into())),
        Some(link(paper.id.pdf_url(), r!("PDF").into())),
        code.map(|code| link(code, r!("Code").into())),
        Some(link(page_url.to_owned(), t!("This paper at {0}").with(&[site_title]))),
    ];
    let links = links.into_iter().flatten().enumerate();
    links.fold(el("p"), |line, (at, link)| line.child((at > 0).then_some(" · ")).child(link))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{digest::Author, publisher::site::example, words::speaking};

    fn html(paper: &Paper) -> String {
        entry_html(paper, "https://example.org/papers/papers/1/", "Brevier")
    }

    fn starts_with(paper: &Paper, start: &str) {
        let html = html(paper);
        assert!(html.starts_with(start), "{html}");
    }

    #[test]
    fn the_first_thing_said_is_whose_the_texts_are() {
        starts_with(
            &example::paper("2605.00001"),
            "<p><strong>AI summary</strong><bdi> · by a-model · prompt 3 · made 8 May 2026, 05:00 UTC · from the abstract \
             v2</bdi>. Summaries can be wrong: read the paper.</p><ul><li dir=\"auto\">A number in these texts is not in the \
             source: 42</li></ul><h2>Key points</h2>",
        );
        starts_with(&example::paper_by(ProvenanceKind::Extract), "<p><strong>Extract from the abstract</strong>");
        starts_with(&example::paper_by(ProvenanceKind::Human), "<p><strong>Summary written by a person</strong>");
        for kind in [ProvenanceKind::Extract, ProvenanceKind::Human] {
            assert!(!html(&example::paper_by(kind)).contains("can be wrong"));
        }
    }

    #[test]
    fn the_abstract_stands_last_and_is_marked_as_the_authors_own() {
        let html = html(&example::paper("2605.00001"));
        let after_the_texts = html.split_once("<p dir=\"auto\">The results.</p>").unwrap().1;
        assert!(
            after_the_texts.starts_with(
                "<h2>Abstract (the authors’ own words)</h2><blockquote><p dir=\"auto\">What the authors say.</p>\
                 <p dir=\"auto\">In two paragraphs.</p></blockquote>"
            ),
            "{after_the_texts}"
        );
    }

    #[test]
    fn what_the_authors_wrote_is_marked_as_english_in_a_feed_that_is_not() {
        let html = |kind| speaking("de", || html(&example::paper_by(kind)));
        let (by_model, extract) = (html(ProvenanceKind::Llm), html(ProvenanceKind::Extract));
        assert!(extract.contains("<h2>Kernpunkte</h2><ul lang=\"en\">"), "{extract}");
        assert!(by_model.contains("<h2>Kernpunkte</h2><ul>"), "{by_model}");
        assert!(by_model.contains("<blockquote lang=\"en\">") && extract.contains("<blockquote lang=\"en\">"));
    }

    #[test]
    fn a_paper_that_nobody_wrote_about_says_nothing_of_an_ai() {
        let mut paper = example::paper("2605.00001");
        paper.key_points.clear();
        paper.sections = Default::default();
        starts_with(&paper, "<h2>Abstract (the authors’ own words)</h2>");
    }

    #[test]
    fn it_ends_with_the_authors_and_the_ways_on() {
        let mut paper = example::paper("2605.00001");
        paper.authors = ["A", "B", "C", "D", "E"].map(|name| Author { name: name.into(), affiliations: vec![] }).into();
        let html = html(&paper);
        let end = "<p>Authors of the paper: <bdi>A</bdi>, <bdi>B</bdi>, <bdi>C</bdi> … <bdi>E</bdi> and 1 other.</p>\
                   <p><a href=\"https://arxiv.org/abs/2605.00001\">arXiv abstract</a> · \
                   <a href=\"https://arxiv.org/pdf/2605.00001\">PDF</a> · <a href=\"https://example.org/code\">Code</a> · \
                   <a href=\"https://example.org/papers/papers/1/\">This paper at Brevier</a></p>";
        assert!(html.ends_with(end), "{html}");
    }

    #[test]
    fn no_placeholder_of_leptos_is_left() {
        assert!(!html(&example::paper("2605.00001")).contains("<!"));
    }
}
