//! Lists of papers for other programs and for people. The reader's own format is the library's JSON; citations are in
//! [`citation`](super::citation).

mod csv;
mod markdown;

pub use csv::csv;
pub use markdown::markdown;
