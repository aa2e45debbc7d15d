//! What the element calls.

use brevier::{
    embed::{Options, Source, part_of},
    reader::{Base, embed, markup::MarkupState},
    words::{Room, learn, speak_learned},
};
use leptos::prelude::{Mountable, Render};
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// A digest, and where its site is. All elements that show the same digest share one.
#[wasm_bindgen]
pub struct Digest {
    source: Source,
    base: Base,
}

/// What stands in an element. It goes when this does.
#[wasm_bindgen]
pub struct Shown {
    state: MarkupState,
    /// The day of the newest edition that is shown, as `2026-05-08`; nothing where none is.
    #[wasm_bindgen(readonly, getter_with_clone)]
    pub edition: Option<String>,
    /// Papers that are shown.
    #[wasm_bindgen(readonly)]
    pub papers: usize,
}

/// What an element asks for: the values of its attributes.
#[wasm_bindgen]
pub struct Wish(Options);

#[wasm_bindgen]
impl Wish {
    /// From the values of the attributes `topic`, `limit` and `layout`.
    #[wasm_bindgen(constructor)]
    pub fn new(topic: Option<String>, limit: Option<String>, layout: Option<String>) -> Self {
        Self(Options::of(topic.as_deref(), limit.as_deref(), layout.as_deref()))
    }
}

#[wasm_bindgen]
impl Digest {
    /// The digest of the site at this address, of which nothing is there yet.
    #[wasm_bindgen(constructor)]
    pub fn new(site: &str) -> Self {
        Self { source: Source::default(), base: Base::of_site(site) }
    }

    /// The next file of the digest that is needed to show this.
    pub fn needs(&self, wish: &Wish) -> Option<String> {
        self.source.needs(&wish.0)
    }

    /// Takes a file: its text, or why it could not be had. Says whether it could be read.
    pub fn give(&mut self, file: &str, text: Option<String>, reason: &str) -> bool {
        self.source.give(file, text.as_deref().ok_or(reason))
    }

    /// Forgets what could not be had or read, so that it is asked for again.
    pub fn retry(&mut self) {
        self.source.retry();
    }

    /// Puts what is asked for into an element. Fails where there is nothing to show, and says why.
    pub fn show(&self, wish: &Wish, place: &Element, language: &str) -> Result<Shown, JsError> {
        let shown = self.source.shown(&wish.0)?;
        speak_learned(Room::Reader, language);
        let mut state = embed(&shown, &wish.0, &self.base).build();
        state.mount(place, None);
        name_parts(place);
        let edition = shown.days.first().map(|(date, _)| date.to_string());
        let papers = shown.days.iter().map(|(_, papers)| papers.len()).sum();
        Ok(Shown { state, edition, papers })
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        self.state.unmount();
    }
}

/// Takes the words of a language, as the publisher has written them, and says whether they are all there.
#[wasm_bindgen(js_name = learn)]
pub fn learn_language(language: &str, lines: String) -> bool {
    learn(Room::Reader, language, lines)
}

/// Gives the names by which a page styles them to all elements that have one.
fn name_parts(place: &Element) {
    let Ok(elements) = place.query_selector_all("[class]") else { return };
    for at in 0..elements.length() {
        let Some(element) = elements.get(at).and_then(|node| node.dyn_into::<Element>().ok()) else { continue };
        let class = element.class_name();
        if let Some(part) = class.split(' ').find_map(part_of) {
            // An attribute with a name that is ours is never refused.
            element.set_attribute("part", part).ok();
        }
    }
}
