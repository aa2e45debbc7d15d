//! A page that arrives in pieces, as pages do on slow networks, is painted after each of them. What was seen stays where it is.

use crate::harness::{Answer, NEXT_PIECE, Reader, page_test};

const PAGES: [&str; 6] = ["/", "/papers/1706.03762/", "/tags/nlp/", "/search/", "/saved/", "/about/"];

page_test!(nothing_moves_on_a_phone_while_a_page_arrives, |reader| {
    arrive_in_pieces(&reader, 360, &PAGES).await;
});

page_test!(nothing_moves_on_a_desktop_while_a_page_arrives, |reader| {
    arrive_in_pieces(&reader, 1440, &PAGES).await;
});

page_test!(the_name_stays_where_what_stands_beside_it_goes_below_it, |reader| {
    arrive_in_pieces(&reader, 430, &["/about/"]).await;
    let below =
        "(() => { const top = part => document.querySelector(`.site-header__${part}`).getBoundingClientRect().top;
        return top('end') > top('name') + 10 })()";
    assert!(reader.see::<bool>(below).await);
    // Browsers do not count how far it moved where that is less than three pixels.
    let top = "document.querySelector('.site-header__name').getBoundingClientRect().top";
    let with_all: f64 = reader.see(top).await;
    reader.see::<()>("void document.querySelector('.site-header__end').remove()").await;
    assert_eq!(reader.see::<f64>(top).await, with_all);
});

page_test!(the_line_beside_a_day_stays_however_much_it_says, |reader| {
    reader.size(600, 800).await;
    reader.open_taken_over("/").await;
    let top = "document.querySelector('.edition-head__line time').getBoundingClientRect().top";
    let short: f64 = reader.see(top).await;
    let more =
        "void document.querySelector('.edition-head__line').append('24 of 158 announced; 102 replacements skipped')";
    reader.see::<()>(more).await;
    assert_eq!(reader.see::<f64>(top).await, short);
});

async fn arrive_in_pieces(reader: &Reader, width: u32, pages: &[&str]) {
    reader.size(width, 800).await;
    reader.before_pages(&asking(&reader.site.path(NEXT_PIECE))).await;
    for page in pages {
        reader.site.page(page, [Answer::InPieces(pieces(&reader.site.text(&format!("{page}index.html")[1..])))]);
        reader.open_taken_over(page).await;
        reader.site.restore_page(page);
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

/// A page cut after the end of each element, from the name of the site on, as far as any first screen goes; the rest is one piece.
/// The page has no service worker, which would ask for more.
fn pieces(page: &str) -> Vec<String> {
    const SCREEN: usize = 240;
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
