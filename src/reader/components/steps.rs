//! Previous and next, at the foot of a page.

use crate::{
    reader::markup::{Element, Markup, el},
    words::Word,
};

/// Where a step leads, and what stands there.
type Step = (String, String);

/// One step back and one on, each under its label; nothing for a step that there is not.
pub fn steps(name: Word, before: (Word, Option<Step>), after: (Word, Option<Step>)) -> Markup {
    let step = |class: &'static str, label: Word, (href, title): Step| -> Element {
        el("a")
            .class(class)
            .attr("href", href)
            .child(el("span").class("steps__label").child(label))
            .child(el("span").class("steps__title").auto_dir().child(title))
    };
    if before.1.is_none() && after.1.is_none() {
        return Markup::Nothing;
    }
    el("nav")
        .class("steps")
        .attr("aria-label", name)
        .child(before.1.map(|to| step("steps__to steps__to--before", before.0, to)))
        .child(after.1.map(|to| step("steps__to steps__to--after", after.0, to)))
        .into()
}
