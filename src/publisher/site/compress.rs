//! The compressed copies that static hosts send in place of a file.

use std::io::Write;

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};

/// How much time a copy may cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// The smallest copy: some 30 milliseconds for a page.
    Best,
    /// A quarter larger and more than a hundred times faster, for the many pages of a long history.
    Fast,
}

/// The copies of a file: their endings and contents.
pub type Copies = [(&'static str, Vec<u8>); 2];

/// The copies of a file.
pub fn copies(bytes: &[u8], effort: Effort) -> std::io::Result<Copies> {
    Ok([("br", brotli(bytes, effort)?), ("gz", gzip(bytes, effort)?)])
}

/// Whether a file of this name is worth a copy: pictures are compressed already, and hosts read `_headers` themselves.
pub fn is_compressible(path: &str) -> bool {
    const TEXTS: [&str; 9] = [".html", ".js", ".wasm", ".json", ".xml", ".txt", ".svg", ".webmanifest", ".css"];
    TEXTS.iter().any(|ending| path.ends_with(ending))
}

/// Brotli (RFC 7932).
pub fn brotli(bytes: &[u8], effort: Effort) -> std::io::Result<Vec<u8>> {
    // A window of 4 MiB holds any page; at low quality a smaller one is faster and finds as much.
    let (quality, lgwin) = match effort {
        Effort::Best => (11, 22),
        Effort::Fast => (3, 18),
    };
    let params = BrotliEncoderParams { quality, lgwin, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut compressed, &params)?;
    Ok(compressed)
}

/// Gzip (RFC 1952), without a time, so that the same file has the same copy.
fn gzip(bytes: &[u8], effort: Effort) -> std::io::Result<Vec<u8>> {
    let level = match effort {
        Effort::Best => 9,
        Effort::Fast => 3,
    };
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(level));
    encoder.write_all(bytes)?;
    encoder.finish()
}
