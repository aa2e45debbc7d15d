//! Changing one member of a JSON text while everything else stays as it was written.
//!
//! The library may hold what another version wrote, and that must survive to the letter. Writing a parsed value anew would change
//! it, and the code that writes any number is larger than all of this. The texts given here are valid JSON: they were parsed before.

/// The pieces between the brackets of an array or an object: values, or members with their names.
pub(crate) fn pieces(container: &str) -> Vec<&str> {
    let container = container.trim_ascii();
    let inner = container.get(1..container.len().saturating_sub(1)).unwrap_or_default();
    let mut pieces = Vec::new();
    let (mut start, mut depth, mut in_text, mut escaped) = (0, 0, false, false);
    for (at, byte) in inner.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth -= 1,
            b',' if depth == 0 => {
                pieces.push(inner.get(start..at).unwrap_or_default().trim_ascii());
                start = at + 1;
            }
            _ => {}
        }
    }
    let last = inner.get(start..).unwrap_or_default().trim_ascii();
    if !last.is_empty() {
        pieces.push(last);
    }
    pieces
}

/// The value of a member of an object; of several with one name the last, as parsers do.
pub(crate) fn get<'a>(object: &'a str, name: &str) -> Option<&'a str> {
    let name = quote(name);
    pieces(object).into_iter().rev().find_map(|piece| value_of(piece, &name))
}

/// A member that is an object; an empty one where it is none.
pub(crate) fn part<'a>(object: &'a str, name: &str) -> &'a str {
    get(object, name).filter(|text| text.starts_with('{')).unwrap_or("{}")
}

/// The object with this value for a member, or without that member. It comes last.
pub(crate) fn set(object: &str, name: &str, value: Option<&str>) -> String {
    let mut member = quote(name);
    let mut pieces = pieces(object);
    pieces.retain(|piece| value_of(piece, &member).is_none());
    if let Some(value) = value {
        member.push(':');
        member.push_str(value);
        pieces.push(&member);
    }
    self::object(&pieces)
}

/// An object of these members.
pub(crate) fn object(members: &[&str]) -> String {
    let mut text = String::from('{');
    for member in members {
        if text.len() > 1 {
            text.push(',');
        }
        text.push_str(member);
    }
    text.push('}');
    text
}

/// The name of a member, as it is written, and its value.
pub(crate) fn member(piece: &str) -> Option<(&str, &str)> {
    let mut escaped = false;
    let end = piece.bytes().skip(1).position(|byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    })? + 2;
    let name = piece.get(..end)?;
    Some((name, value_of(piece, name)?))
}

/// A text as JSON writes it.
pub(crate) fn quote(text: &str) -> String {
    let mut quoted = String::new();
    push_quoted(&mut quoted, text);
    quoted
}

/// Adds a text as JSON writes it (RFC 8259, section 7): quotes, backslashes and control characters are written as escapes.
#[inline(never)]
pub(crate) fn push_quoted(json: &mut String, text: &str) {
    json.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => json.extend(['\\', letter]),
            '\0'..='\x1f' => {
                let digit = |of: u32| char::from_digit(of, 16).unwrap_or('0');
                json.push_str("\\u00");
                json.extend([digit(letter as u32 >> 4), digit(letter as u32 & 15)]);
            }
            _ => json.push(letter),
        }
    }
    json.push('"');
}

/// The value of a member that has this name, which is given as it is written.
fn value_of<'a>(piece: &'a str, written: &str) -> Option<&'a str> {
    Some(piece.strip_prefix(written)?.trim_ascii_start().strip_prefix(':')?.trim_ascii_start())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;

    #[test]
    fn pieces_end_at_their_own_commas() {
        assert_eq!(pieces(r#" [ 1, "a,b", [2,3], {"c":",\"]"} ] "#), ["1", r#""a,b""#, "[2,3]", r#"{"c":",\"]"}"#]);
        assert_eq!(pieces("{}"), [""; 0]);
        assert_eq!(pieces(r#"["\\",1]"#), [r#""\\""#, "1"]);
    }

    #[test]
    fn a_member_is_changed_and_the_others_stay_to_the_letter() {
        let object = r#"{ "a" : 1.50e3 , "b":[1, 2], "c":"x" }"#;
        assert_eq!(get(object, "c"), Some("\"x\""));
        assert_eq!(set(object, "b", Some("3")), r#"{"a" : 1.50e3,"c":"x","b":3}"#);
        assert_eq!(set(object, "c", None), r#"{"a" : 1.50e3,"b":[1, 2]}"#);
        assert_eq!(set("{}", "a", None), "{}");
    }

    #[test]
    fn a_member_is_a_name_and_a_value() {
        assert_eq!(member(r#""a\"b:" : [1]"#), Some((r#""a\"b:""#, "[1]")));
        assert_eq!(member("5"), None);
    }

    proptest! {
        #[test]
        fn what_is_set_is_what_a_parser_reads(name in ".*", other in ".*", value in ".*") {
            let object = set(&set("{}", &other, Some("[1,{}]")), &name, Some(&quote(&value)));
            let parsed: Value = serde_json::from_str(&object).unwrap();
            prop_assert_eq!(&parsed[&name], &Value::from(value.clone()));
            let written = quote(&value);
            prop_assert_eq!(get(&object, &name), Some(written.as_str()));
            if name != other {
                prop_assert_eq!(&parsed[&other], &serde_json::json!([1, {}]));
                prop_assert!(get(&set(&object, &name, None), &name).is_none());
            }
        }
    }
}
