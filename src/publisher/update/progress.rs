//! How a run says what it is doing.

/// What is told of a run while it goes on: to a terminal, to a log, or to nobody.
pub trait Progress: Sync {
    /// Something begins, or is worth knowing.
    fn say(&self, line: &str);
    /// Work of so many pieces begins.
    fn begin(&self, what: &str, pieces: usize);
    /// One piece more is done.
    fn advance(&self);
    /// The work is done.
    fn end(&self);
}

/// Tells nobody.
pub struct Silent;

impl Progress for Silent {
    fn say(&self, _: &str) {}
    fn begin(&self, _: &str, _: usize) {}
    fn advance(&self) {}
    fn end(&self) {}
}
