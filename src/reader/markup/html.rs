//! Markup as HTML: written by a native program, and taken over in the browser.

use leptos::{
    attr::{Attribute, any_attribute::AnyAttribute},
    prelude::{AddAnyAttr, RenderHtml},
    tachys::{
        hydration::Cursor,
        renderer::{CastFrom, types},
        view::{Position, PositionState},
    },
};

use super::{
    Markup,
    element::{Parts, Value},
    render::{ElementState, ListState, MarkupState, bring_to_life},
};

impl AddAnyAttr for Markup {
    type Output<NewAttr: Attribute> = Self;

    /// Attributes from outside are not taken: a piece of markup is whole.
    fn add_any_attr<NewAttr: Attribute>(self, _: NewAttr) -> Self {
        self
    }
}

impl RenderHtml for Markup {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        html: &mut String,
        position: &mut Position,
        escape: bool,
        mark_branches: bool,
        _: Vec<AnyAttribute>,
    ) {
        match self {
            Self::Nothing => ().to_html_with_buf(html, position, escape, mark_branches, Vec::new()),
            Self::Text(text) => text.into_owned().to_html_with_buf(html, position, escape, mark_branches, Vec::new()),
            Self::Element(element) => element_to_html(element.into_parts(), html, position),
            Self::Many(pieces) if pieces.is_empty() => {
                Self::Nothing.to_html_with_buf(html, position, escape, mark_branches, Vec::new());
            }
            Self::Many(pieces) => {
                for piece in pieces {
                    piece.to_html_with_buf(html, position, escape, mark_branches, Vec::new());
                }
            }
            Self::List(list) => {
                for (at, _) in list.shown.iter().enumerate().filter(|(_, is_shown)| **is_shown) {
                    (list.make)(at).to_html_with_buf(html, position, escape, mark_branches, Vec::new());
                }
                Self::Nothing.to_html_with_buf(html, position, escape, mark_branches, Vec::new());
            }
            Self::Dynamic(mut make) => make().to_html_with_buf(html, position, escape, mark_branches, Vec::new()),
        }
    }

    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> MarkupState {
        match self {
            Self::Nothing => MarkupState::Nothing(RenderHtml::hydrate::<FROM_SERVER>((), cursor, position)),
            Self::Text(text) => hydrate_text(text, cursor, position),
            Self::Element(element) => MarkupState::Element(hydrate_element(element.into_parts(), cursor, position)),
            Self::Many(pieces) if pieces.is_empty() => Self::Nothing.hydrate::<FROM_SERVER>(cursor, position),
            Self::Many(pieces) => MarkupState::Many(
                pieces.into_iter().map(|piece| piece.hydrate::<FROM_SERVER>(cursor, position)).collect(),
            ),
            Self::List(list) => {
                MarkupState::List(ListState::new(list, &|piece| piece.hydrate::<true>(cursor, position)))
            }
            Self::Dynamic(make) => MarkupState::Dynamic(make.hydrate::<FROM_SERVER>(cursor, position)),
        }
    }

    fn into_owned(self) -> Self {
        self
    }
}

fn element_to_html(element: Parts, html: &mut String, position: &mut Position) {
    html.push('<');
    html.push_str(element.tag);
    for (name, value) in element.attributes {
        let value = match value {
            Value::Fixed(value) => Some(value),
            Value::Dynamic(value) => value().map(Into::into),
        };
        if let Some(value) = value {
            html.push(' ');
            html.push_str(name);
            html.push_str("=\"");
            html.push_str(&value.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;"));
            html.push('"');
        }
    }
    html.push('>');
    *position = Position::FirstChild;
    for child in element.children {
        child.to_html_with_buf(html, position, true, false, Vec::new());
    }
    // The one element without an end tag that the pages use.
    if element.tag != "input" {
        html.push_str("</");
        html.push_str(element.tag);
        html.push('>');
    }
    *position = Position::NextChild;
}

fn hydrate_text(text: std::borrow::Cow<'static, str>, cursor: &Cursor, position: &PositionState) -> MarkupState {
    // Leptos separates two texts by a comment, which its own text type knows how to step over.
    let _ = RenderHtml::hydrate::<true>(text.as_ref(), cursor, position);
    match types::Text::cast_from(cursor.current()) {
        Some(node) => MarkupState::Text(node, text),
        None => unreachable!("Leptos has checked that this is a text node"),
    }
}

fn hydrate_element(element: Parts, cursor: &Cursor, position: &PositionState) -> ElementState {
    match position.get() {
        Position::FirstChild => cursor.child(),
        Position::Current => {}
        _ => cursor.sibling(),
    }
    let Some(node) = types::Element::cast_from(cursor.current()) else {
        panic!("the page does not have the <{}> that belongs here", element.tag);
    };
    // Most of a page is text that stays as it is, and each step through it is a call into the browser.
    let live = if element.is_live { element.children } else { Vec::new() };
    position.set(Position::FirstChild);
    let children = live.into_iter().map(|child| child.hydrate::<true>(cursor, position)).collect();
    cursor.set(AsRef::<types::Node>::as_ref(&node).clone());
    position.set(Position::NextChild);
    bring_to_life(node, element.attributes, element.listeners, children)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reader::markup::{dynamic_text, el, list, many};

    #[test]
    fn text_and_attributes_are_escaped() {
        let hostile = "<script>\"'&";
        let markup = Markup::from(el("p").attr("title", hostile).child(hostile));
        let html = markup.to_html();
        assert_eq!(html.matches('<').count(), 2, "only the tags of the element itself: {html}");
        assert!(html.starts_with("<p title=\"&lt;script>&quot;'&amp;\">"), "{html}");
    }

    #[test]
    fn no_text_ends_the_element_that_browsers_with_scripts_do_not_parse() {
        let hostile = "</noscript><script>";
        let html = Markup::from(el("noscript").child(el("p").attr("title", hostile).child(hostile))).to_html();
        assert_eq!(html.matches("</noscript").count(), 1, "{html}");
        assert!(html.ends_with("</p></noscript>"), "{html}");
    }

    #[test]
    fn pieces_keep_their_order_and_nothing_keeps_its_place() {
        let list = ["one", "two"].map(|text| el("li").child(text)).into_iter().collect::<Markup>();
        let markup = many([el("ul").child(list).into(), Markup::Nothing, dynamic_text(|| "three".to_owned())]);
        assert_eq!(markup.to_html(), "<ul><li>one</li><li>two</li></ul><!>three");
    }

    #[test]
    fn of_a_list_the_shown_pieces_are_there() {
        let list = list(std::sync::Arc::new(|at: usize| el("li").child(at.to_string()).into()));
        assert_eq!(list(vec![true, false, true]).to_html(), "<li>0</li><li>2</li><!>");
    }

    #[test]
    fn attributes_without_a_value_are_not_there() {
        let link = |current: bool| {
            Markup::from(el("a").attr_dynamic("aria-current", move || current.then(|| "page".to_owned()))).to_html()
        };
        assert_eq!(link(true), "<a aria-current=\"page\"></a>");
        assert_eq!(link(false), "<a></a>");
    }
}
