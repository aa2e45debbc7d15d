//! The tries of one question.

use reqwest::{
    Response, StatusCode,
    header::{AUTHORIZATION, LOCATION},
};
use serde_json::{Value, json};
use tokio::time::sleep;

use super::{
    ChatClient, ChatError, Question, Reply, Usage,
    dialect::Dialect,
    estimated_tokens, pause,
    reply::{self, error_message},
};

/// The longest body that is read, in bytes: hundreds of times that of a long answer.
const LONGEST_BODY: usize = 4 * 1024 * 1024;
/// Steps by which an endpoint may be learnt: two of the format, one of the limit, one of the temperature, and one to spare.
const MOST_REFUSALS: u32 = 5;

/// How one try ended, other than by an answer.
enum Failure {
    /// Another try cannot help.
    Final(ChatError),
    /// Another try may help, after a pause that the endpoint may have asked for.
    Passing(ChatError, Option<std::time::Duration>),
    /// The endpoint did not understand something that can be left out.
    Refused(Dialect),
}

impl ChatClient {
    pub(super) async fn try_until_answered(&self, question: &Question<'_>) -> Result<Reply, ChatError> {
        let asked: String = question.messages.iter().map(|(_, text)| text.as_str()).collect();
        let expected =
            Usage { requests: 1, input_tokens: estimated_tokens(&asked), output_tokens: question.expected_output };
        let (mut tries, mut refusals) = (0, 0);
        let mut sent = Usage::default();
        loop {
            self.budget.take(expected)?;
            sent.requests += 1;
            let dialect = self.dialect();
            match self.try_once(question, dialect, &asked).await {
                Ok(mut reply) => {
                    self.budget.settle(expected, reply.usage);
                    reply.usage.requests = sent.requests;
                    return Ok(reply);
                }
                Err(Failure::Final(error)) => {
                    self.settle_unread(expected, &error);
                    return Err(error);
                }
                Err(Failure::Refused(next)) => {
                    refusals += 1;
                    if refusals > MOST_REFUSALS {
                        return Err(ChatError::NotAChat("it refuses every form of request".to_owned()));
                    }
                    // What was refused was not read.
                    self.budget.settle(expected, Usage::default());
                    self.learn(dialect, next);
                }
                Err(Failure::Passing(error, asked)) => {
                    self.settle_unread(expected, &error);
                    tries += 1;
                    let pause = asked.unwrap_or_else(|| pause::pause(self.first_pause, tries));
                    if tries >= self.settings.tries || pause > pause::LONGEST_ASKED {
                        return Err(error);
                    }
                    tracing::debug!(%error, ?pause, "asking the model again");
                    sleep(pause).await;
                    if let Some(reason) = self.breaker.given_up() {
                        return Err(ChatError::GivenUp(reason));
                    }
                }
            }
        }
    }

    /// Gives back the tokens of a question that the model never read. One whose answer was lost on the way may have to be paid for.
    fn settle_unread(&self, expected: Usage, error: &ChatError) {
        if matches!(error, ChatError::Status { .. } | ChatError::Key(_) | ChatError::Moved(_)) {
            self.budget.settle(expected, Usage::default());
        }
    }

    async fn try_once(&self, question: &Question<'_>, dialect: Dialect, asked: &str) -> Result<Reply, Failure> {
        let body = self.body(question, dialect);
        let mut request = self.http.post(self.endpoint.url.clone()).timeout(self.timeout).json(&body);
        if let Some(authorization) = &self.authorization {
            request = request.header(AUTHORIZATION, authorization.clone());
        }
        let response = request.send().await.map_err(|error| self.lost(error))?;
        let status = response.status();
        if status.is_success() {
            let body = self.read_body(response).await?;
            // An endpoint behind a broken proxy sends a page of HTML; the next try may reach it.
            return reply::read(&body, asked).map_err(|error| Failure::Passing(error, None));
        }
        if status.is_redirection() {
            let target = response.headers().get(LOCATION).and_then(|value| value.to_str().ok()).unwrap_or("nowhere");
            return Err(Failure::Final(ChatError::Moved(self.said(target.as_bytes()))));
        }
        if matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN) {
            // The message is left out: endpoints repeat parts of the key in it.
            return Err(Failure::Final(ChatError::Key(status.as_u16())));
        }
        let asked = pause::asked(response.headers());
        let message = self.said(&self.read_body(response).await?);
        if matches!(status, StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY | StatusCode::NOT_IMPLEMENTED)
            && let Some(next) = dialect.after_refusal(&message)
        {
            return Err(Failure::Refused(next));
        }
        let error = ChatError::Status { status: status.as_u16(), message };
        let is_passing = status.is_server_error()
            || matches!(status, StatusCode::TOO_MANY_REQUESTS | StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_EARLY);
        Err(if is_passing { Failure::Passing(error, asked) } else { Failure::Final(error) })
    }

    fn body(&self, question: &Question<'_>, dialect: Dialect) -> Value {
        let messages: Vec<Value> =
            question.messages.iter().map(|(role, text)| json!({ "role": role, "content": text })).collect();
        let mut body = json!({ "model": self.settings.model, "messages": messages, "stream": false });
        let limit = if dialect.new_limit { "max_completion_tokens" } else { "max_tokens" };
        body[limit] = self.settings.max_output_tokens.into();
        if dialect.temperature {
            // Through its text: 0.2 as an f64 would be 0.20000000298023224.
            body["temperature"] = self.settings.temperature.to_string().parse::<f64>().unwrap_or_default().into();
        }
        if let Some(format) = dialect.response_format(question.schema_name, question.schema) {
            body["response_format"] = format;
        }
        body
    }

    async fn read_body(&self, mut response: Response) -> Result<Vec<u8>, Failure> {
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| self.lost(error))? {
            if body.len() + chunk.len() > LONGEST_BODY {
                return Err(Failure::Final(ChatError::TooLong(LONGEST_BODY)));
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body)
    }

    /// What became of a request that the network lost.
    fn lost(&self, error: reqwest::Error) -> Failure {
        if error.is_timeout() {
            return Failure::Passing(ChatError::Timeout(self.timeout), None);
        }
        // The deepest cause says most: “Connection refused”.
        let mut cause: &dyn std::error::Error = &error.without_url();
        while let Some(deeper) = cause.source() {
            cause = deeper;
        }
        Failure::Passing(ChatError::Unreachable(self.said(cause.to_string().as_bytes())), None)
    }

    /// What the endpoint said, in one line and without the key.
    fn said(&self, bytes: &[u8]) -> String {
        // The key first: shortening could leave a part of it.
        let text = String::from_utf8_lossy(bytes);
        let text = self.key.as_ref().map_or_else(|| text.to_string(), |key| key.redact(&text));
        let line = error_message(text.as_bytes());
        self.key.as_ref().map_or(line.clone(), |key| key.redact(&line))
    }
}
