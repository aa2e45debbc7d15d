//! An element of a feed, with what is in it.

use super::Space;

/// An element: its name, its attributes, its own text and its children.
#[derive(Debug)]
pub struct Element {
    pub(super) space: Space,
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) text: String,
    pub(super) children: Vec<Element>,
}

impl Element {
    /// The children with a name, in the order of the document.
    pub fn all<'a>(&'a self, space: Space, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.children.iter().filter(move |child| child.is(space, name))
    }

    /// The first child with a name.
    pub fn first<'a>(&'a self, space: Space, name: &'a str) -> Option<&'a Element> {
        self.all(space, name).next()
    }

    /// The text of the first child with a name, without white space at its ends, where it has any.
    pub fn text_of<'a>(&'a self, space: Space, name: &'a str) -> Option<&'a str> {
        self.first(space, name).map(Element::text).filter(|text| !text.is_empty())
    }

    /// The text of this element without white space at its ends.
    pub fn text(&self) -> &str {
        self.text.trim()
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Whether this is the element with that name.
    pub fn is(&self, space: Space, name: &str) -> bool {
        self.space == space && self.name == name
    }
}
