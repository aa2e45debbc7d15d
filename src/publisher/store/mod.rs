//! The digest on the disk: how an edition gets there, and what must hold before anything changes.
//!
//! A [`Store`] is a digest's folder with the lock of one run. [`publish()`] adds an edition, [`refresh`] says that a quiet day was
//! looked at, and [`History`] is what was published before. All of them stop where what is there cannot be read, rather than take
//! missing history for a digest that has none.
//!
//! A digest is whole at every moment. What is new is written under names that nothing leads to, the result is checked as
//! `brevier check` would, and then the index is replaced in one step; what the new index no longer names is cleared away after that.
//! A journal names what is on its way, so that the run after one that was killed knows what to clear away, and touches nothing else.

mod error;
mod guard;
mod history;
mod journal;
mod plan;
mod publish;
mod refusal;
mod rewrite;
mod settings;
mod site_settings;
mod start;

pub use error::StoreError;
pub use guard::guard;
pub use history::{History, PastEdition};
pub use publish::{Outcome, Published, publish, refresh};
pub use refusal::Refusal;
pub use rewrite::Rewriting;
pub use settings::StoreSettings;
pub use site_settings::SiteSettings;
pub use start::Store;
