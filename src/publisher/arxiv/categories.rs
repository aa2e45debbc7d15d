//! The categories of an entry.

use super::xml::{Element, Space};
use crate::digest::Category;

/// The categories of an entry, each once, in the feed's order.
///
/// The query API mixes classes of the MSC and the ACM into them (`68T07`, `I.2.6`); those are no categories of arXiv.
pub(super) fn categories(entry: &Element) -> Vec<Category> {
    let mut categories: Vec<Category> = Vec::new();
    let terms = entry.all(Space::Atom, "category").filter_map(|category| category.attribute("term"));
    for category in terms.filter_map(|term| term.trim().parse().ok()) {
        if !categories.contains(&category) {
            categories.push(category);
        }
    }
    categories
}
