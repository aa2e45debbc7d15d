//! The site's icon as PNG, for those that take no SVG.

use resvg::{
    tiny_skia::{Color, Pixmap, Transform},
    usvg::{ImageHrefResolver, Options, Tree},
};

use super::{ShareError, colour::PAPER, pixels};

/// What of a maskable icon is never cut off: a circle, whose diameter is this part of its width (Web Application Manifest,
/// “Icon masks and safe zone”).
const SAFE_ZONE: f32 = 0.8;

/// What stands around an icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IconShape {
    /// Nothing: the icon as it is drawn, with transparent corners.
    AsDrawn,
    /// The icon in full size on an opaque ground, for `apple-touch-icon`: iOS rounds the corners itself, and shows what is
    /// transparent as black.
    Touch,
    /// A smaller icon on an opaque ground, for `"purpose": "maskable"`: systems cut it to circles and other shapes.
    Maskable,
}

/// The icon as a square PNG of `size` pixels. It is drawn as in a light theme; pictures in it are left out.
///
/// The ground, where there is one, has the colour of the icon near the middle of its upper edge, so that an icon with a ground
/// of its own just grows; where that is not opaque, it has the colour of the page.
///
/// # Errors
/// Where the SVG cannot be read, or `size` is 0 or more than 2048.
pub fn icon_png(svg: &[u8], size: u32, shape: IconShape) -> Result<Vec<u8>, ShareError> {
    let no_images = ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    let tree = Tree::from_data(svg, &Options { image_href_resolver: no_images, ..Options::default() })?;
    let mut pixmap = drawn(&tree, size, 1.0, None)?;
    if shape != IconShape::AsDrawn {
        let scale = if shape == IconShape::Maskable { SAFE_ZONE } else { 1.0 };
        pixmap = drawn(&tree, size, scale, Some(ground(&pixmap)))?;
    }
    let pixels: Vec<pixels::Pixel> = pixmap
        .pixels()
        .iter()
        .map(|pixel| pixel.demultiply())
        .map(|colour| [colour.red(), colour.green(), colour.blue(), colour.alpha()])
        .collect();
    pixels::png(size, &pixels)
}

/// The drawing in the middle of a square, as large as `scale` says.
fn drawn(tree: &Tree, size: u32, scale: f32, ground: Option<Color>) -> Result<Pixmap, ShareError> {
    let mut pixmap = pixels::canvas(size, size)?;
    if let Some(ground) = ground {
        pixmap.fill(ground);
    }
    let (width, height) = (tree.size().width(), tree.size().height());
    let side = size as f32;
    let scale = scale * side / width.max(height);
    let transform =
        Transform::from_row(scale, 0.0, 0.0, scale, (side - scale * width) / 2.0, (side - scale * height) / 2.0);
    resvg::render(tree, transform, &mut pixmap.as_mut());
    Ok(pixmap)
}

/// The colour that continues the icon.
fn ground(icon: &Pixmap) -> Color {
    let [red, green, blue] = PAPER;
    let paper = Color::from_rgba8(red, green, blue, u8::MAX);
    let near_the_edge = icon.pixel(icon.width() / 2, icon.height() / 16);
    near_the_edge
        .filter(|pixel| pixel.is_opaque())
        .map_or(paper, |pixel| Color::from_rgba8(pixel.red(), pixel.green(), pixel.blue(), u8::MAX))
}

#[cfg(test)]
mod tests;
