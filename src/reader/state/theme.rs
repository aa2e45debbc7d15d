//! Light, dark or as the device has it.

use leptos::prelude::*;

use super::after_render;
use crate::{
    reader::browser,
    words::{Word, reader_word as t},
};

/// The reader's choice of colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device has it.
    #[default]
    Automatic,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// The choice, shared by the page.
#[derive(Clone, Copy)]
pub struct ThemeChoice(RwSignal<Theme>);

impl Theme {
    /// All choices, in the order of the switch.
    pub const ALL: [Self; 3] = [Self::Light, Self::Automatic, Self::Dark];

    /// The word in storage and on the root element; the script `src/reader/early.js` that sets it before the first paint knows it too.
    pub fn word(self) -> &'static str {
        match self {
            Self::Automatic => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The word for people.
    pub fn name(self) -> Word {
        match self {
            Self::Automatic => t!("Automatic"),
            Self::Light => t!("Light"),
            Self::Dark => t!("Dark"),
        }
    }

    /// The theme of a stored word; automatic for any other.
    pub fn from_word(word: &str) -> Self {
        Self::ALL.into_iter().find(|theme| theme.word() == word).unwrap_or_default()
    }
}

impl ThemeChoice {
    /// Gives the choice to the page; the remembered one enters after the first render.
    pub fn provide() {
        let choice = Self(RwSignal::new(Theme::default()));
        provide_context(choice);
        after_render(move || {
            if let Some(word) = browser::stored("theme") {
                choice.0.set(Theme::from_word(&word));
            }
        });
    }

    /// The choice from the context.
    pub fn expect() -> Self {
        expect_context()
    }

    /// The theme. Tracks.
    pub fn get(self) -> Theme {
        self.0.get()
    }

    /// Chooses a theme, shows it and remembers it where the browser lets us.
    pub fn set(self, theme: Theme) {
        self.0.set(theme);
        browser::show_theme(theme.word());
        browser::store("theme", theme.word());
    }
}
