//! Pictures that are made when a site is built: share images (Open Graph, Twitter cards), and icons as PNG.
//!
//! A share image is composed as SVG text by `layout`, drawn by resvg, and written with a small palette by `pixels`. Nothing of
//! the machine has a part in it: the only fonts are those in the program, so the same text gives the same bytes everywhere.
//!
//! The fonts are four faces of Libertinus Serif, copyright © 2012–2024 The Libertinus Project Authors, under the SIL Open Font
//! License 1.1, as the crate typst-assets brings them. The licence does not extend to pictures that are set in them. Who hands
//! on the program hands on the fonts in it, and so the notice of their copyright and licence, which is in that crate's NOTICE.
//! They have Latin, Greek, Cyrillic and Hebrew letters; what happens to others is said in `plain`.

mod artist;
mod colour;
mod drawing;
mod error;
mod face;
mod faces;
mod fit;
mod icon;
mod layout;
mod piece;
mod pixels;
mod plain;
mod wrap;

pub use artist::{ShareArtist, ShareText};
pub use error::ShareError;
pub use icon::{IconShape, icon_png};

#[cfg(test)]
mod tests;
