//! Papers within other people's pages.

use std::borrow::Cow;

use super::{
    Base, Route,
    components::{
        badges, byline, card_sections, full_text_links, key_points, provenance_label, read_more_summary, sample_note,
        tag_links, with_formulas,
    },
    markup::{Element, Markup, el},
};
use crate::{
    digest::{Date, Paper, Site, Slug},
    embed::{Layout, Options, Shown},
    reading::{date_in_words, papers, whose_words},
    words::reader_word as t,
};

/// What an embed shows: whose digest it is, the papers by their days, and the way to all of them. Every link leads to the site at
/// `base`, which here is a whole address. No element is a landmark: there may be many of these on a page.
pub fn embed(shown: &Shown<'_>, options: &Options, base: &Base) -> Markup {
    let site = &shown.index.site;
    let home = in_its_language(link(base.href(&Route::Latest)), site).child(site.title.clone());
    let name = el("p").class("embed__name").auto_dir().child(home);
    let days = shown.days.iter().map(|(date, papers)| day(*date, papers, site, options, base)).collect::<Markup>();
    let nothing = shown.days.is_empty().then(|| el("p").class("embed__none").child(nothing(site, options)));
    el("div")
        .class(format!("embed embed--{}", options.layout.name()))
        .child(el("div").class("embed__head").child(name).child(line(shown, options)))
        .child(sample_note(site))
        .child(days)
        .child(nothing)
        .child(foot(site, options, base))
        .into()
}

/// What the papers are about, and whose words the texts are; where there is neither, nothing.
fn line(shown: &Shown<'_>, options: &Options) -> Markup {
    let site = &shown.index.site;
    let topic = options.topic.as_deref().map(|topic| in_its_language(el("bdi"), site).child(topic_name(site, topic)));
    // Titles and names of authors are nobody's summary.
    let has_texts = options.layout != Layout::Compact && !shown.days.is_empty();
    let whose = has_texts.then(|| whose_words(shown.days.iter().flat_map(|(_, papers)| papers.iter().copied())));
    let gap = (topic.is_some() && has_texts).then_some(" · ");
    let is_empty = topic.is_none() && whose.is_none();
    (!is_empty).then(|| el("p").class("embed__line").child(topic).child(gap).child(whose)).into()
}

/// Says of an element that what is in it is in the language of the digest, where that is not the one of the interface (WCAG 2.2, 3.1.2).
fn in_its_language(element: Element, site: &Site) -> Element {
    let language = site.language.trim();
    let primary = language.split('-').next().unwrap_or_default();
    match primary.is_empty() || primary.eq_ignore_ascii_case(t!("en").text()) {
        true => element,
        false => element.attr("lang", language.to_owned()),
    }
}

/// The name of a topic; the text that was asked for, where it is none of the site's.
fn topic_name(site: &Site, topic: &str) -> String {
    topic.parse().map_or_else(|_| topic.to_owned(), |slug: Slug| site.topic_name(&slug))
}

/// The topic that is asked for, where the site has it.
fn known_topic(site: &Site, options: &Options) -> Option<Slug> {
    let slug: Slug = options.topic.as_ref()?.parse().ok()?;
    site.topics.iter().any(|topic| topic.slug == slug).then_some(slug)
}

/// Why there are no papers.
fn nothing(site: &Site, options: &Options) -> Markup {
    match (known_topic(site, options), &options.topic) {
        (Some(_), _) => papers(0).into(),
        (None, Some(_)) => t!("This site has no such topic.").into(),
        (None, None) => t!("The first papers appear here after the next announcement.").into(),
    }
}

fn day(date: Date, papers: &[&Paper], site: &Site, options: &Options, base: &Base) -> Markup {
    let heading = link(base.href(&Route::Edition(date))).child(date_in_words(date));
    let cards = papers.iter().map(|paper| card(paper, site, options.layout, base)).collect::<Markup>();
    Markup::Many(vec![
        el("h2").class("embed__day").child(heading).into(),
        el("div").class("embed__cards").child(cards).into(),
    ])
}

/// The parts of a card that need no memory of what was read, from the same components as on the site.
fn card(paper: &Paper, site: &Site, layout: Layout, base: &Base) -> Markup {
    let title = link(base.href(&Route::Paper(paper.id.clone()))).child(with_formulas(&paper.title, &paper.formulas));
    let tags = || in_its_language(el("div"), site).child(tag_links(paper, site, &|route| link(base.href(route))));
    let top = || el("div").class("card__top").child(tags()).child(badges(paper));
    let (is_whole, has_points) = (layout == Layout::Cards, layout != Layout::Compact);
    let points = || in_its_language(el("div"), site).child(key_points(paper, false));
    let foot = || {
        let links = is_whole.then(|| full_text_links(paper));
        el("div").class("card__foot").child(links).child(provenance_label(&paper.provenance))
    };
    el("article")
        .class("card")
        .attr("data-paper", paper.id.to_string())
        .child(is_whole.then(top))
        .child(el("h3").class("card__title").auto_dir().in_english().child(title))
        .child(byline(&paper.authors))
        .child(has_points.then(points))
        .child(if is_whole { sections(paper, site) } else { Markup::Nothing })
        .child(has_points.then(foot))
        .into()
}

/// All sections, in a native disclosure.
fn sections(paper: &Paper, site: &Site) -> Markup {
    let texts = || in_its_language(el("div"), site).class("card__sections").child(card_sections(paper, 0));
    (!paper.sections.is_empty())
        .then(|| el("details").class("card__more").child(read_more_summary(paper)).child(texts()))
        .into()
}

fn foot(site: &Site, options: &Options, base: &Base) -> Element {
    let more = match known_topic(site, options) {
        Some(slug) => in_its_language(link(base.href(&Route::Topic(slug.clone()))), site).child(site.topic_name(&slug)),
        None => link(base.href(&Route::Latest)).child(t!("Go to today’s papers")),
    };
    let about = link(base.href(&Route::About)).child(t!("How this digest is made"));
    el("div").class("embed__foot").child(more).child(about)
}

/// A link to the site. `external` keeps the routers of pages that have one away from it, where both lie on one host.
fn link(href: impl Into<Cow<'static, str>>) -> Element {
    el("a").attr("href", href).attr("rel", "external")
}
