//! Why a model did not answer.

/// Why there can be no client for these settings.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "the messages say it")]
pub enum ModelError {
    #[error("model.base_url is empty; say where the endpoint is, such as https://api.openai.com/v1")]
    NoBaseUrl,
    #[error("model.base_url is not the address of an endpoint: {0}")]
    BadBaseUrl(String),
    #[error(
        "model.base_url holds a user name or password; put the key into the environment variable that model.key_env names"
    )]
    Credentials,
    #[error(
        "model.base_url is http for another machine, where key and texts could be read on the way; use https, or set model.allow_http = true"
    )]
    PlainHttp,
    #[error("the key in the environment variable that model.key_env names has characters that a header cannot hold")]
    BadKey,
    #[error("model.{0} must be at least 1")]
    Zero(&'static str),
    #[error("model.temperature must be from 0 to 2")]
    Temperature,
    #[error("cannot set up connections: {0}")]
    Setup(String),
}

/// Why one question got no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "the messages say it")]
pub enum ChatError {
    #[error("the budget of this run is used up (model.max_requests or model.max_tokens)")]
    Budget,
    #[error("the endpoint was given up after others got no answer: {0}")]
    GivenUp(String),
    #[error("the endpoint cannot be reached: {0}")]
    Unreachable(String),
    #[error("the endpoint did not answer within {0:?} (model.timeout_seconds)")]
    Timeout(std::time::Duration),
    #[error(
        "the endpoint refused the key (status {0}); put the right one into the environment variable that model.key_env names"
    )]
    Key(u16),
    #[error("the endpoint sends elsewhere, to {0}; if that is right, put it into model.base_url")]
    Moved(String),
    #[error("the endpoint answered with status {status}: {message}")]
    Status { status: u16, message: String },
    #[error("the endpoint's answer is longer than {0} bytes")]
    TooLong(usize),
    #[error("the endpoint's answer is not one of a chat completion: {0}")]
    NotAChat(String),
}

impl ChatError {
    /// Whether the next question will fare the same, for all that is known of the endpoint and not of this question.
    pub(in crate::publisher::summarize) fn is_about_the_endpoint(&self) -> bool {
        !matches!(self, Self::Budget | Self::GivenUp(_) | Self::TooLong(_))
    }
}
