//! The site is published anew: with an edition more, with another build, and without keeping anything.

use std::collections::HashSet;

use serde_json::json;

use super::{allow_no_network, caches, listed, owner_test, until_kept, until_kept_in};
use crate::{harness::Answer, pages::EditionOnPage};

/// The program that the page names.
const PROGRAM: &str = "document.getElementById('program').src";

owner_test!(a_new_edition_is_there_without_a_network_once_its_front_page_was_seen, |owner, reader| {
    allow_no_network(&reader);
    reader.open_taken_over("/").await;
    until_kept(&reader).await;
    owner.publish_edition("2026-05-11");
    let before = reader.site.asked().len();
    reader.open_taken_over("/").await;
    until_kept(&reader).await;
    let asked = reader.site.asked().split_off(before);
    // Papers of earlier days have not changed.
    let papers: HashSet<_> = asked.iter().filter(|path| path.starts_with("/papers/")).collect();
    assert_eq!(papers.len(), 2, "{asked:?}");
    reader.site.be_gone(true);
    reader.open_taken_over("/").await;
    reader.until_text(".edition-head__day", "11 May 2026").await;
    let title = EditionOnPage(&reader).titles().await.remove(0);
    EditionOnPage(&reader).read(&title).await;
    reader.until_text(".paper h1", &title).await;
});

owner_test!(a_new_build_comes_whole_and_the_old_one_goes, |owner, reader| {
    allow_no_network(&reader);
    reader.open_taken_over("/").await;
    until_kept(&reader).await;
    let before = caches(&reader).await;
    let program = owner.publish_build();
    reader.open_taken_over("/").await;
    until_kept_in(&reader, &owner.build(), &listed(&reader.site)).await;
    reader.until("caches.keys().then(names => names.length === 1)").await;
    assert!(before.is_disjoint(&caches(&reader).await));
    reader.site.be_gone(true);
    for page in ["/", "/editions/2026-05-06/", "/about/"] {
        reader.open_taken_over(page).await;
        assert!(reader.see::<String>(PROGRAM).await.ends_with(&program), "{page}");
    }
});

owner_test!(a_build_that_came_only_in_part_leaves_the_old_pages_with_their_own_program, |owner, reader| {
    allow_no_network(&reader);
    reader.open_taken_over("/").await;
    until_kept(&reader).await;
    let (old, paper) =
        (owner.program(), listed(&reader.site).into_iter().find(|file| file.starts_with("papers/")).unwrap());
    let new = owner.publish_build();
    reader.site.page(&format!("/{paper}"), [Answer::Lost]);
    reader.open_taken_over("/").await;
    until_kept_in(&reader, &owner.build(), &["about/".to_owned()]).await;
    reader.site.be_gone(true);
    for (page, program) in [("/".to_owned(), &new), (format!("/{paper}"), &old), ("/about/".to_owned(), &new)] {
        reader.open_taken_over(&page).await;
        assert!(reader.see::<String>(PROGRAM).await.ends_with(program), "{page}");
    }
    // The program finds in a page of the old build what it needs, as it would in one that the host sends.
    reader.open_taken_over("/").await;
    let shown = EditionOnPage(&reader).titles().await;
    reader.click(&format!(".card a[href='{}']", reader.site.path(&format!("/{paper}")))).await;
    reader.until_text(".paper h1", "Paper number").await;
    assert!(shown.contains(&reader.text(".paper h1").await));
});

owner_test!(a_site_that_keeps_nothing_any_more_takes_away_what_it_kept, |owner, reader| {
    reader.open_taken_over("/").await;
    until_kept(&reader).await;
    let others = ["brevier /elsewhere/ 1", "brevier", "another"];
    reader
        .see::<serde_json::Value>(&format!(
            "Promise.all({}.map(name => caches.open(name))).then(() => 1)",
            json!(others)
        ))
        .await;
    owner.publish(&["--no-offline"]);
    reader.see::<()>("void (window.same = true)").await;
    reader.open_taken_over("/about/").await;
    reader.until("navigator.serviceWorker.getRegistrations().then(all => all.length === 0)").await;
    reader.until("caches.keys().then(names => names.length === 3)").await;
    assert_eq!(caches(&reader).await, others.map(str::to_owned).into());
    // And none comes again.
    reader.open_taken_over("/").await;
    assert!(!reader.see::<bool>("!!navigator.serviceWorker.controller").await);
    // A site that keeps things again begins anew.
    owner.publish(&[]);
    reader.open_taken_over("/").await;
    until_kept(&reader).await;
});
