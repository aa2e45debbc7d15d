//! Which style sheets stand in a page for its first paint, and which come after it.
//!
//! A page has what its first paint needs, and whatever else it can show without a program. The rest is a file, which the page names
//! as a style sheet for print, so that no browser waits for it; the program makes it one for all before it begins to change the page.
//! The rest begins with the first sheet that the page lacks and goes on to the last, those that the page has among them: so every rule
//! comes to stand after all that it stands after in the order of the sheets, whichever of them a page began with.

use lightningcss::{
    printer::PrinterOptions,
    stylesheet::{MinifyOptions, ParserOptions, StyleSheet},
};

use crate::digest::PageData;

/// A style sheet of the reader, as `index.html` names it.
pub struct Sheet {
    /// Who needs it for the first paint, in the words of [`EVERY`], [`LATER`] and [`PageKind::name`], separated by spaces.
    pub needed_by: String,
    /// The sheet.
    pub css: String,
}

/// What `index.html` says of a sheet that every page needs. It holds where nothing is said.
pub const EVERY: &str = "every";

/// What it says of a sheet that no page needs before there is a program.
pub const LATER: &str = "later";

/// Kinds of pages, by what their first paint needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageKind {
    /// The front page, an edition, a topic: papers as cards.
    List,
    /// A paper.
    Paper,
    /// The site’s own words, or a place for what the program finds.
    Plain,
}

impl PageKind {
    /// All kinds, that of most pages first.
    pub const ALL: [Self; 3] = [Self::Paper, Self::List, Self::Plain];

    /// The kind of the page with this data.
    pub fn of(data: &PageData) -> Self {
        if data.paper.is_some() {
            Self::Paper
        } else if data.shelf.is_some() || data.topic.is_some() {
            Self::List
        } else {
            Self::Plain
        }
    }

    /// How `index.html` calls it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Paper => "paper",
            Self::Plain => "plain",
        }
    }
}

/// The style sheets for a page of a kind: what stands in it, and what its file of the rest has.
///
/// # Errors
/// Where a sheet cannot be read, or is said to be for pages that there are not.
pub fn first_and_rest(sheets: &[Sheet], kind: PageKind) -> Result<(String, String), String> {
    let known = [EVERY, LATER].into_iter().chain(PageKind::ALL.map(PageKind::name)).collect::<Vec<_>>();
    if let Some(other) =
        sheets.iter().flat_map(|sheet| sheet.needed_by.split_whitespace()).find(|name| !known.contains(name))
    {
        return Err(format!("brevier:style says “{other}”, which is none of {}", known.join(", ")));
    }
    let is_needed = |sheet: &&Sheet| {
        let mut names = sheet.needed_by.split_whitespace().peekable();
        names.peek().is_none() || names.any(|name| name == EVERY || name == kind.name())
    };
    let lacking = sheets.iter().position(|sheet| !is_needed(&sheet)).unwrap_or(sheets.len());
    let first = sheets.iter().filter(is_needed).map(|sheet| sheet.css.as_str()).collect::<String>();
    let rest = sheets[lacking..].iter().map(|sheet| sheet.css.as_str()).collect::<String>();
    Ok((smaller_style(&first)?, smaller_style(&rest)?))
}

/// The style sheets without what only people read. No browser is named, so nothing is rewritten for an old one.
pub fn smaller_style(style: &str) -> Result<String, String> {
    let mut sheet = StyleSheet::parse(style, ParserOptions::default()).map_err(|error| error.to_string())?;
    sheet.minify(MinifyOptions::default()).map_err(|error| error.to_string())?;
    let options = PrinterOptions { minify: true, ..PrinterOptions::default() };
    Ok(sheet.to_css(options).map_err(|error| error.to_string())?.code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheets(sheets: &[(&str, &str)]) -> Vec<Sheet> {
        let sheet = |(needed_by, name): &(&str, &str)| Sheet {
            needed_by: needed_by.to_string(),
            css: format!("{name} {{ content: \"{name}\"; }}\n"),
        };
        sheets.iter().map(sheet).collect()
    }

    fn names(css: &str) -> Vec<&str> {
        css.split('}').filter_map(|rule| Some(rule.split_once('{')?.0)).collect()
    }

    #[test]
    fn the_rest_begins_where_a_page_lacks_something() {
        let sheets = sheets(&[
            ("every", "a"),
            ("list", "b"),
            ("list paper", "c"),
            ("later", "d"),
            ("every", "e"),
            ("later", "f"),
        ]);
        for (kind, expected_first, expected_rest) in [
            (PageKind::List, vec!["a", "b", "c", "e"], vec!["d", "e", "f"]),
            (PageKind::Paper, vec!["a", "c", "e"], vec!["b", "c", "d", "e", "f"]),
            (PageKind::Plain, vec!["a", "e"], vec!["b", "c", "d", "e", "f"]),
        ] {
            let (first, rest) = first_and_rest(&sheets, kind).unwrap();
            assert_eq!((names(&first), names(&rest)), (expected_first, expected_rest), "{kind:?}");
        }
    }

    #[test]
    fn a_sheet_of_which_nothing_is_said_stands_in_every_page() {
        let sheets = sheets(&[("", "a"), ("", "b")]);
        for kind in PageKind::ALL {
            let (first, rest) = first_and_rest(&sheets, kind).unwrap();
            assert_eq!((names(&first), rest.as_str()), (vec!["a", "b"], ""));
        }
    }

    #[test]
    fn a_kind_of_page_that_there_is_not_is_named() {
        let error = first_and_rest(&sheets(&[("every", "a"), ("list papers", "b")]), PageKind::List).unwrap_err();
        assert_eq!(error, "brevier:style says “papers”, which is none of every, later, paper, list, plain");
    }
}
