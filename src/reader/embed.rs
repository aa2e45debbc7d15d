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
/// `base`, which here is a whole address.
pub fn embed(shown: &Shown<'_>, options: &Options, base: &Base) -> Markup {
    let site = &shown.index.site;
    let all = shown.days.iter().flat_map(|(_, papers)| papers.iter().copied());
    let topic = options.topic.as_deref().map(|topic| topic_name(site, topic));
    let name = el("p").class("embed__name").auto_dir().child(link(base.href(&Route::Latest)).child(site.title.clone()));
    // Titles and names of authors are nobody's summary.
    let whose = (options.layout != Layout::Compact).then(|| whose_words(all.clone()));
    let line = el("p")
        .class("embed__line")
        .child(topic.clone().map(|topic| el("bdi").child(topic)))
        .child(topic.as_ref().zip(whose).map(|_| Markup::from(" · ")));
    let days = shown.days.iter().map(|(date, papers)| day(*date, papers, site, options, base)).collect::<Markup>();
    let nothing = shown.days.is_empty().then(|| el("p").class("embed__none").child(nothing(site, options)));
    // No landmarks: there may be many of these on a page.
    el("div")
        .class(format!("embed embed--{}", options.layout.name()))
        .child(el("div").class("embed__head").child(name).child(line.child(whose)))
        .child(sample_note(site))
        .child(days)
        .child(nothing)
        .child(foot(shown, options, base))
        .into()
}

/// The name of a topic; the text that was asked for, where it is none of the site's.
fn topic_name(site: &Site, topic: &str) -> String {
    topic.parse().map_or_else(|_| topic.to_owned(), |slug: Slug| site.topic_name(&slug))
}

fn nothing(site: &Site, options: &Options) -> Markup {
    match &options.topic {
        Some(topic) if !site.topics.iter().any(|known| known.slug.as_str() == topic) => {
            t!("This site has no such topic.").into()
        }
        Some(topic) => t!("{0} in the last {1}").with(&[&papers(0), topic_name(site, topic).as_str()]).into(),
        None => t!("The first papers appear here after the next announcement.").into(),
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
    let href = |route: &Route| base.href(route);
    let top = || el("div").class("card__top").child(tag_links(paper, site, &href)).child(badges(paper));
    let (is_whole, has_points) = (layout == Layout::Cards, layout != Layout::Compact);
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
        .child(if has_points { key_points(paper, false) } else { Markup::Nothing })
        .child(if is_whole { sections(paper) } else { Markup::Nothing })
        .child(has_points.then(foot))
        .into()
}

/// All sections, in a native disclosure.
fn sections(paper: &Paper) -> Markup {
    let sections = || {
        el("details")
            .class("card__more")
            .child(read_more_summary(paper))
            .child(el("div").class("card__sections").child(card_sections(paper, 0)))
    };
    (!paper.sections.is_empty()).then(sections).into()
}

fn foot(shown: &Shown<'_>, options: &Options, base: &Base) -> Element {
    let site = &shown.index.site;
    let slug = options.topic.as_ref().and_then(|topic| topic.parse::<Slug>().ok());
    let slug = slug.filter(|slug| site.topics.iter().any(|topic| topic.slug == *slug));
    let more = match slug {
        Some(slug) => link(base.href(&Route::Topic(slug.clone()))).child(site.topic_name(&slug)),
        None => link(base.href(&Route::Latest)).child(t!("Go to today’s papers")),
    };
    let about = link(base.href(&Route::About)).child(t!("How this digest is made"));
    el("div").class("embed__foot").child(more).child(about)
}

/// A link to the site. `external` keeps the routers of pages that have one away from it, where both lie on one host.
fn link(href: impl Into<Cow<'static, str>>) -> Element {
    el("a").attr("href", href).attr("rel", "external")
}
