//! What embeds look like, whatever the page around says.

use super::{host, host_test, open_ready, page, script, tree};
use crate::{
    accessibility::violations,
    harness::{Base, Reader, Site, run},
};

fn three(site: &str) -> String {
    format!(
        "<div style=\"width: 700px !important; max-width: 100% !important; display: block !important\"><brevier-digest limit=\"2\"></brevier-digest>\
         <brevier-digest limit=\"2\" layout=\"compact\" theme=\"dark\"></brevier-digest>\
         <brevier-digest limit=\"2\" layout=\"cards\" topic=\"nlp\"></brevier-digest></div>{}",
        script(site)
    )
}

/// Every element in the trees: what it is, how large it is, and what of its look a page could spoil.
const LOOK: &str = "[...document.querySelectorAll('brevier-digest')].flatMap(embed => [...embed.shadowRoot.querySelectorAll('*')])
    .map(node => { const style = getComputedStyle(node), box = node.getBoundingClientRect();
        return [node.localName, node.className, box.width, box.height, ...['color', 'fontFamily', 'fontSize', 'lineHeight', 'letterSpacing', 'textTransform', 'textAlign', 'display', 'visibility', 'direction', 'opacity', 'backgroundColor', 'whiteSpace', 'textIndent', 'wordSpacing', 'cursor'].map(name => style[name])].join(); })";

async fn look(reader: &Reader) -> Vec<String> {
    open_ready(reader, 3).await;
    reader.see(LOOK).await
}

/// Opens two pages, one after the other, and compares the embeds in them.
fn look_the_same(plain: impl Fn(&str) -> String, other: impl Fn(&str) -> String) {
    let digest = Site::prerendered(Base::Root);
    let site = digest.url("/");
    let (folder, one) = host(&plain(&site));
    let (other_folder, two) = host(&other(&site));
    run(one, |reader| async move {
        reader.size(1000, 800).await;
        let expected = look(&reader).await;
        assert!(expected.len() > 60, "{expected:?}");
        let found = look(&Reader::beside(&reader, two)).await;
        for (found, expected) in found.iter().zip(&expected) {
            assert_eq!(found, expected);
        }
        assert_eq!(found.len(), expected.len());
        drop((folder, other_folder));
    });
}

#[test]
fn a_page_that_resets_and_restyles_everything_does_not_reach_them() {
    let hostile = "<style>
        * { all: unset; letter-spacing: 4px !important; text-transform: uppercase !important; color: red !important; line-height: 3 !important }
        body { font-size: 40px; text-align: right; visibility: visible; white-space: pre; text-indent: 3em; cursor: wait; direction: rtl }
        brevier-digest { display: inline !important; color: lime !important; float: none }
        .card, .key-points, article, h3 { display: none !important }
        body, div, h1 { display: block }
    </style>";
    look_the_same(|site| page("", &three(site)), |site| page(hostile, &three(site)));
}

#[test]
fn a_page_in_quirks_mode_shows_them_as_any_other() {
    let quirks = |site: &str| {
        let html = page("", &three(site)).replace("<!doctype html>", "");
        html.replace("<body>", "<body><script>if (document.compatMode !== 'BackCompat') throw 0</script>")
    };
    look_the_same(|site| page("", &three(site)), quirks);
}

host_test!(
    they_follow_the_colours_of_the_page_unless_they_are_told,
    |site: &str| page(
        "<style>:root { color-scheme: dark }</style>",
        &format!(
            "<brevier-digest limit=\"1\"></brevier-digest><brevier-digest limit=\"1\" theme=\"light\"></brevier-digest>\
         <div style=\"color-scheme: light\"><brevier-digest limit=\"1\"></brevier-digest></div>{}",
            script(site)
        )
    ),
    |reader, digest| {
        open_ready(&reader, 3).await;
        for (at, ground) in [(0, "rgb(21, 23, 26)"), (1, "rgb(251, 250, 247)"), (2, "rgb(251, 250, 247)")] {
            let found: String =
                reader.see(&format!("getComputedStyle({}.querySelector('.brevier')).backgroundColor", tree(at))).await;
            assert_eq!(found, ground, "{at}");
        }
    }
);

host_test!(
    a_page_hides_them_as_anything_else,
    |site: &str| page("", &format!("<brevier-digest limit=\"1\"></brevier-digest>{}", script(site))),
    |reader, digest| {
        open_ready(&reader, 1).await;
        let embed = "document.querySelector('brevier-digest')";
        let height = format!("{embed}.getBoundingClientRect().height");
        assert!(reader.see::<f64>(&height).await > 100.0);
        for how in ["style.display = 'none'", "hidden = true"] {
            reader.see::<()>(&format!("void ({embed}.{how})")).await;
            assert_eq!(reader.see::<f64>(&height).await, 0.0, "{how}");
            let again = format!("void ['style', 'hidden'].forEach(name => {embed}.removeAttribute(name))");
            reader.see::<()>(&again).await;
        }
    }
);

host_test!(
    a_page_styles_them_by_properties_and_parts,
    |site: &str| page(
        "<style>
        html { font-size: 10px }
        brevier-digest { --brevier-accent: rgb(1, 2, 3); --brevier-unit: 16px }
        brevier-digest::part(title) { letter-spacing: 3px }
    </style>",
        &format!("<brevier-digest limit=\"1\" layout=\"cards\"></brevier-digest>{}", script(site))
    ),
    |reader, digest| {
        open_ready(&reader, 1).await;
        let style = |css: &str, name: &str| format!("getComputedStyle({}.querySelector('{css}')).{name}", tree(0));
        assert_eq!(reader.see::<String>(&style(".tag", "color")).await, "rgb(1, 2, 3)");
        assert_eq!(reader.see::<String>(&style(".card__title", "letterSpacing")).await, "3px");
        assert_eq!(reader.see::<String>(&style(".key-points", "fontSize")).await, "16px");
    }
);

host_test!(
    axe_finds_nothing_in_them,
    |site: &str| page("<meta name=\"viewport\" content=\"width=device-width\">", &three(site)),
    |reader, digest| {
        for (width, scheme) in [(360, "light"), (1440, "dark")] {
            reader.size(width, 800).await;
            reader.prefers(&[("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")]).await;
            open_ready(&reader, 3).await;
            reader
                .see::<()>(&format!(
                    "void {}.querySelectorAll('details').forEach(details => details.open = true)",
                    tree(2)
                ))
                .await;
            assert_eq!(violations(&reader).await, Vec::<String>::new(), "{width} {scheme}");
            assert!(reader.see::<bool>("document.documentElement.scrollWidth <= innerWidth").await);
        }
    }
);
