//! What all that is written to a disk shares: files that are whole at every moment, and one run at a time.

mod lock;
mod whole;

pub use lock::Lock;
pub use whole::{beside, remove, rename_durably, write_whole};

/// The folder in a digest or a site that is not published: names that begin with a dot are neither served nor uploaded.
pub const PRIVATE_FOLDER: &str = ".brevier";
