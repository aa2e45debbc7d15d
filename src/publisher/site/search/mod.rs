//! The index for searching the whole history: stretches of it that never change once they are over, so that a new day rewrites
//! little. `desk::search` reads what is written here.

mod batches;
mod extract;
mod segment;
mod stretch;

pub use batches::batches;
pub use extract::words_of;
pub use segment::{SegmentFiles, shards_of};
pub use stretch::stretch;

/// The sources that decide what the files of a segment hold, so that only a change of these makes old segments anew.
pub const SOURCES: [&str; 7] = [
    include_str!("extract.rs"),
    include_str!("segment.rs"),
    include_str!("../../../desk/search/bits.rs"),
    include_str!("../../../desk/search/files.rs"),
    include_str!("../../../desk/search/fold.rs"),
    include_str!("../../../desk/search/shard.rs"),
    include_str!("../../../reading/filter/fold.rs"),
];
