//! From terms to plain text, with the space that TeX would set.

use unicode_normalization::UnicodeNormalization as _;

use super::{
    plain_script,
    term::{Class, Term},
};

/// A formula as plain text.
pub(super) struct Plain {
    /// The text, NFC, on one line.
    pub(super) text: String,
    /// Whether nothing is lost: it reads as well as the formula would.
    pub(super) is_fine: bool,
}

/// Writes a formula as plain text.
pub(super) fn plain(term: &Term) -> Plain {
    let mut line = Line::new(false);
    line.write(term);
    let mut text = line.text.split_whitespace().collect::<Vec<_>>().join(" ");
    // "2×" has nothing after the sign that it could stand apart from.
    if let Term::Row(terms) = term
        && let Some(sign) = terms.last().and_then(Term::as_leaf)
        && sign.class == Class::Binary
        && let Some(before) = text.strip_suffix(&sign.text)
    {
        text = before.trim_end().to_owned() + &sign.text;
    }
    Plain { text: text.nfc().collect(), is_fine: line.is_fine }
}

/// Text that is being written.
pub(super) struct Line {
    /// What has been written.
    pub(super) text: String,
    /// Whether nothing has been lost.
    pub(super) is_fine: bool,
    /// Within scripts there is no space around signs.
    tight: bool,
    last: Last,
    owes_space: bool,
    /// Whether what has been written last is a script like that of `x_T`, which a letter after it would seem to go on with.
    has_open_script: bool,
}

/// What has been written last, as far as it decides about what follows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Nothing,
    Operand,
    Sign,
    Open,
    Function,
}

impl Line {
    fn new(tight: bool) -> Self {
        Self {
            text: String::new(),
            is_fine: true,
            tight,
            last: Last::Nothing,
            owes_space: false,
            has_open_script: false,
        }
    }

    /// Writes into a line of its own, without space, and says what that lost.
    pub(super) fn aside(&mut self, term: &Term) -> String {
        let mut aside = Self::new(true);
        aside.write(term);
        self.is_fine &= aside.is_fine;
        aside.text.nfc().collect()
    }

    /// The same with space, in parentheses if it is more than one piece.
    fn aside_as_one(&mut self, term: &Term) -> String {
        let mut aside = Self::new(self.tight);
        aside.write(term);
        self.is_fine &= aside.is_fine;
        if is_one(&aside.text) { aside.text } else { format!("({})", aside.text) }
    }

    pub(super) fn write(&mut self, term: &Term) {
        match term {
            Term::Leaf(leaf) => self.leaf(leaf.class, &leaf.text),
            Term::Space(_) => self.owes_space |= self.last != Last::Nothing,
            Term::Row(terms) => terms.iter().for_each(|term| self.write(term)),
            Term::Fraction(over, under) => {
                let (over, under) = (self.aside_as_one(over), self.aside_as_one(under));
                self.is_fine = false;
                self.owes_space |= self.last == Last::Operand;
                self.operand(&format!("{over}/{under}"));
                self.owes_space = !self.tight;
            }
            Term::Root(radicand, index) => {
                let sign = match index.as_ref().map(|index| self.aside(index)).as_deref() {
                    None | Some("2" | "") => "√".to_owned(),
                    Some("3") => "∛".to_owned(),
                    Some("4") => "∜".to_owned(),
                    Some(index) => super::scripts::superscript(index).unwrap_or_else(|| format!("{index}-")) + "√",
                };
                let radicand = self.aside_as_one(radicand);
                self.is_fine &= !radicand.starts_with('(') && sign.chars().count() == 1;
                self.operand(&(sign + &radicand));
            }
            Term::Script(script) => plain_script::write(self, script),
            Term::Table(rows) => {
                self.is_fine = false;
                let rows = rows.iter().map(|cells| self.table_row(cells)).filter(|row| !row.is_empty());
                let text = rows.collect::<Vec<_>>().join("; ");
                self.operand(&text);
            }
        }
    }

    /// The cells of an equation go on where the one before ends; those of a matrix are a list.
    fn table_row(&self, cells: &[Term]) -> String {
        let mut aside = Self::new(self.tight);
        for cell in cells.iter().filter(|cell| !cell.is_empty()) {
            if aside.last != Last::Nothing && !begins_with_relation(cell) {
                aside.leaf(Class::Punctuation, ",");
                aside.owes_space = true;
            }
            aside.write(cell);
        }
        aside.text
    }

    /// Writes a leaf with the space that its class asks for.
    pub(super) fn leaf(&mut self, class: Class, text: &str) {
        match class {
            Class::Relation | Class::Binary if self.tight || text == "/" || text == "\\" => self.sign(text),
            // "f: X → Y" and "1:2".
            Class::Relation if text == ":" => {
                self.sign(text);
                self.owes_space = true;
            }
            Class::Relation => {
                self.owes_space |= self.last != Last::Nothing && self.last != Last::Open;
                let begins = self.last == Last::Nothing;
                self.sign(text);
                // "> 90" is read as one: ">90".
                self.owes_space = !begins;
            }
            // After an operand it stands between two; elsewhere it is a sign: "n − 1", "−1".
            Class::Binary if self.last == Last::Operand => {
                self.owes_space = true;
                self.sign(text);
                self.owes_space = true;
            }
            Class::Binary => self.sign(text),
            Class::Punctuation => {
                self.owes_space = false;
                self.sign(text);
                self.owes_space = !self.tight && text != ".";
            }
            Class::Open => {
                self.push(text);
                self.last = Last::Open;
            }
            Class::Close => {
                self.owes_space = false;
                self.push(text);
                self.last = Last::Operand;
            }
            Class::Function | Class::LargeOperator => {
                self.owes_space |= matches!(self.last, Last::Operand | Last::Function);
                self.push(text);
                self.last = Last::Function;
            }
            Class::Identifier | Class::Number | Class::Text => {
                self.operand(text);
            }
        }
    }

    /// Writes something that stands for a value.
    pub(super) fn operand(&mut self, text: &str) {
        self.owes_space |= self.last == Last::Function || self.has_open_script;
        self.push(text);
        self.last = Last::Operand;
    }

    /// Lets a function or a sum wait for what it is applied to.
    pub(super) fn awaits_operand(&mut self) {
        self.last = Last::Function;
    }

    /// Attaches a script to what has been written.
    pub(super) fn attach(&mut self, text: &str) {
        self.text.push_str(text);
        self.has_open_script = text.starts_with(['_', '^']) && !text.ends_with('}');
        if !matches!(self.last, Last::Function | Last::Sign) {
            self.last = Last::Operand;
        }
    }

    fn sign(&mut self, text: &str) {
        self.push(text);
        self.last = Last::Sign;
    }

    fn push(&mut self, text: &str) {
        let has_space = self.text.ends_with(' ') || text.starts_with(' ');
        if self.owes_space && !text.is_empty() && !self.text.is_empty() && !has_space {
            self.text.push(' ');
        }
        self.owes_space = false;
        self.has_open_script = false;
        self.text.push_str(text);
    }
}

fn begins_with_relation(term: &Term) -> bool {
    match term {
        Term::Leaf(leaf) => leaf.class == Class::Relation,
        Term::Row(terms) => terms.first().is_some_and(begins_with_relation),
        _ => false,
    }
}

/// Whether text is read as one piece without parentheses.
fn is_one(text: &str) -> bool {
    text.chars().all(|c| {
        c.is_alphanumeric()
            || matches!(c, '.' | '′' | '″' | '|' | '‖' | '∥' | '∞' | '°')
            || ('\u{300}'..='\u{36F}').contains(&c)
    })
}
