//! The states that are not a page full of papers, each with a name: loading, failed, empty, not found.

use super::{describe_with_site, page_heading};
use crate::{
    reader::{
        Route, browser,
        markup::{Markup, el},
        state::{LoadError, Navigation},
    },
    reading::PageText,
    words::{Word, reader_word as t},
};

/// Something is on its way; `what` says what. It shows itself only when that takes a while, so that fast pages
/// do not flicker.
pub fn loading(what: Word) -> Markup {
    let lines = (0..4).map(|_| el("span")).collect::<Markup>();
    el("div")
        .class("loading")
        .attr("role", "status")
        .child(el("p").class("loading__text").child(what))
        .child(el("div").class("loading__lines").attr("aria-hidden", "true").child(lines))
        .into()
}

/// Something could not be loaded: what went wrong, what that means, and another try. Its heading has the level 1 where it stands
/// for the page, which it then describes, and 2 inside one.
pub fn load_failed(error: LoadError, level: u8, retry: impl Fn() + Send + 'static) -> Markup {
    failed(error, level, Box::new(retry))
}

// One copy of the code for all that can fail.
fn failed(error: LoadError, level: u8, retry: Box<dyn Fn() + Send>) -> Markup {
    let navigation = Navigation::expect();
    let (title, advice) = (error.title(), error.advice());
    let heading = match level {
        1 => {
            let about = advice.clone();
            describe_with_site(move |site| PageText::plain(site, title.text(), &about));
            page_heading("state__title", title)
        }
        _ => el("h2").class("state__title").child(title).into(),
    };
    let detail = error.detail().map(|detail| el("p").class("state__detail").child(el("code").auto_dir().child(detail)));
    // The button goes with this state, and the focus must not: it goes to the heading of what comes, or to the page's main part.
    let button = el("button").class("button").attr("type", "button").child(t!("Try again")).on("click", move |_| {
        match level {
            1 => navigation.focus_next_heading(),
            _ => browser::focus("main"),
        }
        retry();
    });
    el("section")
        .class("state state--failed")
        .attr("role", if level == 1 { "alert" } else { "status" })
        .child(heading)
        .child(el("p").child(advice))
        .child(detail)
        .child(button)
        .into()
}

/// There is nothing to show, and nothing is wrong.
pub fn empty(title: Word, advice: impl Into<Markup>) -> Markup {
    el("section").class("state state--empty").child(el("h2").class("state__title").child(title)).child(advice).into()
}

/// There is no such thing at this address.
pub fn not_found_state(title: String, advice: Markup) -> Markup {
    let home = Navigation::expect().href(&Route::Latest);
    el("section")
        .class("state state--not-found")
        .child(el("p").class("kicker").child(t!("Not found")))
        .child(page_heading("state__title", title))
        .child(advice)
        .child(el("p").child(el("a").class("button").attr("href", home).child(t!("Go to today’s papers"))))
        .into()
}
