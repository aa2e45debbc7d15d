//! JSON inside a `<script>` element of a page.

use serde::Serialize;

/// The value as JSON in which `<`, `>`, `&`, U+2028 and U+2029 are written as `\uXXXX`, so that a page can hold it in a `<script>`
/// element: neither `</script>` nor `<!--` can occur, whatever the texts hold.
///
/// # Panics
/// Where the value's own `Serialize` fails. Types of the digest and JSON values never do, whatever they hold.
pub fn json_for_script(value: &impl Serialize) -> String {
    let json = serde_json::to_string(value).expect("the value can be written as JSON");
    // Outside of strings JSON has none of these characters, and inside of one an escape is the same text.
    let mut safe = String::with_capacity(json.len() + json.len() / 64);
    for c in json.chars() {
        match c {
            '<' => safe.push_str("\\u003c"),
            '>' => safe.push_str("\\u003e"),
            '&' => safe.push_str("\\u0026"),
            '\u{2028}' => safe.push_str("\\u2028"),
            '\u{2029}' => safe.push_str("\\u2029"),
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn no_text_can_end_the_script_and_all_texts_come_back() {
        let value = json!({
            "</script><script>alert(1)</script>": "<!-- <script> ]]> &lt; \u{2028}\u{2029} \\u003c \" \0",
            "number": -1.5e300,
            "list": [true, null, "é 字 🦀"],
        });
        let text = json_for_script(&value);
        for dangerous in ['<', '>', '&', '\u{2028}', '\u{2029}'] {
            assert!(!text.contains(dangerous), "{dangerous:?} in {text}");
        }
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
    }
}
