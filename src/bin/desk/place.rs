//! A place of the desk on the page: a line that says what happened, and what was asked for.

use std::cell::RefCell;

use brevier::{
    desk::{Answer, Desk, Question, Step},
    desk_word as t,
    digest::Date,
};
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

use crate::{build, files, hand_over, library, page, typing::Typing};

thread_local! {
    /// The desk, with what it has loaded.
    static DESK: RefCell<Desk> = RefCell::default();
}

/// The attribute with the number of a place's newest question: an older one that is answered later has nothing more to say.
const NEWEST: &str = "data-asked";

/// Asks the question (JSON) and shows the answer in the place.
pub fn ask(place: Element, question: String) {
    let mut question = Question::read(&question);
    question.base = base();
    // Where nothing can be stored, the page itself says what the library is, in the place's own question.
    let of_place = || Question::read(&place.get_attribute("question")?).library;
    question.library = question.library.or_else(of_place).or_else(library::stored);
    question.today = Date::from_days_since_epoch((js_sys::Date::now() / 86_400_000.0) as i64);
    let number = place.get_attribute(NEWEST).and_then(|number| number.parse::<u32>().ok()).unwrap_or_default() + 1;
    let _ = place.set_attribute(NEWEST, &number.to_string());
    spawn_local(async move {
        let answer = answer(&question).await;
        if place.get_attribute(NEWEST) == Some(number.to_string()) {
            show(&place, answer).await;
        }
    });
}

async fn answer(question: &Question) -> Answer {
    let mut asked: Vec<String> = Vec::new();
    loop {
        let step = DESK.with_borrow_mut(|desk| desk.ask(question));
        let paths = match step {
            Step::Done(answer) => return answer,
            Step::Needs(paths) => paths,
        };
        // What did not come before would not come now.
        if paths.iter().all(|path| asked.contains(path)) {
            return Answer::trouble(t!("What is needed for this could not be loaded. Are you offline?"));
        }
        files::load(&question.base, &paths, |path, content| DESK.with_borrow_mut(|desk| desk.give(path, content)))
            .await;
        asked.extend(paths);
    }
}

async fn show(place: &Element, answer: Answer) {
    let (status, view) = parts(place);
    if let Some(nodes) = &answer.view {
        let typing = Typing::in_view(&view);
        build::fill(&view, nodes);
        if let Some(typing) = typing {
            typing.go_on();
        }
    }
    let mut said = answer.say.unwrap_or_default();
    if let Some(text) = &answer.library
        && !library::store(text)
    {
        said = t!("This browser did not keep that: its storage is blocked or full.").into();
    }
    if let Some((name, word)) = answer.choice
        && !library::store_choice(name, word)
    {
        said = t!("This browser forgets that when the page is closed: its storage is blocked or full.").into();
    }
    if let Some(file) = &answer.file
        && !hand_over::download(file)
    {
        said = t!("This browser did not take the file.").into();
    }
    if let Some(text) = &answer.copy
        && !hand_over::copy(text).await
    {
        said = t!("This browser does not let a page copy: select the text instead.").into();
    }
    status.set_text_content(Some(&said));
    if let Some(id) = answer.focus {
        page::focus(&id);
    }
}

/// The two parts of a place, which are made with the first answer.
fn parts(place: &Element) -> (Element, Element) {
    let part = |class: &str| place.query_selector(&format!(":scope > .{class}")).ok().flatten();
    if let (Some(status), Some(view)) = (part("desk__status"), part("desk__view")) {
        return (status, view);
    }
    let make = |tag: &str, class: &str| {
        let element = page::document().create_element(tag).unwrap_or_else(|_| unreachable!("the names are ours"));
        element.set_class_name(class);
        let _ = place.append_child(&element);
        element
    };
    place.set_text_content(None);
    let status = make("p", "desk__status");
    let _ = status.set_attribute("role", "status");
    (status, make("div", "desk__view"))
}

/// The site's path on its host, which every page names in its `base` element.
fn base() -> String {
    let address = page::document().base_uri().ok().flatten().unwrap_or_default();
    address.splitn(4, '/').nth(3).map_or_else(|| "/".to_owned(), |path| format!("/{path}"))
}
