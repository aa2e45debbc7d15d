//! What something costs the main thread.

use std::fmt;

use serde_json::{Value, json};
use thirtyfour::WebDriver;

use crate::chromedriver::Chromedriver;

/// How often each thing is done, each time in a page as it was opened.
pub const TIMES: usize = 3;

/// A page in a browser whose processor is four times slower.
pub struct Page {
    browser: WebDriver,
    url: String,
    has_program: bool,
}

/// Milliseconds of the main thread.
#[derive(Clone, Copy, Default)]
pub struct Cost {
    /// The longest time in which it could do nothing else.
    longest: f64,
    all: f64,
    /// What of that scripts took.
    scripts: f64,
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{:.0} / {:.0} ({:.0})", self.longest, self.all, self.scripts))
    }
}

/// Waits until the program is there, where there is one, and then until nothing is to be done any more: the words of a long edition are made
/// ready in steps.
const READY: &str = "const done = arguments[arguments.length - 1];
    const isLong = window.waits && document.querySelectorAll('.card').length > 60;
    const idle = () => setTimeout(() => requestIdleCallback(() => done()), isLong ? 3000 : 200);
    if (!window.waits || window.takenOver) idle(); else addEventListener('brevier:taken-over', idle);";

/// Waits longer than the filter waits for another letter, and then until nothing is to be done any more.
const SETTLED: &str = "const done = arguments[arguments.length - 1];
    setTimeout(() => requestIdleCallback(() => requestAnimationFrame(() => requestIdleCallback(() => done()))), 1000);";

/// Notes the longest time between two messages that the page sends to itself as fast as it can, while it does what stands for ACT.
const METER: &str = "const [done] = arguments; const { port1, port2 } = new MessageChannel();
    let last = performance.now(), longest = 0, ends = false;
    port1.onmessage = () => { const now = performance.now(); longest = Math.max(longest, now - last); last = now;
        if (ends) { port1.close(); done(longest) } else port2.postMessage(0) };
    port2.postMessage(0);
    setTimeout(() => { ACT }, 100); setTimeout(() => { ends = true }, 1500);";

impl Page {
    /// Opens a page in a new browser.
    pub async fn open(chromedriver: &Chromedriver, url: &str, has_program: bool) -> Self {
        let browser = chromedriver.browser().await;
        let page = Self { browser, url: url.to_owned(), has_program };
        let watch = format!(
            "window.waits = {has_program}; addEventListener('brevier:taken-over', () => {{ window.takenOver = true }});"
        );
        page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": watch })).await;
        let metrics = json!({ "width": 360, "height": 780, "deviceScaleFactor": 2, "mobile": true });
        page.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
        page.devtools("Performance.enable", json!({})).await;
        page
    }

    /// What a script and all that follows from it cost, without what waiting for it costs.
    pub async fn cost(self, script: &str) -> Cost {
        let (mut done, mut idle) = (Vec::new(), Vec::new());
        // The first time warms everything up and does not count.
        for time in 0..=TIMES {
            self.ready().await;
            let nothing = self.of("").await;
            let mut something = self.of(script).await;
            self.ready().await;
            let longest = self.browser.execute_async(METER.replace("ACT", script), Vec::new()).await.unwrap();
            something.longest = longest.json().as_f64().unwrap();
            if time > 0 {
                idle.push(nothing);
                done.push(something);
            }
        }
        self.browser.quit().await.unwrap();
        let (done, idle) = (median(&done), median(&idle));
        let (all, scripts) = ((done.all - idle.all).max(0.0), (done.scripts - idle.scripts).max(0.0));
        Cost { all, scripts, ..done }
    }

    /// Opens the page anew, and makes the processor slow once everything is there.
    async fn ready(&self) {
        self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 1 })).await;
        self.browser.goto(&self.url).await.unwrap();
        self.browser.execute_async(READY, Vec::new()).await.unwrap();
        if self.has_program {
            self.browser.execute("localStorage.clear()", Vec::new()).await.unwrap();
        }
        self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await;
    }

    async fn of(&self, script: &str) -> Cost {
        let before = self.so_far().await;
        self.browser.execute(script, Vec::new()).await.unwrap();
        self.browser.execute_async(SETTLED, Vec::new()).await.unwrap();
        let after = self.so_far().await;
        Cost { all: after.all - before.all, scripts: after.scripts - before.scripts, ..after }
    }

    async fn so_far(&self) -> Cost {
        let metrics = self.devtools("Performance.getMetrics", json!({})).await;
        let of = |name: &str| {
            let metrics = metrics["metrics"].as_array().unwrap();
            metrics.iter().find(|metric| metric["name"] == name).and_then(|metric| metric["value"].as_f64()).unwrap()
                * 1000.0
        };
        Cost { all: of("TaskDuration"), scripts: of("ScriptDuration"), ..Cost::default() }
    }

    async fn devtools(&self, command: &str, parameters: Value) -> Value {
        self.browser.cdp().send_raw(command, parameters).await.unwrap()
    }
}

fn median(costs: &[Cost]) -> Cost {
    let of = |figure: fn(&Cost) -> f64| {
        let mut figures: Vec<f64> = costs.iter().map(figure).collect();
        figures.sort_by(f64::total_cmp);
        figures[figures.len() / 2]
    };
    Cost { longest: of(|cost| cost.longest), all: of(|cost| cost.all), scripts: of(|cost| cost.scripts) }
}
