//! JSON whose fields stay in their order, for files that are changed in one place and otherwise stay as they are.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{MapAccess, SeqAccess, Visitor},
};
use serde_json::{Number, Serializer, Value, ser::PrettyFormatter};

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum OrderedJson {
    /// Text, a number, true, false or null.
    Plain(Value),
    /// A list.
    List(Vec<Self>),
    /// An object, with its fields in the order of the file.
    Object(Vec<(String, Self)>),
}

impl OrderedJson {
    /// A field of an object.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Self> {
        let Self::Object(fields) = self else { return None };
        fields.iter_mut().find(|(other, _)| other == name).map(|(_, value)| value)
    }

    /// Puts a field of an object in the place of the one of this name; without one, before `next`, or at the end. No value takes the
    /// field out.
    pub fn set(&mut self, name: &str, value: Option<Self>, next: &str) {
        let Self::Object(fields) = self else { return };
        let old = fields.iter().position(|(other, _)| other == name);
        let at = old.or_else(|| fields.iter().position(|(other, _)| other == next)).unwrap_or(fields.len());
        fields.retain(|(other, _)| other != name);
        if let Some(value) = value {
            fields.insert(at.min(fields.len()), (name.to_owned(), value));
        }
    }

    /// The value as text, indented as the text that it comes from, or in one line as that one is.
    ///
    /// # Errors
    /// Never in practice: there is nothing in a value that JSON has no form for.
    pub fn text_like(&self, before: &str) -> serde_json::Result<String> {
        let Some(second) = before.trim().lines().nth(1) else { return serde_json::to_string(self) };
        let indent = &second[..second.len() - second.trim_start().len()];
        let mut text = Vec::new();
        self.serialize(&mut Serializer::with_formatter(&mut text, PrettyFormatter::with_indent(indent.as_bytes())))?;
        text.push(b'\n');
        String::from_utf8(text).map_err(serde::ser::Error::custom)
    }
}

impl From<Value> for OrderedJson {
    fn from(value: Value) -> Self {
        Self::Plain(value)
    }
}

impl Serialize for OrderedJson {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Plain(value) => value.serialize(serializer),
            Self::List(values) => values.serialize(serializer),
            Self::Object(fields) => serializer.collect_map(fields.iter().map(|(name, value)| (name, value))),
        }
    }
}

impl<'de> Deserialize<'de> for OrderedJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = OrderedJson;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<OrderedJson, E> {
        Ok(Value::from(value).into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<OrderedJson, E> {
        Ok(Value::from(value).into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<OrderedJson, E> {
        Ok(Value::from(value).into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<OrderedJson, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number).into())
    }

    fn visit_str<E>(self, value: &str) -> Result<OrderedJson, E> {
        Ok(Value::from(value).into())
    }

    fn visit_string<E>(self, value: String) -> Result<OrderedJson, E> {
        Ok(Value::from(value).into())
    }

    fn visit_unit<E>(self) -> Result<OrderedJson, E> {
        Ok(Value::Null.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<OrderedJson, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element()? {
            values.push(value);
        }
        Ok(OrderedJson::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<OrderedJson, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = object.next_entry()? {
            fields.push(field);
        }
        Ok(OrderedJson::Object(fields))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_not_changed_is_the_same_to_the_letter() {
        for text in [
            "{\n \"z\": 1,\n \"a\": {\n  \"b\": 2\n }\n}\n",
            "{\n  \"z\": 1,\n  \"a\": [\n    null,\n    true,\n    -2.5,\n    \"\\u0001 “ü”\"\n  ],\n  \"m\": {}\n}\n",
            r#"{"z":[],"a":{"y":18446744073709551615,"b":""}}"#,
        ] {
            let value: OrderedJson = serde_json::from_str(text).unwrap();
            assert_eq!(value.text_like(text).unwrap(), text);
        }
    }

    #[test]
    fn a_field_is_put_in_its_place_and_taken_out() {
        let changed = |text: &str, value: Option<Value>| {
            let mut object: OrderedJson = serde_json::from_str(text).unwrap();
            object.set("new", value.map(OrderedJson::from), "last");
            serde_json::to_string(&object).unwrap()
        };
        assert_eq!(changed(r#"{"a":1,"last":2}"#, Some(3.into())), r#"{"a":1,"new":3,"last":2}"#);
        assert_eq!(changed(r#"{"new":1,"a":2}"#, Some(3.into())), r#"{"new":3,"a":2}"#);
        assert_eq!(changed(r#"{"a":1}"#, Some(3.into())), r#"{"a":1,"new":3}"#);
        assert_eq!(changed(r#"{"a":1,"new":2}"#, None), r#"{"a":1}"#);
    }
}
