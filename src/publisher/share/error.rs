//! Why a picture could not be made.

use resvg::usvg;

/// Why a picture could not be made. No text is a reason: whatever a title holds, there is a picture of it.
#[derive(Debug, thiserror::Error)]
#[allow(missing_docs, reason = "the messages say it")]
pub enum ShareError {
    #[error(
        "the bundled fonts have no {family} of weight {weight} and style {style:?}: see what typst-assets brings now"
    )]
    Typeface { family: &'static str, weight: u16, style: usvg::fontdb::Style },
    #[error("the picture is not an SVG that can be drawn: {0}")]
    Svg(#[from] usvg::Error),
    #[error("a picture cannot have {width} × {height} pixels: each side has 1 to {max}", max = super::pixels::MAX_SIDE)]
    Size { width: u32, height: u32 },
    #[error("the picture cannot be written as PNG: {0}")]
    Png(#[from] png::EncodingError),
}
