//! The pages that show nothing of an edition.

use super::{Press, Unit, file_of};
use crate::{
    publisher::site::{compress::Effort, embed::embed_page, files::EMBED_PAGE, hash, stage::Rank},
    reader::Route,
};

pub(super) fn units<'a>(press: &'a Press<'a>, key: &str) -> Vec<Unit<'a>> {
    let pages = [
        ("about", Route::About, file_of(&Route::About)),
        ("search", Route::Search, file_of(&Route::Search)),
        ("saved", Route::Saved, file_of(&Route::Saved)),
        // What hosts answer with where there is no file.
        ("not-found", Route::NotFound, "404.html".to_owned()),
    ];
    let unit = |(name, route, path): (&str, Route, String)| Unit {
        name: format!("page/{name}"),
        key: hash::short(&[key.as_bytes(), name.as_bytes()]),
        rank: Rank::List,
        effort: Effort::Best,
        paths: vec![path],
        make: Box::new(move || {
            let mut data = press.data(&route);
            if route == Route::NotFound {
                // No address leads to it, and none is to be taken for it.
                data.page = "/404.html".to_owned();
            }
            Ok(vec![press.page(&press.head().plain(&route), data)])
        }),
    };
    let embed = Unit {
        name: EMBED_PAGE.to_owned(),
        // The words and the choices; the script is in its names.
        key: hash::short(&[key.as_bytes(), press.reader.embed_page.0.as_bytes(), press.reader.embed_page.1.as_bytes()]),
        rank: Rank::List,
        effort: Effort::Best,
        paths: vec![EMBED_PAGE.to_owned()],
        make: Box::new(move || Ok(vec![embed_page(&press.frame(), press.site()).into_bytes()])),
    };
    pages.into_iter().map(unit).chain([embed]).collect()
}
