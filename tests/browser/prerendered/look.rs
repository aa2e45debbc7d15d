//! Prerendered pages look as the reader alone does: their style sheet is a smaller one that means the same.

use crate::harness::{Base, Site, run};

async fn pictures(reader: &crate::harness::Reader, page: &str) -> Vec<Vec<u8>> {
    let mut pictures = Vec::new();
    for (width, height, colours) in [(1440, 900, "light"), (360, 780, "dark")] {
        reader.size(width, height).await;
        reader.prefers(&[("prefers-reduced-motion", "reduce"), ("prefers-color-scheme", colours)]).await;
        reader.open_page(page).await;
        reader.until("!document.querySelector('.loading')").await;
        reader.until("!document.querySelector('.filter-bar:empty')").await;
        reader.until("!document.querySelector('brevier-desk[question]:not(:has(.desk__view > *))')").await;
        // Drawn anew as a whole: what a browser draws piece by piece can have other edges, by a shade of a few pixels.
        for visibility in ["hidden", ""] {
            reader.see::<()>(&format!("void (document.body.style.visibility = '{visibility}')")).await;
            reader.settled_picture().await;
        }
        pictures.push(reader.settled_picture().await);
    }
    pictures
}

#[test]
fn every_page_looks_as_the_reader_alone_makes_it() {
    let alone = Site::start(Base::Root);
    run(Site::prerendered(Base::Root), |reader| async move {
        let reader_alone = crate::harness::Reader::beside(&reader, alone);
        for page in ["/", "/editions/2026-05-08/", "/papers/1706.03762/", "/saved/"] {
            let same = pictures(&reader, page).await == pictures(&reader_alone, page).await;
            assert!(same, "{page} looks different");
        }
    });
}
