//! Asks for a listing feed.

use reqwest::header::HeaderMap;
use tracing::warn;

use super::{
    ArxivClient, Fetched, Validators,
    ask::{Answer, Question},
};
use crate::{
    digest::{Category, Weekday},
    publisher::arxiv::{ArxivError, Listing, RequestFault, parse_listing},
};

/// arXiv's listings hold no more; with more categories than fill it, some papers are not listed at all.
const LONGEST: usize = 2000;

impl ArxivClient {
    /// What is announced in some categories. What is `known` from the same categories is not sent again.
    ///
    /// An empty listing is asked for again, save for those of Saturday and Sunday, when arXiv announces nothing. One that stays
    /// empty is given as it is: on holidays it is true.
    ///
    /// # Errors
    /// Where no listing can be had.
    pub async fn listing(
        &self,
        categories: &[Category],
        known: Option<&Validators>,
    ) -> Result<Fetched<Listing>, ArxivError> {
        if categories.is_empty() {
            return Err(ArxivError::Setting { key: "categories", reason: "is empty; name at least one".to_owned() });
        }
        let names: Vec<&str> = categories.iter().map(Category::as_str).collect();
        let names = names.join("+");
        let mut url = self.listing_base.clone();
        if let Ok(mut path) = url.path_segments_mut() {
            path.pop_if_empty().push(&names);
        }
        let conditions = known.map_or_else(HeaderMap::new, Validators::to_headers);
        let what = format!("the listing of {names}");
        match self.ask(Question { what: &what, url, conditions }, read).await? {
            Answer::NotModified => Ok(Fetched::Unchanged),
            Answer::New { value, validators, .. } => {
                if value.announcements.len() >= LONGEST {
                    warn!("{what} has {LONGEST} papers, so arXiv may have left some out; choose fewer categories");
                }
                Ok(Fetched::New { value, validators })
            }
        }
    }
}

fn read(bytes: &[u8], last: bool) -> Result<Listing, RequestFault> {
    let listing = parse_listing(bytes)?;
    let quiet = listing.date.is_some_and(|day| matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday));
    let empty = listing.announcements.is_empty() && listing.set_aside.is_empty();
    if empty && !quiet && !last { Err(RequestFault::Empty) } else { Ok(listing) }
}
