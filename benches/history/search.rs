//! What a search over the history loads, and how long it thinks.

use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

use brevier::desk::{Desk, Question, Step};

/// Searches as people write them, in the words of the sample: one word and several, common and rarer ones, the beginning of one, a
/// mistyped one, a phrase, one that leaves papers out, and one for an author.
const SEARCHES: [&str; 9] = [
    "transformer",
    "diffusion models",
    "large language models",
    "deep reinforcement learning policy",
    "graph neural netw",
    "atention",
    "\"image recognition\" -video",
    "author:gradient",
    "th",
];

/// Prints what each search loads in a desk of its own, that is with nothing kept from others.
pub fn print(site: &Path) {
    let (files, bytes) = size(&site.join("search"));
    println!("search index: {files} files, {:.1} MB without compressed copies", bytes as f64 / 1e6);
    for search in SEARCHES {
        let question = Question::read(&serde_json::json!({ "ask": "search", "base": "/", "q": search }).to_string());
        let mut desk = Desk::default();
        let (mut requests, mut bytes, mut rounds) = (0, 0, 0);
        let mut thought = Duration::ZERO;
        let answer = loop {
            let start = Instant::now();
            let step = desk.ask(&question);
            thought += start.elapsed();
            let paths = match step {
                Step::Done(answer) => break answer,
                Step::Needs(paths) => paths,
            };
            rounds += 1;
            for path in paths {
                let file = site.join(&path);
                let sent = [site.join(format!("{path}.br")), file.clone()];
                bytes += sent.iter().find_map(|file| fs::metadata(file).ok()).map_or(0, |data| data.len());
                requests += 1;
                desk.give(&path, fs::read(file).ok());
            }
        };
        let said = answer.say.unwrap_or_default();
        let thought = thought.as_secs_f64() * 1e3;
        println!("{search:<34} {bytes:>7} bytes in {requests:>3} files, {rounds} rounds, {thought:>5.1} ms   {said}");
    }
}

/// How many files a folder has that are no compressed copies, and their bytes.
fn size(folder: &Path) -> (usize, u64) {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok).map(|entry| entry.path());
    let is_copy = |path: &Path| path.extension().is_some_and(|ending| ending == "br" || ending == "gz");
    let sizes = entries.map(|path| match fs::metadata(&path) {
        Ok(data) if data.is_dir() => size(&path),
        Ok(data) if !is_copy(&path) => (1, data.len()),
        _ => (0, 0),
    });
    sizes.fold((0, 0), |(files, bytes), (more_files, more_bytes)| (files + more_files, bytes + more_bytes))
}
