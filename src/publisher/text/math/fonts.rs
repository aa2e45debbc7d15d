//! Letters of mathematical alphabets: a different letter means a different thing, so plain text keeps them too.

use pulldown_latex::event::Font;

/// The letter of an alphabet, where Unicode has it. Bold, italic and the like are looks, not letters: those stay as they are.
pub(super) fn letter(font: Option<Font>, plain: char) -> char {
    let exceptions = match font {
        Some(Font::DoubleStruck | Font::DoubleStruckItalic) => "CℂHℍNℕPℙQℚRℝZℤ",
        Some(Font::Script | Font::BoldScript) => "BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ",
        Some(Font::Fraktur | Font::BoldFraktur) => "CℭHℌIℑRℜZℨ",
        _ => return plain,
    };
    let mut pairs = exceptions.chars();
    while let (Some(from), Some(to)) = (pairs.next(), pairs.next()) {
        if from == plain {
            return to;
        }
    }
    let (capitals, smalls, digits) = match font {
        Some(Font::Script | Font::BoldScript) => (0x1D49C, 0x1D4B6, None),
        Some(Font::Fraktur | Font::BoldFraktur) => (0x1D504, 0x1D51E, None),
        _ => (0x1D538, 0x1D552, Some(0x1D7D8)),
    };
    shifted(plain, Some(capitals), Some(smalls), digits)
}

/// The bold form of a letter or digit, for MathML.
pub(super) fn bold(plain: char) -> char {
    let greek = u32::from(plain);
    let code = match plain {
        'Α'..='Ω' => 0x1D6A8 + greek - 0x391,
        'α'..='ω' => 0x1D6C2 + greek - 0x3B1,
        _ => return shifted(plain, Some(0x1D400), Some(0x1D41A), Some(0x1D7CE)),
    };
    char::from_u32(code).unwrap_or(plain)
}

/// Whether letters of this font stand together as a word.
pub(super) fn is_upright(font: Option<Font>) -> bool {
    matches!(font, Some(Font::UpRight | Font::SansSerif | Font::Monospace))
}

/// Whether a font is bold.
pub(super) fn is_bold(font: Option<Font>) -> bool {
    use Font::{Bold, BoldFraktur, BoldItalic, BoldSansSerif, BoldScript, BoldSymbol, SansSerifBoldItalic};
    matches!(
        font,
        Some(Bold | BoldFraktur | BoldItalic | BoldSansSerif | BoldScript | BoldSymbol | SansSerifBoldItalic)
    )
}

fn shifted(plain: char, capitals: Option<u32>, smalls: Option<u32>, digits: Option<u32>) -> char {
    let (start, first) = match plain {
        'A'..='Z' => (capitals, 'A'),
        'a'..='z' => (smalls, 'a'),
        '0'..='9' => (digits, '0'),
        _ => (None, plain),
    };
    start.and_then(|start| char::from_u32(start + u32::from(plain) - u32::from(first))).unwrap_or(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_alphabet_keeps_its_letters_also_where_unicode_had_them_before() {
        let all = |font, letters: &str| letters.chars().map(|c| letter(Some(font), c)).collect::<String>();
        assert_eq!(all(Font::DoubleStruck, "REZ1"), "ℝ𝔼ℤ𝟙");
        assert_eq!(all(Font::Script, "LDO"), "ℒ𝒟𝒪");
        assert_eq!(all(Font::Fraktur, "gR"), "𝔤ℜ");
        assert_eq!(all(Font::Bold, "x"), "x");
        assert_eq!("xθ1".chars().map(bold).collect::<String>(), "𝐱𝛉𝟏");
    }
}
