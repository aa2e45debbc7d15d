//! Which papers of the history are about the same, and what they share.
//!
//! A [`Profile`] is what a paper is about: its words and pairs of words, with how much it says of each. A [`Library`] holds the
//! profiles of a history and finds those that are nearest to a paper. Papers are compared with those of their own and earlier
//! editions only, so what is said of a paper does not change with a new day. No clock, no network and no chance takes part.

mod lexicon;
mod library;
mod nearness;
mod plain_words;
mod profile;
mod quick;
mod read_paper;
mod shared;
#[cfg(test)]
mod tests;
mod tokens;
mod written;

pub use library::Library;
pub use profile::Profile;
pub use quick::profiles_of_text;
