//! What is said while something is on its way, and where it did not come.

use super::Row;

#[rustfmt::skip] // One word on each line.
pub(super) const STATES: &[Row] = &[
    ["Loading the edition…", "Die Ausgabe wird geladen …"],
    ["Loading the digest…", "Der Überblick wird geladen …"],
    ["Loading the paper…", "Die Arbeit wird geladen …"],
    ["Loading the topic…", "Das Thema wird geladen …"],
    ["Loading older editions…", "Ältere Ausgaben werden geladen …"],
    ["Loading an edition…", "Eine Ausgabe wird geladen …"],
    ["Try again", "Noch einmal versuchen"],
    ["You are offline", "Keine Verbindung"],
    ["This page will try again as soon as there is a connection.", "Diese Seite versucht es wieder, sobald es eine Verbindung gibt."],
    ["The server cannot be reached", "Der Server ist nicht erreichbar"],
    ["Your connection, or the server's, may have been interrupted.", "Deine Verbindung oder die des Servers kann unterbrochen sein."],
    ["The server takes too long", "Der Server braucht zu lange"],
    ["There was no answer within 20 seconds. A second try often helps.", "In 20 Sekunden kam keine Antwort. Ein zweiter Versuch hilft oft."],
    ["The digest was not found", "Der Überblick wurde nicht gefunden"],
    ["The server does not have this file. It may not have been published yet.", "Der Server hat diese Datei nicht. Vielleicht ist sie noch nicht veröffentlicht."],
    ["The server sent a web page in place of this file. It may not have been published yet.", "Der Server hat statt dieser Datei eine Webseite geschickt. Vielleicht ist sie noch nicht veröffentlicht."],
    ["The server has a problem", "Der Server hat ein Problem"],
    ["It answered with the status {0}. A later try may help.", "Er hat mit dem Status {0} geantwortet. Ein späterer Versuch kann helfen."],
    ["This digest was made by a newer version", "Dieser Überblick stammt von einer neueren Version"],
    ["Reload the page to get the newest reader. If that does not help, the site has to be updated.", "Lade die Seite neu, um das neueste Programm zu bekommen. Hilft das nicht, muss die Website aktualisiert werden."],
    ["This digest is broken", "Dieser Überblick ist beschädigt"],
    ["That is not your fault. The owner of this site can find the cause with the line below.", "Das liegt nicht an dir. Die Zeile darunter zeigt dem Betreiber der Website die Ursache."],
];
