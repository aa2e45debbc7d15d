//! The JSON Schema of the digest, generated from the types.

use schemars::{Schema, generate::SchemaSettings};

use super::{Edition, Index};

/// The JSON Schema (draft 2020-12) of `index.json`.
pub fn index_schema() -> Schema {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Index>()
}

/// The JSON Schema (draft 2020-12) of an edition's file.
pub fn edition_schema() -> Schema {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Edition>()
}
