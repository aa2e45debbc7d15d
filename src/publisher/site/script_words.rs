//! What our scripts say, in the language of a site.

use crate::words::{Word, speaking};

/// A script with these words of its in another language. The script has them in English, in double quotes or in a template, as it also
/// runs where no publisher has seen it.
///
/// # Panics
/// Where the script does not have one of them, which a test finds out before anyone else: scripts are part of the program.
pub fn translated(script: &str, words: &[Word], language: &str) -> String {
    let mut translated = script.to_owned();
    for word in words {
        let (english, text) = (speaking("en", || word.text()), speaking(language, || word.text()));
        assert!(translated.contains(english), "the script does not say {english:?}");
        // Within quotes or backticks these would end the text, or begin a value.
        let text = text.replace('\\', "\\\\").replace('"', "\\\"").replace('`', "\\`").replace("${", "\\${");
        translated = translated.replace(english, &text);
    }
    translated
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::site_word as t;

    #[test]
    fn a_script_says_it_in_the_language_of_the_site() {
        let script = "say(`This part of the page could not be loaded. ${why}`); ask(\"Are you offline?\")";
        let words = [t!("This part of the page could not be loaded."), t!("Are you offline?")];
        let german = "say(`Dieser Teil der Seite ließ sich nicht laden. ${why}`); ask(\"Fehlt die Verbindung?\")";
        assert_eq!(translated(script, &words, "de"), german);
        assert_eq!(translated(script, &words, "en"), script);
    }

    #[test]
    #[should_panic(expected = "does not say")]
    fn a_script_that_says_something_else_is_found_out() {
        translated("say(\"Something else\")", &[t!("Are you offline?")], "de");
    }
}
