//! Letters that were damaged on the way: UTF-8 that somebody read as Windows-1252 or Latin-1, once or more often.
//!
//! `plsfix`, a port of the well-known `ftfy`, would do this, but brings ICU 1.5 and four more crates of tables, has had no
//! release since January 2025, and mends much else that is nobody’s damage here.

/// What is read wrongly twice is `â€™` after the first time; more often than this it is not seen.
const MOST_TIMES: usize = 4;
/// The characters of Windows-1252 from 0x80, where it differs from Latin-1; those without a character are as in Latin-1.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

/// The text as it was before it was read wrongly. Text that is right is not changed.
pub(super) fn repaired(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..MOST_TIMES {
        match repaired_once(&text) {
            Some(better) => text = better,
            None => break,
        }
    }
    text
}

fn repaired_once(text: &str) -> Option<String> {
    // Quick for what is almost every text.
    if !text.contains(|c| ('Â'..='ô').contains(&c)) {
        return None;
    }
    let chars = Vec::from_iter(text.chars());
    let found = damaged(&chars);
    let is_damaged = found.iter().any(|damage| damage.is_certain);
    let mut out = String::with_capacity(text.len());
    let (mut at, mut changed) = (0, false);
    for damage in found.iter().filter(|damage| damage.is_certain || is_damaged) {
        out.extend(&chars[at..damage.start]);
        out.push(damage.meant);
        at = damage.start + damage.length;
        changed = true;
    }
    out.extend(&chars[at..]);
    changed.then_some(out)
}

/// Characters that together are one of UTF-8.
struct Damage {
    start: usize,
    length: usize,
    meant: char,
    /// Whether no language writes these characters next to each other.
    is_certain: bool,
}

fn damaged(chars: &[char]) -> Vec<Damage> {
    let mut found = Vec::<Damage>::new();
    let mut at = 0;
    while at < chars.len() {
        let Some((length, meant)) = decoded(&chars[at..]) else {
            at += 1;
            continue;
        };
        let is_certain = length > 2 || is_certain(chars, at);
        // Two in a row make words of other alphabets, such as `ÐœÐ¾`.
        let follows = found.last().is_some_and(|last| last.start + last.length == at && last.length == 2);
        if follows
            && length == 2
            && let Some(last) = found.last_mut()
        {
            last.is_certain = true;
        }
        found.push(Damage { start: at, length, meant, is_certain: is_certain || (follows && length == 2) });
        at += length;
    }
    found
}

/// Whether two characters are damage also where they stand alone. `«CAFÉ»` and `„Spaß“` end with two that could be.
fn is_certain(chars: &[char], at: usize) -> bool {
    let (first, second) = (chars[at], chars[at + 1]);
    let is_after_small = at > 0 && chars[at - 1].is_lowercase();
    let closes = matches!(second, '”' | '’' | '»' | '›' | '…' | '–' | '—');
    match first {
        // Capitals of few languages, before signs that follow no letter there: `Ã¼`, `Â±`.
        'Â' | 'Ã' => {
            !closes && (!matches!(second, '“' | '‘' | '«' | '™' | '®' | '°') || is_after_small || first == 'Â')
        }
        // A capital within a word: `ErdÅ‘s`, `MatouÅ¡`.
        'Ä' | 'Å' => is_after_small && !closes,
        _ => false,
    }
}

/// The character of UTF-8 whose bytes these characters stand for, if it has more than one byte.
fn decoded(chars: &[char]) -> Option<(usize, char)> {
    let length = match byte(*chars.first()?)? {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return None,
    };
    let bytes = chars.get(..length)?.iter().map(|c| byte(*c)).collect::<Option<Vec<_>>>()?;
    Some((length, std::str::from_utf8(&bytes).ok()?.chars().next()?))
}

/// The byte that is read as this character.
fn byte(character: char) -> Option<u8> {
    match character {
        '\u{80}'..='\u{FF}' => u8::try_from(u32::from(character)).ok(),
        _ => WINDOWS.iter().position(|c| *c == character).and_then(|index| u8::try_from(0x80 + index).ok()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damage_is_repaired() {
        for (damaged, meant) in [
            ("â„“1-norm", "ℓ1-norm"),
            ("WÃ¼bben", "Wübben"),
            ("itâ€™s â€œgoodâ€\u{9d}", "it’s “good”"),
            ("itÃ¢â‚¬â„¢s", "it’s"),
            ("5Â±1 Âµm", "5±1 µm"),
            ("MatouÅ¡ and ErdÅ‘s", "Matouš and Erdős"),
            ("ÐœÐ¾Ñ\u{81}ÐºÐ²Ð° naÃ¯ve", "Москва naïve"),
            ("Fr\u{c3}\u{a9}chet \u{e2}\u{80}\u{93} x", "Fréchet – x"),
            ("ðŸ˜€ â‰¤ Î±", "😀 ≤ α"),
            ("right é and wrong Ã©", "right é and wrong é"),
        ] {
            assert_eq!(repaired(damaged), meant);
        }
    }

    #[test]
    fn right_text_is_left_alone() {
        for text in [
            "SÃO PAULO, IRMÃ e irmão",
            "naïve café",
            "«CAFÉ» „Spaß“ “Å” 5 Å’",
            "日本語と中文",
            "Äpfel, Åse, Øre, Ñandú",
            "È vero: «Ü»",
            "Москва",
            "Ðorđe",
            "“À” ‘Ê’",
            "Ω ≤ α",
            "50 € – 3 °C",
            "PÃES ÂNGULO «IRMÃ»",
        ] {
            assert_eq!(repaired(text), text);
        }
    }
}
