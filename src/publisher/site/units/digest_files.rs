//! The digest itself, for programs, and for what a page does not carry.

use super::{Press, Unit};
use crate::publisher::site::{compress::Effort, hash, stage::Rank};

pub(super) fn units<'a>(press: &'a Press<'a>) -> Vec<Unit<'a>> {
    let editions = press.digest.index.editions.iter().enumerate().map(|(at, entry)| Unit {
        name: format!("digest/{}", entry.file),
        key: entry.sha256.clone(),
        rank: Rank::Asset,
        effort: press.effort(at == 0),
        paths: vec![format!("digest/{}", entry.file)],
        make: Box::new(move || Ok(vec![press.digest.edition_text(entry)?.into_bytes()])),
    });
    let text = press.digest.index_text.as_bytes();
    let index = Unit {
        name: "digest/index.json".to_owned(),
        key: hash::short(&[text]),
        // It names the editions, so it comes after them.
        rank: Rank::Front,
        effort: Effort::Fast,
        paths: vec!["digest/index.json".to_owned()],
        make: Box::new(move || Ok(vec![text.to_vec()])),
    };
    editions.chain([index]).collect()
}
