//! The program, and what is copied as it is.

use super::{Press, Unit};
use crate::publisher::site::{compress::Effort, hash, policy, stage::Rank};

/// How the names of these units begin.
pub(super) const FILE: &str = "file/";

pub(super) fn units<'a>(press: &'a Press<'a>) -> Vec<Unit<'a>> {
    let files = press.reader.files.iter().map(|(path, bytes)| Unit {
        name: format!("{FILE}{path}"),
        key: hash::short(&[bytes]),
        rank: Rank::Asset,
        effort: Effort::Best,
        paths: vec![path.clone()],
        make: Box::new(move || Ok(vec![bytes.clone()])),
    });
    files.chain([headers(press)]).collect()
}

fn headers<'a>(press: &'a Press<'a>) -> Unit<'a> {
    let file = policy::headers_file(press.base.as_str(), &press.reader.policy);
    Unit {
        name: "headers".to_owned(),
        key: hash::short(&[file.as_bytes()]),
        rank: Rank::Front,
        effort: Effort::Best,
        paths: vec!["_headers".to_owned()],
        make: Box::new(move || Ok(vec![file.clone().into_bytes()])),
    }
}
