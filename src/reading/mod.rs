//! What can be decided without a browser: pure functions over a digest. Time and storage are passed in.

pub mod announcement_days;
mod authors;
mod calendar;
mod card;
mod counters;
mod doi;
mod excerpt;
mod filter;
mod formulas;
mod holidays;
mod keys;
pub mod library;
mod mark;
mod page_text;
mod paper_json;
mod provenance;
mod receipt;
mod words;

pub use authors::{AuthorLine, author_line};
pub use calendar::{Day, DayKind, STRIP_DAYS, days};
pub use card::{card_of, edition_of_cards};
pub use counters::{Counter, counters};
pub use doi::plain_doi;
pub use excerpt::{shelf, topic_papers, topic_part};
pub use filter::{Filter, TopicCount, topic_counts};
pub use formulas::{Piece, pieces};
pub use keys::{KEYS, KeyAction, key_action};
pub use mark::Mark;
pub use page_text::PageText;
pub use paper_json::paper_json;
pub use provenance::{doubt, provenance_name, whose_words};
pub use receipt::receipt_line;
pub use words::{ago, count_of, date_in_words, short_date, timestamp_in_words, weekday_name};
