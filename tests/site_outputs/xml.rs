//! XML as a tree, for tests that walk through it.

use std::collections::HashMap;

use quick_xml::{
    Decoder, Reader, XmlVersion,
    events::{BytesStart, Event},
};

/// An element with everything in it.
#[derive(Debug, Default)]
pub struct Element {
    pub name: String,
    pub attributes: HashMap<String, String>,
    /// The text directly in the element.
    pub text: String,
    pub children: Vec<Element>,
}

impl Element {
    /// The root of a document. Anything that is not well-formed fails the test.
    pub fn parse(xml: &str) -> Self {
        let mut reader = Reader::from_str(xml);
        let mut open = vec![Self::default()];
        loop {
            match reader.read_event().unwrap() {
                Event::Start(start) => open.push(Self::begin(&start, reader.decoder())),
                Event::Empty(start) => open.last_mut().unwrap().children.push(Self::begin(&start, reader.decoder())),
                Event::End(_) => {
                    let closed = open.pop().unwrap();
                    open.last_mut().unwrap().children.push(closed);
                }
                Event::Text(text) => open.last_mut().unwrap().text.push_str(&text.xml10_content().unwrap()),
                Event::GeneralRef(name) => {
                    let name = name.decode().unwrap();
                    let text = quick_xml::escape::unescape(&format!("&{name};")).unwrap().into_owned();
                    open.last_mut().unwrap().text.push_str(&text);
                }
                Event::Decl(_) => {}
                Event::Eof => break,
                other => panic!("{other:?} has no place in these files"),
            }
        }
        assert_eq!(open.len(), 1, "every element is closed");
        let mut roots = open.pop().unwrap().children;
        assert_eq!(roots.len(), 1, "a document has one root");
        roots.pop().unwrap()
    }

    fn begin(start: &BytesStart<'_>, decoder: Decoder) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        let attributes = start.attributes().map(|attribute| {
            let attribute = attribute.unwrap();
            (
                text(attribute.key.as_ref()),
                attribute.decoded_and_normalized_value(XmlVersion::Explicit1_0, decoder).unwrap().into_owned(),
            )
        });
        Self { name: text(start.name().as_ref()), attributes: attributes.collect(), ..Self::default() }
    }

    /// The children of this name.
    pub fn all(&self, name: &str) -> Vec<&Self> {
        self.children.iter().filter(|child| child.name == name).collect()
    }

    /// The text of the only child of this name.
    pub fn only(&self, name: &str) -> &str {
        let found = self.all(name);
        assert_eq!(found.len(), 1, "one {name} in {}", self.name);
        &found[0].text
    }

    /// An attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }

    /// The element and all below it.
    pub fn everything(&self) -> Vec<&Self> {
        let below = self.children.iter().flat_map(Self::everything);
        std::iter::once(self).chain(below).collect()
    }
}
