//! Entries of BibTeX.

use brevier::desk::{Reference, citation::bibliography};
use serde_json::json;

use crate::read::{entry, field, quotes, reference};

#[test]
fn titles_come_back_as_they_were() {
    for title in [
        "Attention Is All You Need",
        "BERT: Pre-training of Deep Bidirectional Transformers",
        "A 3D U-Net for ImageNet—with GANs & 50% fewer #parameters_now",
        "Über die Ästhetik: „naïve“ façades, Łoś’s theorem, straße, Ærø, œuvre, ıŋð",
        "α-stable ℓ₂ laws in O(n²) → ∞, 3×3",
        "From $5 to $6 {or less} ~ x^2 \\ y | z < 1 > 0",
        "“Double” and ‘single’ quotes, a--b, a – b, a — b, a---b, ''x''",
        "深度学习 на русском ψυχή עברית العربية",
        "Nguyễn’s ế ộ ử ẵ",
    ] {
        let read = field(&entry(&reference(title, &["A. B."], "")), "title");
        assert_eq!(read, quotes(title));
    }
}

#[test]
fn a_formula_of_the_title_stays_a_formula() {
    let read = field(&entry(&reference(r"On $\mathcal{O}(n^{2})$ bounds", &["A. B."], "")), "title");
    assert_eq!(read, r"On $\mathcal{O}(n^{2})$ bounds");
}

#[test]
fn nothing_is_said_that_the_metadata_do_not_say() {
    let bare = Reference::read(&json!({"id": "2605.01234", "title": "Bare"})).unwrap();
    let fields: Vec<String> = entry(&bare).fields.into_keys().collect();
    assert_eq!(fields, ["archiveprefix", "eprint", "month", "title", "url", "year"]);
}

#[test]
fn a_paper_is_published_where_its_journal_reference_clearly_says_so() {
    let cite = |journal_ref: &str| {
        let json = json!({
            "id": "1711.00001", "title": "T", "published": "2017-11-01T00:00:00Z", "journal_ref": journal_ref,
            "comment": "Accepted at ICML 2018", "doi": "10.1103/Phys_Rev.1",
        });
        entry(&Reference::read(&json).unwrap())
    };
    let article = cite("Phys. Rev. D 98, 030001 (2018)");
    assert_eq!(article.entry_type.to_string(), "article");
    let fields = ["journal", "volume", "pages", "year", "month", "doi", "eprint"].map(|name| field(&article, name));
    assert_eq!(fields, ["Phys. Rev. D", "98", "030001", "2018", "", "10.1103/Phys_Rev.1", "1711.00001"]);

    let text = "Proceedings of the 35th International Conference on Machine Learning, PMLR 80:1-9, 2018";
    let paper = cite(text);
    assert_eq!((paper.entry_type.to_string(), field(&paper, "booktitle")), ("inproceedings".into(), text.into()));

    let unclear = cite("To appear in Nature & Friends");
    assert_eq!(unclear.entry_type.to_string(), "misc");
    assert_eq!(
        ["note", "year", "month"].map(|name| field(&unclear, name)),
        ["To appear in Nature & Friends", "2017", "November"]
    );
    assert_eq!(cite("").entry_type.to_string(), "misc", "a comment does not publish a paper");
}

#[test]
fn papers_that_would_have_the_same_key_get_letters() {
    let same = reference("Same title", &["A. Same"], "");
    let text = bibliography(&[same.clone(), same.clone(), same]);
    let read = biblatex::Bibliography::parse(&text).unwrap();
    assert_eq!(read.keys().collect::<Vec<_>>(), ["same2026same", "same2026samea", "same2026sameb"]);
}
