//! Dates, counts, and what reader, desk and publisher all say.

use super::Row;

#[rustfmt::skip] // One word on each line.
pub(super) const COMMON: &[Row] = &[
    // The language itself, as browsers name it.
    ["en", "de"],
    // What stands between the thousands of a number.
    [",", "."],
    // A day with its name, and a day: day, month, year.
    ["{0}, {1}", "{0}, {1}"],
    ["{0} {1} {2}", "{0}. {1} {2}"],
    ["{0}, {1} UTC", "{0}, {1} Uhr UTC"],
    // The months, in their order.
    ["January", "Januar"],
    ["February", "Februar"],
    ["March", "März"],
    ["April", "April"],
    ["May", "Mai"],
    ["June", "Juni"],
    ["July", "Juli"],
    ["August", "August"],
    ["September", "September"],
    ["October", "Oktober"],
    ["November", "November"],
    ["December", "Dezember"],
    // The days of the week, in their order, and their short names.
    ["Monday|Mon", "Montag|Mo"],
    ["Tuesday|Tue", "Dienstag|Di"],
    ["Wednesday|Wed", "Mittwoch|Mi"],
    ["Thursday|Thu", "Donnerstag|Do"],
    ["Friday|Fri", "Freitag|Fr"],
    ["Saturday|Sat", "Samstag|Sa"],
    ["Sunday|Sun", "Sonntag|So"],
    ["{0} paper|{0} papers", "{0} Arbeit|{0} Arbeiten"],
    [" and {0} other| and {0} others", " und {0} weitere Person| und {0} weitere"],
    ["arXiv licence", "arXiv-Lizenz"],
    ["Search", "Suche"],
    ["Saved", "Gemerkt"],
    ["Go to today’s papers", "Zu den Arbeiten von heute"],
];
