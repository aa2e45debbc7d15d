//! The page for frames. Opened by itself it shows how to embed the digest, with every choice to try.

use crate::{
    digest::Site,
    embed::{Layout, Options},
    publisher::site::{
        bare_page::BarePage,
        html::{escaped, void},
        page::PageFrame,
        text::one_line,
    },
    reader::Route,
    words::{LANGUAGES, Word, reader_word as r, site_word as t},
};

/// The page, as HTML. What only its script can bring to life is hidden until that runs.
pub fn embed_page(frame: &PageFrame<'_>, site: &Site) -> String {
    let (script, style) = &frame.reader.embed_page;
    let base = frame.base.as_str();
    let title = t!("Papers in your own page").text();
    let main = [
        "<header class=\"page-head\"><p class=\"kicker\">",
        t!("Embed").text(),
        "</p><h1 class=\"page-heading\">",
        title,
        "</h1><p class=\"page-head__line\">",
        t!("Choose what is shown, see it below, and copy the lines into your page.").text(),
        "</p></header>",
        &choices(site, base),
        "<h2 class=\"embed-page__heading\">",
        t!("Preview").text(),
        "</h2><brevier-digest><p><a href=\"",
        &escaped(&frame.base.href(&Route::Latest)),
        "\">",
        r!("Go to today’s papers").text(),
        "</a></p></brevier-digest>",
        &snippet("element", t!("With a script"), t!("The papers become part of your page and follow its colours.")),
        &snippet("frame", t!("In a frame"), t!("For pages that allow no script of other sites.")),
    ];
    let page = BarePage {
        title,
        site: &site.title,
        head: &void("link", &[("rel", "stylesheet"), ("href", style)]),
        main: &main.concat(),
        program: &format!("<script type=\"module\" src=\"{}\"></script>", escaped(&format!("{base}/{script}"))),
    };
    page.html(frame)
}

/// The form of all choices.
fn choices(site: &Site, base: &str) -> String {
    let all = [(String::new(), t!("All topics").text().to_owned())];
    let topics = site.topics.iter().map(|topic| (topic.slug.to_string(), topic.name.clone()));
    let layouts = Layout::ALL.map(|layout| {
        let word = match layout {
            Layout::List => t!("List with key points"),
            Layout::Compact => t!("Titles and authors"),
            Layout::Cards => t!("Whole cards"),
        };
        (layout.name().to_owned(), word.text().to_owned())
    });
    let themes = [("auto", t!("As the page around it")), ("light", r!("Light")), ("dark", r!("Dark"))];
    let themes = themes.map(|(theme, word)| (theme.to_owned(), word.text().to_owned()));
    let languages = LANGUAGES.map(|language| (language.to_owned(), language.to_owned()));
    [
        "<form class=\"embed-page__choices\" action=\"",
        &escaped(base),
        "/embed/\" hidden>",
        &select("topic", r!("Topic"), all.into_iter().chain(topics)),
        "<label>",
        t!("Papers at most").text(),
        &format!(
            "<input name=\"limit\" type=\"number\" min=\"1\" max=\"{}\" value=\"{}\"></label>",
            Options::MOST,
            Options::USUAL
        ),
        &select("layout", t!("Layout"), layouts),
        &select("theme", r!("Colours"), themes),
        &select("lang", t!("Language"), languages),
        "</form>",
    ]
    .concat()
}

fn select(name: &str, label: Word, options: impl IntoIterator<Item = (String, String)>) -> String {
    let option = |(value, text): (String, String)| {
        format!("<option value=\"{}\">{}</option>", escaped(&value), escaped(&one_line(&text)))
    };
    let options = options.into_iter().map(option).collect::<String>();
    format!("<label>{}<select name=\"{name}\">{options}</select></label>", label.text())
}

/// Lines to copy, which the script writes.
fn snippet(name: &str, heading: Word, what: Word) -> String {
    format!(
        "<section class=\"embed-page__snippet\" aria-labelledby=\"{name}-heading\" hidden><h2 id=\"{name}-heading\" \
         class=\"embed-page__heading\">{}</h2><p>{}</p><pre tabindex=\"0\" role=\"group\" aria-labelledby=\"{name}-heading\"><code \
         id=\"{name}\"></code></pre><p><button class=\"button\" type=\"button\" data-copy=\"{name}\">{}</button> <span \
         role=\"status\" data-said=\"{}\" data-failed=\"{}\"></span></p></section>",
        heading.text(),
        what.text(),
        t!("Copy").text(),
        t!("Copied").text(),
        t!("Select the lines and copy them.").text(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        publisher::site::{ReaderBuild, example, shared_head::SharedHead, styles::PageKind},
        reader::Base,
    };

    #[test]
    fn every_topic_can_be_chosen_and_nothing_of_the_digest_runs() {
        let head = SharedHead {
            kind: PageKind::Plain,
            text: String::new(),
            policy: "default-src 'none'".into(),
            style: String::new(),
            rest: (String::new(), String::new()),
        };
        let reader = ReaderBuild {
            heads: vec![head],
            policy: String::new(),
            program: (String::new(), String::new()),
            wasm: String::new(),
            embed_page: ("assets/a.js".into(), "assets/a.css".into()),
            files: Vec::new(),
            key: String::new(),
        };
        let base = Base::from_uri("https://example.org/papers/");
        let frame = PageFrame { reader: &reader, base: &base, language: "en", offline: true };
        let mut site = example::site();
        site.title = example::HOSTILE.to_owned();
        site.topics[0].name = example::HOSTILE.to_owned();
        let html = embed_page(&frame, &site);
        assert_eq!(html.matches("<script").count(), 1);
        assert!(html.contains("src=\"/papers/assets/a.js\""));
        for topic in &site.topics {
            assert!(html.contains(&format!("<option value=\"{}\">", topic.slug)), "{}", topic.slug);
        }
    }
}
