//! Pieces of a page that travel as JSON: a text is a string, an element is `[tag, {attributes}, [children]]`.

use serde::{Serialize, Serializer};

/// A piece of a page. Text stays text: nothing parses it as HTML, and the page builds only tags and attributes that it knows.
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
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Node>,
}

/// An element without attributes and children.
pub fn el(tag: &'static str) -> Element {
    Element { tag, attributes: Vec::new(), children: Vec::new() }
}

impl Element {
    /// Adds an attribute.
    pub fn attr(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
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

    /// Lets a click, a change or a submission of this element ask the desk this question (JSON), with the library and, of a
    /// field, its `value` added.
    pub fn asks(self, question: &serde_json::Value) -> Self {
        self.attr("data-ask", question.to_string())
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

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Element(Element { tag, attributes, children }) => {
                let attributes: serde_json::Map<_, _> =
                    attributes.iter().map(|(name, value)| ((*name).to_owned(), value.as_str().into())).collect();
                (tag, attributes, children).serialize(serializer)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_is_a_list_of_tag_attributes_and_children() {
        let node = Node::from(el("p").class("note").child("a < b").child(el("b").child("c")));
        assert_eq!(serde_json::to_string(&node).unwrap(), r#"["p",{"class":"note"},["a < b",["b",{},["c"]]]]"#);
        assert_eq!(node.text(), "a < bc");
    }
}
