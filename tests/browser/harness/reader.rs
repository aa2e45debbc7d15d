//! The reader in its browser, as a person has it: pages to open, things to press, and what is seen.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::{By, WebDriver, WebElement};

use super::Site;

/// How long something may take before it counts as never happening. Wide: the machines are slow at times.
const PATIENCE: Duration = Duration::from_secs(30);

/// The reader. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Reader {
    pub(crate) driver: WebDriver,
    pub(crate) site: Site,
    allowed: Arc<Mutex<Vec<&'static str>>>,
}

impl Reader {
    pub(super) fn new(driver: WebDriver, site: Site) -> Self {
        Self { driver, site, allowed: Arc::default() }
    }

    /// The same browser on another site.
    pub(crate) fn beside(other: &Self, site: Site) -> Self {
        Self { driver: other.driver.clone(), site, allowed: other.allowed.clone() }
    }

    /// Opens a page by its address, as from a bookmark, and waits until the program runs.
    pub(crate) async fn open(&self, page: &str) {
        self.driver.goto(self.site.url(page)).await.unwrap();
        self.until("!!document.querySelector('.site-header')").await;
    }

    /// Opens a prerendered page and waits until the program has taken it over.
    pub(crate) async fn open_taken_over(&self, page: &str) {
        self.open(page).await;
        self.until_taken_over().await;
    }

    /// Waits until the program has taken the page over, and what it does after that is done.
    pub(crate) async fn until_taken_over(&self) {
        self.until("'takenOver' in window").await;
    }

    /// What the page is like, for whoever has to find out why a test failed.
    pub(crate) async fn described(&self) -> String {
        let facts = "`${location} at ${scrollY} moved ${window.shifted} ${JSON.stringify(window.shifts)}
focus: ${document.activeElement?.outerHTML.slice(0, 200)}
dialog: ${document.querySelector('dialog[open]')?.innerText.slice(0, 200)}
${document.body?.innerText.slice(0, 600)}`";
        let told = self.driver.execute(format!("return {facts}"), Vec::new()).await;
        told.map_or_else(|error| error.to_string(), |told| told.json().as_str().unwrap_or_default().to_owned())
    }

    /// How much the page has moved by itself (Layout Instability, W3C).
    pub(crate) async fn shifted(&self) -> f64 {
        self.see("window.shifted").await
    }

    /// What can be seen now, as a PNG.
    pub(crate) async fn picture(&self) -> Vec<u8> {
        self.driver.screenshot_as_png().await.unwrap()
    }

    /// What can be seen once nothing changes any more: the page has nothing to do, and three pictures, one after the other, are the same.
    pub(crate) async fn settled_picture(&self) -> Vec<u8> {
        let start = Instant::now();
        let mut before = self.picture().await;
        let mut same = 0;
        loop {
            let painted = "requestIdleCallback(() => requestAnimationFrame(() => requestIdleCallback(arguments[0])))";
            self.driver.execute_async(painted, Vec::new()).await.unwrap();
            let now = self.picture().await;
            same = if now == before { same + 1 } else { 0 };
            if same == 2 {
                return now;
            }
            assert!(start.elapsed() < PATIENCE, "{} never settles", self.path().await);
            before = now;
        }
    }

    /// Lets the page's own scripts run, or not.
    pub(crate) async fn scripts(&self, run: bool) {
        self.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": !run })).await;
    }

    /// Opens a page and waits until its heading is there.
    pub(crate) async fn open_page(&self, page: &str) {
        self.open(page).await;
        self.until("!!document.querySelector('h1')").await;
    }

    /// The value of a JavaScript expression in the page.
    pub(crate) async fn see<T: DeserializeOwned>(&self, expression: &str) -> T {
        let result = self.driver.execute(format!("return {expression}"), Vec::new()).await.unwrap();
        result.convert().unwrap_or_else(|error| panic!("{expression}: {error}"))
    }

    /// Waits until an expression is true.
    pub(crate) async fn until(&self, expression: &str) {
        let start = Instant::now();
        while !self.see::<bool>(expression).await {
            if start.elapsed() > PATIENCE {
                panic!("never true: {expression}\nat {}", self.path().await);
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// Waits until the text of the first such element contains this.
    pub(crate) async fn until_text(&self, css: &str, text: &str) {
        let (css, text) = (json!(css), json!(text));
        self.until(&format!("(document.querySelector({css})?.innerText ?? '').includes({text})")).await;
    }

    /// The texts of all such elements.
    pub(crate) async fn texts(&self, css: &str) -> Vec<String> {
        self.see(&format!("[...document.querySelectorAll({})].map(e => e.innerText.trim())", json!(css))).await
    }

    /// The text of the first such element.
    pub(crate) async fn text(&self, css: &str) -> String {
        self.texts(css).await.into_iter().next().unwrap_or_else(|| panic!("no {css}"))
    }

    /// How many such elements there are.
    pub(crate) async fn count(&self, css: &str) -> usize {
        self.see(&format!("document.querySelectorAll({}).length", json!(css))).await
    }

    /// The first such element.
    pub(crate) async fn find(&self, css: &str) -> WebElement {
        self.until(&format!("!!document.querySelector({})", json!(css))).await;
        self.driver.find(By::Css(css)).await.unwrap()
    }

    /// Clicks the first such element, as with a mouse.
    pub(crate) async fn click(&self, css: &str) {
        let element = self.find(css).await;
        element.scroll_into_view().await.unwrap();
        element.click().await.unwrap();
    }

    /// Clicks the first link with this text.
    pub(crate) async fn follow(&self, text: &str) {
        let link = self.driver.find(By::XPath(format!("//a[contains(normalize-space(.), \"{text}\")]"))).await.unwrap();
        link.scroll_into_view().await.unwrap();
        link.click().await.unwrap();
    }

    /// The page's path and query below the base.
    pub(crate) async fn path(&self) -> String {
        let path: String = self.see("location.pathname + location.search").await;
        path.strip_prefix(&self.site.path("")).unwrap_or(&path).to_owned()
    }

    /// Waits until the page's path and query below the base are these.
    pub(crate) async fn until_path(&self, page: &str) {
        self.until(&format!("location.pathname + location.search === {}", json!(self.site.path(page)))).await;
    }

    /// Sets the size of the page, in CSS pixels.
    pub(crate) async fn size(&self, width: u32, height: u32) {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    /// Sets what the device prefers, such as `("prefers-color-scheme", "dark")`.
    pub(crate) async fn prefers(&self, features: &[(&str, &str)]) {
        let features: Vec<Value> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
    }

    /// Sets the time zone of the device, such as `Asia/Kolkata`.
    pub(crate) async fn time_zone(&self, name: &str) {
        self.devtools("Emulation.setTimezoneOverride", json!({ "timezoneId": name })).await;
    }

    /// Takes the network away, or gives it back.
    pub(crate) async fn offline(&self, offline: bool) {
        let conditions = json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.devtools("Network.enable", json!({})).await;
        self.devtools("Network.emulateNetworkConditions", conditions).await;
    }

    /// Runs a script in every page from now on, before anything of the page.
    pub(crate) async fn before_pages(&self, script: &str) {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    }

    /// Presses a key where the focus is.
    pub(crate) async fn press(&self, key: thirtyfour::Key) {
        self.driver.action_chain().send_keys(key).perform().await.unwrap();
    }

    /// Lets an error with this text stand in the console: the browser itself writes one for every failed request.
    pub(crate) fn allow_console(&self, text: &'static str) {
        self.allowed.lock().unwrap().push(text);
    }

    pub(super) async fn unexpected_console(&self) -> Vec<String> {
        let entries = self.driver.get_log("browser").await.unwrap();
        let allowed = self.allowed.lock().unwrap();
        entries
            .into_iter()
            // A prerendered page is taken over without a word; of the reader alone only errors count.
            .filter(|entry| entry.level == "SEVERE" || self.site.is_prerendered())
            .map(|entry| entry.message)
            .filter(|message| !allowed.iter().any(|text| message.contains(text)))
            .collect()
    }

    pub(crate) async fn devtools(&self, command: &str, parameters: Value) -> Value {
        self.driver.cdp().send_raw(command, parameters).await.unwrap()
    }
}
