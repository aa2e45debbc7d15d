//! The library as files.

use serde_json::Value;

use super::{Asked, entry::entries};
use crate::{
    desk::{Answer, File, cite::Format, export, read_references},
    reading::papers,
    words::desk_word as t,
};

/// A file of what is saved, in the format that the question names.
pub(super) fn answer(asked: &Asked<'_>) -> Answer {
    let day = asked.question.today.map(|day| format!("-{day}")).unwrap_or_default();
    let format = asked.question.text("format");
    if format == "json" {
        let whole: Value = serde_json::from_str(asked.text()).unwrap_or_default();
        let text = format!("{whole:#}\n");
        return file(format!("brevier-library{day}.json"), "application/json", text, String::new());
    }
    let (entries, _) = entries(asked.text());
    let list = entries.iter().map(|entry| serde_json::from_str(entry.json).unwrap_or_default()).collect();
    let (references, faulty) = read_references(Some(&Value::Array(list)));
    let (ending, media_type, text) = match format {
        "bibtex" | "ris" => {
            let format = Format::of(format);
            let (ending, media_type) = format.file();
            (ending, media_type, format.write(&references))
        }
        "csv" => ("csv", "text/csv", export::csv(&references)),
        "markdown" => ("md", "text/markdown", export::markdown(&references)),
        _ => return Answer::trouble(t!("This version of the page does not know this format; reloading it may help.")),
    };
    let left_out = match faulty.len() {
        0 => String::new(),
        some => t!(" {0} could not be written and only stands in the JSON.").with(&[&papers(some)]),
    };
    file(format!("brevier-saved{day}.{ending}"), media_type, text, left_out)
}

fn file(name: String, media_type: &'static str, text: String, more: String) -> Answer {
    let say = Some(t!("Exported as {0}.{1}").with(&[&name, &more]));
    Answer { file: Some(File { name, media_type, text }), say, ..Answer::default() }
}
