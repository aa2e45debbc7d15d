//! Addresses and tags: what may not be shown is left out with a warning, and the paper stays.

use brevier::digest::{Paper, Sifted, Slug, read_edition};
use serde_json::json;

use crate::fixture::{EDITION, edition_of, edition_with, lines, read, set, try_edition};

/// The one paper of an edition in which nothing was set aside.
fn the_paper(found: Sifted<brevier::digest::Edition>) -> Paper {
    assert_eq!(found.set_aside, []);
    found.value.papers.into_iter().next().unwrap()
}

#[test]
fn unsafe_links_are_left_out_with_a_warning_and_the_paper_stays() {
    for address in
        ["javascript:alert(1)", "http://example.org/", "//example.org", "data:text/html,x", "", "https://a b"]
    {
        for field in ["links.abstract", "links.pdf", "links.code", "licence"] {
            let found = read(&edition_with(&format!("/{}", field.replace('.', "/")), address));
            let line = format!("{EDITION}: paper 1 (2605.00001), field {field}: is not an https address; left out");
            assert_eq!(lines(&found.warnings), [line]);
            let kept = serde_json::to_value(the_paper(found)).unwrap();
            assert_eq!(kept.pointer(&format!("/{}", field.replace('.', "/"))), None);
        }
    }
}

#[test]
fn unknown_tags_are_warned_of_and_stay() {
    let topics: [Slug; 1] = ["nlp".parse().unwrap()];
    let file = edition_with("/tags", json!(["nlp", "basket-weaving"]));
    let found = read_edition(EDITION, &file.to_string(), Some(&topics)).unwrap();
    let line = format!("{EDITION}: paper 1 (2605.00001), field tags: basket-weaving is not a topic of this site");
    assert_eq!(lines(&found.warnings), [line]);
    assert_eq!(the_paper(found).tags, ["nlp", "basket-weaving"]);
}

#[test]
fn tags_that_are_no_slugs_or_stand_twice_are_left_out_with_a_warning() {
    let found = read(&edition_with("/tags", json!(["Natural Language", "nlp", "../x", "nlp"])));
    let warned = lines(&found.warnings);
    for (at, reason) in [(0, "is not a slug; left out"), (2, "is not a slug; left out"), (3, "stands twice; left out")]
    {
        assert!(warned.iter().any(|line| line.contains(&format!("field tags[{at}]: ")) && line.ends_with(reason)));
    }
    assert_eq!(warned.len(), 3, "{warned:?}");
    assert_eq!(the_paper(found).tags, ["nlp"]);
}

#[test]
fn a_primary_category_that_is_missing_from_the_list_is_added_with_a_warning() {
    let found = read(&edition_with("/categories", json!(["stat.ML"])));
    assert!(lines(&found.warnings)[0].contains("field categories: "));
    let categories: Vec<_> = the_paper(found).categories.iter().map(ToString::to_string).collect();
    assert_eq!(categories, ["cs.LG", "stat.ML"]);
}

#[test]
fn a_good_edition_is_read_without_a_warning() {
    let topics: [Slug; 1] = ["nlp".parse().unwrap()];
    let found = read_edition(EDITION, &edition_of(3).to_string(), Some(&topics)).unwrap();
    assert_eq!((found.value.papers.len(), found.set_aside, found.warnings), (3, vec![], vec![]));
}

#[test]
fn a_formula_of_other_elements_is_left_out_and_the_paper_is_not() {
    let mut edition = edition_of(1);
    for bad in [json!(["script", "alert(1)"]), json!(["mi", ["mi", "a"]]), json!([])] {
        set(&mut edition, "/papers/0/formulas/0/mathml", bad);
        let found = try_edition(&edition).unwrap();
        assert!(
            found.warnings.iter().any(|warning| warning.to_string().contains("formulas[0]")),
            "{:?}",
            found.warnings
        );
        assert!(the_paper(found).formulas.is_empty());
    }
}

#[test]
fn what_is_no_related_paper_is_left_out_and_the_paper_is_not() {
    let good = json!({ "id": "2604.00002", "title": "Another", "edition": "2026-04-30", "shares": ["distillation"] });
    for (bad, said) in [
        (json!("2604.00001"), "related[1]: is no paper"),
        (json!({ "id": "javascript:alert(1)", "title": "T", "edition": "2026-04-30" }), "related[1]: is no paper"),
        (json!({ "id": "2604.00001", "title": " ", "edition": "2026-04-30" }), "related[1]: is no paper"),
        (json!({ "id": "2604.00001", "title": "T", "edition": "yesterday" }), "related[1]: is no paper"),
        (json!({ "id": "2604.00001", "title": "T", "edition": "2026-04-30", "shares": [""] }), "related[1]: shares"),
        (
            json!({ "id": "2604.00001", "title": "T", "edition": "2026-04-30", "shares": ["a", "b", "c", "d", "e", "f"] }),
            "related[1]: shares",
        ),
        (json!({ "id": "2605.00001", "title": "T", "edition": "2026-04-30" }), "related[1]: is the paper itself"),
        (good.clone(), "related[1]: is the paper itself, or stands twice"),
    ] {
        let found = try_edition(&edition_with("/related", json!([good, bad]))).unwrap();
        assert!(found.warnings[0].to_string().contains(said), "{:?}", found.warnings);
        let related = the_paper(found).related;
        assert_eq!((related.len(), related[0].title.as_str()), (1, "Another"));
        assert_eq!(related[0].shares, ["distillation"]);
    }
}

#[test]
fn the_sixth_related_paper_is_one_too_many_and_one_without_a_reason_is_not() {
    let many: Vec<_> = (1..=6)
        .map(|number| json!({ "id": format!("2604.{number:05}"), "title": "T", "edition": "2026-04-30" }))
        .collect();
    let found = try_edition(&edition_with("/related", many)).unwrap();
    assert_eq!(found.warnings.len(), 1);
    assert_eq!(the_paper(found).related.len(), 5);
}
