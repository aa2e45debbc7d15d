//! Formulas in titles: those that were written in TeX, and symbols that TeX has only in formulas.

/// A piece of a title.
#[derive(Debug, PartialEq, Eq)]
pub(in super::super) enum Piece<'a> {
    /// Text.
    Text(&'a str),
    /// A formula, without its dollars.
    Formula(&'a str),
}

/// Formulas longer than this, in bytes, are text.
const LONGEST: usize = 200;

/// The pieces of a title. A dollar opens a formula, as in Pandoc's Markdown, where something follows it at once and the closing
/// one follows something and is not followed by a digit: so “$5 and $6” is text. A formula with a command that is not on the
/// list below is text too: a citation is given to TeX, and may not tell it to read or write files.
pub(in super::super) fn pieces(title: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let (mut rest, mut from) = (title, 0);
    while let Some(open) = rest[from..].find('$').map(|at| from + at) {
        let inner = &rest[open + 1..];
        let formula = inner.find('$').map(|close| (&inner[..close], &inner[close + 1..]));
        match formula.filter(|(formula, after)| is_formula(formula) && !after.starts_with(|c: char| c.is_ascii_digit()))
        {
            Some((formula, after)) => {
                pieces.push(Piece::Text(&rest[..open]));
                pieces.push(Piece::Formula(formula));
                (rest, from) = (after, 0);
            }
            None => from = open + 1,
        }
    }
    pieces.push(Piece::Text(rest));
    pieces.retain(|piece| *piece != Piece::Text(""));
    pieces
}

fn is_formula(latex: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "{}\\ ^_+-*/=(),.:;<>[]|!'".contains(c);
    if latex.is_empty() || latex.len() > LONGEST || latex.trim() != latex || !latex.chars().all(plain) {
        return false;
    }
    let mut depth = 0_usize;
    let mut rest = latex;
    while let Some(c) = rest.chars().next() {
        rest = &rest[1..];
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => return false,
            '}' => depth -= 1,
            '\\' => {
                let length = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
                if !COMMANDS.split(' ').any(|known| known == &rest[..length]) {
                    return false;
                }
                rest = &rest[length..];
            }
            _ => {}
        }
    }
    depth == 0
}

/// Commands that only set something. None of them takes two arguments, so that balanced braces are enough.
const COMMANDS: &str = "alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi rho \
    sigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega mathbb mathcal mathrm \
    mathbf mathsf mathit mathfrak boldsymbol ell infty times cdot to rightarrow leftarrow leftrightarrow Rightarrow leq geq le \
    ge neq approx sim simeq equiv propto pm mp in notin subset subseteq cup cap forall exists nabla partial sqrt sum prod int \
    log exp min max hat tilde bar vec dots ldots cdots star ast circ bullet oplus otimes perp parallel langle rangle mid text \
    quad dagger prime hbar wedge vee setminus emptyset";

/// Whether the character is a letter of Greek.
pub(super) fn is_greek(c: char) -> bool {
    matches!(c, '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}')
}

/// The formula for a symbol.
pub(super) fn symbol(c: char) -> Option<&'static str> {
    Some(match c {
        'α' => r"\alpha",
        'β' => r"\beta",
        'γ' => r"\gamma",
        'δ' => r"\delta",
        'ε' => r"\varepsilon",
        'ϵ' => r"\epsilon",
        'ζ' => r"\zeta",
        'η' => r"\eta",
        'θ' => r"\theta",
        'κ' => r"\kappa",
        'λ' => r"\lambda",
        'μ' => r"\mu",
        'ν' => r"\nu",
        'ξ' => r"\xi",
        'π' => r"\pi",
        'ρ' => r"\rho",
        'σ' => r"\sigma",
        'τ' => r"\tau",
        'φ' => r"\varphi",
        'ϕ' => r"\phi",
        'χ' => r"\chi",
        'ψ' => r"\psi",
        'ω' => r"\omega",
        'Γ' => r"\Gamma",
        'Δ' => r"\Delta",
        'Θ' => r"\Theta",
        'Λ' => r"\Lambda",
        'Ξ' => r"\Xi",
        'Π' => r"\Pi",
        'Σ' => r"\Sigma",
        'Φ' => r"\Phi",
        'Ψ' => r"\Psi",
        'Ω' => r"\Omega",
        'ℓ' => r"\ell",
        '∞' => r"\infty",
        '×' => r"\times",
        '±' => r"\pm",
        '→' => r"\rightarrow",
        '←' => r"\leftarrow",
        '↔' => r"\leftrightarrow",
        '⇒' => r"\Rightarrow",
        '≤' => r"\leq",
        '≥' => r"\geq",
        '≠' => r"\neq",
        '≈' => r"\approx",
        '∼' => r"\sim",
        '∈' => r"\in",
        '∂' => r"\partial",
        '∇' => r"\nabla",
        '√' => r"\surd",
        '∑' => r"\sum",
        '∀' => r"\forall",
        '∃' => r"\exists",
        '−' => "-",
        '⁰' => "^0",
        '¹' => "^1",
        '²' => "^2",
        '³' => "^3",
        '⁴' => "^4",
        '⁵' => "^5",
        '⁶' => "^6",
        '⁷' => "^7",
        '⁸' => "^8",
        '⁹' => "^9",
        'ⁿ' => "^n",
        '₀' => "_0",
        '₁' => "_1",
        '₂' => "_2",
        '₃' => "_3",
        '₄' => "_4",
        '₅' => "_5",
        '₆' => "_6",
        '₇' => "_7",
        '₈' => "_8",
        '₉' => "_9",
        'ℝ' => r"\mathbb{R}",
        'ℤ' => r"\mathbb{Z}",
        'ℕ' => r"\mathbb{N}",
        'ℂ' => r"\mathbb{C}",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Piece::*, *};

    #[test]
    fn formulas_of_a_title_are_kept() {
        assert_eq!(
            pieces(r"Learning $\ell_2$ and $\mathbb{R}^{n}$"),
            [Text("Learning "), Formula(r"\ell_2"), Text(" and "), Formula(r"\mathbb{R}^{n}")]
        );
    }

    #[test]
    fn what_only_looks_like_a_formula_is_text() {
        for title in [
            "From $5 and $6 to $7",
            r"$\input{/etc/passwd}$",
            r"$\write18{x}$",
            r"$a}b{c$",
            "$a%b$",
            r"$\$",
            "$ x $",
            "$x",
            "$$",
            r"$\\$",
        ] {
            assert_eq!(pieces(title), [Text(title)], "{title}");
        }
    }
}
