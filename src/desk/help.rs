//! The list of the keys.

use serde_json::json;

use super::{Answer, Node, Question, el};
use crate::{reading::KEYS, words::desk_word as t};

/// The keys, and the switch that turns them off: letters that do something are in the way of people who speak to their machine
/// (WCAG 2.2, 2.1.4).
pub(super) fn help(question: &Question) -> Answer {
    let on = question.text("keys") != "off";
    let rows = KEYS.iter().map(|(keys, what)| {
        let mut names: Vec<Node> = Vec::new();
        for (at, key) in keys.iter().enumerate() {
            if at > 0 {
                names.push(t!(" or ").into());
            }
            for (at, part) in key.split(' ').enumerate() {
                if at > 0 {
                    names.push(t!(" then ").into());
                }
                names.push(el("kbd").child(part).into());
            }
        }
        el("div").class("keys__row").child(el("dt").children(names)).child(el("dd").child(*what))
    });
    let switch = el("button")
        .attr("type", "button")
        .class("button")
        .attr("id", "keys-switch")
        .asks(&json!({ "ask": "help", "keys": if on { "off" } else { "on" }, "switch": true }))
        .child(if on { t!("Turn these keys off") } else { t!("Turn these keys on") });
    let note = t!("None of them does anything while you type in a field.");
    Answer {
        choice: question.get("switch").map(|_| ("keys", if on { "on" } else { "off" })),
        focus: question.get("switch").map(|_| "keys-switch".to_owned()),
        ..Answer::view(vec![
            el("dl").class("keys").children(rows).into(),
            el("p").class("keys__note").child(note).into(),
            switch.into(),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_are_listed_with_a_switch_that_says_what_it_does() {
        let shown = |json: &str| help(&Question::read(json)).view.unwrap().iter().map(Node::text).collect::<String>();
        assert!(shown("{}").contains("jNext paper"));
        assert!(shown("{}").contains("g then hGo to today’s papers"));
        assert!(shown("{}").ends_with("Turn these keys off"));
        assert!(shown(r#"{"keys":"off"}"#).ends_with("Turn these keys on"));
    }
}
