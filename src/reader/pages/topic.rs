//! A topic across the history.

use leptos::prelude::*;

use crate::{
    digest::{Date, Site, Slug, TopicPapers, TopicPart},
    reader::{
        Route, browser,
        components::{
            describe, empty, feed_links, load_failed, loading, not_found_state, page_heading, paper_card, topic_links,
            with_index, with_site,
        },
        markup::{Markup, dynamic, dynamic_text, el, many},
        state::{DigestStore, Load, Navigation, after_render},
    },
    reading::{PageText, date_in_words, topic_part},
    words::{Word, reader_word as t},
};

/// How many editions are read with each step: two weeks of announcements.
const EDITIONS_AT_ONCE: usize = 10;

/// The id of the line that says how many papers there are.
const COUNT: &str = "count";
/// The id of the link to older editions.
const OLDER: &str = "older";

/// The papers of a topic, edition by edition, the newest first.
pub(crate) fn topic(slug: Slug) -> Markup {
    with_site(1, move |site| match site.topics.iter().any(|topic| topic.slug == slug) {
        true if DigestStore::expect().is_prerendered() => prerendered(site.clone(), slug.clone()),
        true => from_the_index(site.clone(), slug.clone()),
        false => unknown_topic(site, &slug),
    })
}

fn unknown_topic(site: &Site, slug: &Slug) -> Markup {
    describe(PageText::plain(&site.title, t!("Topic not found").text(), t!("This site has no such topic.").text()));
    let advice = t!("“{0}” is not among the topics of this site, which are:").with(&[slug.as_str()]);
    let advice = many([el("p").child(advice).into(), topic_links(site)]);
    not_found_state(t!("This site has no such topic").into(), advice)
}

/// The topic's page with the papers that it carries.
fn prerendered(site: Site, slug: Slug) -> Markup {
    let store = DigestStore::expect();
    dynamic(move || match store.page(&Route::Topic(slug.clone())) {
        Load::Loading => loading(t!("Loading the topic…")),
        Load::Failed(error) => {
            let store = store.clone();
            load_failed(error, 1, move || store.retry())
        }
        Load::Ready(page) => {
            let nothing = || TopicPapers { editions: 0, parts: Vec::new(), older: None };
            known_topic(&site, slug.clone(), page.topic.clone().unwrap_or_else(nothing), 0)
        }
    })
}

/// The topic's page where all that is known is which editions there are.
fn from_the_index(site: Site, slug: Slug) -> Markup {
    with_index(1, Route::Latest, move |index| {
        let newest = index.value.editions.first().map(|entry| entry.date);
        let none_yet = TopicPapers { editions: 0, parts: Vec::new(), older: newest };
        known_topic(&site, slug.clone(), none_yet, EDITIONS_AT_ONCE)
    })
}

/// The papers that are there, and those of so many editions after them.
fn known_topic(site: &Site, slug: Slug, first: TopicPapers, at_once: usize) -> Markup {
    let name = site.topic_name(&slug);
    describe(PageText::topic(site, &name));
    if first.editions == 0 && first.older.is_none() {
        return empty(t!("No edition yet"), el("p").child(t!("There is nothing to look through so far.")));
    }
    let further = Further { after: first.older, asked: RwSignal::new(at_once) };
    let there = first.parts.iter().map(|part| part_markup(part, site)).collect::<Markup>();
    let papers = first.parts.iter().map(|part| part.papers.len()).sum();
    let count = {
        let slug = slug.clone();
        dynamic_text(move || further.count(papers, first.editions as usize, &slug))
    };
    let feeds = feed_links(&Route::Topic(slug.clone()));
    let site = site.clone();
    let parts = dynamic(move || match further.dates() {
        Load::Ready(dates) => dates.iter().map(|date| part_or_state(*date, slug.clone(), site.clone())).collect(),
        Load::Loading => loading(t!("Loading older editions…")),
        Load::Failed(error) => {
            let store = DigestStore::expect();
            load_failed(error, 2, move || store.retry())
        }
    });
    let line = el("p").attr("id", COUNT).class("page-head__line").attr("role", "status").attr("tabindex", "-1");
    let head = el("header")
        .class("page-head")
        .child(el("p").class("kicker").child(t!("Topic")))
        .child(page_heading("", name))
        .child(line.child(count))
        .child(feeds);
    many([head.into(), el("div").class("topic-parts").child(there).child(parts).into(), further.button()])
}

/// The editions that are read when they are asked for.
#[derive(Clone, Copy)]
struct Further {
    /// The newest of them.
    after: Option<Date>,
    /// How many were asked for.
    asked: RwSignal<usize>,
}

impl Further {
    /// The days that were asked for. Tracks.
    fn dates(self) -> Load<Vec<Date>> {
        let asked = self.asked.get();
        let Some(after) = self.after.filter(|_| asked > 0) else { return Load::Ready(Vec::new().into()) };
        match DigestStore::expect().index() {
            Load::Loading => Load::Loading,
            Load::Failed(error) => Load::Failed(error),
            Load::Ready(index) => {
                let dates = index.value.editions.iter().map(|entry| entry.date).filter(|date| *date <= after);
                Load::Ready(dates.take(asked).collect::<Vec<_>>().into())
            }
        }
    }

    /// The edition after those that were asked for; while it is not known which that is, the first of them. Tracks.
    fn next(self) -> Option<Date> {
        let (asked, after) = (self.asked.get(), self.after?);
        if asked == 0 {
            return Some(after);
        }
        match DigestStore::expect().index() {
            Load::Ready(index) => {
                index.value.editions.iter().map(|entry| entry.date).filter(|date| *date <= after).nth(asked)
            }
            _ => Some(after),
        }
    }

    /// How many papers there are in how many editions, with those that are there without asking. Tracks.
    fn count(self, mut papers: usize, mut editions: usize, slug: &Slug) -> String {
        const READING: Word = t!("Reading the editions…");
        let store = DigestStore::expect();
        let dates = match self.dates() {
            Load::Loading => return READING.into(),
            Load::Failed(_) => Vec::new().into(),
            Load::Ready(dates) => dates,
        };
        for date in dates.iter() {
            match store.edition(*date) {
                Load::Loading => return READING.into(),
                Load::Failed(_) => {}
                Load::Ready(edition) => {
                    papers += topic_part(slug, &edition.value).map_or(0, |part| part.papers.len());
                    editions += 1;
                }
            }
        }
        t!("{0} in the last {1}")
            .with(&[&crate::reading::papers(papers), &t!("{0} edition|{0} editions").count(editions)])
    }

    /// Reads older editions in place. Without a program it is a link to the next of them.
    fn button(self) -> Markup {
        let navigation = Navigation::expect();
        // With the last edition the link goes, and the focus must not go with it.
        after_render(move || {
            if self.asked.get() > 0 && self.next().is_none() && browser::has_focus(OLDER) {
                browser::focus(COUNT);
            }
        });
        let link = el("a")
            .attr("id", OLDER)
            .class("button")
            .attr_dynamic("href", move || Some(navigation.href(&Route::Edition(self.next()?))))
            .attr_dynamic("hidden", move || self.next().is_none().then(String::new))
            .on("click", move |click| {
                if browser::is_plain_click(&click) {
                    click.prevent_default();
                    *self.asked.write() += EDITIONS_AT_ONCE;
                }
            })
            .child(t!("Read older editions"));
        link.into()
    }
}

fn part_or_state(date: Date, slug: Slug, site: Site) -> Markup {
    let store = DigestStore::expect();
    dynamic(move || match store.edition(date) {
        Load::Loading => loading(t!("Loading an edition…")),
        Load::Failed(error) => {
            let store = store.clone();
            load_failed(error, 2, move || store.retry())
        }
        Load::Ready(edition) => topic_part(&slug, &edition.value).map(|part| part_markup(&part, &site)).into(),
    })
}

/// The papers of one edition that have the topic.
fn part_markup(part: &TopicPart, site: &Site) -> Markup {
    let href = Navigation::expect().href(&Route::Edition(part.date));
    let day = el("a").attr("href", href).child(date_in_words(part.date));
    let cards: Markup = part.papers.iter().map(|paper| paper_card(paper, part.date, site)).collect();
    el("section")
        .class("topic-part")
        .child(el("h2").class("topic-part__day").child(day))
        .child(el("div").class("cards").child(cards))
        .into()
}
