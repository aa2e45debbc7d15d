//! Asks for the metadata of papers.

use std::collections::{HashMap, HashSet};

use reqwest::header::HeaderMap;
use tracing::{info, warn};

use super::{
    ArxivClient,
    ask::{Answer, Question},
};
use crate::{
    digest::ArxivId,
    publisher::arxiv::{AnswerCache, ArxivError, ArxivPaper, FeedError, QueryAnswer, RequestFault, parse_answer},
};

/// What is known of papers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Papers {
    /// The papers, in the order in which they were asked for.
    pub papers: Vec<ArxivPaper>,
    /// Ids of which nothing is known, even when asked for a second time.
    pub missing: Vec<ArxivId>,
    /// Entries that could not be read, each named with what is wrong with it.
    pub set_aside: Vec<String>,
}

impl ArxivClient {
    /// The metadata of papers, of their newest versions. Answers are taken from `kept`, and put there.
    ///
    /// Papers that an answer leaves out are asked for once more, since arXiv's index may lag behind its announcements.
    ///
    /// # Errors
    /// Where an answer cannot be had. The answers before it are kept.
    pub async fn papers(&self, ids: &[ArxivId], kept: Option<&AnswerCache>) -> Result<Papers, ArxivError> {
        let mut seen = HashSet::new();
        let ids: Vec<ArxivId> = ids.iter().filter(|id| seen.insert(*id)).cloned().collect();
        let mut found = HashMap::new();
        let mut set_aside = Vec::new();
        for round in [Round::First, Round::Second] {
            let wanted: Vec<ArxivId> = ids.iter().filter(|id| !found.contains_key(*id)).cloned().collect();
            for batch in wanted.chunks(self.batch) {
                let answer = self.batch(batch, round, kept).await?;
                set_aside.extend(answer.set_aside);
                take(answer.papers, batch, &mut found);
                info!("metadata of {} of {} papers", found.len(), ids.len());
            }
        }
        set_aside.sort();
        set_aside.dedup();
        let (known, missing): (Vec<_>, Vec<_>) = ids.into_iter().partition(|id| found.contains_key(id));
        let papers = known.iter().filter_map(|id| found.remove(id)).collect();
        Ok(Papers { papers, missing, set_aside })
    }

    async fn batch(
        &self,
        ids: &[ArxivId],
        round: Round,
        kept: Option<&AnswerCache>,
    ) -> Result<QueryAnswer, ArxivError> {
        if let Some(answer) = kept.and_then(|kept| kept.get(ids)) {
            info!("the metadata of {} papers is there already", ids.len());
            return Ok(answer);
        }
        let list: Vec<&str> = ids.iter().map(ArxivId::as_str).collect();
        let mut url = self.query_base.clone();
        url.query_pairs_mut()
            .append_pair("id_list", &list.join(","))
            .append_pair("start", "0")
            // Without it, arXiv sends ten and does not say so.
            .append_pair("max_results", &ids.len().to_string());
        let what = match ids {
            [id] => format!("the metadata of {id}"),
            ids => format!("the metadata of {} papers", ids.len()),
        };
        let question = Question { what: &what, url, conditions: HeaderMap::new() };
        let answer = self.ask(question, |bytes, last| read(bytes, ids.len(), round, last)).await?;
        let Answer::New { value, bytes, .. } = answer else { return Ok(QueryAnswer::default()) };
        if let Some(kept) = kept
            && fault_of(&value, ids.len()).is_none()
            && let Err(error) = kept.put(ids, &bytes)
        {
            // The update can do without it.
            warn!("cannot keep an answer of arXiv: {error}");
        }
        Ok(value)
    }
}

/// Whether a paper is asked for the first time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Round {
    First,
    Second,
}

/// Reads an answer. One with less than it should hold is refused, but for the last try and for ids that were missing before.
fn read(bytes: &[u8], asked: usize, round: Round, last: bool) -> Result<QueryAnswer, RequestFault> {
    let answer = parse_answer(bytes).map_err(|error| match error {
        FeedError::QueryError(reason) => RequestFault::Refused(reason),
        error => RequestFault::Feed(error),
    })?;
    match fault_of(&answer, asked) {
        Some(RequestFault::Empty) if round == Round::Second => Ok(answer),
        Some(fault) if !last => Err(fault),
        _ => Ok(answer),
    }
}

/// What an answer lacks by its own count.
fn fault_of(answer: &QueryAnswer, asked: usize) -> Option<RequestFault> {
    let held = (answer.papers.len() + answer.set_aside.len()) as u64;
    let total = answer.total.min(asked as u64);
    if held < total {
        return Some(RequestFault::Incomplete { held, total });
    }
    (held == 0).then_some(RequestFault::Empty)
}

fn take(papers: Vec<ArxivPaper>, asked: &[ArxivId], found: &mut HashMap<ArxivId, ArxivPaper>) {
    for paper in papers {
        if !asked.contains(&paper.id) {
            warn!("arXiv's answer has {}, which was not asked for; it is left out", paper.id);
        } else if found.get(&paper.id).is_none_or(|known| known.version < paper.version) {
            found.insert(paper.id.clone(), paper);
        }
    }
}
