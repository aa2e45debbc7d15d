//! What the dialog shows.

use serde_json::Value;

use super::Format;
use crate::{
    desk::{Answer, Element, Node, Question, el},
    words::desk_word as t,
};

/// The formats to choose from, the citation, and what can be done with it. `of` names the papers: each button carries all that its question needs, so that
/// nothing has to be remembered.
pub(super) fn show(question: &Question, of: Value, format: Format, text: String) -> Answer {
    let ask = |format: Format, what: &str| {
        let mut ask = of.clone();
        for (name, value) in [("ask", "cite"), ("format", format.in_questions()), ("do", what)] {
            ask[name] = value.into();
        }
        ask
    };
    let choice = Format::ALL.map(|other| {
        // The button that was pressed is made anew by its answer, which therefore gives the focus back to it.
        let mut ask = ask(other, "show");
        let id = format!("cite-{}", other.in_questions());
        ask["focus"] = id.as_str().into();
        let pressed = if other == format { "true" } else { "false" };
        button(other.for_people(), &ask).attr("id", id).attr("aria-pressed", pressed)
    });
    let choice =
        el("div").class("citation__choice").attr("role", "group").attr("aria-label", t!("Format")).children(choice);
    let text = el("pre")
        .class("citation__text")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", t!("Citation as {0}").with(&[format.for_people()]))
        .attr("dir", "ltr")
        .child(text);
    let actions = el("div")
        .class("citation__actions")
        .child(button(t!("Copy"), &ask(format, "copy")))
        .child(button(t!("Download"), &ask(format, "download")));
    let focus = question.get("focus").and_then(Value::as_str).map(str::to_owned);
    Answer { focus, ..Answer::view(vec![choice.into(), text.into(), Node::from(actions)]) }
}

fn button(label: impl Into<Node>, question: &Value) -> Element {
    el("button").class("action").attr("type", "button").asks(question).child(label)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Label and question of each button.
    fn buttons(nodes: &[Node]) -> Vec<(String, Value)> {
        let mut found = Vec::new();
        for node in nodes {
            let Node::Element(element) = node else { continue };
            if let Some((_, question)) = element.attributes.iter().find(|(name, _)| *name == "data-ask") {
                found.push((node.text(), serde_json::from_str(question).unwrap()));
            }
            found.extend(buttons(&element.children));
        }
        found
    }

    #[test]
    fn every_button_carries_its_whole_question() {
        let papers = json!([{"id": "2605.01234", "title": "A title"}]);
        let answer = show(&Question::default(), json!({ "papers": papers }), Format::Ris, "TY  - UNPB".to_owned());
        let asked = buttons(&answer.view.unwrap());
        for ((label, question), (expected, format, what)) in asked.iter().zip([
            ("BibTeX", "bibtex", "show"),
            ("RIS", "ris", "show"),
            ("Copy", "ris", "copy"),
            ("Download", "ris", "download"),
        ]) {
            assert_eq!(
                (label.as_str(), &question["format"], &question["do"]),
                (expected, &format.into(), &what.into())
            );
            assert_eq!((&question["ask"], &question["papers"]), (&"cite".into(), &papers));
        }
        assert_eq!(asked.len(), 4);
        assert_eq!(asked[0].1["focus"], "cite-bibtex");
        assert_eq!(answer.focus, None, "the first view leaves the focus to the dialog");
    }
}
