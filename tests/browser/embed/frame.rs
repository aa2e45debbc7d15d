//! The page for frames, in a page that allows no script of ours.

use super::{host_test, page};

/// A page with the frame; it gives it the height that it is told, as docs/embedding.md says.
fn framing(site: &str, query: &str, sandbox: &str) -> String {
    let origin = site.split('/').take(3).collect::<Vec<_>>().join("/");
    let origin = if sandbox.contains("allow-same-origin") { origin } else { "null".to_owned() };
    page(
        "",
        &format!(
            "<iframe src=\"{site}embed/{query}\" title=\"Papers\" width=\"600\" height=\"150\" sandbox=\"{sandbox}\"></iframe><script>
            const frame = document.querySelector('iframe');
            window.told = [];
            addEventListener('message', ({{ data, source, origin }}) => {{
                if (source !== frame.contentWindow || origin !== '{origin}' || data?.type !== 'brevier:height') return;
                told.push(data);
                if (data.version === 1) frame.height = data.height;
            }});</script>"
        ),
    )
}

const STRICT: &str = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

async fn until_shown(reader: &crate::harness::Reader) {
    super::open(reader).await;
    reader.until("told.length > 0 && frame.height > 400").await;
    reader.driver.enter_frame(0).await.unwrap();
    reader.until("document.querySelectorAll('brevier-digest').length === 1 && !!document.querySelector('brevier-digest').shadowRoot").await;
}

host_test!(
    a_frame_tells_its_height_and_its_links_open_outside,
    |site: &str| framing(site, "?topic=nlp&amp;limit=2&amp;theme=dark&amp;layout=list", STRICT),
    |reader, digest| {
        until_shown(&reader).await;
        assert_eq!(crate::embed::titles(&reader, 0).await.len(), 2);
        let ground = "getComputedStyle(document.querySelector('brevier-digest').shadowRoot.querySelector('.brevier')).backgroundColor";
        assert_eq!(reader.see::<String>(ground).await, "rgb(21, 23, 26)");
        // Nothing of the page but the digest, all of it without scrolling.
        assert_eq!(reader.count("body > *").await, 1);
        reader.until("document.documentElement.scrollHeight <= innerHeight").await;
        reader.see::<()>(&format!("void {}.querySelector('.card__title a').click()", crate::embed::tree(0))).await;
        reader.driver.enter_default_frame().await.unwrap();
        let start = std::time::Instant::now();
        let windows = loop {
            let windows = reader.driver.windows().await.unwrap();
            if windows.len() > 1 {
                break windows;
            }
            assert!(start.elapsed().as_secs() < 30, "no page was opened outside");
        };
        reader.driver.switch_to_window(windows[1].clone()).await.unwrap();
        reader.until("!!document.querySelector('.paper')").await;
        assert_eq!(reader.see::<String>("location.href").await, digest.url("/papers/1706.03762/"));
        assert!(reader.see::<bool>("opener === null").await);
        reader.driver.close_window().await.unwrap();
        reader.driver.switch_to_window(windows[0].clone()).await.unwrap();
    }
);

host_test!(
    a_frame_that_is_narrow_tells_another_height,
    |site: &str| framing(site, "?limit=3", "allow-scripts allow-same-origin"),
    |reader, digest| {
        until_shown(&reader).await;
        reader.driver.enter_default_frame().await.unwrap();
        let wide: u32 = reader.see("told.at(-1).height").await;
        reader.see::<()>("void (frame.width = 320)").await;
        reader.until(&format!("told.at(-1).height > {wide}")).await;
        assert!(
            reader.see::<bool>("told.every(({ type, version }) => type === 'brevier:height' && version === 1)").await
        );
    }
);
