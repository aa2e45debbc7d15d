//! An element and how to write one down.

use std::borrow::Cow;

use leptos::ev::Event;

use super::Markup;
use crate::words::reader_word as t;

/// An element of HTML that has an end tag. One pointer, so that the calls which write it down stay short.
pub struct Element(Box<Parts>);

pub(super) struct Parts {
    pub(super) tag: &'static str,
    pub(super) attributes: Vec<(&'static str, Value)>,
    pub(super) listeners: Vec<(&'static str, Listener)>,
    pub(super) children: Vec<Markup>,
    /// As [`Markup::is_live`].
    pub(super) is_live: bool,
}

/// What an attribute holds.
pub(super) enum Value {
    Fixed(Cow<'static, str>),
    /// It follows the signals that it reads; without a value the attribute is not there.
    Dynamic(DynamicValue),
}

pub(super) type DynamicValue = Box<dyn Fn() -> Option<String> + Send>;
pub(super) type Listener = Box<dyn FnMut(Event) + Send>;

/// An element without attributes and children.
pub fn el(tag: &'static str) -> Element {
    Element(Box::new(Parts {
        tag,
        attributes: Vec::new(),
        listeners: Vec::new(),
        children: Vec::new(),
        is_live: false,
    }))
}

impl Element {
    /// Adds an attribute.
    pub fn attr(self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        self.with(name, Value::Fixed(value.into()))
    }

    /// Adds an attribute where the condition holds.
    pub fn attr_if(self, condition: bool, name: &'static str, value: &'static str) -> Self {
        if condition { self.attr(name, value) } else { self }
    }

    /// Adds an attribute that follows the signals which it reads. Without a value it is not there.
    pub fn attr_dynamic(self, name: &'static str, value: impl Fn() -> Option<String> + Send + 'static) -> Self {
        self.with(name, Value::Dynamic(Box::new(value)))
    }

    /// Adds the attribute `class`.
    pub fn class(self, names: impl Into<Cow<'static, str>>) -> Self {
        self.attr("class", names)
    }

    /// Lets the text find its own direction of writing. For all text that is not ours.
    pub fn auto_dir(self) -> Self {
        self.attr("dir", "auto")
    }

    /// Says that the text is English, on a page in another language (WCAG 2.2, 3.1.2): for what the authors have written, since arXiv
    /// asks for an English title and abstract (info.arxiv.org/help/prep).
    pub fn in_english(self) -> Self {
        match t!("en").text() {
            "en" => self,
            _ => self.attr("lang", "en"),
        }
    }

    /// Calls the function on each event of this name, as long as the element is there.
    pub fn on(mut self, event: &'static str, listener: impl FnMut(Event) + Send + 'static) -> Self {
        self.0.is_live = true;
        self.0.listeners.push((event, Box::new(listener)));
        self
    }

    /// Adds a child.
    pub fn child(self, child: impl Into<Markup>) -> Self {
        self.with_child(child.into())
    }

    /// As [`Markup::is_live`].
    pub(super) fn is_live(&self) -> bool {
        self.0.is_live
    }

    /// What the element is made of.
    pub(super) fn into_parts(self) -> Parts {
        *self.0
    }

    // The two calls that everything is written with: not inlined, since they stand in hundreds of places.

    #[inline(never)]
    fn with(mut self, name: &'static str, value: Value) -> Self {
        self.0.is_live |= matches!(value, Value::Dynamic(_));
        self.0.attributes.push((name, value));
        self
    }

    #[inline(never)]
    fn with_child(mut self, child: Markup) -> Self {
        // What is nothing now stays nothing: only a dynamic piece has to keep a place for what may come.
        if !matches!(child, Markup::Nothing) {
            self.0.is_live |= child.is_live();
            self.0.children.push(child);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reader::markup::{dynamic_text, many};

    #[test]
    fn what_listens_or_follows_a_signal_makes_all_around_it_live() {
        let around = |inner: Markup| el("div").child(many(["text".into(), el("p").child(inner).into()])).is_live();
        assert!(!around(el("a").attr("href", "/").child("link").into()));
        assert!(around(el("button").on("click", |_| ()).into()));
        assert!(around(el("a").attr_dynamic("href", || None).into()));
        assert!(around(dynamic_text(String::new)));
    }
}
