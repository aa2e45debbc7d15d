//! The whole of the page.

use serde_json::json;

use super::{
    Asked,
    change::Removed,
    entry::{Entry, entries},
    history, list,
};
use crate::{
    desk::{Answer, Element, Node, el},
    reading::papers,
    words::desk_word as t,
};

/// The id of the button that puts back what was removed.
pub(super) const UNDO: &str = "undo";
/// The id of the field that imports.
pub(super) const IMPORT: &str = "saved-import";
/// The id of the reading history.
pub(super) const HISTORY: &str = "history";
/// The id of the button that forgets it for good.
pub(super) const SURE: &str = "clear-sure";

impl Asked<'_> {
    /// The page, with a line in the place of what was just taken out.
    pub(super) fn page(&self, removed: Option<&Removed>) -> Answer {
        let (all, unreadable) = entries(self.text());
        let shown = list::shown(&all, self.looked_for());
        let mut view: Vec<Node> = Vec::new();
        if all.is_empty() && removed.is_none() {
            view.push(self.nothing_yet().into());
        } else {
            view.push(self.head(all.len()).into());
            if shown.is_empty() && removed.is_none() {
                let text =
                    t!("None of your saved papers has all of these words in its title, authors, note or topics.");
                view.push(el("p").class("saved__none").child(text).into());
            }
            view.push(list::list(self, &shown, removed).into());
        }
        if unreadable > 0 {
            let text = t!(
                "1 entry cannot be read. They stay in your library, and in what you export as JSON.|{0} entries cannot be read. They stay in your library, and in what you export as JSON."
            )
            .count(unreadable);
            view.push(el("p").class("note note--set-aside").child(text).into());
        }
        view.push(self.hand_over(&all).into());
        view.push(history::section(self, &all).into());
        let found = match self.looked_for().trim().is_empty() {
            true => String::new(),
            false => t!("{0} of {1} found.").with(&[&shown.len().to_string(), &papers(all.len())]),
        };
        Answer { say: Some(found), ..Answer::view(view) }
    }

    fn nothing_yet(&self) -> Element {
        let today = el("a").class("button").attr("href", self.question.base.clone()).child(t!("Go to today’s papers"));
        el("section")
            .class("saved__empty")
            .child(el("h2").class("state__title").child(t!("Nothing saved yet")))
            .child(
                el("p").child(t!("Press “Save” under a paper, and it will stand here, with room for a note of yours.")),
            )
            .child(el("p").child(today))
    }

    fn head(&self, all: usize) -> Element {
        let looked_for = self.looked_for();
        let field = el("input")
            .class("field")
            .attr("id", "saved-find")
            .attr("type", "search")
            .attr("dir", "auto")
            .attr("value", looked_for)
            .attr("placeholder", t!("Title, author, note or topic"))
            .attr("data-live", "")
            .asks(&json!({ "ask": "saved", "do": "show" }));
        let label =
            el("label").class("visually-hidden").attr("for", "saved-find").child(t!("Search your saved papers"));
        el("div")
            .class("saved__head")
            .child(el("h2").class("saved__count").child(papers(all)))
            .child(label)
            .child(field)
    }

    /// Export and import.
    fn hand_over(&self, all: &[Entry<'_>]) -> Element {
        let export = |(format, label): (&'static str, String)| {
            let question = json!({ "ask": "saved", "do": "export", "format": format });
            el("button").class("button").attr("type", "button").asks(&question).child(label)
        };
        let formats = [("bibtex", "BibTeX"), ("ris", "RIS"), ("csv", "CSV"), ("markdown", "Markdown")]
            .map(|(format, name)| (format, name.to_owned()));
        let lists = (!all.is_empty()).then(|| {
            el("div")
                .class("saved__row")
                .attr("role", "group")
                .attr("aria-label", t!("Export the list of papers"))
                .children(formats.map(export))
        });
        let whole = el("p").child(t!("Everything, to keep it safe or to take it to another browser:"));
        let section = el("section").class("saved__section").child(el("h2").child(t!("Export and import")));
        let section = match lists {
            Some(lists) => {
                section.child(el("p").child(t!("The list of your papers, for other programs:"))).child(lists)
            }
            None => section,
        };
        let section = section
            .child(whole)
            .child(el("div").class("saved__row").child(export(("json", t!("Brevier library (JSON)").into()))));
        if self.is_locked {
            return section;
        }
        let field = el("input")
            .class("saved__file")
            .attr("id", IMPORT)
            .attr("type", "file")
            .attr("accept", ".json,application/json")
            .asks(&json!({ "ask": "saved", "do": "import" }));
        section
            .child(
                el("p").child(
                    el("label")
                        .attr("for", IMPORT)
                        .child(t!("Import such a file. It is added to what is here; nothing is lost:")),
                ),
            )
            .child(field)
    }
}
