//! What readers see of titles, abstracts and the words of models.

use proptest::prelude::*;

use super::*;
use crate::{digest::MathNode, publisher::text::growth::is_proportional};

#[test]
fn titles_and_abstracts_read_as_their_authors_meant_them() {
    assert_eq!(tidy_title("M$^2$CD: A Unified\n  Framework for {LLM}s"), "M²CD: A Unified Framework for LLMs");
    assert_eq!(tidy_title(r"The Fr\'echet Distance, 50\% off"), "The Fréchet Distance, 50% off");
    assert_eq!(tidy_name(r"Paulo Andr\'e"), "Paulo André");
    assert_eq!(tidy_name("WÃ¼bben  \u{200B}"), "Wübben");
    assert_eq!(tidy_name(r#"J\"urgen {\L}ukasz O'Neil"#), "Jürgen Łukasz O'Neil");

    let tidied = tidy_abstract("We use $\\ell_{1/2}$\nregularization.\n  It costs $1,000, or 5\\% less.");
    assert_eq!(tidied.text, "We use ℓ_{1/2} regularization.\n\nIt costs $1,000, or 5% less.");
    let [formula] = tidied.formulas.as_slice() else { panic!("{tidied:?}") };
    assert_eq!(&tidied.text[formula.start..][..formula.text.len()], "ℓ_{1/2}");
    assert!(matches!(&formula.mathml, MathNode::Element { .. }));

    for (text, expected) in [
        (r"\textbf{RL} with $O(n^2)$ \emph{and \textit{more}}", "RL with O(n²) and more"),
        ("the <think> and <answer> tags", "the <think> and <answer> tags"),
        ("**Bold** and `code` in â„“1-norm", "Bold and code in ℓ1-norm"),
        ("one of 2$\\times$ and $a*b**c$ **x**", "one of 2× and a * b * *c x"),
    ] {
        assert_eq!(tidy_abstract(text).text, expected);
    }
}

#[test]
fn marks_and_doubled_backslashes_are_undone_in_the_words_of_models() {
    assert_eq!(tidy_prose("It:\n- shows $\\alpha$\n- is good").text, "It:\n\n- shows α\n\n- is good");
    assert_eq!(tidy_prose(r"It takes $O(n \\log n)$ and $\\frac{1}{2}$.").text, "It takes O(n log n) and 1/2.");
}

#[test]
fn hostile_text_is_quick() {
    let pieces = [
        "$",
        "$$",
        "{",
        "}",
        "\\",
        "\\(",
        "\\[",
        "`",
        "**",
        "~",
        "-",
        "$a",
        "$ ",
        "{\\em ",
        "\\foo{",
        "\\textbf{",
        "\\begin{equation}",
        "\\'",
        "\\\"",
        "Ã",
        "â€",
        "\\a",
        "$x^{",
        "\n",
        "\n ",
        "x\u{301}",
        "\\frac",
        "\\footnote{",
        "''",
        "\\cite",
        "[",
        "\\verb",
        "https://",
    ];
    for piece in pieces {
        is_proportional(piece, 100_000, |size| {
            let text = piece.repeat(size / piece.len());
            let tidied = tidy_abstract(&text);
            assert!(tidied.text.len() <= text.len() * 4 + 100, "{piece:?} grows");
        });
    }
}

/// Pieces of what authors write, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-z ]{1,8}",
        r"[\\${}^_&%~`'*#\[\]()-]",
        Just(r"\frac".into()),
        Just(r"\alpha".into()),
        Just(r"\textbf{".into()),
        Just(r"\sqrt[".into()),
        Just(r"\begin{matrix}".into()),
        Just(r"\end{matrix}".into()),
        Just(r"\text{".into()),
        Just(r"\left(".into()),
        Just(r"\right)".into()),
        Just(r"\'".into()),
        Just("$$".into()),
        Just("\n\n".into()),
        Just("é".into()),
        Just("\u{301}".into()),
        Just("\u{3000}".into()),
        "\\PC",
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn check(tidied: &Tidied, source: &str) -> Result<(), TestCaseError> {
    prop_assert!(!tidied.text.chars().any(|c| c.is_control() && c != '\n'), "{:?}", tidied.text);
    prop_assert!(is_nfc(&tidied.text));
    prop_assert_eq!(collapsed(&tidied.text), &*tidied.text);
    prop_assert!(!tidied.text.contains(MARK));
    prop_assert!(tidied.text.len() <= source.len() * 12 + 16);
    for formula in &tidied.formulas {
        prop_assert_eq!(tidied.text.get(formula.start..formula.start + formula.text.len()), Some(&*formula.text));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_becomes_text_that_can_be_shown(text in any::<String>()) {
        check(&tidy_abstract(&text), &text)?;
        check(&tidy_prose(&text), &text)?;
        prop_assert!(!tidy_title(&text).contains('\n'));
        prop_assert!(!tidy_name(&text).contains('\n'));
    }

    #[test]
    fn tex_in_any_order_becomes_text_that_can_be_shown(text in pieces()) {
        check(&tidy_abstract(&text), &text)?;
        check(&tidy_prose(&text), &text)?;
        prop_assert!(!tidy_title(&text).contains('\n'));
    }

    #[test]
    fn plain_text_stays_as_it_is(words in proptest::collection::vec(r#"[a-zA-Z0-9éüßøłαΩя日.,;:!?()<>/="%&#@+_^-]{1,9}"#, 1..12)) {
        let text = words.join(" ").replace("--", "-");
        prop_assert_eq!(tidy_abstract(&text).text, &*text);
        prop_assert_eq!(tidy_prose(&text).text, &*text);
        prop_assert_eq!(tidy_title(&text), &*text);
        prop_assert_eq!(tidy_name(&text), &*text);
    }

    #[test]
    fn text_that_is_right_is_not_put_right_again(text in r#"([a-z]{1,6}|\$[a-z]\^[2a]\$|\\alpha|\\'e| |\\emph\{[a-z]+\}|[0-9]\\%|\n\n|``[a-z]+''){1,12}"#) {
        let once = tidy_abstract(&text).text;
        prop_assert_eq!(&tidy_abstract(&once).text, &once);
    }
}
