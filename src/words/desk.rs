//! What the desk says.

use super::Row;

#[rustfmt::skip] // One word on each line.
pub(super) const DESK: &[Row] = &[
    ["Everything in this file was here already: 1 saved paper.|Everything in this file was here already: {0} saved papers.", "Alles in dieser Datei war schon da: 1 gemerkte Arbeit.|Alles in dieser Datei war schon da: {0} gemerkte Arbeiten."],
];
