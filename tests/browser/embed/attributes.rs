//! What attributes say is done, also when they change.

use super::{host_test, open_ready, page, script, titles, tree, until_ready};

fn one(site: &str) -> String {
    page("", &format!("<brevier-digest topic=\"nlp\" limit=\"3\"></brevier-digest>{}", script(site)))
}

host_test!(attributes_are_live, one, |reader, digest| {
    open_ready(&reader, 1).await;
    assert_eq!(titles(&reader, 0).await.len(), 3);
    let set = async |what: &str, times: usize| {
        reader.see::<()>(&format!("void (e => {{ {what} }})(document.querySelector('brevier-digest'))")).await;
        until_ready(&reader, times).await;
    };
    // More than one edition has: it goes on with older ones, each under its day.
    set("e.setAttribute('limit', 8)", 2).await;
    assert_eq!(titles(&reader, 0).await.len(), 8);
    let days = format!("[...{}.querySelectorAll('.embed__day')].map(day => day.innerText)", tree(0));
    let days: Vec<String> = reader.see(&days).await;
    assert_eq!(days[0], "Friday, 8 May 2026");
    assert!(days.len() > 1);
    set("e.removeAttribute('topic')", 3).await;
    let count = format!("{}.querySelectorAll('.embed__day').length", tree(0));
    assert_eq!((titles(&reader, 0).await.len(), reader.see::<usize>(&count).await), (8, 1));
    // Two that change together are one change.
    set("e.setAttribute('layout', 'compact'); e.setAttribute('limit', 2)", 4).await;
    assert_eq!(titles(&reader, 0).await.len(), 2);
    assert!(reader.see::<bool>(&format!("!{}.querySelector('.key-points')", tree(0))).await);
    set("e.setAttribute('layout', 'cards')", 5).await;
    assert!(
        reader
            .see::<bool>(&format!("!!{}.querySelector('details') && !!{0}.querySelector('.paper-links')", tree(0)))
            .await
    );
    assert_eq!(reader.see::<usize>("heard.length").await, 5);
    // Other colours leave open what is open.
    reader.see::<()>(&format!("void ({}.querySelector('details').open = true)", tree(0))).await;
    for (theme, ground) in [("Dark", "rgb(21, 23, 26)"), ("light", "rgb(251, 250, 247)")] {
        let set = format!("void document.querySelector('brevier-digest').setAttribute('theme', '{theme}')");
        reader.see::<()>(&set).await;
        let found = format!("getComputedStyle({}.querySelector('.brevier')).backgroundColor", tree(0));
        assert_eq!(reader.see::<String>(&found).await, ground);
    }
    assert!(reader.see::<bool>(&format!("{}.querySelector('details').open && heard.length === 5", tree(0))).await);
});

host_test!(they_speak_the_language_that_they_are_told, one, |reader, digest| {
    open_ready(&reader, 1).await;
    let text = |css: &str| format!("{}.querySelector('{css}').innerText", tree(0));
    assert_eq!(reader.see::<String>(&text(".embed__line")).await, "NLP · AI-generated summaries");
    for (times, language, expected, day) in [
        (2, "de", "NLP · KI-generierte Zusammenfassungen", "Freitag, 8. Mai 2026"),
        (3, "en-GB", "NLP · AI-generated summaries", "Friday, 8 May 2026"),
        // There are no words of this one.
        (4, "xx", "NLP · AI-generated summaries", "Friday, 8 May 2026"),
    ] {
        reader
            .see::<()>(&format!("void document.querySelector('brevier-digest').setAttribute('lang', '{language}')"))
            .await;
        until_ready(&reader, times).await;
        assert_eq!(reader.see::<String>(&text(".embed__line")).await, expected, "{language}");
        assert_eq!(reader.see::<String>(&text(".embed__day")).await, day, "{language}");
        let said: String = reader.see(&format!("{}.querySelector('.brevier').lang", tree(0))).await;
        assert_eq!(said, if language == "de" { "de" } else { "en" });
        // The texts are in the language of the digest, whatever is around them.
        let texts = format!("{}.querySelector('.key-points').closest('[lang]').lang", tree(0));
        assert_eq!(reader.see::<String>(&texts).await, "en");
    }
});

host_test!(
    what_means_nothing_is_as_usual,
    |site: &str| page(
        "",
        &format!(
            "<brevier-digest limit=\"many\" layout=\"grid\" theme=\"pink\" topic=\"\"></brevier-digest>\
        <brevier-digest topic=\"no-such-topic\"></brevier-digest>{}",
            script(site)
        )
    ),
    |reader, digest| {
        open_ready(&reader, 2).await;
        assert_eq!(titles(&reader, 0).await.len(), 6);
        assert!(titles(&reader, 1).await.is_empty());
        let text: String = reader.see(&format!("{}.querySelector('.embed__none').innerText", tree(1))).await;
        assert_eq!(text, "This site has no such topic.");
    }
);
