//! The row over the cards of an edition: a field for words, conditions that are on or off, and a choice of category.

use std::time::Duration;

use leptos::prelude::*;

use crate::{
    digest::{Category, Paper},
    reader::{
        browser,
        markup::{Element, Markup, dynamic, el},
        state::{Navigation, after_render},
    },
    reading::{Filter, Only, categories_of},
};

const TEXT: &str = "filter-text";
const CATEGORY: &str = "filter-category";

/// How long nothing is typed before the filter follows. Browsers refuse pages that change their address too often.
const PAUSE: Duration = Duration::from_millis(80);

/// The row. All of it needs a program, so it comes after the page was taken over; the style sheet keeps its place.
pub fn filter_bar(papers: &[Paper]) -> Markup {
    let navigation = Navigation::expect();
    let categories = categories_of(papers);
    let bar = dynamic(move || navigation.follows_address().then(|| bar(categories.clone())).into());
    el("div").class("filter-bar").child(bar).into()
}

fn bar(mut categories: Vec<Category>) -> Markup {
    let navigation = Navigation::expect();
    // One that no paper has can stand in the address, and must be there to be taken back.
    let asked = navigation.address.with_untracked(|address| address.filter.category.clone());
    categories.extend(asked.filter(|asked| !categories.contains(asked)));
    let pending = StoredValue::new(None::<TimeoutHandle>);
    after_render(move || {
        let address = navigation.address.read();
        // What is being typed is newer than the address.
        if pending.with_value(Option::is_none) {
            browser::set_field(TEXT, address.filter.text());
        }
        browser::set_field(CATEGORY, address.filter.category.as_ref().map_or("", Category::as_str));
    });
    let text = el("input")
        .attr("id", TEXT)
        .class("filter-bar__text")
        .attr("type", "search")
        .attr("aria-label", "Filter these papers")
        .attr("placeholder", "Filter: words, -not, \"phrase\", author:name")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .on("input", move |event| follow(pending, browser::value_of(&event)));
    let conditions = Only::ALL.map(condition).into_iter().collect::<Markup>();
    let option = |value: &str, name: &str| el("option").attr("value", value.to_owned()).child(name.to_owned());
    let all = option("", "All categories");
    let options = categories.iter().map(|category| option(category.as_str(), category.as_str()));
    let category = el("select")
        .attr("id", CATEGORY)
        .class("filter-bar__category")
        .attr("aria-label", "Category")
        .on("change", move |event| {
            let category = browser::value_of(&event).parse().ok();
            change(false, |filter| filter.with_category(category));
        })
        .child([all].into_iter().chain(options).collect::<Markup>());
    let only =
        el("ul").class("filter-bar__only").attr("role", "list").attr("aria-label", "Only papers").child(conditions);
    [text, only, category].into_iter().collect()
}

/// A condition, as a link to the address that shows what it would show.
fn condition(only: Only) -> Element {
    let navigation = Navigation::expect();
    let is_on = move || navigation.address.read().filter.only.contains(&only);
    let link = el("a")
        .class("chip")
        .attr_dynamic("href", move || {
            let address = navigation.address.read();
            Some(navigation.filtered(&address.route, &address.filter.toggled(only)))
        })
        .attr("data-noscroll", "")
        .attr_dynamic("aria-current", move || is_on().then(|| "true".to_owned()))
        .child(el("span").class("filter-bar__prefix").child("Only "))
        .child(only.name());
    el("li").child(link)
}

/// Shows what the text asks for, once it stays as it is for a moment.
fn follow(pending: StoredValue<Option<TimeoutHandle>>, text: String) {
    let navigation = Navigation::expect();
    if let Some(earlier) = pending.try_update_value(Option::take).flatten() {
        earlier.clear();
    }
    let page = untrack(|| navigation.route());
    let then = move || {
        // Whoever has gone on meanwhile has no use for it.
        if untrack(|| navigation.route()) == page {
            pending.try_update_value(Option::take);
            change(true, |filter| filter.with_text(&text));
        }
    };
    pending.set_value(set_timeout_with_handle(then, PAUSE).ok());
}

fn change(replace: bool, change: impl FnOnce(&Filter) -> Filter) {
    let navigation = Navigation::expect();
    let filter = navigation.address.with_untracked(|address| address.filter.clone());
    navigation.show(&change(&filter), replace);
}
