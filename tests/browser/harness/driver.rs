//! A browser for one test, which ends with it however it ends.

use std::{future::Future, panic::resume_unwind};

use super::{Reader, Site, chromedriver::Chromedriver};

/// Notes when a prerendered page is taken over, and how much it has moved by then and after.
const WATCH: &str = "window.shifted = 0; window.shifts = [];
    new PerformanceObserver(list => list.getEntries().forEach(entry => {
        window.shifted += entry.value;
        const rect = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join();
        const moved = ({ node, previousRect, currentRect }) => `${node?.nodeName} ${node?.className} ${rect(previousRect)} to ${rect(currentRect)}`;
        window.shifts.push(entry.sources.map(moved));
    }))
        .observe({ type: 'layout-shift', buffered: true });
    addEventListener('brevier:settled', () => setTimeout(() => { window.takenOver = true }));";

/// Runs a test with a browser of its own; then nothing unexpected may stand in the console.
pub(crate) fn run<F: Future<Output = ()> + Send + 'static>(site: Site, test: impl FnOnce(Reader) -> F) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let chromedriver = Chromedriver::start();
        let driver = chromedriver.browser().await;
        let reader = Reader::new(driver.clone(), site);
        if reader.site.is_prerendered() {
            reader.before_pages(WATCH).await;
        }
        let outcome = tokio::spawn(test(reader.clone())).await;
        let console = reader.unexpected_console().await;
        let page = if outcome.is_err() { reader.described().await } else { String::new() };
        driver.quit().await.unwrap();
        if let Err(failure) = outcome {
            eprintln!("console: {console:#?}\npage: {page}");
            resume_unwind(failure.into_panic());
        }
        assert!(console.is_empty(), "in the browser's console: {console:#?}");
    });
}
