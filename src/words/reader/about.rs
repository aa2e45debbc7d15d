//! What the about page says.

use super::Row;

#[rustfmt::skip] // One word on each line.
pub(super) const ABOUT: &[Row] = &[
    ["arXiv announces hundreds of machine-learning papers a day, from Sunday to Thursday night. This page holds the few of them that were selected for one edition, each with its key points, so that you know in minutes which to read.", "arXiv kündigt von Sonntag- bis Donnerstagnacht täglich Hunderte Arbeiten zum maschinellen Lernen an. Diese Seite zeigt die wenigen davon, die für eine Ausgabe ausgewählt wurden, jede mit ihren Kernpunkten, damit du in Minuten weißt, welche du lesen willst."],
    ["Who wrote what", "Wer was geschrieben hat"],
    ["Titles, authors, abstracts, dates and categories are arXiv’s. Key points and sections are often not the authors’ words. Each paper says where they come from:", "Titel, Autoren, Abstracts, Daten und Kategorien stammen von arXiv. Kernpunkte und Abschnitte sind oft nicht die Worte der Autoren. Jede Arbeit sagt, woher sie kommen:"],
    ["A language model wrote the texts. The paper’s page names the model, the date, what the model had before it, and any doubt that a check raised. Summaries can be wrong: read the paper before you rely on one.", "Ein Sprachmodell hat die Texte geschrieben. Die Seite der Arbeit nennt das Modell, das Datum, was dem Modell vorlag, und jeden Zweifel einer Prüfung. Zusammenfassungen können falsch sein: Lies die Arbeit, bevor du dich auf eine verlässt."],
    ["The key points are sentences of the abstract, as they stand there. Nothing was written.", "Die Kernpunkte sind Sätze des Abstracts, so wie sie dort stehen. Nichts wurde geschrieben."],
    ["Somebody wrote the texts without a language model.", "Jemand hat die Texte ohne Sprachmodell geschrieben."],
    ["Days without an edition", "Tage ohne Ausgabe"],
    ["arXiv announces nothing in the nights to Saturday and to Sunday, and on some holidays. The calendar strip calls the weekend’s days quiet, and says so differently where a weekday has no edition.", "In den Nächten auf Samstag und auf Sonntag und an manchen Feiertagen kündigt arXiv nichts an. Die Kalenderleiste nennt die Tage des Wochenendes still und sagt es anders, wo ein Werktag keine Ausgabe hat."],
    ["New papers with all of their texts, for a feed reader. Each topic has feeds of its own, on its page.", "Neue Arbeiten mit allen ihren Texten für einen Feedreader. Jedes Thema hat eigene Feeds, auf seiner Seite."],
    ["Show these papers in a page of your own", "Diese Arbeiten auf einer eigenen Seite zeigen"],
    ["What this page knows about you", "Was diese Seite über dich weiß"],
    ["Nobody follows you. The page sets no cookies and loads nothing from other sites. What you read, save and choose stays in your browser.", "Niemand folgt dir. Die Seite setzt keine Cookies und lädt nichts von anderen Websites. Was du liest, dir merkst und wählst, bleibt in deinem Browser."],
    ["Thanks", "Dank"],
    ["Thank you to arXiv for use of its open access interoperability. This site is neither run nor endorsed by arXiv. arXiv’s descriptive metadata is free for everyone to use; the papers are their authors’, and are read at arXiv.", "Danke an arXiv für die Nutzung seiner offenen Schnittstellen (Open Access Interoperability). Diese Website wird weder von arXiv betrieben noch von arXiv empfohlen. Die beschreibenden Metadaten von arXiv darf jeder frei nutzen; die Arbeiten gehören ihren Autoren und werden bei arXiv gelesen."],
];
