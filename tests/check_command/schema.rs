//! `brevier schema`.

use serde_json::Value;

use crate::folder::brevier;

#[test]
fn the_schemas_are_printed_as_json_that_describes_its_file() {
    for (file, field) in [("index", "editions"), ("edition", "papers")] {
        let run = brevier(["schema", file]);
        assert_eq!(run.code, Some(0), "{run:?}");
        let schema: Value = serde_json::from_str(&run.stdout).unwrap();
        assert!(schema["$schema"].as_str().unwrap().contains("2020-12"));
        assert_eq!(schema["properties"][field]["type"], "array");
    }
}

#[test]
fn a_schema_of_another_file_is_refused() {
    let run = brevier(["schema", "paper"]);
    assert_ne!(run.code, Some(0));
    assert!(run.stderr.contains("index") && run.stderr.contains("edition"), "{run:?}");
}
