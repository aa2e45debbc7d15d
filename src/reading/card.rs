//! What a card shows of a paper.

use super::open_licence;
use crate::digest::{Edition, KeyPoint, Links, Paper, Provenance};

/// The edition with as much of each paper as its cards show. A page of cards carries no more: abstracts, evidence and the rest of the
/// metadata stand on the papers' own pages.
pub fn edition_of_cards(edition: Edition) -> Edition {
    Edition { papers: edition.papers.into_iter().map(card_of).collect(), ..edition }
}

/// The paper with as much of it as its card shows at first. Of the sections this is the first; of the others only that they are there.
pub fn card_of(mut paper: Paper) -> Paper {
    paper.abstract_text = None;
    paper.authors.iter_mut().for_each(|author| author.affiliations.clear());
    paper.categories = vec![paper.primary_category.clone()];
    paper.updated = None;
    paper.comment = None;
    paper.journal_ref = None;
    paper.doi = None;
    paper.licence = paper.licence.filter(|licence| open_licence(licence).is_some());
    paper.links = Links { code: paper.links.code, ..Links::default() };
    paper.key_points = paper.key_points.into_iter().map(|point| KeyPoint { evidence: None, ..point }).collect();
    paper.sections.keep_first();
    let mut formulas = std::mem::take(&mut paper.formulas);
    formulas.retain(|formula| shown(&paper).any(|text| text.contains(&formula.text)));
    paper.formulas = formulas;
    paper.related.clear();
    paper.provenance.flags.iter_mut().for_each(|flag| flag.detail = None);
    paper.provenance = Provenance {
        kind: paper.provenance.kind,
        flags: paper.provenance.flags,
        model: None,
        prompt_version: None,
        made_at: None,
        source: None,
    };
    paper
}

/// The texts of a card in which formulas can stand.
fn shown(paper: &Paper) -> impl Iterator<Item = &str> {
    let points = paper.key_points.iter().map(|point| point.text.as_str());
    points.chain(paper.sections.iter().map(|(_, text)| text)).chain([paper.title.as_str()])
}

#[cfg(test)]
mod tests {
    use crate::digest::Sections;

    fn sections(texts: [Option<&str>; 4]) -> Sections {
        let [summary, methodology, results, implications] = texts.map(|text| text.map(str::to_owned));
        Sections { summary, methodology, results, implications }
    }

    #[test]
    fn a_card_has_the_first_section_and_knows_of_the_others() {
        let mut all = sections([Some("s"), Some("m"), Some("r"), Some("i")]);
        all.keep_first();
        assert_eq!(all.iter().collect::<Vec<_>>(), [("Summary", "s")]);
        assert!(all.has_more());

        let mut without_summary = sections([None, Some("m"), None, Some("i")]);
        without_summary.keep_first();
        assert_eq!(without_summary.iter().collect::<Vec<_>>(), [("Methodology", "m")]);
        assert!(without_summary.has_more());
    }

    #[test]
    fn a_card_with_one_section_or_none_leaves_nothing_out() {
        for texts in [[Some("s"), None, None, None], [None; 4]] {
            let mut few = sections(texts);
            few.keep_first();
            assert_eq!(few, sections(texts));
            assert!(!few.has_more());
        }
    }
}
