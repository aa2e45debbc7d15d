//! Markup in the document: building, changing and taking down.

use std::borrow::Cow;

use leptos::{
    ev::Event,
    prelude::{Mountable, Render, RenderEffect},
    tachys::{
        reactive_graph::RenderEffectState,
        renderer::{RemoveEventHandler, Rndr, types},
    },
};

use crate::digest::MathTag;
use wasm_bindgen::{JsCast, JsValue};

use super::{
    Markup,
    element::{Listener, Parts, Value},
    list::List,
};

/// Markup that is in the document.
pub enum MarkupState {
    /// A comment that keeps the place of nothing.
    Nothing(types::Placeholder),
    /// A text node and its text.
    Text(types::Text, Cow<'static, str>),
    /// An element.
    Element(ElementState),
    /// Several pieces; at least one.
    Many(Vec<MarkupState>),
    /// A long list.
    List(ListState),
    /// A piece that follows signals.
    Dynamic(RenderEffectState<MarkupState>),
}

/// An element that is in the document, with what ends when it does: listeners and the effects of its attributes and children.
pub struct ElementState {
    node: types::Element,
    _children: Vec<MarkupState>,
    _effects: Vec<RenderEffect<Option<String>>>,
    _listeners: Vec<RemoveEventHandler<types::Element>>,
}

impl Render for Markup {
    type State = MarkupState;

    fn build(self) -> MarkupState {
        match self {
            Self::Nothing => MarkupState::Nothing(Rndr::create_placeholder()),
            Self::Text(text) => MarkupState::Text(Rndr::create_text_node(&text), text),
            Self::Element(element) => MarkupState::Element(build_element(element.into_parts())),
            Self::Many(pieces) if pieces.is_empty() => Self::Nothing.build(),
            Self::Many(pieces) => MarkupState::Many(pieces.into_iter().map(Self::build).collect()),
            Self::List(list) => MarkupState::List(ListState::new(list, &Self::build)),
            Self::Dynamic(make) => MarkupState::Dynamic(make.build()),
        }
    }

    fn rebuild(self, state: &mut MarkupState) {
        match (self, &mut *state) {
            (Self::Nothing, MarkupState::Nothing(_)) => {}
            (Self::Text(new), MarkupState::Text(node, old)) => {
                if new != *old {
                    Rndr::set_text(node, &new);
                    *old = new;
                }
            }
            (Self::List(new), MarkupState::List(old)) => old.show(new),
            (new, state) => {
                let mut new = new.build();
                state.insert_before_this(&mut new);
                state.unmount();
                *state = new;
            }
        }
    }
}

/// The namespace of an element that is not HTML. The parser finds it by itself where HTML is written.
fn namespace(tag: &str) -> Option<&'static str> {
    let is_math = tag == "math" || MathTag::ALL.iter().any(|(_, name)| *name == tag);
    is_math.then_some("http://www.w3.org/1998/Math/MathML")
}

fn build_element(element: Parts) -> ElementState {
    let node = Rndr::create_element(element.tag, namespace(element.tag));
    for (name, value) in &element.attributes {
        if let Value::Fixed(value) = value {
            Rndr::set_attribute(&node, name, value);
        }
    }
    let mut children: Vec<_> = element.children.into_iter().map(Markup::build).collect();
    for child in &mut children {
        child.mount(&node, None);
    }
    bring_to_life(node, element.attributes, element.listeners, children)
}

/// Adds what HTML alone does not have to an element whose attributes and children are there.
pub(super) fn bring_to_life(
    node: types::Element,
    attributes: Vec<(&'static str, Value)>,
    listeners: Vec<(&'static str, Listener)>,
    children: Vec<MarkupState>,
) -> ElementState {
    let effects = attributes.into_iter().filter_map(|(name, value)| follow(&node, name, value)).collect();
    let listeners = listeners
        .into_iter()
        .map(|(event, mut listener)| {
            let listener = Box::new(move |value: JsValue| listener(value.unchecked_into::<Event>()));
            Rndr::add_event_listener(&node, event, listener)
        })
        .collect();
    ElementState { node, _children: children, _effects: effects, _listeners: listeners }
}

fn follow(node: &types::Element, name: &'static str, value: Value) -> Option<RenderEffect<Option<String>>> {
    let Value::Dynamic(value) = value else { return None };
    let node = node.clone();
    Some(RenderEffect::new(move |before: Option<Option<String>>| {
        let now = value();
        if before.as_ref() != Some(&now) {
            match &now {
                Some(value) => Rndr::set_attribute(&node, name, value),
                None => Rndr::remove_attribute(&node, name),
            }
        }
        now
    }))
}

impl Mountable for MarkupState {
    fn unmount(&mut self) {
        match self {
            Self::Nothing(comment) => comment.unmount(),
            Self::Text(node, _) => node.unmount(),
            Self::Element(element) => element.node.unmount(),
            Self::Many(pieces) => pieces.iter_mut().for_each(Self::unmount),
            Self::List(list) => list.pieces_mut().for_each(Self::unmount),
            Self::Dynamic(inner) => inner.unmount(),
        }
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        match self {
            Self::Nothing(comment) => comment.mount(parent, marker),
            Self::Text(node, _) => node.mount(parent, marker),
            Self::Element(element) => element.node.mount(parent, marker),
            Self::Many(pieces) => pieces.iter_mut().for_each(|piece| piece.mount(parent, marker)),
            Self::List(list) => list.pieces_mut().for_each(|piece| piece.mount(parent, marker)),
            Self::Dynamic(inner) => inner.mount(parent, marker),
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        match self {
            Self::Nothing(comment) => comment.insert_before_this(child),
            Self::Text(node, _) => node.insert_before_this(child),
            Self::Element(element) => element.node.insert_before_this(child),
            Self::Many(pieces) => pieces.first().is_some_and(|first| first.insert_before_this(child)),
            Self::List(list) => list.from(0).insert_before_this(child),
            Self::Dynamic(inner) => inner.insert_before_this(child),
        }
    }

    fn elements(&self) -> Vec<types::Element> {
        match self {
            Self::Nothing(_) | Self::Text(..) => Vec::new(),
            Self::Element(element) => vec![element.node.clone()],
            // A list stands within an element, and nobody asks for what is within.
            Self::List(_) => Vec::new(),
            Self::Many(pieces) => pieces.iter().flat_map(Self::elements).collect(),
            Self::Dynamic(inner) => inner.elements(),
        }
    }
}

/// A long list in the document: the pieces that were made so far.
pub struct ListState {
    pieces: Vec<Option<Piece>>,
    /// What marks the end, so that there is always something to insert before.
    end: Box<MarkupState>,
}

struct Piece {
    state: MarkupState,
    is_shown: bool,
}

impl ListState {
    /// Makes the pieces that are shown; `enter` brings each into the document, or finds it there.
    pub(super) fn new(list: List, enter: &dyn Fn(Markup) -> MarkupState) -> Self {
        let piece =
            |(at, is_shown): (usize, &bool)| is_shown.then(|| Piece { state: enter((list.make)(at)), is_shown: true });
        let pieces = list.shown.iter().enumerate().map(piece).collect();
        Self { pieces, end: Box::new(enter(Markup::Nothing)) }
    }

    /// Shows these pieces of the same list, and no others.
    fn show(&mut self, list: List) {
        // From the end, so that what comes after a new piece is there.
        for (at, is_shown) in list.shown.into_iter().enumerate().rev() {
            match &mut self.pieces[at] {
                Some(piece) if piece.is_shown != is_shown => {
                    piece.is_shown = is_shown;
                    for node in piece.state.elements() {
                        match is_shown {
                            true => Rndr::remove_attribute(&node, "hidden"),
                            false => Rndr::set_attribute(&node, "hidden", ""),
                        }
                    }
                }
                None if is_shown => {
                    let mut state = (list.make)(at).build();
                    self.from(at).insert_before_this(&mut state);
                    self.pieces[at] = Some(Piece { state, is_shown });
                }
                _ => {}
            }
        }
    }

    /// The first piece that was made from this place on, or the end.
    fn from(&self, at: usize) -> &MarkupState {
        self.pieces[at..].iter().flatten().next().map_or(&*self.end, |piece| &piece.state)
    }

    fn pieces_mut(&mut self) -> impl Iterator<Item = &mut MarkupState> {
        self.pieces.iter_mut().flatten().map(|piece| &mut piece.state).chain([&mut *self.end])
    }
}
