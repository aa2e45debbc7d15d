//! The filter of an edition: topics, words, conditions, and long editions.

mod conditions;
mod long_edition;
mod topics;
mod words;
