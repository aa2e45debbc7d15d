//! The colours of a share image: those of the page in its light theme.

/// Red, green and blue, each from 0 to 255.
pub(super) type Rgb = [u8; 3];

pub(super) const PAPER: Rgb = [0xfb, 0xfa, 0xf7];
pub(super) const INK: Rgb = [0x1c, 0x1b, 0x19];
pub(super) const SOFT: Rgb = [0x57, 0x53, 0x4c];
pub(super) const RULE: Rgb = [0xdf, 0xdb, 0xd2];
pub(super) const ACCENT: Rgb = [0x14, 0x55, 0x5f];

/// How many steps there are from the ground to the colour of a text, at the edges of its letters. Fewer make the file
/// smaller, and large letters rougher.
const STEPS: u16 = 16;

/// As CSS writes it.
pub(super) fn hex([red, green, blue]: Rgb) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// All that a share image is made of: each colour, and its mixtures with the ground.
pub(super) fn palette() -> Vec<Rgb> {
    let mut palette = vec![PAPER, RULE];
    for colour in [INK, SOFT, ACCENT] {
        palette.extend((1..=STEPS).map(|step| mixed(colour, step)));
    }
    palette
}

/// The colour, `step` of [`STEPS`] away from the ground.
fn mixed(colour: Rgb, step: u16) -> Rgb {
    let mix = |from: u8, to: u8| (u16::from(from) * (STEPS - step) + u16::from(to) * step + STEPS / 2) / STEPS;
    std::array::from_fn(|channel| mix(PAPER[channel], colour[channel]) as u8)
}

/// The colour of the palette that is nearest.
pub(super) fn nearest(palette: &[Rgb], colour: Rgb) -> Rgb {
    let distance =
        |other: &Rgb| -> u32 { other.iter().zip(colour).map(|(&one, two)| u32::from(one.abs_diff(two)).pow(2)).sum() };
    palette.iter().copied().min_by_key(distance).unwrap_or(colour)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colours_are_those_of_the_page() {
        let tokens = include_str!("../../../style/tokens.css");
        for (name, colour) in [("paper", PAPER), ("ink", INK), ("ink-soft", SOFT), ("rule", RULE), ("accent", ACCENT)] {
            let expected = format!("--{name}: light-dark({}, ", hex(colour));
            assert!(tokens.contains(&expected), "{expected} is not in style/tokens.css");
        }
    }

    #[test]
    fn every_colour_is_in_the_palette_and_near_itself() {
        for colour in [PAPER, INK, SOFT, RULE, ACCENT] {
            assert_eq!(nearest(&palette(), colour), colour);
        }
    }
}
