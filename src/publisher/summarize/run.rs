//! All papers of a run, some at a time.

use futures_util::{StreamExt, stream};

use super::{
    Brief, Cache, ChatClient, ChatError, FallBack, Observer, Outcome, Source, Summaries, SummarizeError,
    one::{self, Common},
    prompt,
};

/// Has the model write about each paper. Papers for which it does not, for whatever reason, fall back; they never fail the others.
///
/// A future that is dropped stops at once; what was answered until then is in the cache, whole.
///
/// # Errors
/// Where the model is required (`required` in the settings) and the endpoint was given up.
pub async fn summarize_all(
    client: &ChatClient,
    papers: &[Source<'_>],
    brief: &Brief<'_>,
    cache: Option<&Cache>,
    observer: Observer<'_>,
) -> Result<Summaries, SummarizeError> {
    let before = client.used();
    let common = Common { client, brief, schema: prompt::schema(brief), cache, observer };
    // Collected, so that the future of the run can go to another thread: the compiler cannot see that of a mapped stream.
    let asks: Vec<_> = papers.iter().enumerate().map(|(at, source)| numbered(at, source, &common)).collect();
    // Not `buffered`, in which a slow paper keeps those behind it from beginning.
    let mut outcomes: Vec<(usize, Outcome)> =
        stream::iter(asks).buffer_unordered(client.settings().concurrency).collect().await;
    outcomes.sort_by_key(|(at, _)| *at);
    let outcomes: Vec<Outcome> = outcomes.into_iter().map(|(_, outcome)| outcome).collect();
    if client.settings().required
        && let Some(reason) = unavailable(client, &outcomes)
    {
        return Err(SummarizeError::Unavailable(reason));
    }
    Ok(Summaries { outcomes, usage: client.used().since(before) })
}

async fn numbered(at: usize, source: &Source<'_>, common: &Common<'_>) -> (usize, Outcome) {
    (at, one::summarize(source, common).await)
}

/// Why the model cannot be had: it was given up, or answered nobody. A budget that is used up is as the owner wanted it.
fn unavailable(client: &ChatClient, outcomes: &[Outcome]) -> Option<String> {
    let lost = |outcome: &Outcome| match outcome {
        Outcome::FellBack { reason: FallBack::NoAnswer(error), .. } if *error != ChatError::Budget => {
            Some(error.to_string())
        }
        _ => None,
    };
    let all_lost =
        || outcomes.iter().map(lost).collect::<Option<Vec<String>>>().and_then(|reasons| reasons.into_iter().next());
    client.given_up().or_else(all_lost)
}
