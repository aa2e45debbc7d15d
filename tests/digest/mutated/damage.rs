//! Ways to damage a digest.

use proptest::prelude::*;
use serde_json::{Value, json};

/// A change somewhere in a document: where, by how much, and what comes there.
#[derive(Clone, Debug)]
pub struct Damage {
    /// The place, as a fraction of all there are.
    place: f64,
    kind: Kind,
}

#[derive(Clone, Debug)]
enum Kind {
    /// It is gone.
    Remove,
    /// It stands there again.
    Repeat,
    /// Another value.
    Replace(Value),
    /// Text before it, or in it.
    Insert(String),
    /// What follows is gone.
    CutOff,
}

/// Texts that are taken for something else by those who do not look.
const TEXTS: [&str; 16] = [
    "",
    " \n\u{a0}",
    "<script>alert(1)</script>",
    "javascript:alert(1)",
    "https://example.org/\" onclick=\"x",
    "../../etc/passwd",
    "/absolute.json",
    "editions/%2e%2e/x.json",
    "C:\\x.json",
    "2026-02-30",
    "9999-99-99T99:99:99Z",
    "2605.99999999",
    "\u{0}\u{1b}[31m\u{202e}\u{feff}\u{fffe}",
    "e\u{301}\u{10ffff}🦀",
    "99.0",
    "1.0",
];

/// Any change.
pub fn damages() -> impl Strategy<Value = Damage> {
    let text = || prop_oneof![prop::sample::select(&TEXTS[..]).prop_map(str::to_owned), ".{0,20}"];
    let value = prop_oneof![
        text().prop_map(Value::from),
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        Just(json!([])),
        Just(json!({})),
        Just(json!([[[[{ "a": [1, "b", null] }]]]])),
        (1_000usize..20_000).prop_map(|length| "W".repeat(length).into()),
        (2usize..300).prop_map(|length| vec![json!({ "name": "A" }); length].into()),
    ];
    let kind = prop_oneof![
        2 => Just(Kind::Remove),
        1 => Just(Kind::Repeat),
        4 => value.prop_map(Kind::Replace),
        2 => text().prop_map(Kind::Insert),
        1 => Just(Kind::CutOff),
    ];
    (0.0..1.0, kind).prop_map(|(place, kind)| Damage { place, kind })
}

/// The values of a document, by their JSON pointers, from the outside in.
fn places(value: &Value, here: &str, found: &mut Vec<String>) {
    let keys: Vec<String> = match value {
        Value::Array(items) => (0..items.len()).map(|at| at.to_string()).collect(),
        Value::Object(fields) => fields.keys().map(|key| key.replace('~', "~0").replace('/', "~1")).collect(),
        _ => Vec::new(),
    };
    for key in keys {
        let place = format!("{here}/{key}");
        if let Some(inner) = value.pointer(&place[here.len()..]) {
            found.push(place.clone());
            places(inner, &place, found);
        }
    }
}

/// Changes a value of a document.
pub fn damaged_value(document: &mut Value, damage: &Damage) {
    let mut found = Vec::new();
    places(document, "", &mut found);
    let Some(place) = found.get((damage.place * found.len() as f64) as usize) else { return };
    let (parent, key) = place.rsplit_once('/').unwrap();
    match &damage.kind {
        Kind::Replace(value) => *document.pointer_mut(place).unwrap() = value.clone(),
        Kind::Insert(text) => {
            let value = document.pointer_mut(place).unwrap();
            let before = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            *value = format!("{text}{before}").into();
        }
        kind => match document.pointer_mut(parent).unwrap() {
            Value::Array(items) => {
                let at: usize = key.parse().unwrap();
                match kind {
                    Kind::Repeat => items.insert(at, items[at].clone()),
                    Kind::CutOff => items.truncate(at),
                    _ => drop(items.remove(at)),
                }
            }
            Value::Object(fields) => drop(fields.remove(&key.replace("~1", "/").replace("~0", "~"))),
            _ => unreachable!("a place is in an array or an object"),
        },
    }
}

/// Changes a document by its letters.
pub fn damaged_text(mut text: String, damage: &Damage) -> String {
    let mut at = (damage.place * text.len() as f64) as usize;
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let end = text[at..].char_indices().nth(5).map_or(text.len(), |(length, _)| at + length);
    match &damage.kind {
        Kind::Remove => text.replace_range(at..end, ""),
        Kind::Repeat => {
            let repeated = text[at..end].to_owned();
            text.insert_str(at, &repeated);
        }
        Kind::Replace(value) => text.replace_range(at..end, &value.to_string()),
        Kind::Insert(inserted) => text.insert_str(at, inserted),
        Kind::CutOff => text.truncate(at),
    }
    text
}
