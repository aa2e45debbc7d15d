//! Letters with accents, and TeX's commands for them.

/// Each accent that TeX can set: its command, its combining mark, and the letters that Unicode has with it, each after the letter
/// that it is made of. Held against Unicode's own decompositions by a test. ĵ is missing since `\j` is known to few programs.
#[rustfmt::skip]
const ACCENTS: [(char, char, &str); 14] = [
    ('`', '\u{300}', "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồYỲyỳ"),
    ('\'', '\u{301}', "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôố"),
    ('^', '\u{302}', "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"),
    ('~', '\u{303}', "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗYỸyỹ"),
    ('=', '\u{304}', "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳGḠgḡḶḸḷḹṚṜṛṝ"),
    ('u', '\u{306}', "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặ"),
    ('.', '\u{307}', "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏ"),
    ('"', '\u{308}', "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ"),
    ('r', '\u{30A}', "AÅaåUŮuůwẘyẙ"),
    ('H', '\u{30B}', "OŐoőUŰuű"),
    ('v', '\u{30C}', "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩHȞhȟ"),
    ('d', '\u{323}', "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọUỤuụYỴyỵ"),
    ('c', '\u{327}', "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"),
    ('k', '\u{328}', "AĄaąEĘeęIĮiįUŲuųOǪoǫ"),
];

/// Takes the outermost accent off a letter: the accent's command and the letter below it.
pub(super) fn taken_apart(letter: char) -> Option<(char, char)> {
    if letter.is_ascii() {
        return None;
    }
    ACCENTS.iter().find_map(|(command, _, letters)| {
        let mut pairs = letters.chars();
        while let (Some(base), Some(composed)) = (pairs.next(), pairs.next()) {
            if composed == letter {
                return Some((*command, base));
            }
        }
        None
    })
}

/// The command of a combining mark.
pub(super) fn command_of(mark: char) -> Option<char> {
    ACCENTS.iter().find(|(_, combining, _)| *combining == mark).map(|(command, ..)| *command)
}

/// Whether an accent stands above its letter, so that i loses its dot.
pub(super) fn is_above(command: char) -> bool {
    !matches!(command, 'd' | 'c' | 'k')
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    #[test]
    fn every_letter_is_made_as_unicode_makes_it() {
        for (_, mark, letters) in ACCENTS {
            let letters: Vec<char> = letters.chars().collect();
            assert!(letters.len().is_multiple_of(2));
            for pair in letters.chunks(2) {
                assert_eq!([pair[0], mark].into_iter().nfc().collect::<Vec<_>>(), [pair[1]]);
            }
        }
    }

    #[test]
    fn accents_may_stand_on_letters_with_accents() {
        assert_eq!(taken_apart('ế'), Some(('\'', 'ê')));
        assert_eq!(taken_apart('ê'), Some(('^', 'e')));
        assert_eq!(taken_apart('e'), None);
    }
}
