//! One paper: what is kept, else an answer, and a second one where that is no good.

use super::{
    Brief, Cache, ChatClient, Event, FallBack, Observer, Outcome, PROMPT_VERSION, Source, Written,
    cache::{KeptAnswer, Key},
    client::{ChatError, Question, Usage},
    estimate::EXPECTED_OUTPUT,
    judge::{Texts, Verdict, judge},
    prompt,
};
use crate::digest::{Provenance, ProvenanceKind, Timestamp};

/// Answers that are asked for at most.
const MOST_ANSWERS: usize = 2;

/// Everything that the papers of a run have in common.
pub(super) struct Common<'a> {
    pub client: &'a ChatClient,
    pub brief: &'a Brief<'a>,
    pub schema: serde_json::Value,
    pub cache: Option<&'a Cache>,
    pub observer: Observer<'a>,
}

/// Gets the texts about a paper.
pub(super) async fn summarize(source: &Source<'_>, common: &Common<'_>) -> Outcome {
    (common.observer)(Event::Started(source.id));
    let outcome = outcome(source, common).await;
    (common.observer)(Event::Finished(source.id, &outcome));
    outcome
}

async fn outcome(source: &Source<'_>, common: &Common<'_>) -> Outcome {
    let model = common.client.settings().model.as_str();
    let key = Key::new(source, common.brief, model);
    let (mut answers, made_at) = kept(source, &key, common);
    let mut verdicts: Vec<Verdict> =
        answers.iter().map(|answer| judge(&answer.text, answer.finish, source, common.brief)).collect();
    let mut usage = Usage::default();
    let mut lost = None;
    while answers.len() < MOST_ANSWERS && !verdicts.last().is_some_and(Verdict::is_final) {
        match ask(source, &answers, &verdicts, common).await {
            Ok((answer, more)) => {
                usage += more;
                verdicts.push(judge(&answer.text, answer.finish, source, common.brief));
                answers.push(answer);
                keep(source, &key, made_at, &answers, common);
            }
            Err(error) => {
                lost = Some(error);
                break;
            }
        }
    }
    match best(&mut verdicts) {
        Some(texts) => Outcome::Written(Box::new(written(texts, made_at, usage, source, model))),
        None => {
            let faults = verdicts.pop().map(|verdict| verdict.faults).unwrap_or_default();
            let reason = lost.map_or(FallBack::Faults(faults), FallBack::NoAnswer);
            Outcome::FellBack { reason, usage }
        }
    }
}

/// The texts of the answer with the fewest faults; of two with as many, the later.
fn best(verdicts: &mut [Verdict]) -> Option<Texts> {
    let verdicts = verdicts.iter_mut().rev().filter(|verdict| verdict.texts.is_some());
    verdicts.min_by_key(|verdict| verdict.faults.len())?.texts.take()
}

/// What earlier runs got for a paper, and the time by which its texts will be dated.
///
/// Answers that were no good are asked for again on another day, but not on the same: a second run of a day costs nothing.
fn kept(source: &Source<'_>, key: &Key, common: &Common<'_>) -> (Vec<KeptAnswer>, Timestamp) {
    let now = common.brief.made_at;
    match common.cache.map_or(Ok(None), |cache| cache.get(key)) {
        Ok(Some((entry, made_at))) => {
            let is_good =
                |answer: &KeptAnswer| judge(&answer.text, answer.finish, source, common.brief).texts.is_some();
            if made_at.date() == now.date() || entry.answers.iter().any(is_good) {
                return (entry.answers, made_at);
            }
        }
        Ok(None) => {}
        Err(reason) => (common.observer)(Event::CacheTrouble(source.id, reason)),
    }
    (Vec::new(), now)
}

fn keep(source: &Source<'_>, key: &Key, made_at: Timestamp, answers: &[KeptAnswer], common: &Common<'_>) {
    if let Some(Err(reason)) = common.cache.map(|cache| cache.put(key, made_at, answers)) {
        (common.observer)(Event::CacheTrouble(source.id, reason));
    }
}

async fn ask(
    source: &Source<'_>,
    answers: &[KeptAnswer],
    verdicts: &[Verdict],
    common: &Common<'_>,
) -> Result<(KeptAnswer, Usage), ChatError> {
    let mut messages = prompt::conversation(source, common.brief);
    if let (Some(answer), Some(verdict)) = (answers.last(), verdicts.last()) {
        (common.observer)(Event::AskedAgain(source.id, &verdict.faults));
        messages.extend(prompt::complaint(&answer.text, &verdict.faults));
    }
    let question = Question {
        messages: &messages,
        schema_name: prompt::SCHEMA_NAME,
        schema: &common.schema,
        expected_output: EXPECTED_OUTPUT,
    };
    let reply = common.client.ask(&question).await?;
    Ok((KeptAnswer { text: reply.text, finish: reply.finish }, reply.usage))
}

fn written(texts: Texts, made_at: Timestamp, usage: Usage, source: &Source<'_>, model: &str) -> Written {
    Written {
        key_points: texts.key_points,
        sections: texts.sections,
        topics: texts.topics,
        provenance: Provenance {
            kind: ProvenanceKind::Llm,
            model: Some(model.to_owned()),
            prompt_version: Some(PROMPT_VERSION.to_owned()),
            made_at: Some(made_at),
            source: Some(format!("abstract v{}", source.version)),
            flags: texts.flags,
        },
        usage,
    }
}
