//! Words of a text, made comparable: for rules that people write, and for ranking.

mod fold;
mod phrase;
mod stems;

pub use fold::words;
pub use phrase::{InvalidPhrase, Phrase};
pub use stems::stems;
