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

        reader
            .see::<()>("void document.querySelector('brevier-digest').setAttribute('src', 'data:text/plain,x')")
            .await;
        reader.until("heard.filter(({ name }) => name === 'error').length === 3").await;
        assert_eq!(reader.see::<String>("heard.at(-1).message").await, "src: data: is no address of a site");
        assert_eq!(titles(&reader, 0).await.len(), 4);
    }
);

host_test!(an_edition_that_comes_back_is_shown_again, |site: &str| with_children("", site), |reader, digest| {
    digest.digest("editions/2026-05-08.json", [Answer::Text(200, "<!doctype html>".into())]);
    open_ready(&reader, 1).await;
    assert_eq!(reader.see::<String>("heard[0].edition").await, "2026-05-07");
    digest.restore("editions/2026-05-08.json");
    reader.see::<()>("void document.querySelector('brevier-digest').setAttribute('limit', 1)").await;
    until_ready(&reader, 2).await;
    assert_eq!(reader.see::<String>("heard[1].edition").await, "2026-05-08");
    // Only what was not to be had was asked for again.
    assert_eq!((digest.asked_for("index.json"), digest.asked_for("editions/2026-05-07.json")), (1, 1));
});

host_test!(
    without_the_words_of_a_language_it_speaks_english_and_says_so,
    |site: &str| page("", &format!("<brevier-digest lang=\"de\" limit=\"1\"></brevier-digest>{}", script(site))),
    |reader, digest| {
        reader.allow_console("Failed to load resource");
        let script = digest.text("embed.js");
        let words = script.split('"').find(|text| text.starts_with("assets/embed-words-de-")).unwrap();
        let words = format!("/{words}");
        digest.page(&words, [Answer::Text(404, "no".into()), Answer::Text(200, "<!doctype html>\n".repeat(400))]);
        open_ready(&reader, 1).await;
        let said =
            format!("[{0}.querySelector('.brevier').lang, {0}.querySelector('.embed__line').innerText]", tree(0));
        assert_eq!(reader.see::<Vec<String>>(&said).await, ["en", "AI-generated summaries"]);
        let again = async |limit: usize| {
            let set = format!("void document.querySelector('brevier-digest').setAttribute('limit', {limit})");
            reader.see::<()>(&set).await;
            until_ready(&reader, limit).await;
            reader.see::<Vec<String>>(&said).await
        };
        // What came was no list of words.
        assert_eq!(again(2).await, ["en", "AI-generated summaries"]);
        digest.restore_page(&words);
        assert_eq!(again(3).await, ["de", "KI-generierte Zusammenfassungen"]);
    }
);
