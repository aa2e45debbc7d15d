//! Two hundred damaged digests in a real browser: each is shown as far as it goes, or its trouble has a name.

#[path = "../digest/mutated/damage.rs"]
mod damage;

use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::TestRunner,
};

use crate::harness::{Base, Site, fixture, run};

/// Digests that are tried.
const DIGESTS: usize = 200;

#[test]
fn every_damaged_digest_is_shown_or_named() {
    run(Site::start(Base::Root), |reader| async move {
        // The same ones each time, so that one that fails can be looked at.
        let mut runner = TestRunner::deterministic();
        let (mut shown, mut named) = (0, 0);
        for number in 0..DIGESTS {
            let (mut index, mut edition) = (fixture::index(3), fixture::edition(&[1, 2, 3].map(fixture::paper)));
            for at in 0..3 {
                let damage = damage::damages().new_tree(&mut runner).unwrap().current();
                // Most damage is to the edition, or the index alone would be seen.
                let document = if (number + at) % 4 == 0 { &mut index } else { &mut edition };
                damage::damaged_value(document, &damage);
            }
            let mut edition = edition.to_string();
            if number % 5 == 0 {
                let damage = damage::damages().new_tree(&mut runner).unwrap().current();
                edition = damage::damaged_text(edition, &damage);
            }
            reader.site.digest_text("index.json", index.to_string());
            reader.site.digest_text(fixture::FILE, edition.as_str());
            reader.open("/").await;
            reader.until("!document.querySelector('.loading') && !!document.querySelector('main h1, main h2')").await;
            let (cards, states): (usize, usize) = reader
                .see("[document.querySelectorAll('.card').length, document.querySelectorAll('.state').length]")
                .await;
            assert!(cards > 0 || states > 0, "{number}: {index} {edition}");
            if cards > 0 { shown += 1 } else { named += 1 }
        }
        println!(
            "{DIGESTS} damaged digests: {shown} shown at least in part, {named} with their trouble by name, 0 failed"
        );
        assert!(shown > 20 && named > 20, "{shown} {named}");
    });
}
