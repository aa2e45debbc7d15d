//! Editions of which some papers have a summary, and others not yet.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use crate::{
    feeds,
    model::{Answer, Server, good_text, title_of},
    owner::{DAY, NOON, Owner, ids, with_texts},
    stand_in::{Play, StandIn},
    with_a_model::settings,
};

/// A model that does not know what to say about the second paper, until it is well.
fn forgetful() -> (Server, Arc<AtomicBool>) {
    let well = Arc::new(AtomicBool::new(false));
    let is_well = Arc::clone(&well);
    let server = Server::new(move |asked| match is_well.load(Ordering::SeqCst) || !title_of(asked).contains("00002") {
        true => Answer::Says(good_text(asked)),
        false => Answer::Status(500, None, "out of memory".to_owned()),
    });
    (server, well)
}

fn written_by(owner: &Owner, id: &str) -> String {
    let edition = owner.edition(DAY);
    let paper = edition["papers"].as_array().unwrap().iter().find(|paper| paper["id"] == id).unwrap().clone();
    paper["provenance"]["kind"].as_str().unwrap().to_owned()
}

#[test]
fn only_the_paper_that_fell_back_is_asked_for_again_and_then_nobody() {
    let (server, well) = forgetful();
    let owner = Owner::with(&settings(&server, ""));
    owner.record(DAY, 1..5);
    owner.update(DAY, &[]).is(0, "1 papers have no summary");
    assert_eq!([1, 2, 3, 4].map(|at| written_by(&owner, &format!("2605.0000{at}"))), ["llm", "extract", "llm", "llm"]);
    // Still ill: the edition stays as it is, to the byte.
    let editions = |owner: &Owner| {
        let mut files = owner.digest();
        files.retain(|path, _| path.starts_with(owner.path("digest/editions")));
        files
    };
    let before = editions(&owner);
    owner.update(DAY, &[]).is(0, "is as it was");
    assert_eq!(editions(&owner), before);
    well.store(true, Ordering::SeqCst);
    let asked = server.asked().len();
    owner.update(DAY, &[]).is(0, "is published anew");
    assert_eq!(server.asked().len(), asked + 1);
    assert_eq!(written_by(&owner, "2605.00002"), "llm");
    owner.has_a_good_digest();
    let before = owner.digest();
    owner.update(DAY, &[]).is(0, "published already");
    assert_eq!((server.asked().len(), owner.digest()), (asked + 1, before));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unfinished_edition_is_made_again_from_arxiv_and_its_kept_answers() {
    // arXiv would say that nothing has changed, if it were asked so.
    let arxiv = StandIn::start(|_, target| match target.contains("id_list") {
        false => Play::FeedWith("etag", "\"of-today\"", feeds::listing(DAY, &ids(1..5))),
        true => Play::Feed(with_texts(feeds::answer(&ids(1..5)), &ids(1..5))),
    })
    .await;
    let (server, well) = forgetful();
    let address = arxiv.address;
    let owner = Owner::with(&format!(
        "[arxiv]\ncontact = \"me@example.org\"\ntries = 1\nlisting_base = \"http://{address}/atom\"\n\
         query_base = \"http://{address}/query\"\n{}",
        settings(&server, "")
    ));
    let update = || owner.run(&["update", "--quiet", "--now", NOON]);
    update().is(0, "1 papers have no summary");
    well.store(true, Ordering::SeqCst);
    // The metadata is kept, so that only the listing is asked for again.
    update().is(0, "arXiv requests: 1; model requests: 1;");
    assert_eq!(arxiv.visits()[2].header("if-none-match"), "");
    assert_eq!(written_by(&owner, "2605.00002"), "llm");
    owner.has_a_good_digest();
}

#[test]
fn a_required_model_that_is_gone_leaves_the_digest_as_it_was() {
    let (server, well) = forgetful();
    well.store(true, Ordering::SeqCst);
    let owner = Owner::with(&settings(&server, ""));
    owner.record(DAY, 1..5);
    owner.update(DAY, &[]).is(0, "is published");
    let before = owner.digest();
    owner.record("2026-05-11", 11..15);
    // Nobody listens on this port, which only the system may give out.
    let nowhere = "[model]\nbase_url = \"http://127.0.0.1:1/v1\"\nmodel = \"scripted\"\ntries = 1\nrequired = true\n";
    owner.write("brevier.toml", nowhere);
    owner.update("2026-05-11", &[]).is(4, "model.required");
    assert_eq!(owner.digest(), before);
}
