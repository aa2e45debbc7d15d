//! Which style sheets stand in which pages, and where the others are.

use crate::fixture::{Page, Place};

const PAPER: &str = "papers/2605.08001/index.html";

/// The rules that one of the sheets has, by what they are about.
fn told(css: &str) -> Vec<&'static str> {
    ["body", ".card", ".paper", ".notice", ".own"].into_iter().filter(|name| css.contains(name)).collect()
}

#[test]
fn a_page_has_what_its_first_paint_needs_and_names_the_file_with_the_rest() {
    let place = Place::new();
    let site = place.build(Place::PUBLISHED);
    for (path, first, rest) in [
        ("index.html", vec!["body", ".card"], vec![".paper", ".notice"]),
        ("tags/nlp/index.html", vec!["body", ".card"], vec![".paper", ".notice"]),
        (PAPER, vec!["body", ".paper"], vec![".card", ".paper", ".notice"]),
        ("about/index.html", vec!["body"], vec![".card", ".paper", ".notice"]),
        ("404.html", vec!["body"], vec![".card", ".paper", ".notice"]),
        ("offline/index.html", vec!["body"], vec![".card", ".paper", ".notice"]),
    ] {
        let page = Page::of(&site, path);
        assert_eq!(told(&page.text("style")), first, "{path}");
        // As one for print it keeps no browser from painting. Its address is relative to the base of the page.
        let file = page.attribute("link#styles[rel=stylesheet][media=print]", "href");
        assert_eq!(told(site.text(file)), rest, "{path}");
        assert!(page.all("meta[name='brevier:style']").is_empty(), "{path}");
    }
}

#[test]
fn the_style_sheets_of_an_owner_stand_in_every_page_and_after_ours() {
    let place = Place::new();
    let index = std::fs::read_to_string(place.path("dist/index.html")).unwrap();
    let own = "<style>.own { margin: 0; }</style><link rel=\"stylesheet\" href=\"own.css\">";
    place.write("dist/index.html", index.replace("</head>", &format!("{own}</head>")));
    place.write("dist/own.css", ".own { color: red; }");
    let site = place.build(Place::PUBLISHED);
    for path in site.pages() {
        let page = Page::of(&site, path);
        assert!(told(&page.text("style")).contains(&".own"), "{path}");
        let sheets = page.all("link[rel=stylesheet]");
        let addresses: Vec<_> = sheets.iter().map(|sheet| sheet.attr("href").unwrap()).collect();
        // The page for frames has a sheet more.
        let count = if path == "embed/index.html" { 3 } else { 2 };
        assert!(addresses.len() == count && addresses[count - 1] == "own.css", "{path}: {addresses:?}");
    }
}

#[test]
fn a_reader_whose_style_sheets_are_for_pages_that_there_are_not_is_refused() {
    let place = Place::new();
    let index = std::fs::read_to_string(place.path("dist/index.html")).unwrap();
    place.write("dist/index.html", index.replace("content=\"paper\"", "content=\"papers\""));
    let message = "its style sheets: brevier:style says “papers”, which is none of every, later, paper, list, plain";
    place.refuses(Place::PUBLISHED, &[message]);
}

#[test]
fn other_style_sheets_have_another_program_by_which_pages_are_known() {
    let place = Place::new();
    let program =
        || Page::of(&place.build(Place::PUBLISHED), "index.html").attribute("script#program", "src").to_owned();
    let before = program();
    let index = std::fs::read_to_string(place.path("dist/index.html")).unwrap();
    place.write("dist/index.html", index.replace(".notice { margin: 0; }", ".notice { margin: 1px; }"));
    assert_ne!(program(), before);
}
