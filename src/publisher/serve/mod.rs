//! What a host does with a site folder: so far, the headers that its `_headers` file asks for.

mod header_rules;

pub use header_rules::{HeaderRules, HeaderRulesError, LineFault};
