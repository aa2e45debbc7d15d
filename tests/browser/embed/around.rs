//! What an embed leaves alone: all of the page around it.

use super::{host_test, open_ready, page, script, tree};

/// Notes every listener on the window and the document, and what the window had before.
const WATCHED: &str = "<script>
    window.before = new Set(Object.getOwnPropertyNames(window)); window.listeners = [];
    for (const target of [window, document]) {
        const add = target.addEventListener;
        target.addEventListener = function (name, ...rest) { listeners.push(name); return add.call(this, name, ...rest); };
    }
    before.add('addEventListener').add('ret_nodes').add('before').add('listeners').add('heard').add('names');
</script>";

host_test!(
    nothing_of_the_page_is_touched,
    |site: &str| page(
        WATCHED,
        &format!("<p>Text.</p><brevier-digest layout=\"cards\"></brevier-digest>{}", script(site))
    ),
    |reader, digest| {
        open_ready(&reader, 1).await;
        let names = "Object.getOwnPropertyNames(window).filter(name => !before.has(name) && !/^(shift|takenOver|cdc_)/.test(name))";
        assert_eq!(reader.see::<Vec<String>>(names).await, Vec::<String>::new());
        // Those of the page itself, which listens to what embeds tell.
        assert_eq!(reader.see::<Vec<String>>("listeners").await, ["brevier:ready", "brevier:error", "brevier:open"]);
        let sheets = "[document.styleSheets.length, document.adoptedStyleSheets.length, localStorage.length, sessionStorage.length]";
        assert_eq!(reader.see::<Vec<usize>>(sheets).await, [0, 0, 0, 0]);
        assert_eq!(reader.see::<usize>("document.head.children.length").await, 5);
        assert_eq!(reader.see::<String>("document.cookie").await, "");
        assert_eq!(reader.see::<String>("document.title").await, "A page");
        assert_eq!(reader.path().await, "/");
    }
);

/// A page that makes changes of page itself, as single-page applications do.
const ROUTER: &str = "<script>
    window.routed = [];
    addEventListener('click', event => {
        const link = event.composedPath().find(node => node.localName === 'a');
        if (!link || new URL(link.href).origin !== location.origin || link.relList.contains('external')) return;
        event.preventDefault();
        history.pushState({}, '', link.href);
        routed.push(link.getAttribute('href'));
    });
</script>";

host_test!(
    the_router_of_a_page_has_its_links_and_the_digest_has_its_own,
    |site: &str| page(
        ROUTER,
        &format!(
            "<a id=\"own\" href=\"/own/\">Own</a><brevier-digest limit=\"1\" layout=\"cards\"></brevier-digest>{}",
            script(site)
        )
    ),
    |reader, digest| {
        open_ready(&reader, 1).await;
        let own = format!("[...{}.querySelectorAll('a')].filter(link => !/arxiv/.test(link.host))", tree(0));
        let is_external = format!("{own}.length > 4 && {own}.every(link => link.rel === 'external')");
        assert!(reader.see::<bool>(&is_external).await);
        reader.click("#own").await;
        assert_eq!(reader.see::<Vec<String>>("routed").await, ["/own/"]);
        reader.until_path("/own/").await;
        let title = format!("{}.querySelector('.card__title a')", tree(0));
        let paper: String = reader.see(&format!("{title}.href")).await;
        assert!(paper.starts_with(&digest.url("/papers/")), "{paper}");
        reader.see::<()>(&format!("void {title}.click()")).await;
        reader.until(&format!("location.href === '{paper}'")).await;
    }
);

/// A router that takes every link on the same host, even when the digest lies on it.
#[test]
fn on_one_host_a_router_that_honours_external_leaves_the_links_of_the_digest_alone() {
    let digest = crate::harness::Site::prerendered(crate::harness::Base::Papers);
    let html = page(ROUTER, &format!("<brevier-digest limit=\"1\"></brevier-digest>{}", script("/papers/")));
    digest.page("/host/", [crate::harness::Answer::Text(200, html)]);
    crate::harness::run(digest, |reader| async move {
        reader.driver.goto(reader.site.url("/host/")).await.unwrap();
        super::until_ready(&reader, 1).await;
        reader.see::<()>(&format!("void {}.querySelector('.card__title a').click()", tree(0))).await;
        reader.until("location.pathname.startsWith('/papers/papers/') && !!document.querySelector('.paper')").await;
    });
}
