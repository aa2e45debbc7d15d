//! TeX between words, as titles and abstracts have it.

use unicode_normalization::UnicodeNormalization as _;

use super::{Kind, read, words_of};

#[track_caller]
fn prose(tex: &str) -> String {
    let marked = read(tex, Kind::Prose);
    let mut formulas = marked.formulas.iter();
    let formula = |c| if c == super::MARK { formulas.next().unwrap().text.clone() } else { String::from(c) };
    marked.text.chars().map(formula).collect::<String>().nfc().collect::<String>().replace("  ", " ")
}

#[test]
fn tex_becomes_the_text_that_it_stands_for() {
    for (tex, expected) in [
        (r"95\% of \#1 \& \$5 a\_b", "95% of #1 & $5 a_b"),
        (r"Fr\'echet", "Fréchet"),
        (
            r#"Schr\"{o}dinger, G\"odel, {\'e}t\'{e}, na\"{\i}ve, \c{c}a, \c ca, \v Simon, Erd\H{o}s"#,
            "Schrödinger, Gödel, été, naïve, ça, ça, Šimon, Erdős",
        ),
        (r"Stra\ss e, \O re, \L{}ukasz, \l\'od\'z, sm{\o}rg{\aa}s", "Straße, Øre, Łukasz, łódź, smørgås"),
        (r"\textbf{bold \emph{and $x^2$}} {\em set {\bf deep}} {\it it}", "bold and x² set deep it"),
        (
            r"See \href{https://a.org/x_y}{our page} at \url{https://b.org/a\_b~c}.",
            "See our page at https://b.org/a_b~c.",
        ),
        (r"as shown \cite{a,b}, and~\citep[p.~3]{c} (\cite{d}).", "as shown, and."),
        (r"a note\footnote{It is $n$.} here", "a note (It is n.) here"),
        (r"Fig.~3, ~50\%, 5~10, x~$y$", "Fig. 3, ~50%, 5~10, x y"),
        ("``quoted'' and ``a `single' b'' don't `it's so'", "“quoted” and “a ‘single’ b” don't ‘it's so’"),
        ("1--10, a---b, x -- y, --flag, a-b, `--opt`", "1–10, a—b, x – y, --flag, a-b, `--opt`"),
        (r"\(a^2\) and \[b_1\] and $$c$$", "a² and b₁ and c"),
        (r"our \ours{} and \mymodel is \unknown{good}", r"our \ours and \mymodel is good"),
        (r"an \epsilon-net, \ell_1, \mathcal{O}(n), \rightarrow", "an ϵ-net, ℓ₁, 𝒪(n), →"),
        (r"labels in {0, 1} and {name}, {B}ayesian, {\sc Foo}", "labels in {0, 1} and {name}, Bayesian, Foo"),
        (r#"don\'t say \"yes\" to <think>"#, "don't say \"yes\" to <think>"),
        (r"20\textsuperscript{th} H\textsubscript{2}O", "20ᵗʰ H₂O"),
        (r"\texttt{a_b} \verb|x_y| \textcolor{red}{red} {\color{blue} blue}", "a_b x_y red blue"),
        (r"C:\Users\me and \d+ \1", r"C:\Users\me and \d+ \1"),
        ("https://a.org/x--y/~z", "https://a.org/x--y/~z"),
        ("{ open } close } {", "{ open } close } {"),
        (r"$\mathcal{X}", r"$𝒳"),
    ] {
        assert_eq!(prose(tex), expected, "{tex}");
    }
}

#[test]
fn money_is_not_math_and_no_text_is_eaten() {
    for text in [
        "It costs $1,000 per run.",
        "between $5 and $10 a day",
        "US$5 and US$10",
        "$5-$10, $3/$4",
        "from $100(cheap) to $200(dear)",
        "set $HOME and $PATH",
        "a $ bad $ c",
        "$",
        "$$",
        "$$$$$",
        "costs $5M, saves $3B",
        "reduces cost from $10 to$5",
        "$20k; 10$ and 20$",
        "$5 or 6$",
    ] {
        assert_eq!(prose(text), text);
    }
    assert_eq!(prose("pay $1,000 for $x^2$ and $5 for $y$"), "pay $1,000 for x² and $5 for y");
    assert_eq!(
        prose(r"$ \epsilon $-greedy, $n=5$, $ k$-NN, $10^3$ and $3.5\times$"),
        "ϵ-greedy, n = 5, k-NN, 10³ and 3.5×"
    );
}

#[test]
fn lists_and_line_breaks_make_paragraphs() {
    assert_eq!(
        prose(r"We: \begin{itemize} \item one \item[(b)] two \end{itemize} end \\ new")
            .split("\n\n")
            .map(str::trim)
            .collect::<Vec<_>>(),
        ["We:", "", "• one", "(b) two", "end", "new"]
    );
    assert_eq!(prose(r"\begin{equation} a = b^2 \end{equation}").trim(), "a = b²");
}

#[test]
fn a_title_has_no_braces_and_no_lines() {
    let title = |tex| read(tex, Kind::Title).text;
    assert_eq!(title(r"{BERT} for {L}ong \\ {N}ets"), "BERT for Long   Nets");
    assert_eq!(words_of(r"if \textbf{x}\ or $5"), "if x or $5");
}
