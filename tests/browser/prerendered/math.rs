//! Formulas as MathML.

use serde_json::json;

use crate::{
    harness::{Site, fixture, publish, run},
    pages::PaperOnPage,
};

const LETTERS: &str = "(a + b)/c";

fn site(hold: bool) -> (tempfile::TempDir, Site) {
    let fraction = json!(["mfrac", ["mrow", ["mi", "a"], ["mo", "+"], ["mi", "b"]], ["mi", "c"]]);
    let paper = fixture::paper_with(
        1,
        &json!({
            "title": format!("A bound of {LETTERS} for all"),
            "abstract": format!("We show {LETTERS}."),
            "key_points": [{ "text": format!("The bound is {LETTERS} and tight.") }],
            "sections": { "summary": format!("It says {LETTERS}, twice: {LETTERS}.") },
            "formulas": [
                { "text": LETTERS, "mathml": fraction },
                { "text": "for all", "mathml": ["script", "window.attacked = 1"] },
            ],
        }),
    );
    let (folder, site) = publish(&fixture::index(1), &[fixture::edition(&[paper])]);
    if hold {
        site.hold(".wasm");
    }
    (folder, site)
}

/// How many formulas there are in the page, each of which is a fraction of MathML and looks like one: the one part above the other.
const FORMULAS: &str = "[...document.querySelectorAll('main math')].filter(math => {
    const fraction = math.firstChild;
    if (math.namespaceURI !== 'http://www.w3.org/1998/Math/MathML' || !(fraction instanceof MathMLElement)) return false;
    const [above, below] = [...fraction.children].map(part => part.getBoundingClientRect());
    return fraction.localName === 'mfrac' && above.height > 0 && below.height > 0 && above.bottom <= below.top + 1;
}).length";

#[test]
fn formulas_are_there_before_the_program_and_stay_as_they_are() {
    let (_folder, site) = site(true);
    run(site, |reader| async move {
        reader.open("/").await;
        reader.see::<()>("void document.querySelectorAll('details').forEach(details => details.open = true)").await;
        assert_eq!(reader.see::<usize>(FORMULAS).await, 4);
        // What was opened counts as read, which the card then says; its texts are what is looked at here.
        let texts = "[...document.querySelectorAll('.card__title a, .key-points, .card__section')].map(e => e.innerHTML).join()";
        let before: String = reader.see(texts).await;
        reader.site.release();
        reader.until_taken_over().await;
        assert_eq!(reader.see::<String>(texts).await, before);
        assert!(!reader.see::<bool>("'attacked' in window").await);
    });
}

#[test]
fn formulas_are_there_on_a_page_that_the_program_makes() {
    let (_folder, site) = site(false);
    run(site, |reader| async move {
        reader.open_taken_over("/").await;
        reader.click(".card__title a").await;
        reader.until("document.querySelector('.paper h1') !== null").await;
        assert_eq!(reader.see::<usize>(FORMULAS).await, 5);
        assert!(!reader.see::<bool>("'attacked' in window").await);
        // What is only text has the letters.
        assert!(reader.see::<String>("document.title").await.contains(LETTERS));
        let title = PaperOnPage(&reader).0.text(".paper h1").await;
        assert!(title.starts_with("A bound of") && title.ends_with("for all"), "{title}");
    });
}
