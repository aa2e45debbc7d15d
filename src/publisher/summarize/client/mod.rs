//! Asks a model over OpenAI's chat completions, which most endpoints speak.

mod breaker;
mod budget;
mod dialect;
mod endpoint;
mod error;
mod key;
mod pause;
mod reply;
mod send;
mod usage;

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use serde_json::Value;

use super::ModelSettings;
use breaker::Breaker;
use budget::Budget;
use dialect::Dialect;
use endpoint::Endpoint;

pub use error::{ChatError, ModelError};
pub use key::ApiKey;
pub use reply::{Finish, Reply};
pub use usage::Usage;
pub(super) use usage::estimated_tokens;

/// Connects to an endpoint. One client is made for a run: it holds the run's budget, and what it has learnt of the endpoint.
#[derive(Debug)]
pub struct ChatClient {
    http: reqwest::Client,
    endpoint: Endpoint,
    authorization: Option<reqwest::header::HeaderValue>,
    key: Option<ApiKey>,
    settings: ModelSettings,
    timeout: Duration,
    first_pause: Duration,
    dialect: Mutex<Dialect>,
    budget: Budget,
    breaker: Breaker,
}

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// The conversation so far: who says what.
    pub messages: &'a [(Role, String)],
    /// The name of the answer's schema.
    pub schema_name: &'a str,
    /// The JSON schema of the answer, within what strict schemas allow.
    pub schema: &'a Value,
    /// About how many tokens the answer will have, for the budget.
    pub expected_output: u64,
}

/// Who says something in a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// We, before all.
    System,
    /// We.
    User,
    /// The model.
    Assistant,
}

impl ChatClient {
    /// A client for these settings. None where they name no model.
    ///
    /// # Errors
    /// Where the settings cannot be right, or would give the key away.
    pub fn new(settings: &ModelSettings, key: Option<ApiKey>) -> Result<Option<Self>, ModelError> {
        if settings.model.trim().is_empty() {
            return Ok(None);
        }
        let endpoint = Endpoint::new(&settings.base_url, settings.allow_http)?;
        let numbers = [
            ("concurrency", settings.concurrency == 0),
            ("timeout_seconds", settings.timeout_seconds == 0),
            ("max_output_tokens", settings.max_output_tokens == 0),
            ("tries", settings.tries == 0),
        ];
        if let Some((name, _)) = numbers.into_iter().find(|(_, is_zero)| *is_zero) {
            return Err(ModelError::Zero(name));
        }
        if !(0.0..=2.0).contains(&settings.temperature) {
            return Err(ModelError::Temperature);
        }
        let authorization = key.as_ref().map(|key| key.header().ok_or(ModelError::BadKey)).transpose()?;
        let builder = reqwest::Client::builder()
            // A redirect would take the key along, or turn the question into a GET.
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(Duration::from_secs(settings.timeout_seconds.min(15)))
            .user_agent(concat!("brevier/", env!("CARGO_PKG_VERSION")));
        let builder = if endpoint.is_local { builder.no_proxy() } else { builder };
        let http = builder.build().map_err(|error| ModelError::Setup(error.without_url().to_string()))?;
        Ok(Some(Self {
            http,
            endpoint,
            authorization,
            key,
            timeout: Duration::from_secs(settings.timeout_seconds),
            first_pause: Duration::from_secs(1),
            dialect: Mutex::new(Dialect::new(settings.schema)),
            budget: Budget::new(settings.max_requests, settings.max_tokens),
            breaker: Breaker::default(),
            settings: settings.clone(),
        }))
    }

    /// The same client with another time for an answer than the settings say, and another pause before the second try than one
    /// second. Later pauses double.
    #[must_use]
    pub fn with_pace(self, timeout: Duration, first_pause: Duration) -> Self {
        Self { timeout, first_pause, ..self }
    }

    /// The settings that it was made with.
    pub fn settings(&self) -> &ModelSettings {
        &self.settings
    }

    /// What was used so far, all questions together.
    pub fn used(&self) -> Usage {
        self.budget.used()
    }

    /// Why no more is asked, where too many questions in a row got no answer.
    pub fn given_up(&self) -> Option<String> {
        self.breaker.given_up()
    }

    /// Asks, and asks again where a try got no answer.
    ///
    /// # Errors
    /// Where there is no answer after all tries, no budget for one, or the endpoint was given up.
    pub async fn ask(&self, question: &Question<'_>) -> Result<Reply, ChatError> {
        if let Some(reason) = self.breaker.given_up() {
            return Err(ChatError::GivenUp(reason));
        }
        let result = self.try_until_answered(question).await;
        self.breaker.note(&result);
        result
    }

    fn dialect(&self) -> Dialect {
        *self.dialect.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers what the endpoint did not understand, unless another question has found out meanwhile.
    fn learn(&self, used: Dialect, next: Dialect) {
        let mut dialect = self.dialect.lock().unwrap_or_else(PoisonError::into_inner);
        if *dialect == used {
            *dialect = next;
        }
    }
}
