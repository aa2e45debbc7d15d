//! The digest: the contract between publisher and reader, as static JSON files.
//!
//! `index.json` ([`Index`]) names the editions; each edition has a file of its own ([`Edition`]) with its papers ([`Paper`]).
//! [`read_index`] and [`read_edition`] turn the text of a file into these types and say precisely what they had to leave out
//! ([`Problem`]). `docs/digest-format.md` is the same contract in prose.

mod arxiv_id;
mod as_text;
mod category;
mod date;
mod edition;
mod fault;
mod format_version;
mod formula;
mod from_json;
mod index;
pub mod limits;
mod page_data;
mod paper;
mod paper_rules;
mod placed_paper;
mod provenance;
mod read;
mod related;
mod report_target;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
mod timestamp;
mod topic;

pub use arxiv_id::{ArxivId, InvalidArxivId};
pub use category::{Category, InvalidCategory};
pub use date::{Date, InvalidDate, Weekday};
pub use edition::{Edition, Receipt, Skipped};
pub use fault::{Fault, PaperRef, Problem};
pub use format_version::{FormatVersion, InvalidFormatVersion};
pub use formula::{Formula, MathNode, MathTag};
pub use index::{EditionEntry, Index, Site};
pub use page_data::{PageData, Shelf, TopicPapers, TopicPart};
pub use paper::{AnnounceType, Author, KeyPoint, Links, Paper, Sections, is_https};
pub use placed_paper::{PaperTitle, PlacedPaper};
pub use provenance::{Flag, FlagKind, Provenance, ProvenanceKind};
pub use read::{ReadError, Sifted, read_edition, read_index};
pub use related::Related;
pub use report_target::is_report_target;
#[cfg(not(target_arch = "wasm32"))]
pub use schema::{edition_schema, index_schema};
pub use timestamp::{InvalidTimestamp, Timestamp};
pub use topic::{InvalidSlug, Slug, Topic, usual_topics};
