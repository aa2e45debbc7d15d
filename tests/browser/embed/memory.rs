//! Embeds that come and go leave nothing behind.

use super::{host_test, open_ready, page, script, titles, until_ready};
use crate::harness::Reader;

/// The page's own heap in bytes, and its nodes and listeners, after what can go is gone. The program's memory is in none of them.
async fn kept(reader: &Reader) -> [f64; 3] {
    for _ in 0..2 {
        reader.devtools("HeapProfiler.collectGarbage", serde_json::json!({})).await;
    }
    let metrics = reader.devtools("Performance.getMetrics", serde_json::json!({})).await;
    let metrics = metrics["metrics"].as_array().unwrap().clone();
    ["JSHeapUsedSize", "Nodes", "JSEventListeners"]
        .map(|name| metrics.iter().find(|metric| metric["name"] == name).unwrap()["value"].as_f64().unwrap())
}

/// Puts ten embeds into the page and takes them out again, so many times.
const COME_AND_GO: &str = "const [times, done] = arguments; (async () => {
    const place = document.querySelector('#place');
    for (let time = 0; time < times; time++) {
        const embeds = Array.from({ length: 10 }, (_, at) => Object.assign(document.createElement('brevier-digest'), { lang: at % 2 ? 'de' : 'en' }));
        const ready = embeds.map(embed => new Promise(then => embed.addEventListener('brevier:ready', then, { once: true })));
        place.append(...embeds);
        await Promise.all(ready);
        // Elsewhere, and back: still the same element.
        document.body.append(embeds[0]);
        embeds[0].remove();
        place.replaceChildren();
    }
    heard.length = 0;
    done();
})()";

host_test!(
    a_thousand_that_come_and_go_leave_nothing,
    |site: &str| page(
        "",
        &format!("<div id=\"place\"></div><brevier-digest limit=\"1\"></brevier-digest>{}", script(site))
    ),
    |reader, digest| {
        open_ready(&reader, 1).await;
        reader.devtools("Performance.enable", serde_json::json!({})).await;
        reader.driver.set_script_timeout(std::time::Duration::from_secs(300)).await.unwrap();
        let run = async |times: usize| {
            reader.driver.execute_async(COME_AND_GO, vec![serde_json::json!(times)]).await.unwrap();
            kept(&reader).await
        };
        let before = run(10).await;
        let after = run(100).await;
        println!("heap, nodes, listeners: {before:?} before, {after:?} after a thousand");
        assert_eq!(after[1..], before[1..], "nodes and listeners");
        // The browser's own bookkeeping of code and shapes is not the page's.
        assert!(after[0] < before[0] * 1.25, "{before:?} {after:?}");
    }
);

host_test!(
    one_that_is_moved_shows_what_it_showed,
    |site: &str| page(
        "",
        &format!("<brevier-digest limit=\"2\"><p>Child</p></brevier-digest><div id=\"place\"></div>{}", script(site))
    ),
    |reader, digest| {
        open_ready(&reader, 1).await;
        reader.see::<()>("void (window.embed = document.querySelector('brevier-digest')).remove()").await;
        // What stands between the tags is there again, wherever it is put.
        assert_eq!(reader.see::<usize>("embed.shadowRoot.querySelectorAll('.card').length").await, 0);
        reader.see::<()>("void document.querySelector('#place').append(embed)").await;
        until_ready(&reader, 2).await;
        assert_eq!(titles(&reader, 0).await.len(), 2);
    }
);
