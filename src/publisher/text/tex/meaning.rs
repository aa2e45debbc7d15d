//! What the commands of text mean to somebody who only reads.

/// What is left of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Its argument.
    Argument,
    /// The last of so many arguments.
    LastOf(usize),
    /// Nothing, and so many arguments go with it.
    Nothing(usize),
    /// Nothing, not even the space before it.
    Reference,
    /// Its argument in parentheses.
    Parenthesis,
    /// Its argument in quotes.
    Quoted,
    /// Its argument as it is written.
    Verbatim,
    /// Its argument in small letters above the line.
    Superscript,
    /// Its argument in small letters below the line.
    Subscript,
    /// A new paragraph.
    Break,
    /// A new paragraph with a bullet.
    Item,
}

/// What a command means, if it is one of text.
pub(super) fn meaning(name: &str) -> Option<Meaning> {
    Some(match name {
        "textbf" | "textit" | "textsl" | "textrm" | "textsf" | "texttt" | "textsc" | "textup" | "textmd"
        | "textnormal" | "emph" | "underline" | "uline" | "text" | "mbox" | "hbox" | "fbox" | "uppercase"
        | "lowercase" | "MakeUppercase" | "MakeLowercase" | "hl" | "ul" | "sout" | "st" | "uwave" | "title"
        | "section" | "subsection" | "paragraph" | "abstract" | "keywords" | "noun" | "acl" | "ac" | "acp" | "acf"
        | "gls" | "textls" | "centerline" | "mathtt" | "textbfit" => Meaning::Argument,
        "href" | "textcolor" | "colorbox" | "texorpdfstring" | "hyperref" | "raisebox" | "scalebox"
        | "foreignlanguage" => Meaning::LastOf(2),
        "em" | "bf" | "it" | "tt" | "sc" | "sl" | "rm" | "sf" | "bfseries" | "itshape" | "ttfamily" | "scshape"
        | "slshape" | "upshape" | "mdseries" | "rmfamily" | "sffamily" | "normalfont" | "tiny" | "scriptsize"
        | "footnotesize" | "small" | "normalsize" | "large" | "Large" | "LARGE" | "huge" | "Huge" | "centering"
        | "noindent" | "indent" | "xspace" | "protect" | "sloppy" | "relax" | "boldmath" | "unboldmath"
        | "maketitle" | "footnotemark" | "leavevmode" | "raggedright" | "smallskip" | "medskip" | "bigskip"
        | "displaystyle" => Meaning::Nothing(0),
        "color" | "label" | "vspace" | "hspace" | "index" | "phantom" | "hphantom" | "vphantom" | "includegraphics"
        | "bibliography" | "bibliographystyle" | "pagestyle" | "thispagestyle" => Meaning::Nothing(1),
        "cite" | "citep" | "citet" | "citealp" | "citealt" | "citeauthor" | "citeyear" | "citeyearpar"
        | "parencite" | "textcite" | "autocite" | "footcite" | "nocite" | "Cite" | "Citep" | "Citet" | "shortcite"
        | "onlinecite" | "citenum" | "ref" | "eqref" | "cref" | "Cref" | "autoref" | "pageref" => Meaning::Reference,
        "footnote" | "thanks" | "footnotetext" => Meaning::Parenthesis,
        "enquote" => Meaning::Quoted,
        "url" | "path" | "nolinkurl" | "detokenize" => Meaning::Verbatim,
        "textsuperscript" => Meaning::Superscript,
        "textsubscript" => Meaning::Subscript,
        "par" | "newline" | "linebreak" | "newpage" | "clearpage" => Meaning::Break,
        "item" => Meaning::Item,
        _ => return None,
    })
}
