//! Goes through a text with TeX in it and writes it without.

use std::{collections::HashMap, ops::Range};

use super::{
    Kind, MARK, Marked, accents,
    braces::Braces,
    command, dollars,
    punctuation::{self, Quotes},
};
use crate::publisher::text::math::{self, Math};

/// Groups within groups; what is deeper stays as it is.
const DEEPEST: usize = 40;

/// Reads `source` and writes what is left of it.
pub(super) struct Writer<'a> {
    source: &'a str,
    kind: Kind,
    braces: Braces,
    out: String,
    formulas: Vec<Math>,
    depth: usize,
    quotes: Quotes,
    in_escaped_quotes: bool,
    /// Up to here it is an address, in which dashes and tildes are what they are.
    address_end: usize,
    /// What commands turned out to be, so that a text full of them asks once.
    symbols: HashMap<&'a str, Option<Math>>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(source: &'a str, kind: Kind) -> Self {
        Self {
            source,
            kind,
            braces: Braces::of(source),
            out: String::with_capacity(source.len()),
            formulas: Vec::new(),
            depth: 0,
            quotes: Quotes::default(),
            in_escaped_quotes: false,
            address_end: 0,
            symbols: HashMap::new(),
        }
    }

    /// Reads all.
    pub(super) fn finish(mut self) -> Marked {
        self.run(0..self.source.len());
        Marked { text: self.out, formulas: self.formulas }
    }

    pub(super) fn source(&self) -> &'a str {
        self.source
    }

    pub(super) fn kind(&self) -> Kind {
        self.kind
    }

    pub(super) fn braces(&self) -> &Braces {
        &self.braces
    }

    pub(super) fn length(&self) -> usize {
        self.out.len()
    }

    pub(super) fn last(&self) -> Option<char> {
        self.out.chars().next_back()
    }

    pub(super) fn is_in_quotes(&self) -> bool {
        self.in_escaped_quotes
    }

    /// Writes the sign of an escaped quote.
    pub(super) fn escaped_quote(&mut self) {
        self.in_escaped_quotes = !self.in_escaped_quotes;
        self.out.push('"');
    }

    pub(super) fn push(&mut self, character: char) {
        self.out.push(character);
    }

    pub(super) fn push_str(&mut self, text: &str) {
        self.out.push_str(text);
    }

    /// Takes back the space that has been written last.
    pub(super) fn drop_space(&mut self) {
        self.out.truncate(self.out.trim_end_matches(' ').len());
    }

    /// What has been written since, taken back.
    pub(super) fn take_since(&mut self, begun: usize) -> String {
        self.out.split_off(begun)
    }

    /// Puts an accent on the first letter that has been written since.
    pub(super) fn accent_from(&mut self, begun: usize, mark: char, name: &str) {
        match self.out[begun..].chars().next() {
            Some(letter) if letter.is_alphabetic() => {
                let dotted = match letter {
                    'ı' => 'i',
                    'ȷ' => 'j',
                    other => other,
                };
                let end = begun + letter.len_utf8();
                self.out.replace_range(begun..end, &String::from_iter([dotted, mark]));
            }
            // `\~{}` is how some write the sign alone.
            _ => self.out.insert_str(begun, name),
        }
    }

    /// Writes a formula.
    pub(super) fn formula(&mut self, math: Math) {
        self.out.push(MARK);
        self.formulas.push(math);
    }

    /// What a command without arguments is in math, if it is anything there.
    pub(super) fn symbol(&mut self, command: &'a str) -> Option<Math> {
        self.symbols.entry(command).or_insert_with(|| math::read_known(command)).clone()
    }

    /// Reads a part of the source.
    pub(super) fn run(&mut self, range: Range<usize>) {
        if self.depth >= DEEPEST {
            self.out.push_str(&self.source[range]);
            return;
        }
        self.depth += 1;
        let mut at = range.start;
        while let Some(character) = self.source[at..range.end].chars().next() {
            at = self.step(character, at, range.end);
        }
        self.depth -= 1;
    }

    /// Reads what begins with this character; gives back where what follows begins.
    fn step(&mut self, character: char, at: usize, end: usize) -> usize {
        let rest = &self.source[at..end];
        match character {
            '\\' => return command::read(self, at, end),
            '$' if self.kind != Kind::Words => {
                if let Some(found) = dollars::formula_at(self.source, at, end)
                    && self.math_or_words(found.tex)
                {
                    return found.after;
                }
            }
            '{' => {
                if let Some(group) = self.braces.group_at(at).filter(|group| group.end < end) {
                    return self.group(group, end);
                }
            }
            'h' if at >= self.address_end && (rest.starts_with("http://") || rest.starts_with("https://")) => {
                self.address_end =
                    at + rest.find(|c: char| c.is_whitespace() || matches!(c, '}' | '$')).unwrap_or(rest.len());
            }
            '~' | '-' | '`' | '\'' if at >= self.address_end => {
                let last = self.last();
                if let Some((text, length)) = punctuation::typeset(&mut self.quotes, last, rest) {
                    self.out.push_str(text);
                    return at + length;
                }
                // A run of dashes is one sign.
                let length = rest.bytes().take_while(|byte| *byte == b'-').count().max(1);
                self.out.push_str(&rest[..length]);
                return at + length;
            }
            '\n' => self.quotes = Quotes::default(),
            _ => {}
        }
        self.out.push(character);
        at + character.len_utf8()
    }

    /// Writes a formula, or, if the parser of formulas cannot read it, its words.
    pub(super) fn math_or_words(&mut self, tex: Range<usize>) -> bool {
        match math::read(&self.source[tex.clone()]) {
            Some(math) => self.formula(math),
            None => self.run(tex),
        }
        true
    }

    /// Braces are TeX’s own where they hold commands or parts of words together; others, as of a set, are the author’s.
    fn group(&mut self, group: Range<usize>, end: usize) -> usize {
        let inner = &self.source[group.clone()];
        let after = group.end + 1;
        let is_script = matches!(self.last(), Some('_' | '^'));
        let is_within_word = self.last().is_some_and(char::is_alphanumeric)
            || self.source[after..end].starts_with(char::is_alphanumeric);
        let protects = self.kind != Kind::Prose && inner.starts_with(|c: char| c.is_alphanumeric());
        let is_tex = inner.trim_start().starts_with('\\') || is_within_word || protects || inner.is_empty();
        if is_tex && !is_script {
            self.run(group);
        } else {
            self.out.push('{');
            self.run(group);
            self.out.push('}');
        }
        after
    }

    /// An accented letter, if the command is an accent.
    pub(super) fn accent(&mut self, name: &str, after: usize, end: usize) -> Option<usize> {
        accents::write(self, name, after, end)
    }
}
