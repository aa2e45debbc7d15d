//! A browser for one test, which ends with it however it ends.

use std::{
    future::Future,
    net::{Ipv4Addr, TcpListener},
    panic::resume_unwind,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use thirtyfour::{ChromiumLikeCapabilities, DesiredCapabilities, LoggingPrefsLogLevel, WebDriver};

use super::{Reader, Site};

/// Notes when a prerendered page is taken over, and how much it has moved by then and after.
const WATCH: &str = "window.shifted = 0;
    new PerformanceObserver(list => list.getEntries().forEach(entry => { window.shifted += entry.value }))
        .observe({ type: 'layout-shift', buffered: true });
    addEventListener('brevier:taken-over', () => setTimeout(() => { window.takenOver = true }));";

/// Runs a test with a browser of its own; then nothing unexpected may stand in the console.
pub(crate) fn run<F: Future<Output = ()> + Send + 'static>(site: Site, test: impl FnOnce(Reader) -> F) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let port = free_port();
        let _chromedriver = Chromedriver::start(port);
        let driver = connect(port).await;
        let reader = Reader::new(driver.clone(), site);
        if reader.site.is_prerendered() {
            reader.before_pages(WATCH).await;
        }
        let outcome = tokio::spawn(test(reader.clone())).await;
        let console = reader.unexpected_console().await;
        driver.quit().await.unwrap();
        if let Err(failure) = outcome {
            eprintln!("console: {console:#?}");
            resume_unwind(failure.into_panic());
        }
        assert!(console.is_empty(), "in the browser's console: {console:#?}");
    });
}

struct Chromedriver(Child);

impl Chromedriver {
    fn start(port: u16) -> Self {
        let program = std::env::var_os("BREVIER_CHROMEDRIVER").expect("`cargo xtask test` finds it");
        let mut command = Command::new(program);
        command.arg(format!("--port={port}")).stdout(Stdio::null()).stderr(Stdio::null());
        Self(command.spawn().unwrap())
    }
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}

async fn connect(port: u16) -> WebDriver {
    let mut capabilities = DesiredCapabilities::chrome();
    let chromium = std::env::var("BREVIER_CHROMIUM").expect("`cargo xtask test` finds it");
    capabilities.set_binary(&chromium).unwrap();
    for argument in [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1280,900",
    ] {
        capabilities.add_arg(argument).unwrap();
    }
    capabilities.set_logging_prefs("browser", LoggingPrefsLogLevel::All).unwrap();
    let start = Instant::now();
    loop {
        match WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities.clone()).await {
            Ok(driver) => return driver,
            Err(error) if start.elapsed() > Duration::from_secs(60) => panic!("no browser: {error}"),
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}
