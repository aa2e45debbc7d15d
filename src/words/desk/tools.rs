//! Search, citations, keys, notices, and what can go wrong.

use super::Row;

#[rustfmt::skip] // One word on each line.
pub(super) const TOOLS: &[Row] = &[
    // Search.
    ["This search needs the index of the site, which could not be loaded. Perhaps you are offline, or the site was made without one.", "Diese Suche braucht das Verzeichnis der Website, und das ließ sich nicht laden. Vielleicht fehlt die Verbindung, oder die Website hat keines."],
    ["A part of the index could not be loaded. Search once more, or reload the page.", "Ein Teil des Verzeichnisses ließ sich nicht laden. Suche noch einmal, oder lade die Seite neu."],
    ["Type two letters or more of a word.", "Tippe mindestens zwei Buchstaben eines Wortes."],
    ["Very many words begin so. Type one more letter.", "Sehr viele Wörter beginnen so. Tippe noch einen Buchstaben."],
    ["Showing results for “{0}”. {1}", "Ergebnisse für „{0}“. {1}"],
    ["Show {0} more", "{0} weitere zeigen"],
    ["No paper has all of these words.", "Keine Arbeit hat alle diese Wörter."],
    ["{0} found", "{0} gefunden"],
    // Citations.
    ["The edition could not be loaded. Are you offline?", "Die Ausgabe ließ sich nicht laden. Fehlt die Verbindung?"],
    ["There is nothing to cite. {0}", "Es gibt nichts zu zitieren. {0}"],
    ["No paper was named.", "Es wurde keine Arbeit genannt."],
    ["Paper {0} of the list {1}; it was left out", "Arbeit {0} der Liste {1}; sie fehlt hier"],
    ["is not an object with `id` and `title`", "ist kein Objekt mit `id` und `title`"],
    ["has an `id` that is not an arXiv id without version, such as 2605.01234", "hat eine `id`, die keine arXiv-ID ohne Version ist, wie etwa 2605.01234"],
    ["has no `title`, or one of more than {0} characters", "hat keinen `title` oder einen von mehr als {0} Zeichen"],
    ["has more than {0} authors", "hat mehr als {0} Autoren"],
    ["Copied.", "Kopiert."],
    ["Saved as {0}.", "Gespeichert als {0}."],
    ["Format", "Format"],
    ["Citation as {0}", "Zitat als {0}"],
    ["Copy", "Kopieren"],
    ["Download", "Herunterladen"],
    ["Close", "Schließen"],
    // Keys.
    ["Keys", "Tasten"],
    ["Next paper", "Nächste Arbeit"],
    ["Previous paper", "Vorige Arbeit"],
    ["Open the paper’s page", "Seite der Arbeit öffnen"],
    ["Show or hide its sections", "Ihre Abschnitte zeigen oder ausblenden"],
    ["Save it, or take it from the saved ones", "Merken oder nicht mehr merken"],
    ["Show these keys", "Diese Tasten zeigen"],
    [" or ", " oder "],
    [" then ", " dann "],
    ["Turn these keys off", "Diese Tasten ausschalten"],
    ["Turn these keys on", "Diese Tasten einschalten"],
    ["None of them does anything while you type in a field.", "Keine davon tut etwas, während du in ein Feld schreibst."],
    // The library’s notices.
    ["This browser does not let Brevier remember: its storage is blocked or full. What you save or mark lasts until you close this page.", "In diesem Browser kann sich Brevier nichts merken: Sein Speicher ist gesperrt oder voll. Was du dir merkst oder markierst, bleibt, bis du diese Seite schließt."],
    ["Your library, or a part of it, could not be read. Its text is kept in this browser under “brevier.library.broken”; what could be read is here.", "Deine Bibliothek war ganz oder zum Teil nicht lesbar. Ihr Text bleibt in diesem Browser unter „brevier.library.broken“; was lesbar war, ist hier."],
    ["A newer Brevier has stored your library. It is shown, but can only be changed once this page is reloaded.", "Ein neueres Brevier hat deine Bibliothek gespeichert. Sie wird gezeigt, lässt sich aber erst ändern, wenn diese Seite neu geladen ist."],
    ["Dismiss", "Ausblenden"],
    // What can go wrong.
    ["This version of the program knows no “{0}”; reloading the page may help.", "Diese Version des Programms kennt „{0}“ nicht; die Seite neu zu laden kann helfen."],
    ["What is needed for this could not be loaded. Are you offline?", "Was dafür nötig ist, ließ sich nicht laden. Fehlt die Verbindung?"],
    ["This browser did not keep that: its storage is blocked or full.", "Dieser Browser hat das nicht behalten: Sein Speicher ist gesperrt oder voll."],
    ["This browser forgets that when the page is closed: its storage is blocked or full.", "Dieser Browser vergisst das, wenn die Seite geschlossen wird: Sein Speicher ist gesperrt oder voll."],
    ["This browser did not take the file.", "Dieser Browser hat die Datei nicht angenommen."],
    ["This browser does not let a page copy: select the text instead.", "Dieser Browser lässt Seiten nicht kopieren: Markiere stattdessen den Text."],
];
