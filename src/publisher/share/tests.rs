//! What someone who looks at share images would notice.

use super::{
    ShareArtist, ShareText,
    colour::{ACCENT, INK, PAPER},
    layout,
    pixels::Pixel,
};

const TEXT: ShareText<'static> = ShareText {
    kicker: "cs.CL · 8 May 2026",
    title: "Attention Is All You Need",
    line: "Ashish Vaswani, Noam Shazeer, Niki Parmar … Illia Polosukhin and 4 others",
    site: "Brevier",
    note: "AI summary",
};

/// Width, height and pixels of a PNG.
pub(super) fn decode(png: &[u8]) -> (usize, usize, Vec<Pixel>) {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
    decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::ALPHA);
    let mut reader = decoder.read_info().unwrap();
    let mut data = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut data).unwrap();
    (info.width as usize, info.height as usize, data.as_chunks().0.to_vec())
}

pub(super) fn opaque([red, green, blue]: [u8; 3]) -> Pixel {
    [red, green, blue, 255]
}

/// Fails where something is printed nearer to an edge than 72 pixels, save what hangs below the baseline of the foot.
fn assert_margins(png: &[u8]) {
    let (width, _, pixels) = decode(png);
    for (at, pixel) in pixels.iter().enumerate().filter(|(_, pixel)| **pixel != opaque(PAPER)) {
        let (x, y) = (at % width, at / width);
        assert!((72..1128).contains(&x) && (72..590).contains(&y), "{pixel:?} at {x}, {y}");
    }
}

#[test]
fn a_share_image_is_an_opaque_picture_of_1200_by_630_in_the_colours_of_the_page() {
    let png = ShareArtist::new().unwrap().draw(&TEXT).unwrap();
    let (width, height, pixels) = decode(&png);
    assert_eq!((width, height), (1200, 630));
    assert!(pixels.iter().all(|pixel| pixel[3] == 255));
    for colour in [PAPER, INK, ACCENT] {
        assert!(pixels.contains(&opaque(colour)), "nothing has the colour {colour:?}");
    }
    assert_margins(&png);
}

#[test]
fn the_same_text_gives_the_same_bytes() {
    let draw = || ShareArtist::new().unwrap().draw(&TEXT).unwrap();
    assert_eq!(draw(), draw());
}

#[test]
fn the_longest_title_of_a_year_stays_below_60_kilobytes_and_within_the_margins() {
    let title = "On the Convergence of Stochastic Gradient Descent with Heavy-Tailed Noise in Overparameterised Neural \
                 Networks: A Unified Analysis of Momentum, Adaptive Step Sizes, Gradient Clipping and Weight Decay in \
                 Modern Machine Learning";
    assert_eq!(title.len(), 226);
    let png = ShareArtist::new().unwrap().draw(&ShareText { title, ..TEXT }).unwrap();
    assert!(png.len() < 60_000, "{} bytes", png.len());
    assert_margins(&png);
}

#[test]
fn no_text_is_a_reason_to_fail_or_leaves_the_margins() {
    let artist = ShareArtist::new().unwrap();
    let texts = [
        String::new(),
        "<script>alert(1)</script> & \"'".to_owned(),
        "W".repeat(10_000),
        "g\u{323}\u{323}j\u{302}\u{302} ".repeat(3_000),
        "深度学习 محمد بن موسى 🚀👩\u{200d}🔬 שלום עולם\u{202e}abc\u{2028}\u{0}\u{10ffff}".to_owned(),
    ];
    for text in &texts {
        let png = artist.draw(&ShareText { kicker: text, title: text, line: text, site: text, note: text }).unwrap();
        assert!(png.len() < 60_000, "{} bytes", png.len());
        assert_margins(&png);
    }
}

#[test]
fn what_is_measured_is_what_is_drawn() {
    let faces = super::faces::Faces::load().unwrap();
    let title = "Efficient Office Affinity: WAVE, Type, Łódź";
    let svg = layout::compose(&ShareText { title, ..ShareText::default() }, &faces);
    let options = resvg::usvg::Options { fontdb: faces.database.clone(), ..Default::default() };
    let tree = resvg::usvg::Tree::from_str(&svg, &options).unwrap();
    let mut drawn = Vec::new();
    for node in tree.root().children() {
        if let resvg::usvg::Node::Text(text) = node {
            let span = &text.chunks()[0];
            let measured = faces.title.width(span.text()) * span.spans()[0].font_size().get();
            drawn.push((span.text().to_owned(), measured, text.bounding_box().width()));
        }
    }
    assert!(!drawn.is_empty());
    for (text, measured, drawn) in drawn {
        assert!((measured - drawn).abs() < 1.0, "{text}: {measured} pixels measured, {drawn} drawn");
    }
}

#[test]
fn threads_share_an_artist() {
    fn shared<Type: Send + Sync>() {}
    shared::<ShareArtist>();
}
