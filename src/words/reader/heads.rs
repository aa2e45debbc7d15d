//! What the pages say of themselves to programs.

use super::Row;

#[rustfmt::skip] // One word on each line.
pub(super) const HEADS: &[Row] = &[
    ["{0} The edition of {1}.", "{0} Die Ausgabe vom {1}."],
    ["{0} of {1}, with their key points: {2}", "{0} vom {1} mit ihren Kernpunkten: {2}"],
    ["Search the papers of every edition.", "Die Arbeiten aller Ausgaben durchsuchen."],
    ["Saved papers", "Gemerkte Arbeiten"],
    ["The papers that you have saved, kept in your browser alone.", "Die Arbeiten, die du dir gemerkt hast, allein in deinem Browser."],
    ["How the digest is made, and what its labels mean.", "Wie der Überblick entsteht und was seine Bezeichnungen bedeuten."],
    ["Page not found", "Seite nicht gefunden"],
    ["There is no page at this address.", "Unter dieser Adresse gibt es keine Seite."],
    ["Papers on {0}, from the editions of {1}.", "Arbeiten zu {0} aus den Ausgaben von {1}."],
];
