//! What the main thread of a page did, from the browser's own trace.

use serde::Deserialize;
use serde_json::{Value, json};
use thirtyfour::{ChromeCapabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel, WebDriver};

/// What a mark is called that says where something begins.
pub const MARK: &str = "act ";

/// An event of a trace (Trace Event Format). Times are microseconds.
#[derive(Deserialize)]
struct Event {
    name: String,
    pid: u64,
    tid: u64,
    #[serde(default)]
    ts: f64,
    #[serde(default)]
    dur: f64,
    /// What of it the thread worked, and was not kept waiting by others for a processor. Left out where that is nothing.
    #[serde(default)]
    tdur: f64,
    #[serde(default)]
    args: Value,
}

/// Milliseconds that the main thread worked from one mark to the next. The slower processor that a browser pretends to have is in them, the
/// other processes of the machine are not.
#[derive(Clone, Copy, Debug, Default)]
pub struct Span {
    /// The longest task: the time in which nothing else could be done.
    pub longest: f64,
    /// All tasks.
    pub all: f64,
}

/// The tasks of threads and the marks of pages. Few, since what a trace has no room for is lost: `toplevel` has the tasks too, and four times
/// as much besides.
const CATEGORIES: &str = "disabled-by-default-devtools.timeline,blink.user_timing";

/// Lets a browser write down its tasks and the marks of pages.
pub fn record(capabilities: &mut ChromeCapabilities) {
    capabilities.set_logging_prefs("performance", LoggingPrefsLogLevel::All).unwrap();
    let wanted = json!({ "enableNetwork": false, "enablePage": false, "traceCategories": CATEGORIES });
    capabilities.add_experimental_option("perfLoggingPrefs", wanted).unwrap();
}

/// Drops what is in the trace so far: the loading of a long page would leave no room for what comes. Chromedriver 156 takes the trace with every
/// other log only, and hands it over with the next.
pub async fn forget(browser: &WebDriver) {
    for _ in 0..3 {
        browser.get_log("performance").await.unwrap();
    }
}

/// Leaves the page and says what its main thread did from each mark to the next, or to the end of the trace. Chromedriver takes the trace
/// when a page is left and hands it over with the next log.
pub async fn leave(browser: &WebDriver) -> Vec<Span> {
    browser.goto("about:blank").await.unwrap();
    let log = browser.get_log("performance").await.unwrap();
    let events: Vec<Event> = log
        .iter()
        .map(|entry| serde_json::from_str::<Value>(&entry.message).unwrap())
        .filter(|entry| entry["message"]["method"] == "Tracing.dataCollected")
        .map(|entry| serde_json::from_value(entry["message"]["params"].clone()).unwrap())
        .collect();
    spans(&events)
}

fn spans(events: &[Event]) -> Vec<Span> {
    let mut marks: Vec<&Event> = events.iter().filter(|event| event.name.starts_with(MARK)).collect();
    marks.sort_by(|one, other| one.ts.total_cmp(&other.ts));
    let page = marks.first().expect("the page marks what it does").pid;
    let is_main =
        |event: &&Event| event.name == "thread_name" && event.pid == page && event.args["name"] == "CrRendererMain";
    let main = events.iter().find(is_main).expect("a page has a main thread").tid;
    let of_main = |event: &&Event| event.name == "RunTask" && (event.pid, event.tid) == (page, main);
    let tasks: Vec<&Event> = events.iter().filter(of_main).collect();
    assert!(tasks.iter().any(|task| task.tdur > 0.0), "tasks say how long their thread worked");
    let mut spans = vec![Span::default(); marks.len()];
    for task in tasks {
        // A task in which a mark is set belongs to it from its beginning.
        let ended = task.ts + task.dur;
        if let Some(at) = marks.iter().rposition(|mark| mark.ts <= ended) {
            spans[at].longest = spans[at].longest.max(task.tdur / 1000.0);
            spans[at].all += task.tdur / 1000.0;
        }
    }
    spans
}
