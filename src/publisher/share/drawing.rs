//! A drawing as SVG text. Every text goes through `escape`, so that it stays text.

use std::fmt::Write as _;

use super::{
    colour::{Rgb, hex},
    face::Face,
    faces::FAMILY,
};

/// A drawing while it is made. All measures are in pixels.
pub(super) struct Drawing {
    svg: String,
}

/// Which end of a text stands at its place.
#[derive(Clone, Copy)]
pub(super) enum Anchor {
    Start,
    End,
}

/// How a text looks.
#[derive(Clone, Copy)]
pub(super) struct Style<'a> {
    pub(super) face: &'a Face,
    pub(super) size: f32,
    pub(super) colour: Rgb,
}

impl Drawing {
    pub(super) fn new(width: u32, height: u32, ground: Rgb) -> Self {
        let mut drawing = Self {
            svg: format!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" font-family="{FAMILY}">"#
            ),
        };
        drawing.rect([0.0, 0.0, width as f32, height as f32], ground);
        drawing
    }

    /// A filled rectangle: left, top, width, height.
    pub(super) fn rect(&mut self, [x, y, width, height]: [f32; 4], colour: Rgb) {
        let colour = hex(colour);
        let rect = format!(r#"<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="{colour}"/>"#);
        self.svg.push_str(&rect);
    }

    /// One line of text, on its baseline; no element if there is no text.
    pub(super) fn text(&mut self, text: &str, style: Style<'_>, [x, y]: [f32; 2], anchor: Anchor) {
        if text.is_empty() {
            return;
        }
        let Style { face, size, colour } = style;
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::End => "end",
        };
        // Writing to a string cannot fail.
        let _ = write!(
            self.svg,
            r#"<text x="{x}" y="{y}" font-size="{size}" font-weight="{}" font-style="{}" fill="{}" letter-spacing="{}" text-anchor="{anchor}">{}</text>"#,
            face.weight,
            face.style,
            hex(colour),
            face.tracking * size,
            escape(text),
        );
    }

    pub(super) fn finish(mut self) -> String {
        self.svg.push_str("</svg>");
        self.svg
    }
}

/// Text as the content of an element.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(character),
        }
    }
    escaped
}
