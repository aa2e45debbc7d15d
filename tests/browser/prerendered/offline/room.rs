//! Browsers that have little room, or none.

use serde_json::json;

use super::{allow_no_network, listed, owner_test};
use crate::harness::{Reader, Site, page_test};

/// What the browser may keep for the site, in bytes.
async fn room(reader: &Reader, bytes: usize) {
    let origin = reader.site.url("").replace("/papers", "");
    reader.devtools("Storage.overrideQuotaForOrigin", json!({ "origin": origin, "quotaSize": bytes })).await;
}

page_test!(where_there_is_little_room_the_oldest_pages_are_not_kept, Site::let_browsers_keep_it, |reader| {
    allow_no_network(&reader);
    room(&reader, 1_500_000).await;
    reader.open_taken_over("/").await;
    let done =
        "caches.match(new URL('offline.json', document.baseURI)).then(kept => kept?.json()).then(kept => !!kept?.room)";
    reader.until(done).await;
    let kept = "(async () => { const cache = await caches.open((await caches.keys())[0]);
        return (await cache.keys()).map(({ url }) => url.slice(document.baseURI.length)) })()";
    let kept: Vec<String> = reader.see(kept).await;
    let wanted = listed(&reader.site);
    assert!((10..wanted.len() - 10).contains(&kept.len()), "{}", kept.len());
    assert!(kept.iter().all(|file| file == "offline.json" || wanted[..kept.len()].contains(file)), "{kept:?}");
    // With the network nothing is amiss, and without it there is what was kept.
    reader.open_taken_over("/papers/1411.4555/").await;
    reader.site.be_gone(true);
    reader.open_taken_over("/").await;
    assert_eq!(reader.count(".card").await, 24);
});

page_test!(where_there_is_no_room_at_all_everything_is_read_from_the_network, Site::let_browsers_keep_it, |reader| {
    room(&reader, 1_000).await;
    for page in ["/", "/about/", "/"] {
        let before = reader.site.asked().len();
        reader.open_taken_over(page).await;
        // The worker has tried, and in vain.
        reader.until("navigator.serviceWorker.getRegistration().then(found => !found)").await;
        assert!(reader.site.asked().len() > before);
    }
});

owner_test!(where_nothing_may_be_kept_everything_is_read_from_the_network, |owner, reader| {
    let blocked = "Object.defineProperty(Navigator.prototype, 'serviceWorker',
        { get() { window.refused = true; throw new DOMException('blocked', 'SecurityError'); } })";
    reader.before_pages(blocked).await;
    reader.open_taken_over("/").await;
    reader.until("window.refused === true").await;
    assert_eq!(reader.count(".card").await, 2);
    drop(owner);
});
