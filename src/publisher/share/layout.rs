//! What stands where on a share image. All measures are in pixels.

use super::{
    ShareText,
    colour::{ACCENT, INK, PAPER, RULE, SOFT},
    drawing::{Anchor, Drawing, Style},
    faces::Faces,
    fit,
    plain::plain,
};

/// The size that sites ask for: 1.91 to 1.
pub(super) const WIDTH: u32 = 1200;
pub(super) const HEIGHT: u32 = 630;

/// What stays empty at the left and the right.
const MARGIN: f32 = 80.0;
/// How wide what is printed is.
const MEASURE: f32 = WIDTH as f32 - 2.0 * MARGIN;

/// Where title and line are: between the kicker and the rule of the foot.
const TOP: f32 = 162.0;
const BOTTOM: f32 = 494.0;
/// From the title’s descenders to the line.
const GAP: f32 = 24.0;
/// The baseline of the foot.
const FOOT: f32 = 558.0;

/// How many characters of a title are read: more than its lines can hold.
const TITLE_LIMIT: usize = 600;
/// The same for what stands in one line.
const LINE_LIMIT: usize = 300;

/// The picture as SVG.
pub(super) fn compose(text: &ShareText<'_>, faces: &Faces) -> String {
    let mut drawing = Drawing::new(WIDTH, HEIGHT, PAPER);
    // The double rule of the page's head, twice as thick, since the picture is mostly shown at half its size.
    drawing.rect([MARGIN, 72.0, MEASURE, 4.0], INK);
    drawing.rect([MARGIN, 79.0, MEASURE, 2.0], INK);
    let kicker = Style { face: &faces.kicker, size: 30.0, colour: ACCENT };
    let words = one_line(text.kicker, kicker, MEASURE);
    drawing.text(&words, kicker, [MARGIN, 130.0], Anchor::Start);
    title_and_line(&mut drawing, text, faces);
    foot(&mut drawing, text, faces);
    drawing.finish()
}

/// The title, as large as it can be, and the line below it. What space they leave is more below them than above.
fn title_and_line(drawing: &mut Drawing, text: &ShareText<'_>, faces: &Faces) {
    let line = Style { face: &faces.line, size: 32.0, colour: SOFT };
    let line_words = one_line(text.line, line, MEASURE);
    let line_height = if line_words.is_empty() { 0.0 } else { GAP + line.size };

    let face = &faces.title;
    // A title in a script that the fonts lack leaves nothing to print; the name of the site is better than a hole.
    let words = [text.title, text.site].map(|words| plain(words, face, TITLE_LIMIT));
    let words = words.iter().find(|words| !words.is_empty()).map_or("", String::as_str);
    let title = fit::title(words, face, MEASURE, BOTTOM - TOP - line_height);
    let style = Style { face, size: title.size, colour: INK };

    let left = BOTTOM - TOP - line_height - title.height();
    let mut baseline = TOP + 0.35 * left + title.ascent();
    for words in &title.lines {
        drawing.text(words, style, [MARGIN, baseline], Anchor::Start);
        baseline += title.leading();
    }
    let under = TOP + 0.35 * left + title.height();
    drawing.text(&line_words, line, [MARGIN, under + GAP + 0.72 * line.size], Anchor::Start);
}

/// The name of the site at the left, the note at the right.
fn foot(drawing: &mut Drawing, text: &ShareText<'_>, faces: &Faces) {
    drawing.rect([MARGIN, 516.0, MEASURE, 2.0], RULE);
    let note = Style { face: &faces.note, size: 28.0, colour: SOFT };
    let words = one_line(text.note, note, 0.45 * MEASURE);
    let width = if words.is_empty() { 0.0 } else { note.face.width(&words) * note.size + 40.0 };
    // The last letter of an italic leans out of its width.
    drawing.text(&words, note, [MARGIN + MEASURE - 3.0, FOOT], Anchor::End);
    let site = Style { face: &faces.site, size: 34.0, colour: INK };
    let words = one_line(text.site, site, MEASURE - width);
    drawing.text(&words, site, [MARGIN, FOOT], Anchor::Start);
}

/// What of a text fits into one line.
fn one_line(text: &str, Style { face, size, .. }: Style<'_>, width: f32) -> String {
    fit::line(&plain(text, face, LINE_LIMIT), face, size, width)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(title: &str, line: &str) -> String {
        let text = ShareText { kicker: "cs.LG · 8 May 2026", title, line, site: "Brevier", note: "AI summary" };
        compose(&text, &Faces::load().unwrap())
    }

    /// What stands in each `text` element, joined.
    fn words(svg: &str) -> String {
        let texts = svg.split("<text ").skip(1).filter_map(|rest| rest.split(['>', '<']).nth(1));
        texts.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn hostile_text_adds_no_elements_and_no_invisible_characters() {
        let hostile =
            "<script>alert('1')</script> ]]> &amp; \"><image href='x'/>\u{0}\u{1b}\u{202e}\u{2028}\u{fffe}\u{e0041}z";
        let text = ShareText { kicker: hostile, title: hostile, line: hostile, site: hostile, note: hostile };
        let svg = compose(&text, &Faces::load().unwrap());
        let tags = ["svg ", "rect ", "text ", "/text>", "/svg>"];
        assert!(svg.split('<').skip(1).all(|tag| tags.iter().any(|known| tag.starts_with(known))), "{svg}");
        assert!(svg.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; ]]&gt; &amp;amp;"), "{svg}");
        assert!(svg.chars().all(|character| character == '…' || (' '..='~').contains(&character)), "{svg}");
    }

    #[test]
    fn a_title_that_fits_is_whole() {
        let title = "An Image is Worth 16x16 Words: Transformers for Image Recognition at Scale";
        assert!(words(&svg(title, "")).contains(title));
    }

    #[test]
    fn a_title_that_is_too_long_ends_with_an_ellipsis() {
        let svg = svg(&"Deep Learning, ".repeat(700), "Ada Lovelace");
        assert!(words(&svg).contains("… Ada Lovelace AI summary Brevier"), "{svg}");
    }

    #[test]
    fn a_title_in_a_script_without_glyphs_gives_way_to_the_name_of_the_site() {
        assert_eq!(words(&svg("基于深度学习的方法", "李飞飞")), "cs.LG · 8 May 2026 Brevier AI summary Brevier");
    }
}
