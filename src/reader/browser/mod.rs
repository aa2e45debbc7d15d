//! The only room that touches the browser. Nothing outside it names web-sys or js-sys.

mod document;
mod fetch;
mod storage;
mod task;

pub use document::{base_path, clear_boot, describe_page, focus, focus_main, mark_visited, show_theme};
pub use fetch::fetch_text;
pub use storage::{store, stored};
pub use task::{now, on_online, spawn};
