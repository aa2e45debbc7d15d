//! The style sheet of the embed: that of the reader's cards, for a tree that has no `:root`.

use crate::publisher::site::styles::smaller_style;

/// What cards look like, as on the site.
const OF_CARDS: [&str; 5] = [
    include_str!("../../../../style/base.css"),
    include_str!("../../../../style/controls.css"),
    include_str!("../../../../style/paper-parts.css"),
    include_str!("../../../../style/card.css"),
    include_str!("../../../../style/contrast.css"),
];

/// The style sheet of the shadow tree.
///
/// What is `:root` on the site is the outermost element here. Every value of the site's vocabulary can be set from outside
/// (`--brevier-accent` for `--accent`), and `rem`, which is the host's, can be replaced by another unit (`--brevier-unit`).
///
/// # Errors
/// Where a sheet cannot be read.
pub fn shadow_style() -> Result<String, String> {
    let vocabulary = from_outside(&smaller_style(include_str!("../../../../style/tokens.css"))?);
    // Changes of page are not its business.
    let cards = smaller_style(&OF_CARDS.concat())?.replace("@view-transition{navigation:auto}", "");
    let own = smaller_style(include_str!("../../../../style/embed.css"))?;
    let all = [vocabulary.as_str(), cards.as_str(), own.as_str()].concat();
    Ok(in_units(&all.replace(":root", ".brevier")))
}

/// The custom properties of the first rule, each with a name by which it can be set from outside.
fn from_outside(css: &str) -> String {
    let Some(((selector, declarations), rest)) =
        css.split_once('}').and_then(|(block, rest)| Some((block.split_once('{')?, rest)))
    else {
        return css.to_owned();
    };
    let declaration = |declaration: &str| match declaration.split_once(':') {
        Some((property, value)) if property.starts_with("--") => {
            format!("{property}:var(--brevier-{},{value})", &property[2..])
        }
        _ => declaration.to_owned(),
    };
    let declarations = declarations.split(';').map(declaration).collect::<Vec<_>>().join(";");
    format!("{selector}{{{declarations}}}{rest}")
}

/// Lengths in `rem` as multiples of `--brevier-unit`.
fn in_units(css: &str) -> String {
    let mut replaced = String::with_capacity(css.len() * 5 / 4);
    let mut rest = css;
    while let Some(at) = rest.find("rem") {
        let (before, after) = (&rest[..at], &rest[at + 3..]);
        let number = before.trim_end_matches(|letter: char| letter.is_ascii_digit() || letter == '.').len();
        // A sign, and no hyphen of a name.
        let sign = before[..number].strip_suffix('-').is_some_and(|before| before.ends_with([':', ' ', '(', ',']));
        let start = number - usize::from(sign);
        let is_length =
            number < at && !after.starts_with(|letter: char| letter.is_ascii_alphanumeric() || letter == '-');
        replaced.push_str(&before[..if is_length { start } else { at }]);
        match is_length {
            true => replaced.push_str(&format!("calc({}*var(--brevier-unit,1rem))", &before[start..])),
            false => replaced.push_str("rem"),
        }
        rest = after;
    }
    replaced.push_str(rest);
    replaced
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_of_the_vocabulary_can_be_set_from_outside() {
        let css = ":root{color-scheme:light dark;--paper:light-dark(#fff,#000);--radius:.25rem}:root[data-theme=light]{color-scheme:light}";
        let expected = ":root{color-scheme:light dark;--paper:var(--brevier-paper,light-dark(#fff,#000));\
            --radius:var(--brevier-radius,.25rem)}:root[data-theme=light]{color-scheme:light}";
        assert_eq!(from_outside(css), expected);
    }

    #[test]
    fn lengths_do_not_hang_on_the_root_of_a_page_that_is_not_ours() {
        let unit = |number: &str| format!("calc({number}*var(--brevier-unit,1rem))");
        assert_eq!(in_units("a{margin:-.5rem 2rem}"), format!("a{{margin:{} {}}}", unit("-.5"), unit("2")));
        assert_eq!(
            in_units("a{gap:clamp(1rem,4vw,2.5rem)}"),
            format!("a{{gap:clamp({},4vw,{})}}", unit("1"), unit("2.5"))
        );
        let others = ".lorem{width:1.5em;--remain:1remx}.x3rem-a{}";
        assert_eq!(in_units(others), others);
    }

    #[test]
    fn nothing_in_it_is_about_the_page_around() {
        let css = shadow_style().unwrap();
        assert!(!css.contains(":root"));
        assert!(css.contains(".brevier[data-theme=dark]{color-scheme:dark}"), "{css}");
        assert!(css.contains("--accent:var(--brevier-accent,light-dark("));
        let bare = css.replace("var(--brevier-unit,1rem)", "");
        assert!(!bare.contains("rem)") && !bare.contains("rem;") && !bare.contains("rem}"), "{bare}");
    }
}
