//! Finds the id of a paper in the forms that arXiv's feeds give it.

use crate::digest::ArxivId;

/// What may stand before an id, lower case: listings, the query API (with http, as it writes it), and the abstracts of listings.
const BEFORE: [&str; 4] = ["oai:arxiv.org:", "http://arxiv.org/abs/", "https://arxiv.org/abs/", "arxiv:"];

/// The id and, where there is one, the version in `oai:arXiv.org:2508.13426v1`, `http://arxiv.org/abs/hep-th/9901001v2`,
/// `https://arxiv.org/abs/2508.13426` or `arXiv:2508.13426v1`.
pub(super) fn id_and_version(text: &str) -> Option<(ArxivId, Option<u32>)> {
    let text = text.trim();
    let bare = BEFORE.iter().find_map(|before| {
        let start = text.get(..before.len())?;
        start.eq_ignore_ascii_case(before).then(|| &text[before.len()..])
    })?;
    // `solv-int/9901001` has a v too: only one with nothing but digits after it begins a version.
    let versioned = bare
        .rsplit_once('v')
        .filter(|(_, digits)| (1..=5).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()));
    match versioned {
        Some((id, digits)) => {
            let version = digits.parse().ok().filter(|version| *version > 0)?;
            Some((id.parse().ok()?, Some(version)))
        }
        None => Some((bare.parse().ok()?, None)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(String, Option<u32>)> {
        id_and_version(text).map(|(id, version)| (id.to_string(), version))
    }

    #[test]
    fn ids_are_found_in_every_form_of_the_feeds() {
        for (text, id, version) in [
            ("oai:arXiv.org:2508.13426v1", "2508.13426", Some(1)),
            ("oai:arXiv.org:hep-th/9901001v12", "hep-th/9901001", Some(12)),
            ("http://arxiv.org/abs/0704.0001v2", "0704.0001", Some(2)),
            ("http://arxiv.org/abs/solv-int/9901001v3", "solv-int/9901001", Some(3)),
            ("http://arxiv.org/abs/solv-int/9901001", "solv-int/9901001", None),
            ("https://arxiv.org/abs/2508.13426", "2508.13426", None),
            ("arXiv:math.AG/0301001v1", "math/0301001", Some(1)),
            ("\n  http://arxiv.org/abs/1706.03762v7 ", "1706.03762", Some(7)),
        ] {
            assert_eq!(read(text), Some((id.to_owned(), version)), "{text}");
        }
    }

    #[test]
    fn what_names_no_paper_has_no_id() {
        for text in [
            "",
            "2508.13426v1",
            "https://arxiv.org/api/errors#incorrect_id_format_for_abc",
            "https://arxiv.org.evil.example/abs/2508.13426",
            "oai:arXiv.org:2508.13426v0",
            "oai:arXiv.org:2508.13426v",
            "oai:arXiv.org:2508.13426v1v1",
            "oai:arXiv.org:2508.13426v99999999999",
            "oai:arXiv.orgé2508.13426v1",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
