//! From the events of the parser to terms.

use std::iter::Peekable;

use pulldown_latex::{
    Event,
    event::{
        Content, DelimiterType, Dimension, DimensionUnit, EnvironmentFlow, Font, Grouping, ScriptPosition, ScriptType,
        StateChange, Visual,
    },
};

use super::{
    fonts,
    term::{Class, Leaf, Script, Term},
};

/// Elements within elements.
const DEEPEST: usize = 40;
/// More pieces than this are no longer a formula that anyone reads in an abstract.
const MOST: usize = 600;

/// Makes terms of events. A fault of the parser, or more than the limits allow, gives nothing.
pub(super) struct Builder<I: Iterator> {
    events: Peekable<I>,
    pieces: usize,
}

impl<'a, E, I: Iterator<Item = Result<Event<'a>, E>>> Builder<I> {
    pub(super) fn new(events: I) -> Self {
        Self { events: events.peekable(), pieces: 0 }
    }

    /// The whole formula.
    pub(super) fn formula(mut self) -> Option<Term> {
        let terms = self.sequence(None, 0)?;
        self.events.next().is_none().then(|| Term::row(terms))
    }

    fn next(&mut self) -> Option<Event<'a>> {
        self.events.next()?.ok()
    }

    /// Elements up to the end of their group, their cell or the input; that end is left for the caller.
    fn sequence(&mut self, mut font: Option<Font>, depth: usize) -> Option<Vec<Term>> {
        let mut terms = Vec::new();
        while let Some(event) = self.events.peek() {
            match event {
                Err(_) => return None,
                Ok(Event::End | Event::EnvironmentFlow(_)) => break,
                Ok(Event::StateChange(StateChange::Font(new))) => {
                    font = *new;
                    self.events.next();
                }
                Ok(Event::StateChange(_)) => {
                    self.events.next();
                }
                Ok(_) => terms.push(self.element(font, depth + 1)?),
            }
        }
        Some(words(terms))
    }

    fn element(&mut self, font: Option<Font>, depth: usize) -> Option<Term> {
        self.pieces += 1;
        if depth > DEEPEST || self.pieces > MOST {
            return None;
        }
        let depth = depth + 1;
        match self.next()? {
            Event::Content(content) => Some(leaf(content, font)),
            Event::Begin(grouping) => self.group(grouping, font, depth),
            Event::Visual(Visual::SquareRoot) => Some(Term::Root(self.boxed(font, depth)?, None)),
            Event::Visual(Visual::Root) => Some(Term::Root(self.boxed(font, depth)?, Some(self.boxed(font, depth)?))),
            Event::Visual(Visual::Fraction(line)) => {
                let (over, under) = (self.element(font, depth)?, self.element(font, depth)?);
                Some(match line {
                    // Without a line it is a binomial: one above the other, in the parentheses around it.
                    Some(_) => Term::Table(vec![vec![over], vec![under]]),
                    None => Term::Fraction(Box::new(over), Box::new(under)),
                })
            }
            Event::Visual(Visual::Negation) => Some(negated(self.element(font, depth)?)),
            Event::Script { ty, position } => self.script(ty, position, font, depth),
            Event::Space { width, .. } => Some(space(width)),
            // A change between a script and its base means nothing.
            Event::StateChange(_) => self.element(font, depth),
            Event::End | Event::EnvironmentFlow(_) => None,
        }
    }

    fn boxed(&mut self, font: Option<Font>, depth: usize) -> Option<Box<Term>> {
        self.element(font, depth).map(Box::new)
    }

    fn script(&mut self, ty: ScriptType, position: ScriptPosition, font: Option<Font>, depth: usize) -> Option<Term> {
        let base = self.boxed(font, depth)?;
        let (below, above) = match ty {
            ScriptType::Subscript => (true, false),
            ScriptType::Superscript => (false, true),
            ScriptType::SubSuperscript => (true, true),
        };
        let sub = if below { Some(self.boxed(font, depth)?) } else { None };
        let sup = if above { Some(self.boxed(font, depth)?) } else { None };
        let stacked = match position {
            ScriptPosition::Right => false,
            ScriptPosition::AboveBelow => true,
            // Within a line only the browser knows whether a sum has its limits above and below; those of `max` are beside it.
            ScriptPosition::Movable => base.as_leaf().is_some_and(|leaf| leaf.class == Class::LargeOperator),
        };
        Some(Term::Script(Script { base, sub, sup, stacked }))
    }

    fn group(&mut self, grouping: Grouping, font: Option<Font>, depth: usize) -> Option<Term> {
        let fence = |class, delimiter: Option<char>| delimiter.map(|character| Term::leaf(class, character));
        match grouping {
            Grouping::Normal => {
                let terms = self.sequence(font, depth)?;
                self.end()?;
                Some(grouped(terms))
            }
            Grouping::LeftRight(open, close) => {
                let mut terms = Vec::from_iter(fence(Class::Open, open));
                terms.extend(self.sequence(font, depth)?);
                terms.extend(fence(Class::Close, close));
                self.end()?;
                Some(Term::row(terms))
            }
            Grouping::Cases { left } => {
                let table = self.table(depth)?;
                Some(Term::row(if left {
                    vec![Term::leaf(Class::Open, '{'), table]
                } else {
                    vec![table, Term::leaf(Class::Close, '}')]
                }))
            }
            _ => self.table(depth),
        }
    }

    fn end(&mut self) -> Option<()> {
        matches!(self.next()?, Event::End).then_some(())
    }

    fn table(&mut self, depth: usize) -> Option<Term> {
        let mut rows = vec![Vec::new()];
        loop {
            let cell = Term::row(self.sequence(None, depth)?);
            let ends = match self.next()? {
                Event::EnvironmentFlow(EnvironmentFlow::StartLines { .. }) => continue,
                Event::EnvironmentFlow(EnvironmentFlow::Alignment) => None,
                Event::EnvironmentFlow(EnvironmentFlow::NewLine { .. }) => Some(false),
                Event::End => Some(true),
                _ => return None,
            };
            rows.last_mut()?.push(cell);
            match ends {
                None => {}
                Some(false) => rows.push(Vec::new()),
                Some(true) => break,
            }
        }
        // A line break before the end makes no row.
        if rows.len() > 1 && rows.last().is_some_and(|row| row.iter().all(Term::is_empty)) {
            rows.pop();
        }
        // An equation without cells is itself.
        if rows.len() == 1 && rows[0].len() == 1 {
            return rows.pop()?.pop();
        }
        Some(Term::Table(rows))
    }
}

fn leaf(content: Content<'_>, font: Option<Font>) -> Term {
    let letters = |text: &str| text.chars().map(|c| fonts::letter(font, c)).collect::<String>();
    let (class, text) = match content {
        // A tie, as the parser says it.
        Content::Text("&nbsp;") => return Term::Space('\u{A0}'),
        Content::Text(text) => (Class::Text, super::words_of(text)),
        Content::Number(number) if !has_thousands(number) => {
            let pieces = number.split_inclusive(',').flat_map(|piece| match piece.strip_suffix(',') {
                Some(digits) => vec![Term::leaf(Class::Number, letters(digits)), Term::leaf(Class::Punctuation, ',')],
                None => vec![Term::leaf(Class::Number, letters(piece))],
            });
            return Term::row(pieces.collect());
        }
        Content::Number(number) => (Class::Number, letters(number)),
        Content::Function(name) => (Class::Function, super::words_of(name)),
        Content::Ordinary { content, .. } => (Class::Identifier, fonts::letter(font, usual(content)).into()),
        Content::LargeOp { content, .. } => (Class::LargeOperator, content.into()),
        Content::BinaryOp { content, .. } => (Class::Binary, usual(content).into()),
        Content::Relation { content, .. } => {
            let mut buffer = [0; 8];
            (Class::Relation, String::from_utf8_lossy(content.encode_utf8_to_buf(&mut buffer)).into_owned())
        }
        Content::Delimiter { content, ty, .. } => match ty {
            DelimiterType::Open => (Class::Open, content.into()),
            DelimiterType::Close => (Class::Close, content.into()),
            DelimiterType::Fence => (Class::Relation, content.into()),
        },
        Content::Punctuation(content) => (Class::Punctuation, content.into()),
    };
    let is_letter = class == Class::Identifier && text.chars().all(char::is_alphabetic);
    let upright = is_letter && fonts::is_upright(font);
    let bold = fonts::is_bold(font) && (is_letter || class == Class::Number);
    Term::Leaf(Leaf { class, text, bold, upright })
}

/// Whether the commas in a number group its digits: `10,000`, but not `0,1`, which is two numbers.
fn has_thousands(number: &str) -> bool {
    let whole = number.split('.').next().unwrap_or(number);
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default();
    !number.contains(',')
        || (first.len() <= 3 && groups.all(|group| group.len() == 3) && !number[whole.len()..].contains(','))
}

/// The character that people type and search for, where the parser has another that looks like it.
fn usual(character: char) -> char {
    match character {
        '\u{B5}' => 'μ',
        '∗' => '*',
        '⋅' => '·',
        other => other,
    }
}

fn space(width: Option<Dimension>) -> Term {
    let em = match width {
        Some(Dimension { value, unit: DimensionUnit::Em }) => value,
        Some(Dimension { value, unit: DimensionUnit::Mu }) => value / 18.0,
        Some(Dimension { value, .. }) => value.signum() * 0.3,
        None => 0.0,
    };
    match em {
        em if em < 0.1 => Term::Row(Vec::new()),
        em if em < 0.2 => Term::Space('\u{2009}'),
        em if em < 0.4 => Term::Space('\u{2005}'),
        em if em < 0.9 => Term::Space('\u{2002}'),
        _ => Term::Space('\u{2003}'),
    }
}

fn negated(term: Term) -> Term {
    match term {
        Term::Leaf(mut leaf) => {
            leaf.text.push('\u{338}');
            Term::Leaf(leaf)
        }
        other => other,
    }
}

/// A group stands without the space that its only sign would have alone: `1{,}000`.
fn grouped(mut terms: Vec<Term>) -> Term {
    if let [Term::Leaf(leaf)] = terms.as_mut_slice()
        && matches!(leaf.class, Class::Punctuation | Class::Binary)
    {
        leaf.class = Class::Identifier;
    }
    Term::row(terms)
}

/// Upright letters next to each other are one word.
fn words(terms: Vec<Term>) -> Vec<Term> {
    let mut joined = Vec::<Term>::with_capacity(terms.len());
    for term in terms {
        if let (Some(Term::Leaf(last)), Term::Leaf(next)) = (joined.last_mut(), &term)
            && last.upright
            && next.upright
        {
            last.text.push_str(&next.text);
        } else {
            joined.push(term);
        }
    }
    joined
}
