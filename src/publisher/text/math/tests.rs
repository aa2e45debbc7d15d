//! Formulas as abstracts have them.

use super::read;
use crate::publisher::text::growth::is_proportional;

#[track_caller]
fn is_plain(tex: &str, expected: &str) {
    let math = read(tex).unwrap_or_else(|| panic!("{tex} is not read"));
    assert_eq!(math.text, expected, "{tex}");
    assert_eq!(math.mathml, None, "{tex} is better as MathML?");
}

#[track_caller]
fn is_formula(tex: &str, expected: &str, mathml: &str) {
    let math = read(tex).unwrap_or_else(|| panic!("{tex} is not read"));
    assert_eq!(math.text, expected, "{tex}");
    assert_eq!(serde_json::to_string(&math.mathml).unwrap(), mathml, "{tex}");
}

#[test]
fn simple_math_is_unicode_alone() {
    for (tex, expected) in [
        ("n^2", "n²"),
        (r"\alpha", "α"),
        (r"\ell_1", "ℓ₁"),
        (r"O(n \log n)", "O(n log n)"),
        ("10^{-3}", "10⁻³"),
        ("^2", "²"),
        (r"\mathcal{O}(n^{2})", "𝒪(n²)"),
        (r"\mathbb{R}^d", "ℝᵈ"),
        (r"\mathbf{x} \in \mathbb R^n", "x ∈ ℝⁿ"),
        ("p<0.05", "p < 0.05"),
        (r"> 90\%", ">90%"),
        (r"\sim 50", "∼50"),
        (r"32 \times 32", "32 × 32"),
        (r"\times", "×"),
        (r"\pm 0.3", "±0.3"),
        ("n-1", "n − 1"),
        ("-1", "−1"),
        ("1{,}000", "1,000"),
        ("10,000", "10,000"),
        ("(0,1)", "(0, 1)"),
        (r"90^\circ", "90°"),
        ("f'(x)", "f′(x)"),
        (r"X^\top X", "XᵀX"),
        (r"x_{\max}", "xₘₐₓ"),
        (r"x_{\text{max}}^2", "xₘₐₓ²"),
        (r"\hat{y}", "ŷ"),
        (r"\bar{x}_i", "x̄ᵢ"),
        (r"\sqrt{n}", "√n"),
        (r"\sqrt[3]{n}", "∛n"),
        (r"a \neq b", "a ≠ b"),
        (r"a \not\in B", "a ∉ B"),
        (r"\tau^2\text{-bench}", "τ²-bench"),
        (r"f: X \to Y", "f: X → Y"),
        ("95%", "95%"),
        (r"x \; y", "x y"),
        (r"\{0, 1\}", "{0, 1}"),
        (r"\mathrm{KL}(p \| q)", "KL(p∥q)"),
        (r"\textbf{x}", "x"),
        (r"\operatorname{arg\,max}", "arg max"),
        (r"\ours + 1", "ours + 1"),
        (r"\mu", "μ"),
        ("1/2", "1/2"),
        (r"\sin^2 x", "sin² x"),
        (r"3.5\times", "3.5×"),
        (r"n \log\log n", "n log log n"),
        (r"f:\mathbb{R}^n\to\mathbb{R}", "f: ℝⁿ → ℝ"),
        (r"\tilde{\Theta}(\sqrt{T})", "Θ̃(√T)"),
        (r"\{1,\ldots,n\}", "{1, …, n}"),
        (r"\lfloor n/2 \rfloor", "⌊n/2⌋"),
    ] {
        is_plain(tex, expected);
    }
}

#[test]
fn what_plain_text_shows_badly_is_mathml_too() {
    is_formula(r"\frac{a}{b}", "a/b", r#"["mfrac",["mi","a"],["mi","b"]]"#);
    is_formula(
        r"\frac{a+1}{2n}",
        "(a + 1)/2n",
        r#"["mfrac",["mrow",["mi","a"],["mo","+"],["mn","1"]],["mrow",["mn","2"],["mi","n"]]]"#,
    );
    is_formula("x_{i,j}", "x_{i,j}", r#"["msub",["mi","x"],["mrow",["mi","i"],["mo",","],["mi","j"]]]"#);
    is_formula("2^{n/2}", "2^{n/2}", r#"["msup",["mn","2"],["mrow",["mi","n"],["mo","/"],["mn","2"]]]"#);
    is_formula(r"\ell_{1/2}", "ℓ_{1/2}", r#"["msub",["mi","ℓ"],["mrow",["mn","1"],["mo","/"],["mn","2"]]]"#);
    is_formula(r"\sqrt{n+1}", "√(n + 1)", r#"["msqrt",["mrow",["mi","n"],["mo","+"],["mn","1"]]]"#);
    is_formula(
        r"\sum_{i=1}^n x_i",
        "∑ᵢ₌₁ⁿ xᵢ",
        concat!(
            r#"["mrow",["munderover",["mo","∑"],["mrow",["mi","i"],["mo","="],["mn","1"]],["mi","n"]],"#,
            r#"["msub",["mi","x"],["mi","i"]]]"#
        ),
    );
    is_formula(
        r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}",
        "(a, b; c, d)",
        concat!(
            r#"["mrow",["mo","("],["mtable",["mtr",["mtd",["mi","a"]],["mtd",["mi","b"]]],"#,
            r#"["mtr",["mtd",["mi","c"]],["mtd",["mi","d"]]]],["mo",")"]]"#
        ),
    );
    is_formula(r"\widehat{XY}", "hat(XY)", r#"["mover",["mrow",["mi","X"],["mi","Y"]],["mo","^"]]"#);
    is_formula(r"\mathbf{x}_T^*", "x_T*", r#"["msubsup",["mi","𝐱"],["mi","T"],["mo","*"]]"#);
}

#[test]
fn a_formula_of_several_kinds_reads_in_one_line() {
    for (tex, expected) in [
        (
            r"\hat{f}_\lambda = \arg\min_{f \in \mathcal{H}} \frac{1}{n} \sum_{i=1}^n \ell(f(x_i))",
            "f̂_λ = arg min_{f∈ℋ} 1/n ∑ᵢ₌₁ⁿ ℓ(f(xᵢ))",
        ),
        (r"\begin{aligned} a &= b \\ c &= d \end{aligned}", "a = b; c = d"),
        (r"\begin{cases} 1 & x>0 \\ 0 & \text{else} \end{cases}", "{1, x > 0; 0, else"),
        (r"\nabla_\theta J(\theta)", "∇_θ J(θ)"),
        (r"\int_0^1 f(x)\,dx", "∫₀¹ f(x) dx"),
        (r"\left(\sum_i x_i^p\right)^{1/p}", "(∑ᵢ xᵢᵖ)^{1/p}"),
        (r"X \stackrel{d}{=} Y", "X =ᵈ Y"),
        (r"n^{1+o(1)}", "n^{1+o(1)}"),
    ] {
        let math = read(tex).unwrap_or_else(|| panic!("{tex} is not read"));
        assert_eq!(math.text, expected, "{tex}");
        assert!(math.mathml.is_some(), "{tex}");
    }
}

#[test]
fn hostile_formulas_are_refused_at_once() {
    for piece in
        [r"\sqrt", "{", "x^{", r"\frac", r"\left(", "^", "_", "'", "&", r"\begin{matrix}", r"\not", r"\mathbf{"]
    {
        is_proportional(piece, 8_000, |count| {
            read(&piece.repeat(count));
            read(&format!("{}x{}", piece.repeat(count), "}".repeat(count)));
        });
        for count in [1, 7, 30, 100] {
            read(&piece.repeat(count));
        }
    }
}
