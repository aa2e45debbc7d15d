//! A digest of the sample's words, with as many papers in its newest edition as are asked for.

use std::{fs, path::Path};

use serde_json::{Value, json};

/// The days of its editions, the newest first. All but the newest have eight papers.
const DAYS: [&str; 4] = ["2026-05-08", "2026-05-07", "2026-05-06", "2026-05-05"];

/// Writes the digest into a folder.
pub fn write(folder: &Path, papers: usize) {
    let sample = fs::read_to_string("public/digest/editions/2026-05-08.json").expect("the sample digest is there");
    let sample: Value = serde_json::from_str(&sample).unwrap();
    let sample = sample["papers"].as_array().unwrap();
    fs::create_dir_all(folder.join("editions")).unwrap();
    let (mut entries, mut number) = (Vec::new(), 0);
    for day in DAYS {
        let count = if day == DAYS[0] { papers } else { 8 };
        let papers: Vec<Value> = (0..count)
            .map(|_| {
                number += 1;
                paper(sample, number)
            })
            .collect();
        let edition = json!({ "format": "1.0", "date": day, "made_at": format!("{day}T05:30:00Z"), "papers": papers });
        let file = format!("editions/{day}.json");
        fs::write(folder.join(&file), edition.to_string()).unwrap();
        entries.push(json!({ "date": day, "papers": count, "file": file, "sha256": "" }));
    }
    let index = json!({ "format": "1.0", "made_at": "2026-05-08T05:30:00Z", "editions": entries,
        "site": { "title": "Long", "tagline": "A long edition.", "language": "en", "update_hours": 8, "history_days": 7 } });
    fs::write(folder.join("index.json"), index.to_string()).unwrap();
}

/// A paper of the sample under another id. A fourth of all have the topic that is thereby the most frequent.
fn paper(sample: &[Value], number: usize) -> Value {
    let topics = ["computer-vision", "nlp", "theory", "robotics", "optimization"];
    let mut paper = sample[number % sample.len()].clone();
    paper["id"] = format!("2605.{number:05}").into();
    paper["tags"] = json!([topics[if number % 4 == 0 { 0 } else { 1 + number % 4 }]]);
    paper
}
