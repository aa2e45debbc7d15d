//! The letters that Unicode has as superscripts, as subscripts, and as marks over another letter.

const SUPERSCRIPTS: &str = "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺−⁻-⁻=⁼(⁽)⁾\
    aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻ\
    AᴬBᴮDᴰEᴱGᴳHᴴIᴵJᴶKᴷLᴸMᴹNᴺOᴼPᴾRᴿTᵀUᵁVⱽWᵂβᵝγᵞδᵟθᶿφᵠχᵡ⊤ᵀ∘°′′″″‴‴**††‡‡";
const SUBSCRIPTS: &str = "0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊−₋-₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓβᵦγᵧρᵨφᵩχᵪ";
/// As TeX has them, and as Unicode combines them.
const MARKS: &str = "^\u{302}~\u{303}‾\u{304}→\u{20D7}˙\u{307}¨\u{308}˘\u{306}ˇ\u{30C}˚\u{30A}`\u{300}´\u{301}";
/// More small letters in a row than this are hard to read.
const LONGEST: usize = 6;
/// With parentheses they are hard to read sooner: `x⁽ⁱ⁾` is still read, `n¹⁺ᵒ⁽¹⁾` is not.
const LONGEST_CALL: usize = 4;

/// The text as superscripts, if every character has one.
pub(in super::super) fn superscript(text: &str) -> Option<String> {
    small(text, SUPERSCRIPTS)
}

/// The text as subscripts, if every character has one.
pub(in super::super) fn subscript(text: &str) -> Option<String> {
    small(text, SUBSCRIPTS)
}

/// The combining mark for an accent over one letter.
pub(super) fn combining_mark(accent: char) -> Option<char> {
    find(accent, MARKS)
}

fn small(text: &str, table: &str) -> Option<String> {
    let longest = if text.contains('(') { LONGEST_CALL } else { LONGEST };
    if text.is_empty() || text.chars().count() > longest {
        return None;
    }
    text.chars().map(|c| find(c, table)).collect()
}

fn find(wanted: char, pairs: &str) -> Option<char> {
    let mut chars = pairs.chars();
    while let (Some(from), Some(to)) = (chars.next(), chars.next()) {
        if from == wanted {
            return Some(to);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_exists_as_a_whole_becomes_small() {
        assert_eq!(superscript("−3").as_deref(), Some("⁻³"));
        assert_eq!(subscript("max"), Some("ₘₐₓ".into()));
        assert_eq!(subscript("i,j"), None);
        assert_eq!(superscript("n/2"), None);
        assert_eq!(subscript("training"), None);
        assert_eq!(superscript("(i)"), Some("⁽ⁱ⁾".into()));
        assert_eq!(superscript("1+o(1)"), None);
        assert_eq!(superscript("log n"), None);
    }
}
