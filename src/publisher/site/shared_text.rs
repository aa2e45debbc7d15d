//! Compressed copies of files that have a long text in common, which is compressed once.
//!
//! Both formats let parts be compressed by themselves and put one after another: brotli where they are written for it (what its
//! crate calls bare and catable), deflate where a part ends with a flush (zlib's manual, `Z_FULL_FLUSH`). On a long history this halves
//! the work, since much of the page of a paper is what all pages of papers have.

use std::{io, sync::OnceLock};

use brotli::enc::BrotliEncoderParams;
use flate2::{Compress, Compression, Crc, FlushCompress, Status};

use super::compress::Copies;

/// The text, and what it is when it is compressed.
pub struct SharedText {
    text: String,
    pieces: OnceLock<Pieces>,
}

struct Pieces {
    brotli: Vec<u8>,
    deflate: Vec<u8>,
}

/// The window of every brotli piece, which have to agree, as the logarithm of its bytes.
const WINDOW: i32 = 18;
/// The last block of a brotli stream, which is empty (RFC 7932, 9.2: ISLAST and ISLASTEMPTY).
const BROTLI_END: [u8; 1] = [3];
/// The head of a gzip file of unknown time and system (RFC 1952, 2.3).
const GZIP_HEAD: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];

impl SharedText {
    /// A text that many files have.
    pub fn new(text: String) -> Self {
        Self { text, pieces: OnceLock::new() }
    }

    /// The copies of a file that has the text; nothing of one that has not.
    ///
    /// # Errors
    /// What the compressors say.
    pub fn copies(&self, bytes: &[u8]) -> io::Result<Option<Copies>> {
        let text = self.text.as_bytes();
        if text.is_empty() {
            return Ok(None);
        }
        let Some(at) = bytes.windows(text.len()).position(|part| part == text) else { return Ok(None) };
        let (before, after) = (&bytes[..at], &bytes[at + text.len()..]);
        let pieces = self.pieces()?;
        let (first, last) = (brotli(before, 3, true)?, brotli(after, 3, false)?);
        let brotli = [&first, &pieces.brotli, &last, &BROTLI_END[..]].concat();
        let (first, last) = (deflate(before, 3, FlushCompress::Full)?, deflate(after, 3, FlushCompress::Finish)?);
        let mut crc = Crc::new();
        crc.update(bytes);
        let (sum, length) = (crc.sum().to_le_bytes(), crc.amount().to_le_bytes());
        let gzip = [&GZIP_HEAD[..], &first, &pieces.deflate, &last, &sum, &length].concat();
        Ok(Some([("br", brotli), ("gz", gzip)]))
    }

    fn pieces(&self) -> io::Result<&Pieces> {
        if let Some(pieces) = self.pieces.get() {
            return Ok(pieces);
        }
        let text = self.text.as_bytes();
        let pieces = Pieces { brotli: brotli(text, 11, false)?, deflate: deflate(text, 9, FlushCompress::Full)? };
        Ok(self.pieces.get_or_init(|| pieces))
    }
}

/// A piece of a brotli stream; the first has the stream's head.
fn brotli(bytes: &[u8], quality: i32, is_first: bool) -> io::Result<Vec<u8>> {
    let params = BrotliEncoderParams {
        quality,
        lgwin: WINDOW,
        size_hint: bytes.len(),
        bare_stream: true,
        byte_align: true,
        appendable: true,
        catable: !is_first,
        use_dictionary: is_first,
        ..BrotliEncoderParams::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut compressed, &params)?;
    Ok(compressed)
}

/// A piece of a deflate stream, which ends at a whole byte.
fn deflate(bytes: &[u8], level: u32, flush: FlushCompress) -> io::Result<Vec<u8>> {
    let mut deflate = Compress::new(Compression::new(level), false);
    // What cannot be made smaller needs five bytes for each 16 kB, and a flush five more.
    let mut compressed = Vec::with_capacity(bytes.len() + bytes.len() / 1_000 + 64);
    let status = deflate.compress_vec(bytes, &mut compressed, flush)?;
    let is_done = match flush {
        FlushCompress::Finish => status == Status::StreamEnd,
        _ => deflate.total_in() == bytes.len() as u64 && compressed.len() < compressed.capacity(),
    };
    if is_done { Ok(compressed) } else { Err(io::Error::other("the compressed text is longer than the text")) }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use proptest::prelude::*;

    use super::*;

    fn unpacked(copies: Copies) -> [Vec<u8>; 2] {
        let [(_, brotli), (_, gzip)] = copies;
        let (mut one, mut other) = (Vec::new(), Vec::new());
        brotli::BrotliDecompress(&mut &brotli[..], &mut one).unwrap();
        flate2::read::GzDecoder::new(&gzip[..]).read_to_end(&mut other).unwrap();
        [one, other]
    }

    proptest! {
        #[test]
        fn a_file_comes_back_whatever_stands_around_the_text(before: Vec<u8>, text in "[a-z{};]{20,2000}", after: Vec<u8>) {
            let shared = SharedText::new(text.clone());
            let file = [&before, text.as_bytes(), &after].concat();
            for _ in 0..2 {
                let copies = shared.copies(&file).unwrap().unwrap();
                prop_assert_eq!(unpacked(copies), [file.clone(), file.clone()]);
            }
        }
    }

    #[test]
    fn pages_with_long_texts_come_back() {
        let style = "main{color:#123456;margin:0 auto}".repeat(900);
        let shared = SharedText::new(style.clone());
        let words = |from: u32| (from..from + 9_000).map(|n| format!("{} ", n.wrapping_mul(2_654_435_761) % 977));
        let (head, body) = (words(0).collect::<String>(), words(5).collect::<String>());
        let page = format!("<head><title>{head}</title><style>{style}</style></head><body>{body}{head}</body>");
        let copies = shared.copies(page.as_bytes()).unwrap().unwrap();
        assert!(copies.iter().all(|(_, copy)| copy.len() < page.len() / 2));
        assert_eq!(unpacked(copies), [page.clone().into_bytes(), page.into_bytes()]);
    }

    #[test]
    fn a_file_without_the_text_is_left_to_others() {
        let shared = SharedText::new("main{color:red}".to_owned());
        assert!(shared.copies(b"main{color:green}").unwrap().is_none());
        assert!(SharedText::new(String::new()).copies(b"main{color:green}").unwrap().is_none());
    }
}
