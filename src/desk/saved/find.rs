//! Searching what was saved.

use super::entry::Entry;

/// Whether title, authors, note, topics or id have every word that is looked for, as a part of a word too.
pub(super) fn matches(entry: &Entry<'_>, looked_for: &str) -> bool {
    let mut text = [entry.title.as_str(), &entry.note, entry.id.as_str()].join("\n");
    for more in entry.tags.iter().chain(entry.authors.iter().map(|author| &author.name)) {
        text.push('\n');
        text.push_str(more);
    }
    let text = text.to_lowercase();
    looked_for.to_lowercase().split_whitespace().all(|word| text.contains(word))
}
