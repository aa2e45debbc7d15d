//! What something costs the main thread.

use std::fmt;

use serde_json::{Value, json};
use thirtyfour::WebDriver;

use crate::chromedriver::Chromedriver;

/// How often each thing is done, each time in a page as it was opened.
pub const TIMES: usize = 5;

/// A page in a browser whose processor is four times slower.
pub struct Page {
    browser: WebDriver,
    url: String,
    has_program: bool,
}

/// Milliseconds of the main thread, and of these what scripts took.
#[derive(Clone, Copy)]
pub struct Cost {
    all: f64,
    scripts: f64,
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{:.0} ({:.0})", self.all, self.scripts))
    }
}

/// Waits until the program is there, where there is one, and then until nothing is to be done any more.
const READY: &str = "const done = arguments[arguments.length - 1];
    const idle = () => requestIdleCallback(() => requestIdleCallback(() => done()));
    if (!window.waits || window.takenOver) idle(); else addEventListener('brevier:taken-over', idle);";

/// Waits longer than the filter waits for another letter, and then until nothing is to be done any more.
const SETTLED: &str = "const done = arguments[arguments.length - 1];
    setTimeout(() => requestIdleCallback(() => requestAnimationFrame(() => requestIdleCallback(() => done()))), 250);";

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
            self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 1 })).await;
            self.browser.goto(&self.url).await.unwrap();
            self.browser.execute_async(READY, Vec::new()).await.unwrap();
            if self.has_program {
                self.browser.execute("localStorage.clear()", Vec::new()).await.unwrap();
            }
            self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await;
            let nothing = self.of("").await;
            let something = self.of(script).await;
            if time > 0 {
                idle.push(nothing);
                done.push(something);
            }
        }
        self.browser.quit().await.unwrap();
        let (done, idle) = (median(&done), median(&idle));
        Cost { all: (done.all - idle.all).max(0.0), scripts: (done.scripts - idle.scripts).max(0.0) }
    }

    async fn of(&self, script: &str) -> Cost {
        let before = self.so_far().await;
        self.browser.execute(script, Vec::new()).await.unwrap();
        self.browser.execute_async(SETTLED, Vec::new()).await.unwrap();
        let after = self.so_far().await;
        Cost { all: after.all - before.all, scripts: after.scripts - before.scripts }
    }

    async fn so_far(&self) -> Cost {
        let metrics = self.devtools("Performance.getMetrics", json!({})).await;
        let of = |name: &str| {
            let metrics = metrics["metrics"].as_array().unwrap();
            metrics.iter().find(|metric| metric["name"] == name).and_then(|metric| metric["value"].as_f64()).unwrap()
                * 1000.0
        };
        Cost { all: of("TaskDuration"), scripts: of("ScriptDuration") }
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
    Cost { all: of(|cost| cost.all), scripts: of(|cost| cost.scripts) }
}
