//! Sizes and counts past which a digest is not read.
//!
//! They are wide: the largest author list met on arXiv has 3,303 names (2507.06261), the longest title 226 characters and the
//! longest abstract 3,488 (counted over 61,897 papers). They are here so that a broken or hostile file costs a reader a message
//! and not a frozen page. Lengths are counted in characters (Unicode scalar values).

/// The largest file, in bytes.
pub const FILE_BYTES: usize = 32 * 1024 * 1024;
/// Editions in an index: more than fifty years of weekdays.
pub const EDITIONS: usize = 20_000;
/// Topics of a site.
pub const TOPICS: usize = 100;
/// Papers in an edition.
pub const PAPERS: usize = 5_000;
/// Authors of a paper.
pub const AUTHORS: usize = 10_000;
/// Affiliations of an author.
pub const AFFILIATIONS: usize = 50;
/// Categories of a paper.
pub const CATEGORIES: usize = 30;
/// Topic tags of a paper.
pub const TAGS: usize = 20;
/// Key points of a paper.
pub const KEY_POINTS: usize = 20;
/// Formulas of a paper.
pub const FORMULAS: usize = 100;
/// Related papers of a paper.
pub const RELATED: usize = 5;
/// What a related paper shares: as many texts.
pub const SHARES: usize = 5;
/// Flags of a provenance, and reasons in a receipt.
pub const FLAGS: usize = 100;
/// Characters in a name, an affiliation, the site's title or language, a URL, a path, a DOI, a reason in a receipt, what a
/// related paper shares, or in the model, prompt version or source of a provenance.
pub const LINE: usize = 500;
/// Characters in the title of a paper.
pub const TITLE: usize = 1_000;
/// Characters in a key point or its evidence, a comment, a journal reference, the detail of a flag or the site's tagline.
pub const NOTE: usize = 4_000;
/// Characters in an abstract or a section.
pub const TEXT: usize = 20_000;
