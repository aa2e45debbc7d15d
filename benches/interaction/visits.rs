//! What many changes of page leave behind.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::{By, WebDriver};

use crate::{chromedriver::Chromedriver, served::Served};

/// Goes through front page, paper, edition and topic, so that all four are in the history.
const PAGES: [&str; 3] = [".card__title a", ".kicker a", "a.tag"];

/// So many changes of page in one script, to and fro through the history.
const AT_ONCE: usize = 60;

/// Each takes 70 ms or longer: Chromium ignores what a page does to its history more than 200 times in ten seconds.
const TO_AND_FRO: &str = "const [count, done] = arguments;
    const heading = () => document.querySelector('h1')?.textContent;
    const step = async by => {
        const before = heading(), pause = new Promise(next => setTimeout(next, 70));
        history.go(by);
        while (heading() === before) await new Promise(next => setTimeout(next));
        await pause;
    };
    (async () => { for (let at = 0; at < count; at++) await step(at % 6 < 3 ? -1 : 1); done(); })();";

/// Changes pages and prints what is in memory at the start, in the middle and at the end.
pub async fn run(chromedriver: &Chromedriver, served: &Served, visits: usize) {
    let browser = chromedriver.browser().await;
    // A busy machine takes its time.
    browser.set_script_timeout(Duration::from_secs(600)).await.unwrap();
    browser.goto(served.url("/")).await.unwrap();
    // On the first page the program has to be there.
    until(&browser, "return !!document.querySelector('.filter-bar__text')").await;
    for link in PAGES {
        // A press before the page is there would take its place in the history.
        until(&browser, &format!("return !!document.querySelector('{link}')")).await;
        browser.execute("window.left = document.querySelector('h1').textContent", Vec::new()).await.unwrap();
        browser.find(By::Css(link)).await.unwrap().click().await.unwrap();
        until(&browser, "return ![undefined, left].includes(document.querySelector('h1')?.textContent)").await;
    }
    println!("changes of page   JS heap kB   wasm and buffers kB   DOM nodes   listeners");
    let mut done = 0;
    print(&browser, done).await;
    for end in [visits / 2, visits] {
        while done < end {
            // A multiple of six ends where it began.
            browser.execute_async(TO_AND_FRO, vec![json!(AT_ONCE)]).await.unwrap();
            done += AT_ONCE;
        }
        print(&browser, done).await;
    }
    browser.quit().await.unwrap();
}

/// Runs a script until it says yes.
async fn until(browser: &WebDriver, script: &str) {
    let start = Instant::now();
    while browser.execute(script, Vec::new()).await.unwrap().json() != &Value::Bool(true) {
        assert!(start.elapsed() < Duration::from_secs(60), "{script}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

async fn print(browser: &WebDriver, visits: usize) {
    let devtools = async |command: &str| -> Value { browser.cdp().send_raw(command, json!({})).await.unwrap() };
    devtools("HeapProfiler.enable").await;
    devtools("HeapProfiler.collectGarbage").await;
    let (heap, counters) = (devtools("Runtime.getHeapUsage").await, devtools("Memory.getDOMCounters").await);
    let kilobytes = |value: &Value| value.as_f64().unwrap_or_default() / 1000.0;
    let (used, buffers) = (kilobytes(&heap["usedSize"]), kilobytes(&heap["backingStorageSize"]));
    println!(
        "{visits:>15} {used:>12.0} {buffers:>21.0} {:>11} {:>11}",
        counters["nodes"], counters["jsEventListeners"]
    );
}
