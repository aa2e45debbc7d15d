//! How a number in digits is read.

/// A number in digits at the beginning of a text.
pub(super) struct Literal {
    /// Its length in bytes, units and powers included.
    pub length: usize,
    /// Every value that it can mean.
    pub readings: Vec<f64>,
    /// What it supports besides: the 7 of `7B`, the 10 of `10^5`.
    pub parts: Vec<f64>,
}

/// Reads the number with which a text begins; its first character is a digit of ASCII.
pub(super) fn literal(text: &str) -> Literal {
    let (mut length, mut readings) = digits(text);
    let mut parts = Vec::new();
    if let Some((more, exponent)) = power(&text[length..]) {
        length += more;
        parts.extend(&readings);
        readings.iter_mut().for_each(|value| *value = value.powf(exponent));
    }
    match scale(&text[length..]) {
        (more, Some(Scale::Percent)) => {
            length += more;
            let fractions: Vec<f64> = readings.iter().map(|value| value / 100.0).collect();
            readings.extend(fractions);
        }
        (more, Some(Scale::Factor(factor))) => {
            length += more;
            parts.extend(&readings);
            readings.iter_mut().for_each(|value| *value *= factor);
        }
        (_, None) => {}
    }
    readings.retain(|value| value.is_finite());
    Literal { length, readings, parts }
}

/// What multiplies a number.
enum Scale {
    Percent,
    Factor(f64),
}

/// Digits with separators. `1,000` is a thousand and also 1.000 where a comma is the decimal sign.
fn digits(text: &str) -> (usize, Vec<f64>) {
    let mut length = run(text);
    let mut whole = text[..length].to_owned();
    let mut readings = Vec::new();
    let mut is_grouped = false;
    while let Some((separator, group)) = group(&text[length..]) {
        let is_decimal_elsewhere = matches!(separator, "," | ".");
        if is_decimal_elsewhere && !is_grouped {
            readings.extend(format!("{whole}.{group}").parse::<f64>());
        }
        // A point groups thousands only in other languages than English, so a plain reading stays above.
        is_grouped = true;
        whole.push_str(group);
        length += separator.len() + 3;
    }
    readings.extend(whole.parse::<f64>());
    let mut rest = text[length..].chars();
    if matches!(rest.next(), Some('.' | ',')) {
        let fraction = &text[length + 1..];
        let more = run(fraction);
        if more > 0 {
            readings = format!("{whole}.{}", &fraction[..more]).parse::<f64>().into_iter().collect();
            length += 1 + more;
        }
    }
    (length, readings)
}

/// A separator of thousands and the three digits after it, after which none follows.
fn group(text: &str) -> Option<(&str, &str)> {
    const SEPARATORS: [&str; 8] = ["{,}", "\\,", ",", ".", "\u{202f}", "\u{2009}", "’", "_"];
    SEPARATORS.iter().find_map(|separator| {
        let rest = text.strip_prefix(separator)?;
        (run(rest) == 3).then(|| (*separator, &rest[..3]))
    })
}

/// An exponent: `^5`, `^{-3}`, `⁵`.
fn power(text: &str) -> Option<(usize, f64)> {
    const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    if let Some(number) = text.strip_prefix('^') {
        let number = number.trim_start_matches('{');
        let sign = number.strip_prefix(['-', '−', '–']);
        let unsigned = sign.unwrap_or(number);
        let digits = &unsigned[..run(unsigned)];
        let value: f64 = digits.parse().ok()?;
        return Some((text.len() - unsigned.len() + digits.len(), if sign.is_some() { -value } else { value }));
    }
    let sign = text.strip_prefix('⁻');
    let digits = sign.unwrap_or(text).chars().map_while(|c| RAISED.iter().position(|raised| *raised == c));
    let (length, value) = digits.fold((0, None), |(length, value), digit| {
        (length + RAISED[digit].len_utf8(), Some(value.unwrap_or(0.0) * 10.0 + digit as f64))
    });
    let value: f64 = value?;
    Some((length + sign.map_or(0, |_| '⁻'.len_utf8()), if sign.is_some() { -value } else { value }))
}

/// What follows a number and multiplies it, and its length.
fn scale(text: &str) -> (usize, Option<Scale>) {
    let word = text.trim_start_matches([' ', '-', '\u{a0}', '~']);
    let skipped = text.len() - word.len();
    for (name, factor) in [("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12)] {
        if word.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name)) {
            return (skipped + name.len(), Some(Scale::Factor(factor)));
        }
    }
    for percent in ["%", "\\%", "percent", "per cent"] {
        if word.starts_with(percent) {
            return (skipped + percent.len(), Some(Scale::Percent));
        }
    }
    let letter =
        text.strip_prefix([' ', '\u{a0}']).filter(|word| word.starts_with(['K', 'M', 'B', 'T'])).unwrap_or(text);
    let mut chars = letter.chars();
    let factor = match chars.next() {
        Some('k' | 'K') => 1e3,
        Some('m' | 'M') => 1e6,
        Some('b' | 'B') => 1e9,
        Some('t' | 'T') => 1e12,
        _ => return (0, None),
    };
    if chars.next().is_some_and(char::is_alphanumeric) {
        (0, None)
    } else {
        (text.len() - letter.len() + 1, Some(Scale::Factor(factor)))
    }
}

fn run(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}
