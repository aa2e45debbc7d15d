//! What some things, one after the other, cost the main thread.

use std::{fmt, time::Duration};

use serde_json::json;

use crate::{
    chromedriver::{Chromedriver, capabilities},
    trace::{self, MARK, Span},
};

/// How often everything is done, each time in a page as it was opened.
pub const TIMES: usize = 5;

/// Milliseconds of the main thread, of all times; none where it cannot be done.
#[derive(Default)]
pub struct Cost(Vec<Span>);

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sorted = |figure: fn(&Span) -> f64| {
            let mut figures: Vec<f64> = self.0.iter().map(figure).collect();
            figures.sort_by(f64::total_cmp);
            figures
        };
        let (longest, all) = (sorted(|span| span.longest), sorted(|span| span.all));
        let (Some(least), Some(most)) = (longest.first(), longest.last()) else { return f.pad("") };
        let middle = longest.len() / 2;
        f.pad(&format!("{:.1} ({least:.0} to {most:.0}) / {:.0}", longest[middle], all[middle]))
    }
}

/// Waits until the program is there, where there is one, and then until nothing is to be done any more: the words of a long edition are made
/// ready in steps.
const READY: &str = "const [hasProgram, done] = arguments;
    const idle = () => setTimeout(() => requestIdleCallback(() => done()), 3500);
    if (!hasProgram || window.takenOver) idle(); else addEventListener('brevier:taken-over', idle);";

/// Does everything of ACTS, one after the other, each in a task of its own when nothing has been done for long enough. Says what cannot be
/// done in this page.
const ACT: &str = "const [done] = arguments; MEANS const acts = [ACTS], failed = [];
    const next = at => setTimeout(() => requestIdleCallback(() => setTimeout(() => {
        performance.mark('MARK' + at);
        if (at === acts.length) { localStorage.clear(); return done(failed); }
        try { acts[at]() } catch { failed.push(at) }
        next(at + 1);
    }, 100)), 2000);
    next(0);";

/// Does all of it (expressions of JavaScript, with what `means` declares for them) several times in a page, with a processor four times
/// slower, and says what each cost.
pub async fn costs(chromedriver: &Chromedriver, url: &str, has_program: bool, means: &str, acts: &[&str]) -> Vec<Cost> {
    if acts.is_empty() {
        return Vec::new();
    }
    let mut capabilities = capabilities();
    trace::record(&mut capabilities);
    let browser = chromedriver.browser_with(capabilities).await;
    // A change of two thousand cards takes seconds where nothing spreads it.
    browser.set_script_timeout(Duration::from_secs(300)).await.unwrap();
    let devtools = async |command: &str, parameters| {
        browser.cdp().send_raw(command, parameters).await.unwrap();
    };
    let watch = "addEventListener('brevier:taken-over', () => { window.takenOver = true });";
    devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": watch })).await;
    let metrics = json!({ "width": 360, "height": 780, "deviceScaleFactor": 2, "mobile": true });
    devtools("Emulation.setDeviceMetricsOverride", metrics).await;
    let functions: Vec<String> = acts.iter().map(|act| format!("() => {{ {act} }}")).collect();
    let script = ACT.replace("MEANS", means).replace("ACTS", &functions.join(", ")).replace("MARK", MARK);
    let mut costs: Vec<Cost> = acts.iter().map(|_| Cost::default()).collect();
    // The first time warms everything up and does not count.
    for time in 0..=TIMES {
        devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 1 })).await;
        browser.goto(url).await.unwrap();
        browser.execute_async(READY, vec![json!(has_program)]).await.unwrap();
        trace::forget(&browser).await;
        devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await;
        let failed: Vec<usize> = browser.execute_async(&script, Vec::new()).await.unwrap().convert().unwrap();
        let spans = trace::leave(&browser).await;
        assert_eq!(spans.len(), acts.len() + 1, "every act and the end are in the trace");
        for (at, cost) in costs.iter_mut().enumerate() {
            if time > 0 && !failed.contains(&at) {
                cost.0.push(spans[at]);
            }
        }
    }
    browser.quit().await.unwrap();
    costs
}
