//! What stands between the tags is there until the embed is, and stays where it cannot be.

use super::{host_test, open, open_ready, page, script, titles, tree, until_ready};
use crate::harness::{Answer, Reader};

fn with_children(head: &str, site: &str) -> String {
    page(
        head,
        &format!(
            "<brevier-digest limit=\"2\"><a id=\"child\" href=\"{site}\">All papers</a></brevier-digest>{}",
            script(site)
        ),
    )
}

async fn until_failed(reader: &Reader, reason: &str) {
    reader.until(&format!("heard.some(({{ name, reason }}) => name === 'error' && reason === '{reason}')")).await;
    assert!(shows_child(reader).await);
}

async fn shows_child(reader: &Reader) -> bool {
    reader.see("document.querySelector('#child').checkVisibility()").await
}

host_test!(
    the_children_are_shown_until_there_is_something_else,
    |site: &str| with_children("", site),
    |reader, digest| {
        digest.hold(".wasm");
        open(&reader).await;
        reader.until("!!customElements.get('brevier-digest')").await;
        assert!(shows_child(&reader).await);
        digest.release();
        until_ready(&reader, 1).await;
        assert!(!shows_child(&reader).await);
        assert_eq!(titles(&reader, 0).await.len(), 2);
    }
);

host_test!(without_scripts_the_children_are_all, |site: &str| with_children("", site), |reader, digest| {
    reader.scripts(false).await;
    open(&reader).await;
    reader.scripts(true).await;
    assert!(shows_child(&reader).await);
    assert!(digest.asked().is_empty());
});

host_test!(
    a_strict_policy_that_names_the_site_is_enough,
    |site: &str| {
        let origin = site.split('/').take(3).collect::<Vec<_>>().join("/");
        let policy = format!(
            "default-src 'none'; img-src data:; script-src 'nonce-x' {origin} 'wasm-unsafe-eval'; connect-src {origin}"
        );
        with_children("", site)
            .replace("<script>", "<script nonce=\"x\">")
            .replace("<title>", &format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"><title>"))
    },
    |reader, digest| {
        open_ready(&reader, 1).await;
        assert_eq!(titles(&reader, 0).await.len(), 2);
        let title = format!("getComputedStyle({}.querySelector('.brevier')).display", tree(0));
        assert_eq!(reader.see::<String>(&title).await, "block");
    }
);

host_test!(
    where_the_policy_allows_no_webassembly_the_children_stay_and_the_page_is_told,
    |site: &str| {
        let origin = site.split('/').take(3).collect::<Vec<_>>().join("/");
        let policy = format!("default-src 'none'; img-src data:; script-src 'nonce-x' {origin}; connect-src {origin}");
        with_children("", site)
            .replace("<script>", "<script nonce=\"x\">")
            .replace("<title>", &format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"><title>"))
    },
    |reader, digest| {
        reader.allow_console("WebAssembly");
        reader.allow_console("brevier-digest>");
        open(&reader).await;
        until_failed(&reader, "program").await;
    }
);

host_test!(
    a_digest_that_cannot_be_had_is_told_and_asked_for_again,
    |site: &str| with_children("", site),
    |reader, digest| {
        reader.allow_console("Failed to load resource");
        reader.allow_console("brevier-digest>");
        digest.digest("index.json", [Answer::Text(500, "no".into()), Answer::Text(200, "<!doctype html>".into())]);
        open(&reader).await;
        until_failed(&reader, "digest").await;
        assert_eq!(reader.see::<String>("heard[0].message").await, "index.json: the server answered with 500");
        let again = "void document.querySelector('brevier-digest').setAttribute('limit', heard.length + 2)";
        reader.see::<()>(again).await;
        reader.until("heard.length === 2").await;
        assert_eq!(reader.see::<String>("heard[1].message").await, "index.json: is a web page, not a digest");
        assert!(shows_child(&reader).await);
        digest.restore("index.json");
        reader.see::<()>(again).await;
        until_ready(&reader, 1).await;
        assert_eq!(titles(&reader, 0).await.len(), 4);
        // What is there stays when the next thing cannot be had.
        digest.digest("index.json", [Answer::Lost]);
        reader
            .see::<()>("void document.querySelector('brevier-digest').setAttribute('src', 'data:text/plain,x')")
            .await;
        reader.until("heard.filter(({ name }) => name === 'error').length === 3").await;
        assert_eq!(titles(&reader, 0).await.len(), 4);
    }
);
