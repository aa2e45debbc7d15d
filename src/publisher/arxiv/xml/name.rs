//! The vocabularies that arXiv's feeds are written in.

use quick_xml::name::{Namespace, ResolveResult};

/// The namespace of an element. A prefix is only a habit of whoever wrote the feed, so it decides nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Space {
    /// RFC 4287.
    Atom,
    /// arXiv's own elements.
    Arxiv,
    /// Dublin Core: licence and creators in listings.
    DublinCore,
    /// How many results a query has.
    OpenSearch,
    /// Any other, or none.
    Other,
}

impl Space {
    pub(super) fn of(resolved: &ResolveResult<'_>) -> Self {
        let ResolveResult::Bound(Namespace(uri)) = resolved else { return Self::Other };
        match *uri {
            b"http://www.w3.org/2005/Atom" => Self::Atom,
            b"http://arxiv.org/schemas/atom" | b"https://arxiv.org/schemas/atom" => Self::Arxiv,
            b"http://purl.org/dc/elements/1.1/" => Self::DublinCore,
            b"http://a9.com/-/spec/opensearch/1.1/" => Self::OpenSearch,
            _ => Self::Other,
        }
    }
}
