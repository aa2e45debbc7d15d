//! How long `brevier update` takes for a usual day, with how much memory and computing, and what a second run asks.
//!
//! 250 announcements, a model that takes a second for each answer, eight of them at a time. arXiv and the model are played by this
//! program; the pauses between requests to arXiv are the real ones, so most of the time is waiting.

#[path = "../../tests/arxiv/feeds.rs"]
#[allow(dead_code, clippy::unwrap_used, reason = "the tests of arXiv need more of it, and fail by panicking")]
mod feeds;
#[path = "../../tests/model/harness/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the tests of the model need more of it")]
mod harness;
mod measured;
#[path = "../../tests/arxiv/stand_in.rs"]
#[allow(dead_code, clippy::unwrap_used, reason = "the tests of arXiv need more of it, and fail by panicking")]
mod stand_in;

use std::{fs, path::Path, time::Duration};

use brevier::digest::ArxivId;
use harness::{Answer, Server};
use measured::Measured;
use stand_in::{Play, StandIn};

/// Announcements of the day.
const ANNOUNCED: usize = 250;
const DAY: &str = "2026-05-08";
const NOW: &str = "2026-05-08T12:00:00Z";

fn main() {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
    let arxiv = runtime.block_on(StandIn::start(|_, target| match target.split_once("id_list=") {
        None => Play::Feed(feeds::listing(DAY, &feeds::ids(ANNOUNCED))),
        Some((_, ids)) => Play::Feed(answer(ids.split('&').next().unwrap_or_default())),
    }));
    let model = Server::waiting(|asked| async move {
        tokio::time::sleep(Duration::from_secs(1)).await;
        Answer::Says(harness::good_text(&asked))
    });
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("brevier.toml"), configuration(&arxiv, &model)).expect("a file can be written");
    println!("{ANNOUNCED} announcements, a model that takes 1 s for an answer, 8 at a time; arXiv is asked every 3 s");
    println!("{:<24} {:>8} {:>8} {:>8} {:>7} {:>7}", "", "seconds", "CPU s", "MB", "arXiv", "model");
    for what in ["a new edition", "again"] {
        let (asked_arxiv, asked_model) = (arxiv.visits().len(), model.asked().len());
        let Measured { seconds, cpu, megabytes } = Measured::of(folder.path(), NOW);
        let (arxiv, model) = (arxiv.visits().len() - asked_arxiv, model.asked().len() - asked_model);
        println!("{what:<24} {seconds:>8.2} {cpu:>8.2} {megabytes:>8.0} {arxiv:>7} {model:>7}");
    }
    // The edition is gone and the answers are there, as after a run that was killed at the last moment.
    for gone in ["digest", ".brevier/last-run.json"] {
        remove(&folder.path().join(gone));
    }
    let (asked_arxiv, asked_model) = (arxiv.visits().len(), model.asked().len());
    let Measured { seconds, cpu, megabytes } = Measured::of(folder.path(), NOW);
    let (arxiv, model) = (arxiv.visits().len() - asked_arxiv, model.asked().len() - asked_model);
    println!("{:<24} {seconds:>8.2} {cpu:>8.2} {megabytes:>8.0} {arxiv:>7} {model:>7}", "anew, from kept answers");
}

fn configuration(arxiv: &StandIn, model: &Server) -> String {
    let address = arxiv.address;
    format!(
        "[arxiv]\ncontact = \"me@example.org\"\nlisting_base = \"http://{address}/atom\"\nquery_base = \"http://{address}/query\"\n\
         [model]\nbase_url = \"{}\"\nmodel = \"scripted\"\n",
        model.base_url()
    )
}

/// An answer with titles and abstracts that the scripted model can write about.
fn answer(ids: &str) -> String {
    let ids = ids.replace("%2C", ",").replace("%2F", "/");
    let ids: Vec<ArxivId> = ids.split(',').filter_map(|id| id.parse().ok()).collect();
    let papers = harness::Papers::new(1);
    let abstract_text = papers.sources()[0].abstract_text.to_owned();
    let with_texts = |xml: String, id: &ArxivId| {
        let name = format!("Method {}", id.as_str().rsplit('.').next().unwrap_or_default());
        xml.replace(&format!("<title>On {id}<"), &format!("<title>{name}: Tuning Without Forgetting<"))
            .replace(&format!("<summary>About {id}.<"), &format!("<summary>{}<", abstract_text.replace("Ash", &name)))
    };
    ids.iter().fold(feeds::answer(&ids), with_texts)
}

fn remove(path: &Path) {
    let removed = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    removed.expect("the run has written it");
}
