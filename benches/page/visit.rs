//! One visit of a page on a slow phone.

use serde::Deserialize;
use serde_json::json;

use crate::chromedriver::Chromedriver;

/// What was seen, in milliseconds from the start of the navigation but for `cls`.
#[derive(Deserialize)]
pub struct Visit {
    /// First contentful paint.
    pub fcp: f64,
    /// Largest contentful paint.
    pub lcp: f64,
    /// Cumulative layout shift.
    pub cls: f64,
    /// What tasks took beyond 50 ms after the first paint.
    pub blocked: f64,
    /// When the program had taken the page over; 0 where there is none.
    pub taken_over: f64,
}

const WATCH: &str = "window.seen = { fcp: 0, lcp: 0, cls: 0, blocked: 0, taken_over: 0 };
    const watch = (type, note) => new PerformanceObserver(list => list.getEntries().forEach(note)).observe({ type, buffered: true });
    watch('paint', entry => { if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime });
    watch('largest-contentful-paint', entry => { seen.lcp = entry.startTime });
    watch('layout-shift', entry => { seen.cls += entry.value });
    watch('longtask', entry => { if (entry.startTime >= seen.fcp) seen.blocked += entry.duration - 50 });
    addEventListener('brevier:taken-over', () => { seen.taken_over = performance.now() });";

/// Waits until the program is there, if there is to be one, and has had the time to add what it adds in the frames after that, which other
/// versions do not announce.
const IDLE: &str = "const done = arguments[0];
    const idle = () => setTimeout(() => requestIdleCallback(() => done(window.seen)), 2000);
    if (!document.getElementById('program') || window.seen.taken_over) idle();
    else addEventListener('brevier:taken-over', idle);";

impl Visit {
    /// Visits a page in a new browser, so that nothing is in its cache.
    pub async fn of(chromedriver: &Chromedriver, url: &str) -> Self {
        let browser = chromedriver.browser().await;
        let devtools = async |command: &str, parameters: serde_json::Value| {
            browser.cdp().send_raw(command, parameters).await.unwrap();
        };
        devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH })).await;
        let metrics = json!({ "width": 360, "height": 780, "deviceScaleFactor": 2, "mobile": true });
        devtools("Emulation.setDeviceMetricsOverride", metrics).await;
        devtools("Network.enable", json!({})).await;
        // Lighthouse's simulated slow 4G.
        let network =
            json!({ "offline": false, "latency": 150, "downloadThroughput": 204_800, "uploadThroughput": 96_000 });
        devtools("Network.emulateNetworkConditions", network).await;
        devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await;
        browser.goto(url).await.unwrap();
        let seen = browser.execute_async(IDLE, Vec::new()).await.unwrap().convert().unwrap();
        browser.quit().await.unwrap();
        seen
    }
}

/// The median of a figure.
pub fn median(visits: &[Visit], figure: impl Fn(&Visit) -> f64) -> f64 {
    let mut figures: Vec<f64> = visits.iter().map(figure).collect();
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
