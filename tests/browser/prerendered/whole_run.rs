//! From what arXiv announces to what a person sees: `brevier update`, `brevier site`, and a browser.

#[path = "../../arxiv/feeds.rs"]
#[allow(dead_code, reason = "the tests of arXiv need more of it")]
mod feeds;
#[path = "../../model/harness/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the tests of the model need more of it")]
mod model;

use std::{fs, path::Path};

use model::Papers;
use tempfile::TempDir;

use crate::{
    harness::{Reader, Site, brevier, publish_folder, run},
    pages::PaperOnPage,
};

const DAY: &str = "2026-05-08";

/// What an owner has after a run over recorded answers of arXiv.
fn updated(settings: &str, answers: &[&Path]) -> (TempDir, Site) {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("brevier.toml");
    fs::write(&config, settings).unwrap();
    let mut arguments = ["update", "--quiet", "--now", "2026-05-08T12:00:00Z", "--config"].map(Path::new).to_vec();
    arguments.extend([&config, Path::new("--from")]);
    arguments.extend(answers);
    brevier(&arguments);
    let site = publish_folder(folder.path());
    (folder, site)
}

/// A listing and the answer of the query API about its papers, which the scripted model can write about.
fn answers(folder: &Path) -> [std::path::PathBuf; 2] {
    let papers = Papers::new(6);
    let sources = papers.sources();
    let ids: Vec<_> = sources.iter().map(|source| source.id.clone()).collect();
    let with_texts = |xml: String, source: &brevier::publisher::summarize::Source<'_>| {
        xml.replace(&format!("<title>On {}<", source.id), &format!("<title>{}<", source.title))
            .replace(&format!("<summary>About {}.<", source.id), &format!("<summary>{}<", source.abstract_text))
    };
    let files = [folder.join("listing.xml"), folder.join("answer.xml")];
    fs::write(&files[0], feeds::listing(DAY, &ids)).unwrap();
    fs::write(&files[1], sources.iter().fold(feeds::answer(&ids), with_texts)).unwrap();
    files
}

async fn open_first_paper(reader: &Reader) -> String {
    reader.open_taken_over("/").await;
    let title = reader.texts(".card__title").await.remove(0);
    reader.click(".card__title a").await;
    PaperOnPage(reader).until_titled(&title).await;
    title
}

#[test]
fn what_a_model_wrote_is_shown_with_its_evidence_and_its_name() {
    let server = model::Server::good();
    let settings = format!("[model]\nbase_url = \"{}\"\nmodel = \"scripted-7b\"\n", server.base_url());
    let files = tempfile::tempdir().unwrap();
    let [listing, answer] = answers(files.path());
    let (_folder, site) = updated(&settings, &[&listing, &answer]);
    assert_eq!(server.asked().len(), 6);
    run(site, |reader| async move {
        reader.open_taken_over("/").await;
        assert_eq!(reader.count(".card").await, 6);
        assert_eq!(reader.text(".masthead .kicker").await.to_lowercase(), "ai-generated summaries");
        assert_eq!(reader.text(".provenance-label").await, "AI summary");
        open_first_paper(&reader).await;
        assert_eq!(reader.texts(".paper__body h2").await, ["Key points", "Summary", "Methodology"]);
        assert!(reader.text(".provenance").await.contains("scripted-7b"));
        // TeX in the abstract is text that can be read.
        assert!(reader.text(".paper__abstract").await.contains("works with τ-schedules"));
        reader.see::<()>("void document.querySelectorAll('details').forEach(details => details.open = true)").await;
        assert!(reader.text(".paper__points").await.contains("forget what they learned when they are tuned"));
    });
}

#[test]
fn without_a_model_the_page_says_whose_sentences_it_shows() {
    let files = tempfile::tempdir().unwrap();
    let [listing, answer] = answers(files.path());
    let (_folder, site) = updated("", &[&listing, &answer]);
    run(site, |reader| async move {
        reader.open_taken_over("/").await;
        assert_eq!(reader.text(".masthead .kicker").await.to_lowercase(), "sentences from the abstracts");
        assert_eq!(reader.text(".provenance-label").await, "Extract");
        open_first_paper(&reader).await;
        // The abstract stands as summary, once, and no section is made up.
        assert_eq!(reader.texts(".paper__body h2").await, ["Key points", "Summary"]);
    });
}

#[test]
fn recorded_answers_of_arxiv_become_pages() {
    let Some(recorded) = std::env::var_os("BREVIER_RECORDED") else {
        println!("left out: BREVIER_RECORDED names no folder with recorded answers");
        return;
    };
    let listing = Path::new(&recorded).join("listing-cs.AI-2025-08-20.xml");
    let (_folder, site) = updated("", &[&listing]);
    run(site, |reader| async move {
        reader.open_taken_over("/").await;
        assert_eq!(reader.count(".card").await, 7);
        assert!(reader.text(".edition-head__day").await.contains("20 August 2025"));
        let title = open_first_paper(&reader).await;
        assert!(!title.is_empty());
    });
}
