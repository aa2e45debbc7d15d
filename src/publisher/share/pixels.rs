//! Pixels, from an empty canvas to a small PNG.

use std::collections::HashMap;

use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use resvg::tiny_skia::Pixmap;

use super::ShareError;

/// One pixel: red, green, blue and opacity, none multiplied by another.
pub(super) type Pixel = [u8; 4];

/// How long a side of a picture can be, in pixels. Nobody asks for more than 1200.
pub(super) const MAX_SIDE: u32 = 2048;

/// A transparent picture to draw on.
pub(super) fn canvas(width: u32, height: u32) -> Result<Pixmap, ShareError> {
    let allowed = |side| (1..=MAX_SIDE).contains(&side);
    let pixmap = if allowed(width) && allowed(height) { Pixmap::new(width, height) } else { None };
    pixmap.ok_or(ShareError::Size { width, height })
}

/// The pixels, row by row, as a PNG: by a palette if they have no more than 256 colours, otherwise each by itself.
pub(super) fn png(width: u32, pixels: &[Pixel]) -> Result<Vec<u8>, ShareError> {
    let height = pixels.len() as u32 / width.max(1);
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, width, height);
    encoder.set_compression(Compression::High);
    let data = if let Some((palette, indices)) = index(pixels) {
        encoder.set_color(ColorType::Indexed);
        // Neighbours in a palette are no neighbours in colour, so that there is nothing to predict.
        encoder.set_filter(Filter::NoFilter);
        encoder.set_palette(palette.iter().flat_map(|&[red, green, blue, _]| [red, green, blue]).collect::<Vec<u8>>());
        if palette.iter().any(|&[.., opacity]| opacity != u8::MAX) {
            encoder.set_trns(palette.iter().map(|&[.., opacity]| opacity).collect::<Vec<u8>>());
        }
        if palette.len() <= 16 {
            encoder.set_depth(BitDepth::Four);
            indices.chunks(width as usize).flat_map(|row| row.chunks(2).map(halves)).collect()
        } else {
            indices
        }
    } else {
        encoder.set_color(ColorType::Rgba);
        encoder.set_filter(Filter::Adaptive);
        pixels.as_flattened().to_vec()
    };
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&data)?;
    writer.finish()?;
    Ok(file)
}

/// Two pixels in one byte, the left one in its upper half.
fn halves(pair: &[u8]) -> u8 {
    pair.iter().fold(0, |byte, index| byte << 4 | index) << (4 * (2 - pair.len()))
}

/// The colours in the order in which they occur, and for each pixel the number of its colour.
fn index(pixels: &[Pixel]) -> Option<(Vec<Pixel>, Vec<u8>)> {
    let mut palette = Vec::new();
    let mut known = HashMap::new();
    let mut indices = Vec::with_capacity(pixels.len());
    for run in pixels.chunk_by(|one, next| one == next) {
        let index = match known.get(&run[0]) {
            Some(&index) => index,
            None => {
                let index = u8::try_from(palette.len()).ok()?;
                palette.push(run[0]);
                known.insert(run[0], index);
                index
            }
        };
        indices.resize(indices.len() + run.len(), index);
    }
    Some((palette, indices))
}

#[cfg(test)]
mod tests {
    use super::{super::tests::decode, *};

    #[test]
    fn every_pixel_comes_back_whatever_the_number_of_colours_and_the_width() {
        let colour = |at: u32| [at as u8, (at >> 8) as u8, 7, if at == 0 { 99 } else { 255 }];
        for (colours, width) in [(1, 20), (2, 20), (3, 25), (16, 20), (17, 25), (256, 20), (257, 20), (400, 25)] {
            let pixels: Vec<Pixel> = (0..400).map(|at| colour(at % colours)).collect();
            let decoded = decode(&png(width, &pixels).unwrap());
            let width = width as usize;
            assert_eq!(decoded, (width, 400 / width, pixels), "{colours} colours, {width} pixels wide");
        }
    }
}
