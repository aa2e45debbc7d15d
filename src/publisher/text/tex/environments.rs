//! `\begin` and `\end` between words.

/// What an environment is to the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Environment {
    /// Its content is a formula.
    Math,
    /// A paragraph or several.
    Block,
    /// Only a look.
    Inline,
}

/// What the environment of this name is.
pub(super) fn environment(name: &str) -> Environment {
    match name.trim_end_matches('*') {
        "equation" | "align" | "gather" | "multline" | "eqnarray" | "displaymath" | "math" | "flalign" | "alignat" => {
            Environment::Math
        }
        "itemize" | "enumerate" | "description" | "quote" | "quotation" | "center" | "abstract" | "verbatim"
        | "theorem" | "lemma" | "proof" | "definition" | "figure" | "table" | "tabular" => Environment::Block,
        _ => Environment::Inline,
    }
}

/// The content of a math environment as a formula: with its cells, if it has any.
pub(super) fn formula_of(content: &str) -> String {
    if content.contains('&') || content.contains("\\\\") {
        format!("\\begin{{aligned}}{}\\end{{aligned}}", content.trim())
    } else {
        content.to_owned()
    }
}
