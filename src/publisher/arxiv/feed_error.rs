//! What keeps an answer of arXiv from being read.

/// Why a feed is not read. Each message completes a sentence that begins with what was read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FeedError {
    /// The connection broke, or the file was cut. What is there could be taken for a shorter list, so nothing is used of it.
    #[error("ends in the middle; nothing of it is used")]
    Truncated,
    /// arXiv writes UTF-8; something on the way changed the bytes.
    #[error("is not UTF-8 text (from byte {at} on)")]
    NotUtf8 {
        /// The offset of the first byte that cannot be read.
        at: u64,
    },
    /// There is no element at all.
    #[error("is not XML")]
    NotXml,
    /// The XML breaks a rule.
    #[error("is not well-formed XML: {reason} (before byte {at})")]
    Malformed {
        /// The offset up to which was read.
        at: u64,
        /// What is wrong.
        reason: String,
    },
    /// It is XML or HTML, but not a feed: a log-in page of a network, an error page, or the RSS form of a listing.
    #[error("is not an Atom feed: its first element is {0:?}")]
    NotAFeed(String),
    /// The listing feed says that the categories are wrong.
    #[error("says {0:?}: look at the categories")]
    ListingError(String),
    /// The query API says what is wrong with the query.
    #[error("says that the query is wrong: {0}")]
    QueryError(String),
    /// An Atom feed, but of somebody else.
    #[error("is an Atom feed, but neither a listing nor a query answer of arXiv")]
    Unrecognised,
}
