//! One face of a share image: what it can show, and how wide that is.

use harfrust::{FontRef, ShapeOptions, ShaperData, UnicodeBuffer};
use resvg::usvg::fontdb::Style;
use skrifa::MetadataProvider as _;

/// A face, and how its letters are spaced.
pub(super) struct Face {
    font: FontRef<'static>,
    shaper: ShaperData,
    units_per_em: f32,
    /// The `font-weight` by which an SVG asks for it.
    pub(super) weight: u16,
    /// The `font-style` by which an SVG asks for it.
    pub(super) style: &'static str,
    /// What is added after each letter, in ems.
    pub(super) tracking: f32,
}

impl Face {
    /// Parses a font file; none if it is no font.
    pub(super) fn parse(file: &'static [u8], weight: u16, style: Style, tracking: f32) -> Option<Self> {
        let font = FontRef::from_index(file, 0).ok()?;
        let shaper = ShaperData::new(&font);
        let units_per_em = shaper.shaper(&font).build().units_per_em() as f32;
        let style = if style == Style::Italic { "italic" } else { "normal" };
        Some(Self { font, shaper, units_per_em, weight, style, tracking })
    }

    /// Whether it has a glyph for the character.
    pub(super) fn has(&self, character: char) -> bool {
        self.font.charmap().map(character).is_some_and(|glyph| glyph.to_u32() != 0)
    }

    /// How wide the text is, in ems, with the kerning and ligatures that it is drawn with.
    pub(super) fn width(&self, text: &str) -> f32 {
        // Nothing is added after the last letter.
        self.advance(text) - self.tracking
    }

    /// How far from the start of the text the next one starts, in ems.
    pub(super) fn advance(&self, text: &str) -> f32 {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        let shaped = self.shaper.shaper(&self.font).build().shape(buffer, ShapeOptions::new());
        let units: i32 = shaped.glyph_positions().iter().map(|glyph| glyph.x_advance).sum();
        // Letters that are joined to one glyph, and marks with their letter, count once.
        let letters = shaped.glyph_infos().chunk_by(|one, next| one.cluster == next.cluster).count();
        units as f32 / self.units_per_em + letters as f32 * self.tracking
    }
}
