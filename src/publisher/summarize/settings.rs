//! Which model writes, and how far it may go.

use serde::Deserialize;

/// The settings of a model: the table `[model]` of a configuration.
///
/// Any endpoint that speaks OpenAI's chat completions will do, hosted or on this machine.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ModelSettings {
    /// Where the endpoint is, up to and without `/chat/completions`: `https://api.openai.com/v1`, `http://localhost:11434/v1`.
    pub base_url: String,
    /// The model's name, as the endpoint has it. Empty means that there is no model.
    pub model: String,
    /// The name of the environment variable that holds the key. The key itself stands in no file.
    pub key_env: String,
    /// Whether `http` may be used for another machine than this one. Key and texts can then be read on the way.
    pub allow_http: bool,
    /// Requests at a time, at least 1.
    pub concurrency: usize,
    /// Seconds after which an answer is given up.
    pub timeout_seconds: u64,
    /// Requests in one run, tries and second asks included. None for any number.
    pub max_requests: Option<u64>,
    /// Tokens in one run, read and written together. None for any number.
    pub max_tokens: Option<u64>,
    /// Tokens that an answer may have, reasoning included.
    pub max_output_tokens: u32,
    /// How freely the model chooses its words, from 0. Endpoints that do not take one are asked without.
    pub temperature: f32,
    /// How the form of the answer is asked for.
    pub schema: SchemaMode,
    /// How often a request is sent that gets no answer, at least 1.
    pub tries: u32,
    /// Whether the model also scores papers against the interests of `[select]`, before they are selected; costs one more request for
    /// every twenty papers.
    pub score: bool,
    /// Whether a run without the model is an error. If not, what the abstract says is shown instead, marked as such.
    pub required: bool,
}

/// How the form of an answer is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SchemaMode {
    /// By a JSON schema; where the endpoint refuses that, by its mode for any JSON, and else in words.
    #[default]
    Auto,
    /// By a JSON schema and in no other way.
    Strict,
    /// In words only.
    None,
}

impl Default for ModelSettings {
    fn default() -> Self {
        Self {
            base_url: String::new(),
            model: String::new(),
            key_env: "BREVIER_API_KEY".to_owned(),
            allow_http: false,
            concurrency: 8,
            timeout_seconds: 120,
            max_requests: None,
            max_tokens: None,
            max_output_tokens: 4_000,
            temperature: 0.2,
            schema: SchemaMode::Auto,
            tries: 4,
            score: false,
            required: false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_needs_only_what_differs_from_the_usual() {
        let settings: ModelSettings =
            toml::from_str("base_url = \"http://localhost:11434/v1\"\nmodel = \"qwen3\"\nschema = \"none\"").unwrap();
        assert_eq!(
            settings,
            ModelSettings {
                base_url: "http://localhost:11434/v1".to_owned(),
                model: "qwen3".to_owned(),
                schema: SchemaMode::None,
                ..ModelSettings::default()
            }
        );
    }

    #[test]
    fn a_key_in_a_table_is_not_accepted() {
        let error = toml::from_str::<ModelSettings>("key = \"sk-secret\"").unwrap_err();
        assert!(error.message().contains("unknown field `key`"), "{error}");
    }
}
