//! Papers that differ in the name of their method, and good answers about them.

use brevier::{digest::ArxivId, publisher::summarize::Source};
use serde_json::{Value, json};

use super::Asked;

const NAMES: [&str; 12] =
    ["Ash", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Ginkgo", "Holly", "Ivy", "Juniper", "Katsura", "Larch"];

/// Papers, the owner of what [`Source`] borrows.
pub struct Papers(Vec<(ArxivId, String, String)>);

impl Papers {
    /// As many papers, at most twelve.
    pub fn new(count: usize) -> Self {
        let paper = |(at, name): (usize, &&str)| {
            let id = format!("2605.{:05}", at + 1).parse().expect("an id");
            let text = format!(
                "Large language models forget what they learned when they are tuned on new tasks. We introduce {name}, a method \
                 that anchors the weights which matter most for earlier tasks by a penalty computed from gradients. On 12 \
                 benchmarks it retains 94.5% of the earlier accuracy while adding 3% to the training time. The approach needs no \
                 stored examples and works with $\\tau$-schedules. Code is available."
            );
            (id, format!("{name}: Tuning Without Forgetting"), text)
        };
        Self(NAMES.iter().enumerate().take(count).map(paper).collect())
    }

    /// One paper whose abstract ends with this text.
    pub fn one_that_says(more: &str) -> Self {
        let mut papers = Self::new(1);
        papers.0[0].2 += more;
        papers
    }

    pub fn sources(&self) -> Vec<Source<'_>> {
        let source = |(id, title, abstract_text)| Source {
            id,
            version: 2,
            title,
            abstract_text,
            comment: None,
            categories: &[],
        };
        self.0.iter().map(|(id, title, text)| source((id, title.as_str(), text.as_str()))).collect()
    }
}

/// The title of the paper that a request is about.
pub fn title_of(asked: &Asked) -> String {
    let data = asked.said("user");
    let data = data.strip_prefix("<paper>\n").and_then(|rest| rest.strip_suffix("\n</paper>")).expect("a paper");
    let data: Value = serde_json::from_str(data).expect("data is JSON");
    data["title"].as_str().expect("a title").to_owned()
}

/// A good answer about the paper that a request is about.
pub fn good(asked: &Asked) -> Value {
    let title = title_of(asked);
    let name = title.split(':').next().unwrap_or_default();
    json!({
        "key_points": [
            {
                "text": "Tuning a model on new tasks makes it lose abilities that it had acquired before.",
                "evidence": "Large language models forget what they learned when they are tuned on new tasks.",
            },
            {
                "text": format!("{name} holds important weights in place with a penalty derived from gradients."),
                "evidence": "anchors the weights which matter most for earlier tasks by a penalty computed from gradients",
            },
            {
                "text": "Across 12 benchmarks, 94.5% of former accuracy survives for 3% more training time.",
                "evidence": "On 12 benchmarks it retains 94.5% of the earlier accuracy while adding 3% to the training time.",
            },
            {
                "text": "No examples have to be stored, and schedules of several kinds can be used with it.",
                "evidence": "The approach needs no stored examples and works with τ-schedules.".replace('τ', "$\\tau$"),
            },
        ],
        "summary": format!(
            "Forgetting is a known trouble of language models: whoever tunes one on something new pays with what it could do \
             before. {name} answers this with anchors. It finds, by looking at gradients, which parameters earlier abilities \
             depend on, and punishes changes to them during tuning. Evaluated on 12 benchmarks, nearly all of the former quality \
             is still there afterwards (94.5%), and training takes only 3% longer. Since it keeps no samples of old data, it can \
             be applied where these are gone."
        ),
        "methodology": "Gradients tell how strongly each weight contributes to tasks that were learned first. A penalty on moving \
                        those weights is then added while the new task is being trained, so that no old samples are required.",
        "results": null,
        "implications": null,
        "topics": ["large-language-models", "efficient-ml"],
    })
}

/// The same as the text that a model writes.
pub fn good_text(asked: &Asked) -> String {
    good(asked).to_string()
}
