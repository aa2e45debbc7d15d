//! A page that arrives in pieces, as pages do on slow networks, is painted after each of them. What was seen stays where it is.

use crate::harness::{Answer, NEXT_PIECE, Reader, page_test};

page_test!(nothing_moves_on_a_phone_while_a_page_arrives, |reader| {
    arrive_in_pieces(&reader, 360).await;
});

page_test!(nothing_moves_on_a_desktop_while_a_page_arrives, |reader| {
    arrive_in_pieces(&reader, 1440).await;
});

async fn arrive_in_pieces(reader: &Reader, width: u32) {
    reader.size(width, 800).await;
    reader.before_pages(&asking(&reader.site.path(NEXT_PIECE))).await;
    for page in ["/", "/papers/1706.03762/", "/tags/nlp/", "/search/", "/saved/", "/about/"] {
        let pieces = pieces(&reader.site.text(&format!("{page}index.html")[1..]));
        assert!(pieces.len() > 15, "{page} arrives in {} pieces", pieces.len());
        reader.site.page(page, [Answer::InPieces(pieces)]);
        reader.open_taken_over(page).await;
        assert_eq!(reader.shifted().await, 0.0, "{page} has moved at {width}");
    }
}

/// A script that asks for the next piece when what has come is painted.
fn asking(address: &str) -> String {
    format!(
        "const ask = () => document.readyState === 'loading' && requestAnimationFrame(() => requestAnimationFrame(async () => {{
            await fetch('{address}');
            ask();
        }}));
        new PerformanceObserver((_, painted) => {{
            painted.disconnect();
            ask();
        }}).observe({{ type: 'paint', buffered: true }});"
    )
}

/// A page cut after the end of each element, from the name of the site to the end of the first screen's worth of them. It has no
/// service worker, which would ask for more.
fn pieces(page: &str) -> Vec<String> {
    const SCREEN: usize = 120;
    let page = page.replace(" data-offline></script>", "></script>");
    let mut rest = page.as_str();
    let mut pieces = Vec::new();
    let mut from = rest.find("class=\"site-header__name\"").unwrap();
    while pieces.len() < SCREEN
        && let Some(ends) = rest[from..].find("</")
    {
        let ends = from + ends;
        let (piece, after) = rest.split_at(ends + rest[ends..].find('>').unwrap() + 1);
        pieces.push(piece.to_owned());
        (rest, from) = (after, 0);
    }
    pieces.push(rest.to_owned());
    pieces
}
