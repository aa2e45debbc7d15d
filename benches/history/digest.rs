//! A digest of ten years that never was: as many editions, papers and words as a real one would have.

use std::{fs, path::Path};

use brevier::digest::{Date, Weekday};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

/// Papers of an edition.
const PAPERS: usize = 24;

/// Writes words of the sample's texts in a random order, which is the same in every run.
struct Writer {
    words: Vec<String>,
    state: u64,
}

impl Writer {
    fn new() -> Self {
        let sample = fs::read_to_string("public/digest/editions/2026-05-08.json").expect("the sample digest is there");
        let sample: Value = serde_json::from_str(&sample).expect("the sample is JSON");
        let papers = sample["papers"].as_array().expect("the sample has papers");
        let texts =
            papers.iter().flat_map(|paper| paper["sections"].as_object()).flat_map(|sections| sections.values());
        let words = texts.filter_map(Value::as_str).flat_map(str::split_whitespace).map(str::to_owned).collect();
        Self { words, state: 0 }
    }

    /// Begins anew, so that a day has the same texts whatever stands before it.
    fn begin(&mut self, day: Date) {
        self.state = day.days_since_epoch() as u64;
    }

    /// A number below `most` (Knuth's MMIX linear congruential generator).
    fn number(&mut self, most: usize) -> usize {
        self.state = self.state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.state >> 33) as usize % most
    }

    fn text(&mut self, least: usize, most: usize) -> String {
        let length = least + self.number(most - least);
        let mut text = String::new();
        while text.len() < length {
            if !text.is_empty() {
                text.push(' ');
            }
            let word = self.number(self.words.len());
            text.push_str(&self.words[word]);
        }
        text
    }
}

/// Writes a digest with so many editions, the newest of them on this day, into a folder.
pub fn write(folder: &Path, newest: Date, editions: usize) {
    let topics: Vec<String> = brevier::digest::usual_topics().into_iter().map(|topic| topic.slug.into()).collect();
    let mut writer = Writer::new();
    fs::create_dir_all(folder.join("editions")).expect("the folder can be written");
    let days = (0..).map_while(|back| Date::from_days_since_epoch(newest.days_since_epoch() - back));
    let workdays = days.filter(|day| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday));
    let mut entries = Vec::new();
    for (back, day) in workdays.take(editions).enumerate() {
        writer.begin(day);
        let papers: Vec<Value> =
            (0..PAPERS).map(|at| paper(&mut writer, (editions - back) * PAPERS + at, day, &topics)).collect();
        let made_at = format!("{day}T05:30:00Z");
        let edition = json!({ "format": "1.0", "date": day.to_string(), "made_at": made_at, "papers": papers,
            "receipt": { "announced": 158, "selected": PAPERS, "skipped": [{ "reason": "replacements", "count": 102 }] } });
        let text = edition.to_string();
        let file = format!("editions/{day}.json");
        fs::write(folder.join(&file), &text).expect("the folder can be written");
        let sha256: String = Sha256::digest(&text).iter().map(|byte| format!("{byte:02x}")).collect();
        entries.push(json!({ "date": day.to_string(), "papers": PAPERS, "file": file, "sha256": sha256 }));
    }
    let index = json!({ "format": "1.0", "made_at": format!("{newest}T05:30:00Z"), "editions": entries,
        "site": { "title": "Ten years", "tagline": "A long history.", "language": "en", "update_hours": 8, "history_days": 3650 } });
    fs::write(folder.join("index.json"), index.to_string()).expect("the folder can be written");
}

fn paper(writer: &mut Writer, number: usize, day: Date, topics: &[String]) -> Value {
    let points: Vec<Value> = (0..4).map(|_| json!({ "text": writer.text(60, 160) })).collect();
    let authors: Vec<Value> = (0..5).map(|_| json!({ "name": writer.text(10, 18) })).collect();
    let tags = [&topics[writer.number(topics.len())]];
    // Ids count up through the months, of which each has room for 99,999.
    let id = format!("{}.{:05}", 1501 + number / 99_999, number % 99_999 + 1);
    json!({
        "id": id, "version": 1, "title": writer.text(50, 100), "authors": authors, "tags": tags, "key_points": points,
        "primary_category": "cs.LG", "categories": ["cs.LG", "stat.ML"], "published": format!("{day}T00:00:00Z"),
        "sections": { "summary": writer.text(900, 1400), "methodology": writer.text(300, 500),
                      "results": writer.text(300, 500), "implications": writer.text(300, 500) },
        "provenance": { "kind": "llm", "model": "none", "prompt_version": "1", "made_at": format!("{day}T05:00:00Z") },
    })
}
