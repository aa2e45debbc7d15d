//! The topic chips that filter an edition.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    digest::{Edition, Site},
    reader::{
        Route,
        markup::{Markup, dynamic_text, el, many},
        state::Navigation,
    },
    reading::{Choice, TopicCount, topic_counts},
    words::{Word, reader_word as t},
};

/// A chip for each topic of the edition. Each is a link to the address that shows what the chip would show, so that it can be
/// opened in a tab, shared and gone back from. `kept` are the papers that the filter keeps, by their places.
pub fn topic_chips(edition: &Edition, site: &Site, kept: Memo<Vec<usize>>) -> Markup {
    let navigation = Navigation::expect();
    // Which chips there are depends on the edition and, for topics that no paper has, on the address at the start: the list stays
    // as it is, and with it the focus, while the counts follow the filter.
    let topics = untrack(|| topic_counts(&edition.papers, &navigation.address.read().filter, site));
    let chips = topics.into_iter().map(|topic| chip(topic, kept)).collect::<Markup>();
    many([
        el("p").class("edition__filter-title").attr("id", "topics").child(t!("Topics")).into(),
        el("ul").class("chips").attr("role", "list").attr("aria-labelledby", "topics").child(chips).into(),
    ])
}

fn chip(topic: TopicCount, kept: Memo<Vec<usize>>) -> Markup {
    let navigation = Navigation::expect();
    let name = topic.name.clone();
    let chip = Chip { topic: Arc::new(topic), kept, navigation };
    let (class, href, current, count, note) = (chip.clone(), chip.clone(), chip.clone(), chip.clone(), chip);
    let link = el("a")
        .attr_dynamic("class", move || Some(class.class().to_owned()))
        .attr_dynamic("href", move || Some(href.href()))
        .attr("data-noscroll", "")
        .attr_dynamic("aria-current", move || current.choice().map(|_| "true".to_owned()))
        .child(el("span").class("chip__name").child(name))
        .child(el("span").class("chip__count").child(dynamic_text(move || count.count().to_string())))
        .child(el("span").class("visually-hidden").child(dynamic_text(move || note.note().into())));
    el("li").child(link).into()
}

/// What a chip shows. All of it tracks.
#[derive(Clone)]
struct Chip {
    topic: Arc<TopicCount>,
    kept: Memo<Vec<usize>>,
    navigation: Navigation,
}

impl Chip {
    fn choice(&self) -> Option<Choice> {
        self.navigation.address.read().filter.choice(self.topic.slug.as_str())
    }

    /// Of a topic that is left out no paper is kept; its chip says how many it takes away.
    fn count(&self) -> usize {
        match self.choice() {
            Some(Choice::Exclude) => self.topic.papers.len(),
            _ => self.topic.among(&self.kept.read()),
        }
    }

    fn class(&self) -> &'static str {
        match (self.choice(), self.count()) {
            (Some(Choice::Exclude), _) => "chip chip--not",
            (_, 0) => "chip chip--none",
            _ => "chip",
        }
    }

    fn href(&self) -> String {
        // Until a program is there to filter, a chip leads to the topic's own page.
        if !self.navigation.follows_address() {
            return self.navigation.href(&Route::Topic(self.topic.slug.clone()));
        }
        let address = self.navigation.address.read();
        self.navigation.filtered(&address.route, &address.filter.clone().pressed(self.topic.slug.as_str()))
    }

    fn note(&self) -> Word {
        match self.choice() {
            None => t!(" papers: show only these"),
            Some(Choice::Include) => t!(" papers, shown alone: leave them out"),
            Some(Choice::Exclude) => t!(" papers, left out: show them again"),
        }
    }
}
