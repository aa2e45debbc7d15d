//! A run against a server.

use std::{sync::Mutex, time::Duration};

use brevier::{
    digest::usual_topics,
    publisher::summarize::{
        ApiKey, Brief, Cache, ChatClient, Event, ModelSettings, Outcome, Summaries, SummarizeError, Written,
        summarize_all,
    },
};

use super::{Papers, Server};

/// The key that nobody must see.
pub const KEY: &str = "sk-very-secret-0123456789";

/// Settings for a server.
pub fn settings(server: &Server) -> ModelSettings {
    ModelSettings { base_url: server.base_url(), model: "test-model".to_owned(), ..ModelSettings::default() }
}

/// A client that does not wait: its pauses have no length.
pub fn client(settings: &ModelSettings) -> ChatClient {
    let client = ChatClient::new(settings, ApiKey::new(KEY)).expect("good settings").expect("a model is configured");
    client.with_pace(Duration::from_secs(30), Duration::ZERO)
}

/// What a run came to.
#[derive(Debug)]
pub struct Run {
    pub result: Result<Summaries, SummarizeError>,
    /// What those who watched were told, as text.
    pub events: Vec<String>,
}

impl Run {
    pub fn outcomes(&self) -> &[Outcome] {
        &self.result.as_ref().expect("the run is no error").outcomes
    }

    /// Why a paper fell back.
    pub fn reason(&self, at: usize) -> String {
        match &self.outcomes()[at] {
            Outcome::FellBack { reason, .. } => reason.to_string(),
            Outcome::Written(_) => panic!("paper {at} did not fall back"),
        }
    }
}

/// Runs over papers, on a day of November 2026.
pub async fn run(client: &ChatClient, papers: &Papers, cache: Option<&Cache>, day: u32) -> Run {
    let topics = usual_topics();
    let brief = Brief {
        language: "en",
        topics: &topics,
        made_at: format!("2026-11-{day:02}T06:00:00Z").parse().expect("a time"),
    };
    let events = Mutex::new(Vec::new());
    let observer = |event: Event<'_>| events.lock().expect("no panic before").push(format!("{event:?}"));
    let result = summarize_all(client, &papers.sources(), &brief, cache, &observer).await;
    Run { result, events: events.into_inner().expect("no panic before") }
}

/// What was written, where it was.
pub fn written(outcome: &Outcome) -> &Written {
    match outcome {
        Outcome::Written(written) => written,
        Outcome::FellBack { reason, .. } => panic!("fell back: {reason}"),
    }
}
