//! The row over the cards of an edition: a field for words, conditions that are on or off, and a choice of category.

use leptos::prelude::*;

use crate::{
    digest::{Category, Paper},
    reader::{
        browser,
        markup::{Element, Markup, dynamic, el, many},
        state::{Navigation, Typing, after_render},
    },
    reading::{Filter, Only, categories_of},
    words::reader_word as t,
};

const TEXT: &str = "filter-text";
const CATEGORY: &str = "filter-category";

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
    if let Ok(asked) = filter(navigation).category().parse()
        && !categories.contains(&asked)
    {
        categories.push(asked);
    }
    let typing = Typing::default();
    let typed = typing.clone();
    after_render(move || {
        let address = navigation.address.read();
        // What is being typed is newer than the address.
        if !typed.is_under_way() {
            browser::set_field(TEXT, address.filter.text());
        }
        browser::set_field(CATEGORY, address.filter.category());
    });
    let text = el("input")
        .attr("id", TEXT)
        .class("filter-bar__text")
        .attr("type", "search")
        .attr("aria-label", t!("Filter these papers"))
        .attr("placeholder", t!("Filter: words, -not, \"phrase\", author:name"))
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .on("input", move |event| {
            let text = browser::value_of(&event);
            typing.settle(navigation, Box::new(move || navigation.show(&filter(navigation).with_text(&text), true)));
        });
    let select = el("select")
        .attr("id", CATEGORY)
        .class("filter-bar__category")
        .attr("aria-label", t!("Category"))
        .on("change", move |event| {
            navigation.show(&filter(navigation).with_category(&browser::value_of(&event)), false);
        })
        .child(el("option").attr("value", "").child(t!("Category")));
    let select = categories.iter().fold(select, |select, category| {
        select.child(el("option").attr("value", category.to_string()).child(category.to_string()))
    });
    let only = el("ul").class("filter-bar__only").attr("role", "list").attr("aria-label", t!("Only papers"));
    let only = Only::ALL.into_iter().fold(only, |only, condition| only.child(link(condition)));
    many([text.into(), only.into(), select.into()])
}

/// A condition, as a link to the address that shows what it would show.
fn link(only: Only) -> Element {
    let navigation = Navigation::expect();
    let is_on = move || navigation.address.read().filter.asks_for(only);
    let link = el("a")
        .class("chip")
        .attr_dynamic("href", move || {
            let address = navigation.address.read();
            Some(navigation.filtered(&address.route, &address.filter.clone().toggled(only)))
        })
        .attr("data-noscroll", "")
        .attr_dynamic("aria-current", move || is_on().then(|| "true".to_owned()))
        .child(el("span").class("filter-bar__prefix").child(t!("Only ")))
        .child(only.name());
    el("li").child(link)
}

/// The filter as it is now.
fn filter(navigation: Navigation) -> Filter {
    untrack(|| navigation.address.read().filter.clone())
}
