//! Several embeds on one page.

use serde_json::json;

use super::{host, host_test, open, open_ready, page, script, titles, until_ready};
use crate::harness::{Base, Site, fixture, publish, run};

host_test!(
    all_of_a_page_share_one_program_and_one_fetch_of_each_file,
    |site: &str| page(
        "",
        &format!(
            "{}{}{}",
            "<brevier-digest limit=\"2\"></brevier-digest>".repeat(4),
            "<brevier-digest limit=\"9\" topic=\"nlp\"></brevier-digest>",
            script(site).repeat(2)
        )
    ),
    |reader, digest| {
        open_ready(&reader, 5).await;
        let asked = digest.asked();
        let mut once = asked.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), asked.len(), "{asked:?}");
        assert_eq!(asked.iter().filter(|path| path.ends_with(".wasm")).count(), 1);
        assert!(asked.iter().any(|path| path == "/digest/editions/2026-05-07.json"), "{asked:?}");
    }
);

host_test!(
    nothing_is_loaded_before_one_comes_near,
    |site: &str| page(
        "",
        &format!("<div style=\"height: 6000px\"></div><brevier-digest></brevier-digest>{}", script(site))
    ),
    |reader, digest| {
        open(&reader).await;
        reader.until("!!customElements.get('brevier-digest')").await;
        // Two frames, in which a browser says what is near.
        reader
            .driver
            .execute_async(
                "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(arguments[0])))",
                Vec::new(),
            )
            .await
            .unwrap();
        assert_eq!(digest.asked(), ["/embed.js"]);
        reader.see::<()>("void scrollTo(0, 5000)").await;
        until_ready(&reader, 1).await;
        assert!(digest.asked().iter().any(|path| path.ends_with(".wasm")));
    }
);

#[test]
fn two_digests_of_different_sites_stand_on_one_page() {
    let digest = Site::prerendered(Base::Root);
    let mut index = fixture::index(1);
    index["site"]["title"] = json!("Another");
    let (other_folder, other) = publish(&index, &[fixture::edition(&[fixture::paper(7)])]);
    // Both scripts, as two people would paste them.
    let html = page(
        "",
        &format!(
            "<brevier-digest limit=\"1\"></brevier-digest><brevier-digest src=\"{}\"></brevier-digest>{}{}",
            other.url("/"),
            script(&digest.url("/")),
            script(&other.url("/")),
        ),
    );
    let (folder, host) = host(&html);
    run(host, |reader| async move {
        reader.allow_console("brevier-digest> is there already");
        open_ready(&reader, 2).await;
        assert_eq!(titles(&reader, 0).await, ["Attention Is All You Need"]);
        assert_eq!(titles(&reader, 1).await, ["Paper number 7"]);
        drop((folder, other_folder));
    });
}
