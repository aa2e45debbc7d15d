//! The switch between light, automatic and dark.

use crate::reader::{
    markup::{Element, Markup, el},
    state::{Theme, ThemeChoice},
};
use crate::words::reader_word as t;

/// Three buttons of which one is pressed, drawn as one switch.
pub fn theme_switch() -> Markup {
    let buttons = Theme::ALL.map(button).into_iter().collect::<Markup>();
    el("div").class("theme-switch").attr("role", "group").attr("aria-label", t!("Colours")).child(buttons).into()
}

fn button(theme: Theme) -> Element {
    let choice = ThemeChoice::expect();
    let class = |part: &str| format!("theme-switch__{part} theme-switch__{part}--{}", theme.word());
    el("button")
        .class(class("option"))
        .attr("type", "button")
        .attr("title", theme.name())
        .attr_dynamic("aria-pressed", move || Some((choice.get() == theme).to_string()))
        .on("click", move |_| choice.set(theme))
        .child(el("span").class(class("mark")).attr("aria-hidden", "true"))
        .child(el("span").class("visually-hidden").child(theme.name()))
}
