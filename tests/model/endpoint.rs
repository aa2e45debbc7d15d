//! What an endpoint does not understand is left out, and remembered.

use brevier::publisher::summarize::{ChatClient, ModelSettings, SchemaMode};

use crate::harness::{Answer, Papers, Server, client, good_text, run, settings, written};

fn refusal(message: &str) -> Answer {
    Answer::Status(400, None, format!("{{\"error\": {{\"message\": \"{message}\"}}}}"))
}

#[tokio::test]
async fn a_refused_schema_is_given_up_step_by_step_and_only_once() {
    let server = Server::new(|asked| match asked.format() {
        Some("json_schema") => refusal("response_format type json_schema is unavailable now"),
        Some(_) => refusal("Unknown parameter: response_format"),
        None => Answer::Says(good_text(asked)),
    });
    let client = client(&ModelSettings { concurrency: 1, ..settings(&server) });
    let run = run(&client, &Papers::new(3), None, 24).await;
    run.outcomes().iter().for_each(|outcome| assert!(!written(outcome).key_points.is_empty()));
    let formats: Vec<Option<String>> = server.asked().iter().map(|asked| asked.format().map(str::to_owned)).collect();
    let formats: Vec<&str> = formats.iter().map(|format| format.as_deref().unwrap_or("none")).collect();
    assert_eq!(formats, ["json_schema", "json_object", "none", "none", "none"]);
}

#[tokio::test]
async fn many_questions_at_a_time_learn_together() {
    let server = Server::new(|asked| match asked.format() {
        Some("json_schema") => refusal("json_schema"),
        _ => Answer::Says(good_text(asked)),
    });
    let run = run(&client(&settings(&server)), &Papers::new(12), None, 24).await;
    run.outcomes().iter().for_each(|outcome| assert!(!written(outcome).key_points.is_empty()));
    assert!(server.asked().iter().all(|asked| asked.format().is_some()), "no one gave up more than was refused");
}

#[tokio::test]
async fn the_names_of_newer_models_are_learnt() {
    let server = Server::new(|asked| {
        if asked.body.get("max_tokens").is_some() {
            refusal("Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.")
        } else if asked.body.get("temperature").is_some() {
            refusal("Unsupported value: 'temperature' does not support 0.2 with this model.")
        } else {
            Answer::Says(good_text(asked))
        }
    });
    let run = run(&client(&settings(&server)), &Papers::new(1), None, 24).await;
    assert!(!written(&run.outcomes()[0]).key_points.is_empty());
    assert_eq!(server.asked()[2].body["max_completion_tokens"], 4_000);
}

#[tokio::test]
async fn a_strict_schema_is_not_given_up_and_none_is_not_asked_for() {
    let server = Server::new(|asked| match asked.format() {
        Some(_) => refusal("json_schema is not supported"),
        None => Answer::Says(good_text(asked)),
    });
    let strict = client(&ModelSettings { schema: SchemaMode::Strict, ..settings(&server) });
    let refused = run(&strict, &Papers::new(1), None, 24).await;
    assert!(refused.reason(0).contains("status 400: json_schema is not supported"), "{}", refused.reason(0));
    let none = client(&ModelSettings { schema: SchemaMode::None, ..settings(&server) });
    assert!(!written(&run(&none, &Papers::new(1), None, 24).await.outcomes()[0]).key_points.is_empty());
    assert_eq!(server.asked().len(), 2);
}

#[test]
fn no_model_is_no_client_and_no_error() {
    assert!(ChatClient::new(&ModelSettings::default(), None).unwrap().is_none());
}

#[test]
fn settings_that_cannot_work_say_which() {
    let with = |change: fn(&mut ModelSettings)| {
        let mut settings =
            ModelSettings { base_url: "https://x.example/v1".into(), model: "m".into(), ..Default::default() };
        change(&mut settings);
        ChatClient::new(&settings, None).unwrap_err().to_string()
    };
    assert!(with(|settings| settings.concurrency = 0).contains("model.concurrency must be at least 1"));
    assert!(with(|settings| settings.temperature = f32::NAN).contains("model.temperature"));
    assert!(with(|settings| settings.base_url = "http://x.example/v1".into()).contains("model.allow_http"));
}
