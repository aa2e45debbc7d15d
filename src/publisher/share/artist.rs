//! Draws share images.

use std::{collections::HashMap, sync::Arc};

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};

use super::{ShareError, colour, faces::Faces, layout, pixels};

/// What a share image says. All of it is plain text, and may be hostile, too long, or empty.
#[derive(Clone, Copy, Debug, Default)]
pub struct ShareText<'a> {
    /// What it is, above the title: “Edition”, or category and day, “cs.LG · 8 May 2026”.
    pub kicker: &'a str,
    /// The title of the paper, or the day of the edition in words.
    pub title: &'a str,
    /// Below the title: authors, or what is in the edition.
    pub line: &'a str,
    /// The name of the site, at the foot.
    pub site: &'a str,
    /// What should be known about the text, at the foot: “AI summary”, “Sample digest”.
    pub note: &'a str,
}

/// Draws share images. It holds the parsed fonts, and threads can share it.
pub struct ShareArtist {
    faces: Faces,
    palette: Vec<colour::Rgb>,
}

impl ShareArtist {
    /// Parses the fonts: once for all pictures.
    ///
    /// # Errors
    /// Where a bundled font is missing, which only another version of their crate could bring about.
    pub fn new() -> Result<Self, ShareError> {
        Ok(Self { faces: Faces::load()?, palette: colour::palette() })
    }

    /// A PNG of 1200 × 630 pixels, the same for the same text on every machine.
    ///
    /// # Errors
    /// None that a text could bring about.
    pub fn draw(&self, text: &ShareText<'_>) -> Result<Vec<u8>, ShareError> {
        let svg = layout::compose(text, &self.faces);
        let options = Options { fontdb: Arc::clone(&self.faces.database), ..Options::default() };
        let tree = Tree::from_str(&svg, &options)?;
        let mut pixmap = pixels::canvas(layout::WIDTH, layout::HEIGHT)?;
        resvg::render(&tree, Transform::identity(), &mut pixmap.as_mut());
        pixels::png(layout::WIDTH, &self.few_colours(&pixmap))
    }

    /// The pixels in colours of the palette. The picture is opaque.
    fn few_colours(&self, pixmap: &Pixmap) -> Vec<pixels::Pixel> {
        let (all, _) = pixmap.data().as_chunks();
        let mut known = HashMap::new();
        let mut few = Vec::with_capacity(all.len());
        for run in all.chunk_by(|one, next| one == next) {
            let [red, green, blue, _] = run[0];
            let colour = [red, green, blue];
            let [red, green, blue] = *known.entry(colour).or_insert_with(|| colour::nearest(&self.palette, colour));
            few.resize(few.len() + run.len(), [red, green, blue, u8::MAX]);
        }
        few
    }
}
