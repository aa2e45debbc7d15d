//! Hundreds of hostile texts in a real browser: what runs says so, and what the policy has to stop is reported.

#[path = "../../hostile/texts.rs"]
mod texts;

use serde_json::{Value, json};

use crate::{
    embed,
    harness::{Reader, fixture, publish, run},
};

/// Counts what runs, and what the content security policy had to stop.
const SENTINEL: &str = "window.attacks = 0; window.attacked = () => { attacks++ }; window.stopped = [];
    document.addEventListener('securitypolicyviolation', event => stopped.push(`${event.violatedDirective} ${event.blockedURI}`));";

/// Pages of papers that are opened: each text with another way out of what it stands in, and each way out with other texts.
const STEP: usize = 13;

async fn is_untouched(reader: &Reader, where_: &str) {
    assert!(reader.see::<bool>("attacks === 0 && stopped.length === 0").await, "{where_}");
    let foreign = "document.querySelectorAll('main :is(script, style, iframe, object, embed, img, svg, base, meta, video, input[autofocus])').length";
    assert_eq!(reader.see::<usize>(foreign).await, 0, "{where_}");
    let handlers = "[...document.querySelectorAll('main *')].filter(e => [...e.attributes].some(a => a.name.startsWith('on'))).length";
    assert_eq!(reader.see::<usize>(handlers).await, 0, "{where_}");
}

/// White space as a page shows it.
fn shown(text: &str) -> String {
    text.split([' ', '\n', '\t', '\u{c}', '\r']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn papers() -> Vec<Value> {
    texts::texts().iter().enumerate().map(|(number, (_, text))| texts::paper(number, text)).collect()
}

const TITLES: &str = "[...document.querySelectorAll('.card__title')].map(title => title.textContent.split(/[ \\n\\t\\f\\r]+/).filter(word => word).join(' '))";

#[test]
fn none_of_hundreds_of_texts_runs_on_any_page() {
    let papers = papers();
    let mut index = fixture::index(papers.len());
    index["site"]["topics"] = json!([{ "slug": "nlp", "name": "NLP" }]);
    let (folder, site) = publish(&index, &[fixture::edition(&papers)]);
    let expected: Vec<String> = texts::texts().iter().map(|(_, text)| shown(text)).collect();
    run(site, |reader| async move {
        reader.before_pages(SENTINEL).await;
        reader.open_taken_over("/").await;
        // Sixty more with each press.
        for shown in (60..expected.len()).step_by(60) {
            reader.until(&format!("document.querySelectorAll('.card').length === {shown}")).await;
            reader.until("!!document.querySelector('.cards__more')").await;
            reader.see::<()>("void document.querySelector('.cards__more').click()").await;
        }
        reader.until(&format!("document.querySelectorAll('.card').length === {}", expected.len())).await;
        reader.see::<()>("void document.querySelectorAll('details').forEach(details => details.open = true)").await;
        assert_eq!(reader.see::<Vec<String>>(TITLES).await, expected);
        is_untouched(&reader, "the edition").await;
        let mut pages = 1;
        for number in (0..papers.len()).step_by(STEP) {
            let page = format!("/papers/2605.{:05}/", 10_000 + number);
            reader.open_taken_over(&page).await;
            reader.see::<()>("void document.querySelectorAll('details').forEach(details => details.open = true)").await;
            let heading =
                "document.querySelector('h1').textContent.split(/[ \\n\\t\\f\\r]+/).filter(word => word).join(' ')";
            assert_eq!(reader.see::<String>(heading).await, expected[number], "{page}");
            is_untouched(&reader, &page).await;
            pages += 1;
        }
        println!("{} texts on {pages} pages: {}; 0 ran, 0 were stopped", expected.len(), texts::counts());
        drop(folder);
    });
}

#[test]
fn none_of_hundreds_of_texts_runs_in_a_page_around() {
    let papers = papers();
    let (digest_folder, digest) = publish(&fixture::index(1), &[fixture::edition(&papers[..1])]);
    let html = embed::page(
        &format!("<script>{SENTINEL}</script>"),
        &format!("<brevier-digest layout=\"cards\" limit=\"60\"></brevier-digest>{}", embed::script(&digest.url("/"))),
    );
    let (folder, host) = embed::host(&html);
    run(host, |reader| async move {
        for batch in papers.chunks(60) {
            fixture::serve(&digest, batch);
            embed::open_ready(&reader, 1).await;
            let tree = embed::tree(0);
            let all = format!("[...{tree}.querySelectorAll('*')]");
            reader
                .see::<()>(&format!("void {all}.forEach(e => {{ if (e.localName === 'details') e.open = true; }})"))
                .await;
            let titles = TITLES.replace("document.querySelectorAll", &format!("{tree}.querySelectorAll"));
            let expected: Vec<_> = batch.iter().map(|paper| shown(paper["title"].as_str().unwrap())).collect();
            assert_eq!(reader.see::<Vec<String>>(&titles).await, expected);
            let known = "['div', 'p', 'a', 'h2', 'h3', 'h4', 'article', 'ul', 'li', 'span', 'bdi', 'strong', 'details', 'summary', 'section']";
            let foreign = format!("{all}.map(e => e.localName).filter(name => !{known}.includes(name))");
            assert_eq!(reader.see::<Vec<String>>(&foreign).await, Vec::<String>::new());
            let handlers = format!("{all}.filter(e => [...e.attributes].some(a => a.name.startsWith('on'))).length");
            assert_eq!(reader.see::<usize>(&handlers).await, 0);
            assert!(reader.see::<bool>("attacks === 0 && stopped.length === 0").await);
        }
        println!("{} texts in a page around: 0 ran", papers.len());
        drop((folder, digest_folder));
    });
}
