//! What can be decided without a browser: pure functions over a digest. Time and storage are passed in.

mod age;
pub mod announcement_days;
mod authors;
mod calendar;
mod card;
mod carried;
mod counters;
mod doi;
mod excerpt;
mod filter;
mod formulas;
mod holidays;
mod keys;
pub mod library;
mod licence;
mod mark;
mod new_york;
mod outlook;
mod page_text;
mod paper_json;
mod provenance;
mod receipt;
mod report;
mod section;
mod toward;
mod venue;
mod words;

pub use age::age;
#[cfg(not(target_arch = "wasm32"))]
pub use age::ages;
pub use authors::{AuthorLine, author_line};
pub use calendar::{Day, DayKind, STRIP_DAYS, days};
pub use card::{card_of, edition_of_cards};
pub use carried::{CARRIED_ID, CARRIED_TAG, carried_data};
pub use counters::{Counter, counters};
pub use doi::plain_doi;
pub use excerpt::{shelf, topic_papers, topic_part};
pub use filter::{
    Choice, Filter, Haystack, Haystacks, Only, Term, TopicCount, Typed, categories_of, highlight, topic_counts, typed,
};
pub(crate) use filter::{folded, is_letter};
pub use formulas::{Piece, pieces};
pub use keys::{KEYS, KeyAction, key_action};
pub use licence::{licence_name, open_licence};
pub use mark::Mark;
pub use new_york::midnight_in_new_york;
pub use outlook::{Outlook, days_ahead, outlook, time_of_day, weekday_of};
pub use page_text::PageText;
pub use paper_json::paper_json;
pub use provenance::{doubt, doubts_at, doubts_elsewhere, key_point_place, provenance_name, whose_words};
pub use receipt::receipt_line;
pub use report::report_address;
pub use section::section_name;
pub use toward::{Step, toward};
pub use venue::venue;
pub use words::{and_others, date_in_words, papers, short_date, short_weekday_name, timestamp_in_words, weekday_name};
