//! Where announcements and metadata come from.

use super::{AnswerCache, ArxivClient, ArxivError, Fetched, Listing, Papers, Recorded, Validators};
use crate::digest::{ArxivId, Category, Date};

/// arXiv itself, or what it said before. Who asks need not know which.
#[derive(Debug)]
pub enum Source {
    /// arXiv, over the network.
    Network(Box<ArxivClient>),
    /// Files.
    Recorded(Box<Recorded>),
}

impl Source {
    /// What is announced in some categories. Recorded announcements are given whatever their categories; without a recorded listing
    /// they are of the given day. Both are always new.
    ///
    /// # Errors
    /// Where arXiv does not answer.
    pub async fn announcements(
        &self,
        categories: &[Category],
        known: Option<&Validators>,
        day: Date,
    ) -> Result<Fetched<Listing>, ArxivError> {
        match self {
            Self::Network(client) => client.listing(categories, known).await,
            Self::Recorded(recorded) => {
                Ok(Fetched::New { value: recorded.announcements(day), validators: Validators::default() })
            }
        }
    }

    /// The metadata of papers. Answers of arXiv are taken from `kept`, and put there.
    ///
    /// # Errors
    /// Where arXiv does not answer.
    pub async fn papers(&self, ids: &[ArxivId], kept: Option<&AnswerCache>) -> Result<Papers, ArxivError> {
        match self {
            Self::Network(client) => client.papers(ids, kept).await,
            Self::Recorded(recorded) => Ok(recorded.papers(ids)),
        }
    }

    /// How many requests were made so far.
    pub fn requests(&self) -> u64 {
        match self {
            Self::Network(client) => client.requests(),
            Self::Recorded(_) => 0,
        }
    }
}
