//! Text at its worst. Whatever it is, the other papers of the day are published.

use std::fs;

use serde_json::{Value, json};

use crate::{
    model::{Answer, Server, good},
    owner::{DAY, Owner},
    with_a_model::settings,
};

/// An owner of four papers, the first of which has this in its title and its abstract, as XML.
fn owner(settings: &str, title: &str, abstract_text: &str) -> Owner {
    let owner = Owner::with(settings);
    owner.record(DAY, 1..5);
    for file in [format!("answer-{DAY}.xml"), format!("listing-{DAY}.xml")] {
        let xml = fs::read_to_string(owner.path(&file)).unwrap();
        let xml = xml.replace("<title>Method 00001", &format!("<title>{title} Method 00001"));
        let xml = xml.replace("<title>On 2605.00001", &format!("<title>{title} On 2605.00001"));
        owner.write(
            &file,
            xml.replace("We introduce Method 00001", &format!("{abstract_text} We introduce Method 00001")),
        );
    }
    owner
}

/// The three papers that nothing is wrong with are there, whatever became of the first.
#[track_caller]
fn the_others_are_published(owner: &Owner) {
    owner.update(DAY, &[]).is(0, "is published");
    owner.has_a_good_digest();
    let shown = owner.shown(DAY);
    for id in ["2605.00002", "2605.00003", "2605.00004"] {
        assert!(shown.contains(&id.to_owned()), "{id} is not in {shown:?}");
    }
}

#[test]
fn a_title_of_a_hundred_thousand_dollars_costs_no_other_paper() {
    the_others_are_published(&owner("", &"$".repeat(100_000), ""));
}

#[test]
fn an_abstract_of_a_hundred_thousand_dollars_costs_no_other_paper() {
    the_others_are_published(&owner("", "", &"$".repeat(100_000)));
}

#[test]
fn bombs_of_tex_that_a_digest_has_room_for_cost_no_paper() {
    let definitions = "$\\def\\a{\\a\\a}\\a \\newcommand{\\b}{\\b\\b}\\b \\loop\\iftrue\\repeat \\input{/etc/passwd}$";
    for bomb in [
        format!("${}x{}$", "\\frac{".repeat(1_500), "}{y}".repeat(1_500)),
        "{".repeat(15_000),
        format!("${}$", "_{x".repeat(5_000)),
        format!("${}x$", "\\sqrt".repeat(3_000)),
        format!("{}x{}", "\\textbf{".repeat(1_500), "}".repeat(1_500)),
        format!("{}x{}", "\\begin{itemize}\\item ".repeat(700), "\\end{itemize}".repeat(300)),
        "\\'".repeat(7_000),
        "\\".repeat(15_000),
        "$ ".repeat(7_000),
    ] {
        let owner = owner("", definitions, &format!("{definitions} {bomb}"));
        the_others_are_published(&owner);
        assert!(owner.shown(DAY).contains(&"2605.00001".to_owned()), "{}", &bomb[..20]);
    }
}

#[test]
fn bombs_of_tex_that_a_digest_has_no_room_for_cost_no_other_paper() {
    for bomb in [
        format!("${}x{}$", "\\frac{".repeat(20_000), "}{y}".repeat(20_000)),
        "{".repeat(100_000),
        format!("${}$", "_{x".repeat(20_000)),
        "\\sqrt".repeat(20_000),
    ] {
        the_others_are_published(&owner("", "", &bomb));
    }
}

#[test]
fn a_title_longer_than_a_digest_may_have_costs_no_other_paper() {
    the_others_are_published(&owner("", &"Endless ".repeat(500), ""));
}

#[test]
fn a_word_of_fifty_thousand_letters_costs_no_other_paper() {
    the_others_are_published(&owner("", "", &"a".repeat(50_000)));
}

#[test]
fn a_sentence_without_end_costs_no_other_paper() {
    the_others_are_published(&owner("", "", &"and on it goes, ".repeat(3_000)));
}

#[test]
fn controls_and_letters_that_turn_the_order_round_are_not_published() {
    // Written out, since XML has none of the controls.
    let owner = owner("", "\u{202e}\u{2066}\u{200f}turned", "\\u0000 \\x00 \u{85}\u{2028}\u{fffe} \u{202e}turned");
    the_others_are_published(&owner);
    let edition = owner.edition(DAY).to_string();
    for bad in ['\u{0}', '\u{85}', '\u{202e}', '\u{2066}'] {
        assert!(!edition.contains(bad), "{bad:?}");
    }
}

#[test]
fn an_author_and_a_list_of_categories_without_end_cost_no_other_paper() {
    let many: String = (0..40).map(|at| format!("<category term=\"cs.A{}\"/>", char::from(b'A' + at % 26))).collect();
    for (from, to) in [
        ("<name>A B</name>", format!("<name>{}</name>", "Endless ".repeat(100))),
        ("<category term=\"cs.LG\"/>", format!("{many}<category term=\"cs.LG\"/>")),
        ("<author>", format!("<arxiv:doi>10.1000/{}</arxiv:doi><author>", "x".repeat(600))),
        ("<author>", format!("<arxiv:comment>{}</arxiv:comment><author>", "words ".repeat(1_000))),
    ] {
        let owner = owner("", "", "");
        let file = format!("answer-{DAY}.xml");
        let xml = fs::read_to_string(owner.path(&file)).unwrap();
        owner.write(&file, xml.replacen(from, &to, 1));
        the_others_are_published(&owner);
    }
}

#[test]
fn a_feed_with_a_nul_is_no_feed_and_is_named() {
    let owner = owner("", "&#0;", "&#0;");
    owner.update(DAY, &[]).is(1, "listing-2026-05-08.xml: is not well-formed XML");
    assert!(!owner.path("digest/index.json").exists());
}

/// Whatever a model answers, the paper is published, and with no text that the checks refuse.
#[track_caller]
fn is_survived(answer: fn(Value) -> String) {
    let server = Server::waiting(move |mut asked| async move {
        asked.body["messages"].as_array_mut().unwrap().truncate(2);
        Answer::Says(answer(good(&asked)))
    });
    let owner = owner(&settings(&server, ""), "", "");
    the_others_are_published(&owner);
    assert_eq!(owner.shown(DAY).len(), 4);
    let edition = owner.edition(DAY).to_string();
    for bad in ["<script>", "\\u0000", "\u{202e}", "\\ud800"] {
        assert!(!edition.contains(bad), "{bad:?} in {edition}");
    }
}

#[test]
fn answers_of_a_model_gone_mad_cost_no_paper() {
    is_survived(|_| "{".repeat(200_000));
    is_survived(|_| format!("{{\"key_points\": {}", "[".repeat(200_000)));
    is_survived(|_| String::new());
    is_survived(|_| "\u{0}\u{1b}[2J".to_owned());
    is_survived(|answer| answer.to_string().replace("Forgetting is", "\\u0000\\ud800 Forgetting is"));
    is_survived(|answer| answer.to_string().replace("Forgetting is", "<script>alert(1)</script> Forgetting is"));
    is_survived(|answer| answer.to_string().replace("Forgetting is", "\u{202e}Forgetting is"));
    is_survived(|answer| answer.to_string().replace("Forgetting is", &"$".repeat(100_000)));
    is_survived(|answer| answer.to_string().replace("anchors. It", &format!("${}$. It", "\\\\frac{".repeat(150))));
    is_survived(|mut answer| {
        answer["topics"] = json!(vec!["x".repeat(10_000); 1_000]);
        answer.to_string()
    });
    is_survived(|mut answer| {
        answer["key_points"] = json!(vec![answer["key_points"][0].clone(); 500]);
        answer.to_string()
    });
}
