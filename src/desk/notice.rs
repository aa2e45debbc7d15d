//! What the reader has to be told when the library cannot be stored or read.

use serde_json::json;

use super::{Answer, Question, el};
use crate::words::desk_word as t;

/// The notice of what is wrong (`why`), with a way to put it away.
pub(super) fn notice(question: &Question) -> Answer {
    let text = match question.text("why") {
        "blocked" => {
            t!(
                "This browser does not let Brevier remember: its storage is blocked or full. What you save or mark lasts until you \
             close this page."
            )
        }
        "broken" => {
            t!(
                "Your library, or a part of it, could not be read. Its text is kept in this browser under “brevier.library.broken”; \
             what could be read is here."
            )
        }
        "newer" => {
            t!(
                "A newer Brevier has stored your library. It is shown, but can only be changed once this page is reloaded."
            )
        }
        _ => return Answer::view(Vec::new()),
    };
    let dismiss =
        el("button").class("action").attr("type", "button").asks(&json!({ "ask": "notice" })).child(t!("Dismiss"));
    // It is heard although nobody waits for it.
    Answer::view(vec![
        el("p").class("library-notice").attr("role", "alert").child(text).child(" ").child(dismiss).into(),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Node;

    #[test]
    fn each_trouble_has_its_words_and_goes_when_it_is_dismissed() {
        let shown = |why: &str| {
            let view = notice(&Question::read(&json!({ "why": why }).to_string())).view.unwrap();
            view.iter().map(Node::text).collect::<String>()
        };
        for (why, has) in
            [("blocked", "does not let Brevier remember"), ("broken", "could not be read"), ("newer", "reloaded")]
        {
            assert!(shown(why).contains(has) && shown(why).ends_with("Dismiss"), "{why}");
        }
        assert_eq!(shown(""), "");
    }
}
