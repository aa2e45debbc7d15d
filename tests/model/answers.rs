//! Good answers, and those that are good but for their form.

use brevier::{
    digest::{FlagKind, ProvenanceKind},
    publisher::summarize::{PROMPT_VERSION, Usage},
};
use serde_json::json;

use crate::harness::{Answer, Papers, Server, client, good, good_text, run, settings, written};

#[tokio::test]
async fn a_good_answer_becomes_texts_with_evidence_topics_and_provenance() {
    let server = Server::good();
    let run = run(&client(&settings(&server)), &Papers::new(1), None, 24).await;

    let written = written(&run.outcomes()[0]);
    assert_eq!(written.key_points.len(), 4);
    assert!(written.key_points[1].text.starts_with("Ash holds"));
    assert!(written.key_points[1].evidence.as_deref().unwrap().starts_with("We introduce Ash, a method that anchors"));
    assert!(written.sections.summary.as_deref().unwrap().contains("Ash answers"));
    assert_eq!(written.sections.results, None);
    let topics: Vec<&str> = written.topics.iter().map(|topic| topic.as_str()).collect();
    assert_eq!(topics, ["large-language-models", "efficient-ml"]);
    let provenance = &written.provenance;
    assert_eq!(provenance.kind, ProvenanceKind::Llm);
    assert_eq!(provenance.model.as_deref(), Some("test-model"));
    assert_eq!(provenance.prompt_version.as_deref(), Some(PROMPT_VERSION));
    assert_eq!(provenance.source.as_deref(), Some("abstract v2"));
    assert_eq!(provenance.made_at.unwrap().to_string(), "2026-11-24T06:00:00Z");
    assert_eq!(provenance.flags, []);
    assert_eq!(written.usage, Usage { requests: 1, input_tokens: 1_000, output_tokens: 500 });
}

#[tokio::test]
async fn the_question_is_what_the_documentation_of_the_api_asks_for() {
    let server = Server::good();
    run(&client(&settings(&server)), &Papers::new(1), None, 24).await;
    let asked = server.asked().remove(0);
    assert_eq!(asked.path, "/v1/chat/completions");
    assert_eq!(asked.roles(), ["system", "user"]);
    assert_eq!(asked.body["model"], "test-model");
    assert_eq!(asked.body["stream"], false);
    assert_eq!(asked.body["temperature"], 0.2);
    assert_eq!(asked.body["max_tokens"], 4_000);
    let format = &asked.body["response_format"];
    assert_eq!((format["type"].as_str(), format["json_schema"]["strict"].as_bool()), (Some("json_schema"), Some(true)));
    assert!(jsonschema::is_valid(&format["json_schema"]["schema"], &good(&asked)), "a good answer fits the schema");
}

#[tokio::test]
async fn what_models_put_around_and_into_json_needs_no_second_question() {
    let wraps: [fn(String) -> String; 8] = [
        |text| format!("\u{feff}{text}"),
        |text| format!("```json\n{text}\n```"),
        |text| format!("<think>Perhaps {{\"key_points\": []}}?</think>\n{text}"),
        |text| format!("Here is the JSON {{as asked}}:\n{text}\nHope this helps!"),
        |text| text.replace("],", "],\n").replace('}', ",}"),
        |text| text.replace("$\\\\tau$", "$\\tau$"),
        |text| text.replace("anchors. It", "anchors ($\\sigma$, $\\nabla$, \\frac{1}{2}). It").replace("1}{2", "a}{b"),
        |text| text.replace("forgetting", "it\\'s"),
    ];
    for (at, wrap) in wraps.into_iter().enumerate() {
        let server = Server::new(move |asked| Answer::Says(wrap(good_text(asked))));
        let run = run(&client(&settings(&server)), &Papers::new(1), None, 24).await;
        let written = written(&run.outcomes()[0]);
        assert_eq!(server.asked().len(), 1, "{at}: {:?}", run.events);
        assert!(written.key_points[3].evidence.as_deref().unwrap().contains("$\\tau$-schedules"), "{at}");
        if at == 6 {
            assert!(written.sections.summary.as_deref().unwrap().contains("$\\sigma$, $\\nabla$, \\frac{a}{b}"));
        }
    }
}

#[tokio::test]
async fn a_truncated_answer_is_told_so_and_asked_for_once_more() {
    let server = Server::new(|asked| match asked.number {
        0 => Answer::CutOff(good_text(asked)[..400].to_owned()),
        _ => Answer::Says(json!(null).to_string()),
    });
    let cut = run(&client(&settings(&server)), &Papers::new(1), None, 24).await;
    assert!(cut.reason(0).contains("it has no object"), "{}", cut.reason(0));
    let asked = server.asked();
    assert_eq!(asked.len(), 2);
    assert_eq!(asked[1].roles(), ["system", "user", "assistant", "user"]);
    assert!(asked[1].said("user").contains("The answer was cut off before its end"), "{}", asked[1].said("user"));
    assert!(cut.events.iter().any(|event| event.contains("AskedAgain")), "{:?}", cut.events);
}

#[tokio::test]
async fn the_faults_of_an_answer_are_quoted_and_the_second_answer_counts() {
    let server = Server::waiting(|asked| async move {
        if asked.number == 0 {
            let mut answer = good(&asked);
            answer["summary"] = "This paper is about something.".into();
            return Answer::Says(answer.to_string());
        }
        assert!(asked.said("user").contains("The summary begins with “this paper”"));
        let mut first = asked.clone();
        first.body["messages"].as_array_mut().unwrap().truncate(2);
        Answer::Says(good_text(&first))
    });
    let run = run(&client(&settings(&server)), &Papers::new(1), None, 24).await;
    assert_eq!(written(&run.outcomes()[0]).usage, Usage { requests: 2, input_tokens: 2_000, output_tokens: 1_000 });
}

#[tokio::test]
async fn a_number_that_stays_unsupported_is_published_with_a_flag() {
    let server = Server::waiting(|mut asked| async move {
        asked.body["messages"].as_array_mut().unwrap().truncate(2);
        Answer::Says(good_text(&asked).replace("(94.5%)", "(97.5%)"))
    });
    let run = run(&client(&settings(&server)), &Papers::new(1), None, 24).await;
    assert_eq!(server.asked().len(), 2);
    let flags = &written(&run.outcomes()[0]).provenance.flags;
    assert_eq!(flags.len(), 1);
    assert_eq!(
        (flags[0].kind, flags[0].detail.as_deref()),
        (FlagKind::UnsupportedNumber, Some("97.5% in the summary"))
    );
}

#[tokio::test]
async fn evidence_that_is_not_in_the_abstract_is_not_shown() {
    let server = Server::waiting(|mut asked| async move {
        asked.body["messages"].as_array_mut().unwrap().truncate(2);
        let mut answer = good(&asked);
        answer["key_points"][0]["evidence"] = "Models are known to remember everything for ever.".into();
        Answer::Says(answer.to_string())
    });
    let run = run(&client(&settings(&server)), &Papers::new(1), None, 24).await;
    let written = written(&run.outcomes()[0]);
    assert_eq!(written.key_points[0].evidence, None);
    assert!(written.key_points[1].evidence.is_some());
    assert_eq!(written.provenance.flags.len(), 1);
}
