//! What all types of the digest that are written as a JSON string share.

/// Gives a type with `FromStr` and `Display` the conversions that serde asks for, and its JSON Schema: a string of a pattern.
macro_rules! as_text {
    ($type:ty, $pattern:literal) => {
        impl From<$type> for String {
            fn from(value: $type) -> Self {
                value.to_string()
            }
        }

        #[cfg(not(target_arch = "wasm32"))]
        impl schemars::JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "pattern": $pattern })
            }
        }
    };
}

pub(super) use as_text;
