//! What someone who looks at the icons would notice.

use super::super::{
    IconShape, ShareError,
    colour::{ACCENT, PAPER},
    icon_png,
    tests::{decode, opaque},
};

const ICON: &[u8] = include_bytes!("../../../../public/icon.svg");

#[test]
fn an_icon_has_the_size_that_was_asked_for_and_the_colours_of_the_light_theme() {
    for size in [16, 32, 192, 512] {
        let (width, height, pixels) = decode(&icon_png(ICON, size, IconShape::AsDrawn).unwrap());
        assert_eq!((width, height), (size as usize, size as usize));
        assert!(pixels[0][3] < 32, "the corner is not transparent");
        for colour in [PAPER, ACCENT] {
            assert!(pixels.contains(&opaque(colour)), "nothing has the colour {colour:?} at {size} pixels");
        }
    }
}

#[test]
fn icons_for_systems_that_cut_them_are_opaque_to_the_corners() {
    for shape in [IconShape::Touch, IconShape::Maskable] {
        let (_, _, pixels) = decode(&icon_png(ICON, 180, shape).unwrap());
        assert!(pixels.iter().all(|pixel| pixel[3] == 255), "{shape:?}");
        assert_eq!(pixels[0], opaque(ACCENT), "{shape:?}");
        assert!(pixels.contains(&opaque(PAPER)), "{shape:?}");
    }
}

#[test]
fn a_maskable_icon_has_nothing_but_ground_outside_the_circle_that_is_never_cut() {
    let (width, _, pixels) = decode(&icon_png(ICON, 200, IconShape::Maskable).unwrap());
    for (at, pixel) in pixels.iter().enumerate() {
        let from_the_middle = (at % width).abs_diff(100).pow(2) + (at / width).abs_diff(100).pow(2);
        assert!(from_the_middle <= 80 * 80 || *pixel == opaque(ACCENT), "{pixel:?} at {}, {}", at % width, at / width);
    }
}

#[test]
fn an_icon_without_a_ground_gets_that_of_the_page() {
    let svg = br#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><circle cx="10" cy="5" r="2"/></svg>"#;
    let (width, height, pixels) = decode(&icon_png(svg, 40, IconShape::Touch).unwrap());
    assert_eq!((width, height, pixels[0]), (40, 40, opaque(PAPER)));
    assert_eq!(pixels[20 * 40 + 20], [0, 0, 0, 255], "the drawing is not in the middle");
}

#[test]
fn an_icon_that_cannot_be_made_says_why() {
    assert!(matches!(icon_png(ICON, 0, IconShape::AsDrawn), Err(ShareError::Size { .. })));
    assert!(matches!(icon_png(ICON, 1_000_000, IconShape::AsDrawn), Err(ShareError::Size { .. })));
    let error = icon_png(b"<p>", 32, IconShape::AsDrawn).unwrap_err();
    assert!(error.to_string().starts_with("the picture is not an SVG"), "{error}");
}
