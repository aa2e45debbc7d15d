//! What only the publisher writes: feeds, pictures for links, the page without a network, and scripts.

use super::Row;

#[rustfmt::skip] // One word on each line.
pub(super) const SITE: &[Row] = &[
    // Whose the texts are.
    ["Extract from the abstract", "Auszug aus dem Abstract"],
    ["Summary written by a person", "Zusammenfassung von einem Menschen"],
    ["by {0}", "von {0}"],
    ["made {0}", "erstellt {0}"],
    ["AI summary of “{0}”", "KI-Zusammenfassung von „{0}“"],
    ["Extract from the abstract of “{0}”", "Auszug aus dem Abstract von „{0}“"],
    ["Summary of “{0}”", "Zusammenfassung von „{0}“"],
    ["A language model that is not named", "Ein Sprachmodell, das nicht genannt ist"],
    // Why papers are not in an edition: these words follow their number.
    ["new submissions", "neue Einreichungen"],
    ["cross-lists", "Quereinträge"],
    ["replacements", "neue Fassungen"],
    ["of other kinds", "anderer Art"],
    ["withdrawn", "zurückgezogene"],
    ["shown before", "schon gezeigte"],
    ["in excluded categories", "aus ausgeschlossenen Kategorien"],
    ["with excluded words", "mit ausgeschlossenen Wörtern"],
    ["by excluded authors", "von ausgeschlossenen Autoren"],
    ["in other categories", "aus anderen Kategorien"],
    ["not asked for", "nicht gefragte"],
    ["ranked lower", "niedriger eingestufte"],
    // Feeds.
    ["Abstract (the authors’ own words)", "Abstract (in den Worten der Autoren)"],
    ["Authors of the paper: ", "Autoren der Arbeit: "],
    ["This paper at {0}", "Diese Arbeit bei {0}"],
    ["{0} This is a sample digest, not today’s papers.", "{0} Das ist ein Beispiel, nicht die Arbeiten von heute."],
    ["Titles, authors, abstracts and categories: arXiv’s descriptive metadata, CC0 1.0. Key points and sections: made for {0}; each entry says first who or what wrote them. Thank you to arXiv for use of its open access interoperability.", "Titel, Autoren, Abstracts und Kategorien: beschreibende Metadaten von arXiv, CC0 1.0. Kernpunkte und Abschnitte: für {0} gemacht; jeder Eintrag sagt zuerst, wer oder was sie geschrieben hat. Danke an arXiv für die Nutzung seiner offenen Schnittstellen (Open Access Interoperability)."],
    // Pictures and shortcuts.
    ["Sample digest", "Beispiel"],
    ["Today’s papers", "Arbeiten von heute"],
    // The page without a network.
    ["Offline", "Ohne Verbindung"],
    ["This page is not on your device", "Diese Seite ist nicht auf deinem Gerät"],
    ["The site cannot be reached now, and of its pages the newest editions are kept here. Reload this page when you are connected again.", "Die Website ist gerade nicht erreichbar, und von ihren Seiten sind die neuesten Ausgaben hier. Lade diese Seite neu, wenn du wieder verbunden bist."],
    ["Read what is here", "Lesen, was hier ist"],
    // What scripts say: they have the English texts, which are replaced.
    ["This part of the page could not be loaded.", "Dieser Teil der Seite ließ sich nicht laden."],
    ["Reload the page.", "Lade die Seite neu."],
    ["Are you offline?", "Fehlt die Verbindung?"],
    ["A new edition is there. ", "Eine neue Ausgabe ist da. "],
    ["Read it", "Lesen"],
    ["Dismiss", "Ausblenden"],
    // How to embed the digest.
    ["Papers in your own page", "Arbeiten auf deiner eigenen Seite"],
    ["Embed", "Einbetten"],
    ["Choose what is shown, see it below, and copy the lines into your page.", "Wähle, was zu sehen ist, sieh es darunter, und kopiere die Zeilen in deine Seite."],
    ["Preview", "Vorschau"],
    ["With a script", "Mit einem Skript"],
    ["The papers become part of your page and follow its colours.", "Die Arbeiten werden Teil deiner Seite und folgen ihren Farben."],
    ["In a frame", "In einem Rahmen"],
    ["For pages that allow no script of other sites.", "Für Seiten, die kein Skript anderer Websites erlauben."],
    ["All topics", "Alle Themen"],
    ["List with key points", "Liste mit Kernpunkten"],
    ["Titles and authors", "Titel und Autoren"],
    ["Whole cards", "Ganze Karten"],
    ["As the page around it", "Wie die Seite ringsum"],
    ["Papers at most", "Höchstens so viele Arbeiten"],
    ["Layout", "Darstellung"],
    ["Language", "Sprache"],
    ["Copy", "Kopieren"],
    ["Copied", "Kopiert"],
    ["Select the lines and copy them.", "Markiere die Zeilen und kopiere sie."],
];
