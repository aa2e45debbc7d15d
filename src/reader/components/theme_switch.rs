//! The switch between light, automatic and dark.

use leptos::prelude::*;

use crate::reader::state::{Theme, ThemeChoice};

/// Three radio buttons, drawn as one switch.
#[component]
pub fn ThemeSwitch() -> impl IntoView {
    let choice = ThemeChoice::expect();
    let option = move |theme: Theme| {
        view! {
            <label class="theme-switch__option" title=theme.name()>
                <input
                    class="visually-hidden"
                    type="radio"
                    name="theme"
                    value=theme.word()
                    prop:checked=move || choice.get() == theme
                    on:change=move |_| choice.set(theme)
                />
                <span class=format!("theme-switch__mark theme-switch__mark--{}", theme.word()) aria-hidden="true"></span>
                <span class="visually-hidden">{theme.name()}</span>
            </label>
        }
    };
    view! {
        <fieldset class="theme-switch">
            <legend class="visually-hidden">"Colours"</legend>
            {Theme::ALL.map(option)}
        </fieldset>
    }
}
