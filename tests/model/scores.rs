//! How much papers have to do with a site's interests.

use brevier::publisher::summarize::score_all;
use serde_json::{Value, json};

use crate::harness::{Answer, Papers, Server, client, settings};

#[tokio::test]
async fn scores_go_to_the_papers_that_they_are_about() {
    let server = Server::new(|asked| {
        let data = asked.said("user");
        let data = data.strip_prefix("<papers>\n").and_then(|rest| rest.strip_suffix("\n</papers>")).unwrap();
        let papers: Vec<Value> = serde_json::from_str(data).unwrap();
        // Backwards, without the first, and with one that nobody asked for.
        let scores = papers.iter().skip(1).rev().map(|paper| {
            let number: f64 = paper["id"].as_str().unwrap()[5..].parse().unwrap();
            json!({ "id": paper["id"], "score": format!("{}/10", number / 2.0) })
        });
        let scores: Vec<Value> = scores.chain([json!({ "id": "2605.99999", "score": 10 })]).collect();
        Answer::Says(format!("```json\n{}\n```", json!({ "scores": scores })))
    });
    let papers = Papers::new(12);
    let found = score_all(&client(&settings(&server)), &papers.sources(), "Forgetting in language models").await;
    let found: Vec<(String, f32)> = found.scores.into_iter().map(|(id, score)| (id.to_string(), score)).collect();
    let expected: Vec<(String, f32)> = (2..=12).map(|n| (format!("2605.{n:05}"), n as f32 / 2.0)).collect();
    assert_eq!(found, expected);
    assert!(server.asked()[0].said("system").contains("Forgetting in language models"));
}

#[tokio::test]
async fn without_an_answer_there_are_no_scores_but_a_reason() {
    let server = Server::new(|_| Answer::Status(401, None, String::new()));
    let client = client(&settings(&server));
    let found = tokio::spawn(async move { score_all(&client, &Papers::new(3).sources(), "x").await }).await.unwrap();
    assert!(found.scores.is_empty());
    assert!(found.lost[0].to_string().contains("refused the key"));
}
