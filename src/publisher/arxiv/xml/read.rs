//! From bytes to a tree of elements.

use quick_xml::{
    Error as XmlError, NsReader, XmlVersion,
    errors::IllFormedError,
    escape::resolve_xml_entity,
    events::{BytesRef, BytesStart, Event},
};

use super::{Element, Space};
use crate::publisher::arxiv::FeedError;

/// Atom needs four levels. More than these are a hostile document, whose tree could not be dropped without deep recursion.
const DEPTH: usize = 32;

/// Reads a whole Atom feed.
///
/// # Errors
/// Where the bytes are not UTF-8 or not well-formed XML, where they end before the feed does, and where they are something else.
pub fn read_feed(bytes: &[u8]) -> Result<Element, FeedError> {
    let text = decode(bytes)?;
    let mut reader = NsReader::from_str(text);
    let mut open: Vec<Element> = Vec::new();
    loop {
        let event = reader.read_event().map_err(|error| fault(&error, text, reader.error_position()))?;
        let resolver = reader.resolver();
        let at = reader.buffer_position();
        match event {
            Event::Start(tag) => {
                let element = start(&tag, Space::of(&resolver.resolve_element(tag.name()).0), at)?;
                if open.is_empty() && !element.is(Space::Atom, "feed") {
                    return Err(FeedError::NotAFeed(element.name));
                }
                if open.len() == DEPTH {
                    return Err(FeedError::Malformed { at, reason: format!("is nested deeper than {DEPTH} elements") });
                }
                open.push(element);
            }
            Event::Empty(tag) => {
                let element = start(&tag, Space::of(&resolver.resolve_element(tag.name()).0), at)?;
                match open.last_mut() {
                    Some(parent) => parent.children.push(element),
                    None if element.is(Space::Atom, "feed") => return finish(element, text, &mut reader),
                    None => return Err(FeedError::NotAFeed(element.name)),
                }
            }
            Event::End(_) => {
                // quick-xml has compared the names; an end without a start is an error there.
                let Some(element) = open.pop() else { return Err(FeedError::Truncated) };
                match open.last_mut() {
                    Some(parent) => parent.children.push(element),
                    None => return finish(element, text, &mut reader),
                }
            }
            Event::Text(part) => match part.xml10_content() {
                Ok(part) if !open.is_empty() => push(&mut open, &part),
                Ok(part) if part.trim().is_empty() => {}
                Ok(_) => return Err(FeedError::NotXml),
                Err(error) => return Err(FeedError::Malformed { at, reason: error.to_string() }),
            },
            Event::CData(part) => match part.xml10_content() {
                Ok(part) => push(&mut open, &part),
                Err(error) => return Err(FeedError::Malformed { at, reason: error.to_string() }),
            },
            Event::GeneralRef(reference) => push(&mut open, &resolve(&reference, at)?),
            Event::Eof => return Err(FeedError::Truncated),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

fn decode(bytes: &[u8]) -> Result<&str, FeedError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| match error.error_len() {
        // The last letter is there in part only: the connection broke inside it.
        None => FeedError::Truncated,
        Some(_) => FeedError::NotUtf8 { at: error.valid_up_to() as u64 },
    })
}

fn start(tag: &BytesStart<'_>, space: Space, at: u64) -> Result<Element, FeedError> {
    let malformed = |reason: String| FeedError::Malformed { at, reason };
    let mut attributes = Vec::new();
    // Without the check for doubles, which takes time that grows with the square of their number.
    for attribute in tag.attributes().with_checks(false) {
        let attribute = attribute.map_err(|error| malformed(error.to_string()))?;
        let key = String::from_utf8_lossy(attribute.key.as_ref()).into_owned();
        let value =
            attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| malformed(error.to_string()))?;
        attributes.push((key, value.into_owned()));
    }
    let name = String::from_utf8_lossy(tag.local_name().as_ref()).into_owned();
    Ok(Element { space, name, attributes, text: String::new(), children: Vec::new() })
}

fn push(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

/// The text of `&name;`. One that XML does not know stays as it is written: nothing of the text is lost by that.
fn resolve(reference: &BytesRef<'_>, at: u64) -> Result<String, FeedError> {
    let malformed = |reason: String| FeedError::Malformed { at, reason };
    if let Some(letter) = reference.resolve_char_ref().map_err(|error| malformed(error.to_string()))? {
        return Ok(letter.to_string());
    }
    let name = reference.decode().map_err(|error| malformed(error.to_string()))?;
    Ok(resolve_xml_entity(&name).map_or_else(|| format!("&{name};"), str::to_owned))
}

/// After the feed nothing may follow but white space, comments and instructions.
fn finish(feed: Element, text: &str, reader: &mut NsReader<&[u8]>) -> Result<Element, FeedError> {
    loop {
        let event = reader.read_event().map_err(|error| fault(&error, text, reader.error_position()))?;
        match event {
            Event::Eof => return Ok(feed),
            Event::Comment(_) | Event::PI(_) => {}
            Event::Text(part) if part.iter().all(u8::is_ascii_whitespace) => {}
            _ => {
                let reason = "goes on after the end of the feed".to_owned();
                return Err(FeedError::Malformed { at: reader.buffer_position(), reason });
            }
        }
    }
}

fn fault(error: &XmlError, text: &str, at: u64) -> FeedError {
    let rest = usize::try_from(at).ok().and_then(|at| text.get(at..)).unwrap_or_default();
    match error {
        // All of these say that the document ends inside a piece of markup.
        XmlError::Syntax(_) | XmlError::IllFormed(IllFormedError::MissingEndTag(_)) => FeedError::Truncated,
        // A bare `&` is wrong wherever it stands; with nothing but text after it, it is the beginning of an `&amp;`.
        XmlError::IllFormed(IllFormedError::UnclosedReference) if !rest.contains('<') => FeedError::Truncated,
        error => FeedError::Malformed { at, reason: error.to_string() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FEED: &str = r#"<?xml version="1.0"?><!-- made by hand -->
<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>R &amp; D &#233; <![CDATA[<b>]]> &nbsp;</a:title><a:link href="x?a=1&amp;b=2"/></a:feed>
"#;

    #[test]
    fn elements_are_found_by_namespace_and_not_by_prefix() {
        let feed = read_feed(FEED.as_bytes()).unwrap();
        assert_eq!(feed.text_of(Space::Atom, "title"), Some("R & D é <b> &nbsp;"));
        assert_eq!(feed.first(Space::Atom, "link").unwrap().attribute("href"), Some("x?a=1&b=2"));
        assert!(feed.first(Space::Other, "title").is_none());
    }

    #[test]
    fn a_document_that_ends_early_is_truncated_wherever_it_ends() {
        let end = FEED.trim_end().len();
        for length in 0..end {
            let cut = read_feed(&FEED.as_bytes()[..length]);
            assert!(matches!(cut, Err(FeedError::Truncated)), "{length}: {cut:?}");
        }
        assert!(read_feed(&FEED.as_bytes()[..end]).is_ok());
    }

    #[test]
    fn what_is_no_feed_is_named() {
        let root = |text: &str| match read_feed(text.as_bytes()) {
            Err(FeedError::NotAFeed(root)) => root,
            other => panic!("{other:?}"),
        };
        assert_eq!(root("<!DOCTYPE html><html><head><meta charset=utf-8><br>"), "html");
        assert_eq!(root("<rss version='2.0'></rss>"), "rss");
        assert_eq!(root("<feed/>"), "feed");
        assert!(matches!(read_feed(b"{\"a\": 1}"), Err(FeedError::NotXml)));
        assert!(matches!(read_feed(b"\xff\xfe<\0"), Err(FeedError::NotUtf8 { at: 0 })));
    }

    #[test]
    fn nothing_may_follow_the_feed() {
        for tail in ["<feed/>", "x", "</feed>"] {
            let error = read_feed(format!("{}{tail}", FEED.trim_end()).as_bytes()).unwrap_err();
            assert!(matches!(error, FeedError::Malformed { .. }), "{tail}: {error}");
        }
    }

    #[test]
    fn a_deeply_nested_document_is_refused() {
        let deep = format!("<feed xmlns='http://www.w3.org/2005/Atom'>{}", "<a>".repeat(100_000));
        assert!(matches!(read_feed(deep.as_bytes()), Err(FeedError::Malformed { .. })));
    }
}
