//! What a paper must hold beyond its types: lengths, counts, and links that are safe.

use super::{Fault, Paper, Slug, is_https, limits};

impl Paper {
    /// Finds the first thing that makes this paper unfit to be shown.
    pub(super) fn check(&self) -> Result<(), Fault> {
        if self.version == 0 {
            return Err(Fault::new("version", "is 0; versions count from 1"));
        }
        text("title", &self.title, limits::TITLE)?;
        if self.authors.is_empty() {
            return Err(Fault::new("authors", "is empty"));
        }
        list("authors", &self.authors, limits::AUTHORS, |author| {
            text("name", &author.name, limits::LINE)?;
            list("affiliations", &author.affiliations, limits::AFFILIATIONS, |name| text("", name, limits::LINE))
        })?;
        count("categories", self.categories.len(), limits::CATEGORIES)?;
        count("tags", self.tags.len(), limits::TAGS)?;
        list("key_points", &self.key_points, limits::KEY_POINTS, |point| {
            text("text", &point.text, limits::NOTE)?;
            optional("evidence", &point.evidence, limits::NOTE)
        })?;
        for (field, value, most) in [
            ("abstract", &self.abstract_text, limits::TEXT),
            ("comment", &self.comment, limits::NOTE),
            ("venue", &self.venue, limits::LINE),
            ("journal_ref", &self.journal_ref, limits::NOTE),
            ("doi", &self.doi, limits::LINE),
            ("sections.summary", &self.sections.summary, limits::TEXT),
            ("sections.methodology", &self.sections.methodology, limits::TEXT),
            ("sections.results", &self.sections.results, limits::TEXT),
            ("sections.implications", &self.sections.implications, limits::TEXT),
        ] {
            optional(field, value, most)?;
        }
        self.provenance.check().map_err(|fault| fault.within("provenance"))
    }

    /// Takes out what may not be shown but need not cost the whole paper, and says what that was.
    pub(super) fn mend(&mut self) -> Vec<Fault> {
        let mut mended = Vec::new();
        for (field, link) in [
            ("links.abstract", &mut self.links.abstract_page),
            ("links.pdf", &mut self.links.pdf),
            ("links.code", &mut self.links.code),
            ("licence", &mut self.licence),
        ] {
            if let Some(reason) = link.as_deref().and_then(unfit_link) {
                *link = None;
                mended.push(Fault::new(field, format!("{reason}; left out")));
            }
        }
        let mut kept: Vec<String> = Vec::with_capacity(self.tags.len());
        for (at, tag) in std::mem::take(&mut self.tags).into_iter().enumerate() {
            if tag.parse::<Slug>().is_err() {
                mended.push(Fault::new(format!("tags[{at}]"), "is not a slug; left out"));
            } else if kept.contains(&tag) {
                mended.push(Fault::new(format!("tags[{at}]"), format!("{tag} stands twice; left out")));
            } else {
                kept.push(tag);
            }
        }
        self.tags = kept;
        for (at, formula) in std::mem::take(&mut self.formulas).into_iter().enumerate() {
            match formula.unfit().or((at >= limits::FORMULAS).then_some("is one too many")) {
                Some(reason) => mended.push(Fault::new(format!("formulas[{at}]"), format!("{reason}; left out"))),
                None => self.formulas.push(formula),
            }
        }
        for (at, related) in std::mem::take(&mut self.related).into_iter().enumerate() {
            let stands = related.id == self.id || self.related.iter().any(|other| other.id == related.id);
            let unfit = related.unfit().or(stands.then_some("is the paper itself, or stands twice")).or((self
                .related
                .len()
                == limits::RELATED)
                .then_some("is one too many"));
            match unfit {
                Some(reason) => mended.push(Fault::new(format!("related[{at}]"), format!("{reason}; left out"))),
                None => self.related.push(related),
            }
        }
        if !self.categories.contains(&self.primary_category) {
            self.categories.insert(0, self.primary_category.clone());
            mended.push(Fault::new("categories", "lacks the primary category; added"));
        }
        mended
    }

    /// The topic tags. Those that are no slugs were left out when the paper was read.
    pub fn topics(&self) -> impl Iterator<Item = Slug> {
        self.tags.iter().filter_map(|tag| tag.parse().ok())
    }
}

/// What keeps an address from becoming a link.
fn unfit_link(address: &str) -> Option<String> {
    if is_https(address) {
        text("", address, limits::LINE).err().map(|fault| fault.reason)
    } else {
        Some("is not an https address".to_owned())
    }
}

/// Finds a text that is blank or too long.
pub(super) fn text(field: &str, value: &str, most: usize) -> Result<(), Fault> {
    if value.trim().is_empty() {
        Err(Fault::new(field, "is empty"))
    } else if value.len() > most && value.chars().count() > most {
        Err(Fault::new(field, format!("is longer than {most} characters")))
    } else {
        Ok(())
    }
}

/// Finds a text that is there, but blank or too long.
pub(super) fn optional(field: &str, value: &Option<String>, most: usize) -> Result<(), Fault> {
    value.as_deref().map_or(Ok(()), |value| text(field, value, most))
}

/// Finds a list that is too long.
pub(super) fn count(field: &str, length: usize, most: usize) -> Result<(), Fault> {
    if length > most {
        return Err(Fault::new(field, format!("has {length} entries; at most {most} are read")));
    }
    Ok(())
}

/// Finds a list that is too long, or the first entry that is bad.
pub(super) fn list<T>(
    field: &str,
    entries: &[T],
    most: usize,
    check: impl Fn(&T) -> Result<(), Fault>,
) -> Result<(), Fault> {
    count(field, entries.len(), most)?;
    entries
        .iter()
        .enumerate()
        .try_for_each(|(at, entry)| check(entry).map_err(|fault| fault.within(&format!("{field}[{at}]"))))
}
