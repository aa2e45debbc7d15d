//! What the keys do. Single letters, so that they are quick, and with a switch (WCAG 2.2, 2.1.4).

use crate::words::{Word, desk_word as t};

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyAction {
    /// The next paper.
    Next,
    /// The paper before.
    Previous,
    /// The page of the paper.
    Open,
    /// The paper's sections, unfolded or folded.
    Expand,
    /// The paper saved, or no longer.
    Save,
    /// A field to search with.
    Search,
    /// The front page.
    Home,
    /// The list of the keys.
    Help,
}

/// What the key (by its name in the UI Events standard, such as `j`) asks for. `after_g` is whether the key before was `g`,
/// which begins a pair.
pub fn key_action(key: &str, after_g: bool) -> Option<KeyAction> {
    match key {
        "h" if after_g => Some(KeyAction::Home),
        _ if after_g => None,
        "j" => Some(KeyAction::Next),
        "k" => Some(KeyAction::Previous),
        "o" => Some(KeyAction::Open),
        "x" => Some(KeyAction::Expand),
        "s" => Some(KeyAction::Save),
        "/" => Some(KeyAction::Search),
        "?" => Some(KeyAction::Help),
        _ => None,
    }
}

/// Each key, and what it does, in words: for the list of the keys.
pub const KEYS: [(&[&str], Word); 8] = [
    (&["j"], t!("Next paper")),
    (&["k"], t!("Previous paper")),
    (&["o", "Enter"], t!("Open the paper’s page")),
    (&["x"], t!("Show or hide its sections")),
    (&["s"], t!("Save it, or take it from the saved ones")),
    (&["/"], t!("Search")),
    (&["g h"], t!("Go to today’s papers")),
    (&["?"], t!("Show these keys")),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_of_the_list_does_something() {
        for key in KEYS.iter().flat_map(|(keys, _)| keys.iter()).filter(|key| **key != "Enter") {
            let (first, second) = key.split_once(' ').map_or((None, *key), |(first, second)| (Some(first), second));
            assert_eq!(first.is_some(), first == Some("g"));
            assert!(key_action(second, first.is_some()).is_some(), "{key}");
        }
    }

    #[test]
    fn a_letter_after_g_is_no_key_of_its_own() {
        assert_eq!(key_action("j", true), None);
        assert_eq!(key_action("h", false), None);
        assert_eq!(key_action(" ", false), None);
    }
}
