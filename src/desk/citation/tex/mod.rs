//! Unicode text as TeX.
//!
//! Accents, ligatures, dashes and quotes become what TeX calls them, so that BibTeX of 1988 sorts and sets them; what has no
//! such name stays as it is, which biber and all newer programs read as UTF-8. Accents are written as BibTeX wants them, with
//! the brace before the backslash: `{\"o}` is one letter to it.

mod accents;
mod letters;
mod math;

pub(super) use math::{Piece, pieces};

/// Writes text as TeX. What was written is never unbalanced: every brace in it was put there by this type.
#[derive(Debug, Default)]
pub(super) struct Tex {
    out: String,
    /// Whether symbols may become formulas.
    symbols: bool,
}

impl Tex {
    /// For titles, in which symbols may become formulas; in names they may not.
    pub(super) fn of_title() -> Self {
        Self { out: String::new(), symbols: true }
    }

    /// What was written.
    pub(super) fn finish(self) -> String {
        self.out
    }

    /// Opens a group.
    pub(super) fn open(&mut self) {
        self.out.push('{');
    }

    /// Closes the group that was opened last.
    pub(super) fn close(&mut self) {
        self.out.push('}');
    }

    /// Adds a formula that [`pieces`] has found, in braces, so that no style changes `\Delta` to `\delta`.
    pub(super) fn push_formula(&mut self, latex: &str) {
        self.out.push_str("{$");
        self.out.push_str(latex);
        self.out.push_str("$}");
    }

    /// Adds text.
    pub(super) fn push(&mut self, text: &str) {
        let mut chars = text.chars().peekable();
        let mut before = None;
        while let Some(c) = chars.next() {
            let mut marks = Vec::new();
            while c.is_ascii_alphabetic() || accents::taken_apart(c).is_some() {
                let Some(command) = chars.peek().and_then(|mark| accents::command_of(*mark)) else { break };
                marks.push(command);
                chars.next();
            }
            let greek = |c: Option<char>| c.is_some_and(math::is_greek);
            let alone = !greek(before) && !greek(chars.peek().copied());
            before = Some(c);
            match letters::tex_of(c) {
                _ if !marks.is_empty() || accents::taken_apart(c).is_some() => self.push_accented(c, &marks),
                Some(tex) => self.push_apart(tex),
                None => match math::symbol(c).filter(|_| self.symbols && (alone || !math::is_greek(c))) {
                    Some(latex) => self.push_formula(latex),
                    None => self.push_char(c),
                },
            }
        }
    }

    fn push_char(&mut self, c: char) {
        self.push_apart(c.encode_utf8(&mut [0; 4]));
    }

    /// Adds what must not grow together with what stands before it: two hyphens are a dash, and two quotes a double one.
    fn push_apart(&mut self, tex: &str) {
        let first = tex.chars().next();
        if first.is_some_and(|first| matches!(first, '-' | '\'' | '`') && self.out.ends_with(first)) {
            self.out.push_str("{}");
        }
        self.out.push_str(tex);
    }

    /// Adds a letter with accents, of which the last is the outermost.
    fn push_accented(&mut self, letter: char, marks: &[char]) {
        let mut marks = marks.to_vec();
        let mut base = letter;
        while let Some((command, below)) = accents::taken_apart(base) {
            marks.insert(0, command);
            base = below;
        }
        let mut tex = match base {
            'i' if marks.first().copied().is_some_and(accents::is_above) => "{\\i}".to_owned(),
            'j' if marks.first().copied().is_some_and(accents::is_above) => "{\\j}".to_owned(),
            base => base.to_string(),
        };
        for command in marks {
            let bare = tex.len() == 1 && !command.is_ascii_alphabetic();
            tex = match bare || tex.starts_with('{') {
                true => format!("{{\\{command}{tex}}}"),
                false => format!("{{\\{command}{{{tex}}}}}"),
            };
        }
        self.out.push_str(&tex);
    }
}

/// A text as TeX, without formulas.
pub(super) fn tex(text: &str) -> String {
    let mut tex = Tex::default();
    tex.push(text);
    tex.finish()
}

/// The small ASCII letters that are left of a character without its accents; none of most.
pub(super) fn ascii_letters(c: char) -> Vec<char> {
    let mut base = c;
    while let Some((_, below)) = accents::taken_apart(base) {
        base = below;
    }
    let name = match base {
        'đ' | 'Đ' | 'ð' | 'Ð' => "d",
        _ if base.is_ascii() => return Vec::from_iter(base.is_ascii_alphabetic().then(|| base.to_ascii_lowercase())),
        // The names of letters are the letters that they are made of: `{\ss}`, `{\ae}`.
        _ if base.is_alphabetic() => letters::tex_of(base).unwrap_or_default(),
        _ => "",
    };
    name.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_are_one_letter_to_bibtex() {
        for (text, expected) in [
            ("Björn", r#"Bj{\"o}rn"#),
            ("Konečný", r"Kone{\v{c}}n{\'y}"),
            ("Piché í", r"Pich{\'e} {\'{\i}}"),
            ("Nguyễn Thị", r"Nguy{\~{\^e}}n Th{\d{i}}"),
            ("e\u{301}x\u{302}", r"{\'e}{\^x}"),
            ("Şahin Ąę", r"{\c{S}}ahin {\k{A}}{\k{e}}"),
            ("Straße Øre Łódź ı", r"Stra{\ss}e {\O}re {\L}{\'o}d{\'z} {\i}"),
            ("李飞飞 Ελένη", "李飞飞 Ελένη"),
        ] {
            assert_eq!(tex(text), expected, "{text}");
        }
    }

    #[test]
    fn what_tex_would_act_on_is_written_out() {
        assert_eq!(tex(r"100% & $5 #1 a_b"), r"100\% \& \$5 \#1 a\_b");
        assert_eq!(
            tex(r"\input{x} ~^"),
            r"{\textbackslash}input{\textbraceleft}x{\textbraceright} {\textasciitilde}{\textasciicircum}"
        );
        assert_eq!(tex("a<b|c>d"), r"a{\textless}b{\textbar}c{\textgreater}d");
    }

    #[test]
    fn dashes_and_quotes_are_those_that_were_written() {
        assert_eq!(tex("1–2 — a--b “x” ‘y’"), "1--2 --- a-{}-b ``x'' `y'");
        assert_eq!(tex("–-"), "--{}-");
    }

    #[test]
    fn symbols_are_formulas_where_there_may_be_formulas() {
        let mut title = Tex::of_title();
        title.push("β-VAE is O(n²) → 3×3, ψυχή");
        assert_eq!(title.finish(), r"{$\beta$}-VAE is O(n{$^2$}) {$\rightarrow$} 3{$\times$}3, ψυχή");
        assert_eq!(tex("β²"), "β²");
    }
}
