//! What embeds tell the page.

use super::{host_test, open_ready, page, script, tree};

host_test!(
    it_is_told_what_is_shown_and_the_page_may_open_links_itself,
    |site: &str| page(
        "<script>addEventListener('brevier:open', event => { if (window.mine) event.preventDefault(); })</script>",
        &format!("<brevier-digest id=\"e\" limit=\"2\" layout=\"cards\"></brevier-digest>{}", script(site))
    ),
    |reader, digest| {
        open_ready(&reader, 1).await;
        assert!(
            reader
                .see::<bool>("heard[0].id === 'e' && heard[0].edition === '2026-05-08' && heard[0].papers === 2")
                .await
        );
        reader.see::<()>("void (window.mine = true)").await;
        let click = |css: &str| format!("void {}.querySelector('{css}').click()", tree(0));
        reader.see::<()>(&click(".card__title a")).await;
        reader.see::<()>(&click(".paper-links a")).await;
        reader.see::<()>(&click(".embed__name a")).await;
        // What is no link is nothing to open, and another tab is the browser's.
        reader.see::<()>(&click("summary")).await;
        let other_tab = "new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ctrlKey: true })";
        let stopped = "addEventListener('click', event => event.preventDefault(), { once: true })";
        let press = format!("void [{stopped}, {}.querySelector('.card__title a').dispatchEvent({other_tab})]", tree(0));
        reader.see::<()>(&press).await;
        let told: Vec<(Option<String>, String)> = reader
            .see("heard.filter(({ name }) => name === 'open').map(({ paper, href }) => [paper ?? null, href])")
            .await;
        let paper = Some("1706.03762".to_owned());
        let expected = [
            (paper.clone(), digest.url("/papers/1706.03762/")),
            (paper, "https://arxiv.org/abs/1706.03762".to_owned()),
            (None, digest.url("/")),
        ];
        assert_eq!(told, expected);
        assert_eq!(reader.see::<String>("location.href").await, reader.site.url("/"));
        reader.see::<()>("void (window.mine = false)").await;
        reader.see::<()>(&click(".card__title a")).await;
        reader.until("!!document.querySelector('.paper')").await;
    }
);
