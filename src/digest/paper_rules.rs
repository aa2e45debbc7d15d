//! What a paper must hold beyond its types: lengths, counts, and links that are safe.

use super::{Fault, Paper, Slug, is_https, limits};

impl Paper {
    /// What makes this paper unfit to be shown. Empty for a good paper.
    pub(super) fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        let all = &mut faults;
        if self.version == 0 {
            all.push(Fault::new("version", "is 0; versions count from 1"));
        }
        text(all, "title", &self.title, limits::TITLE);
        if self.authors.is_empty() {
            all.push(Fault::new("authors", "is empty"));
        }
        count(all, "authors", self.authors.len(), limits::AUTHORS);
        for (at, author) in self.authors.iter().enumerate() {
            text(all, &format!("authors[{at}].name"), &author.name, limits::LINE);
            count(all, &format!("authors[{at}].affiliations"), author.affiliations.len(), limits::AFFILIATIONS);
        }
        count(all, "categories", self.categories.len(), limits::CATEGORIES);
        count(all, "tags", self.tags.len(), limits::TAGS);
        count(all, "key_points", self.key_points.len(), limits::KEY_POINTS);
        for (at, point) in self.key_points.iter().enumerate() {
            text(all, &format!("key_points[{at}].text"), &point.text, limits::NOTE);
            optional(all, &format!("key_points[{at}].evidence"), &point.evidence, limits::NOTE);
        }
        for (field, value, most) in [
            ("abstract", &self.abstract_text, limits::TEXT),
            ("comment", &self.comment, limits::NOTE),
            ("journal_ref", &self.journal_ref, limits::NOTE),
            ("doi", &self.doi, limits::LINE),
            ("licence", &self.licence, limits::LINE),
            ("sections.summary", &self.sections.summary, limits::TEXT),
            ("sections.methodology", &self.sections.methodology, limits::TEXT),
            ("sections.results", &self.sections.results, limits::TEXT),
            ("sections.implications", &self.sections.implications, limits::TEXT),
        ] {
            optional(all, field, value, most);
        }
        self.provenance.faults(all);
        faults
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
            if link.as_ref().is_some_and(|link| !is_https(link)) {
                *link = None;
                mended.push(Fault::new(field, "is not an https address; left out"));
            }
        }
        let mut at = 0;
        self.tags.retain(|tag| {
            let good = tag.parse::<Slug>().is_ok();
            if !good {
                mended.push(Fault::new(format!("tags[{at}]"), "is not a slug; left out"));
            }
            at += 1;
            good
        });
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

/// Finds a text that is blank or too long.
pub(super) fn text(faults: &mut Vec<Fault>, field: &str, value: &str, most: usize) {
    if value.trim().is_empty() {
        faults.push(Fault::new(field, "is empty"));
    } else if value.len() > most && value.chars().count() > most {
        faults.push(Fault::new(field, format!("is longer than {most} characters")));
    }
}

/// Finds a list that is too long.
pub(super) fn count(faults: &mut Vec<Fault>, field: &str, length: usize, most: usize) {
    if length > most {
        faults.push(Fault::new(field, format!("has {length} entries; at most {most} are read")));
    }
}

fn optional(faults: &mut Vec<Fault>, field: &str, value: &Option<String>, most: usize) {
    if let Some(value) = value {
        text(faults, field, value, most);
    }
}
