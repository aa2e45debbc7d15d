//! An edition on its page.

use serde_json::json;

use crate::harness::Reader;

/// What is marked in the cards that are shown. What is in a closed disclosure is not seen.
pub(crate) const MARKED: &str = "[...(CSS.highlights.get('sought') ?? [])].filter(({ startContainer }) => startContainer.parentElement.checkVisibility())";

/// The edition that the reader shows.
pub(crate) struct EditionOnPage<'a>(pub(crate) &'a Reader);

impl EditionOnPage<'_> {
    /// Opens a page with an edition and waits for its cards.
    pub(crate) async fn open<'a>(reader: &'a Reader, page: &str) -> EditionOnPage<'a> {
        reader.open(page).await;
        let edition = EditionOnPage(reader);
        edition.until_shown().await;
        edition
    }

    /// Waits for the cards.
    pub(crate) async fn until_shown(&self) {
        self.0.until("!!document.querySelector('.card')").await;
    }

    /// The titles of the cards.
    pub(crate) async fn titles(&self) -> Vec<String> {
        self.0.texts(".card:not([hidden]) .card__title").await
    }

    /// What the live region says of how many papers are shown.
    pub(crate) async fn count(&self) -> String {
        self.0.text(".filter-state__count").await
    }

    /// The chips: name, count, and whether it is chosen.
    pub(crate) async fn chips(&self) -> Vec<(String, usize, bool)> {
        self.0
            .see(
                "[...document.querySelectorAll('.edition__filter .chip')].map(chip => [
                    chip.querySelector('.chip__name').textContent,
                    Number(chip.querySelector('.chip__count').textContent),
                    chip.getAttribute('aria-current') === 'true'])",
            )
            .await
    }

    /// Clicks the chip of a topic.
    pub(crate) async fn choose(&self, topic: &str) {
        let at =
            self.chips().await.iter().position(|(name, ..)| name == topic).unwrap_or_else(|| panic!("no chip {topic}"));
        self.0.click(&format!(".edition__filter .chips > li:nth-child({}) .chip", at + 1)).await;
    }

    /// Types into the filter's field, after what is there.
    pub(crate) async fn type_in(&self, text: &str) {
        self.0.find(".filter-bar__text").await.send_keys(text).await.unwrap();
    }

    /// The titles of the cards that are shown, once these are so many and the list does not change any more; those included that are not laid
    /// out because they are far from what is seen.
    pub(crate) async fn all_titles(&self, count: usize) -> Vec<String> {
        let titles = "[...document.querySelectorAll('.card:not([hidden]) .card__title')]";
        // On its way from one choice to another a list may be that long once before, with other papers.
        let is_there = "!document.querySelector('.cards[aria-busy]')";
        self.0.until(&format!("{is_there} && {titles}.length === {count}")).await;
        self.0.see(&format!("{titles}.map(title => title.textContent)")).await
    }

    /// What is marked in the cards, once these are so many.
    pub(crate) async fn marked(&self, count: usize) -> Vec<String> {
        self.0.until(&format!("{MARKED}.length === {count}")).await;
        // The style sheet says how it looks.
        let line = "getComputedStyle(document.querySelector('.card'), '::highlight(sought)').textDecorationLine";
        assert_eq!(self.0.see::<String>(line).await, "underline");
        self.0.see(&format!("{MARKED}.map(String)")).await
    }

    /// Whether the disclosure of the card with this number, from 1, is open.
    pub(crate) async fn is_open(&self, card: usize) -> bool {
        self.0.see(&format!("document.querySelectorAll('.card')[{}].querySelector('details').open", card - 1)).await
    }

    /// Follows the title of the card that has this title.
    pub(crate) async fn read(&self, title: &str) {
        let find = format!(
            "[...document.querySelectorAll('.card__title a')].find(a => a.innerText.trim() === {})",
            json!(title)
        );
        self.0.see::<()>(&format!("void {find}.scrollIntoView({{ block: 'center' }})")).await;
        let found = self.0.driver.execute(format!("return {find}"), Vec::new()).await.unwrap();
        found.element().unwrap().click().await.unwrap();
    }
}
