//! A paper on its page.

use crate::harness::Reader;

/// The paper that the reader shows.
pub(crate) struct PaperOnPage<'a>(pub(crate) &'a Reader);

impl PaperOnPage<'_> {
    /// Opens a paper's page and waits for the paper.
    pub(crate) async fn open<'a>(reader: &'a Reader, id: &str) -> PaperOnPage<'a> {
        reader.open(&format!("/papers/{id}/")).await;
        let paper = PaperOnPage(reader);
        paper.until_shown().await;
        paper
    }

    /// Waits for the paper.
    pub(crate) async fn until_shown(&self) {
        self.0.until("!!document.querySelector('.paper h1')").await;
    }

    /// Waits for the paper with this title.
    pub(crate) async fn until_titled(&self, title: &str) {
        self.0.until_text(".paper h1", title).await;
    }

    /// The title.
    pub(crate) async fn title(&self) -> String {
        self.0.text(".paper h1").await
    }
}
