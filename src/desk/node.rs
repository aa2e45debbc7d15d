//! Pieces of a page as the desk writes them down.

use crate::{
    digest::is_https,
    words::{Word, desk_word as t},
};

/// A piece of a page. Text stays text: nothing parses it as HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// Text.
    Text(String),
    /// An element.
    Element(Element),
}

/// An element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// Its name.
    pub tag: &'static str,
    /// Its attributes. None runs a script or leads to another scheme than `https`.
    pub attributes: Vec<(&'static str, String)>,
    /// What is in it.
    pub children: Vec<Node>,
}

/// An element without attributes and children.
pub fn el(tag: &'static str) -> Element {
    Element { tag, attributes: Vec::new(), children: Vec::new() }
}

impl Element {
    /// Adds an attribute. An address that is neither `https` nor a path on this host is left out.
    pub fn attr(mut self, name: &'static str, value: impl Into<String>) -> Self {
        let value = value.into();
        let is_path = value.starts_with('/') && !value.starts_with("//");
        if name != "href" || is_path || is_https(&value) {
            self.attributes.push((name, value));
        }
        self
    }

    /// Adds an attribute where the condition holds.
    pub fn attr_if(self, condition: bool, name: &'static str, value: &'static str) -> Self {
        if condition { self.attr(name, value) } else { self }
    }

    /// Adds the attribute `class`.
    pub fn class(self, names: &'static str) -> Self {
        self.attr("class", names)
    }

    /// Lets this element ask the desk a question (JSON) when it is pressed, or, where it is a field, when it has changed: its text
    /// is then the question's member `value`. The attribute `data-live` lets a field ask at every input.
    pub fn asks(self, question: &serde_json::Value) -> Self {
        self.attr("data-ask", question.to_string())
    }

    /// Says that the text is English, on a page in another language: what the authors have written is.
    pub fn in_english(self) -> Self {
        match t!("en").text() {
            "en" => self,
            _ => self.attr("lang", "en"),
        }
    }

    /// Adds a child.
    pub fn child(mut self, child: impl Into<Node>) -> Self {
        self.children.push(child.into());
        self
    }

    /// Adds a child where there is one.
    pub fn child_if(self, child: Option<impl Into<Node>>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// Adds children.
    pub fn children(mut self, children: impl IntoIterator<Item = impl Into<Node>>) -> Self {
        self.children.extend(children.into_iter().map(Into::into));
        self
    }
}

impl Node {
    /// The text in it, without markup.
    pub fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Element(element) => element.children.iter().map(Self::text).collect(),
        }
    }
}

impl From<Element> for Node {
    fn from(element: Element) -> Self {
        Self::Element(element)
    }
}

impl From<&str> for Node {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Word> for Node {
    fn from(word: Word) -> Self {
        Self::Text(word.into())
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_of_an_element_is_that_of_its_children() {
        let node = Node::from(el("p").class("note").child("a < b").child(el("b").child("c")));
        assert_eq!(node.text(), "a < bc");
    }

    #[test]
    fn a_link_leads_to_a_path_or_to_https() {
        let has_address = |href: &str| !el("a").attr("href", href).attributes.is_empty();
        assert!(has_address("/papers/2605.01234/") && has_address("https://arxiv.org/abs/2605.01234"));
        assert!(
            !has_address("javascript:alert(1)")
                && !has_address("//elsewhere.example/")
                && !has_address("http://a.example/")
        );
    }
}
