//! The only room of the reader that touches the browser. Nothing else of the reader names web-sys or js-sys.

mod document;
mod fetch;
mod field;
mod follow;
mod location;
mod marks;
mod roving;
mod share;
mod storage;
mod time;
mod words;

pub use document::{
    announce, base_uri, carried_data, clear_boot, describe_page, focus, focus_main, has_focus, is_at, is_link, is_open,
    is_plain_click, mark_visited, open_cards, reload, show_current_day, show_theme,
};
pub use fetch::{WithText, fetch_text};
pub use field::{set_field, value_of, value_of_field};
pub use follow::follow;
pub use location::location;
pub use marks::{clear_marks, mark};
pub use roving::rove;
pub use share::{can_share, pass_on};
pub use storage::{on_stored, store, stored};
pub use time::{clock_offset, in_frames, in_steps, now, on_online};
pub use words::words;
