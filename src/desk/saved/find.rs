//! Searching what was saved.

use super::entry::Entry;
use crate::reading::folded;

/// Whether title, authors, note, topics or id have every word that is looked for, as a part of a word too.
pub(super) fn matches(entry: &Entry<'_>, looked_for: &str) -> bool {
    let mut text = [entry.title.as_str(), &entry.note, entry.id.as_str()].join("\n");
    for more in entry.tags.iter().chain(entry.authors.iter().map(|author| &author.name)) {
        text.push('\n');
        text.push_str(more);
    }
    let text = folded(&text);
    folded(looked_for).split(' ').all(|word| text.contains(word))
}
