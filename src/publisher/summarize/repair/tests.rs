use proptest::prelude::*;
use serde_json::json;

use super::*;

/// The text that a string of JSON becomes, as it stands between its quotes.
fn read(string: &str) -> String {
    let object = object(&format!("{{\"x\": \"{string}\"}}"), "x").unwrap();
    object["x"].as_str().unwrap().to_owned()
}

#[test]
fn latex_comes_through_whether_its_escape_is_illegal_or_means_something_else() {
    for (written, meant) in [
        (r"$\sigma$ and \alpha", r"$\sigma$ and \alpha"),
        (r"$\tau^2$-bench", r"$\tau^2$-bench"),
        (r"\frac{1}{2} \beta \nabla \rho \times \theta_t", r"\frac{1}{2} \beta \nabla \rho \times \theta_t"),
        (r"\textbf{x} \rightarrow \neq", r"\textbf{x} \rightarrow \neq"),
        (r"$\nu$ \upsilon 5\%", r"$\nu$ \upsilon 5\%"),
        (r"\\tau \\sigma", r"\tau \sigma"),
        (r"Fr\'echet, it\'s", r"Fr\'echet, it's"),
        (r"\\\tau", r"\\tau"),
        (r"\beta-VAE and 3 \times 3", r"\beta-VAE and 3 \times 3"),
        (r"$x \neq y$, $\nu$ of $\|x\|_\text{a}$", r"$x \neq y$, $\nu$ of $\|x\|_\text{a}$"),
        (r"the gradient $\nabla f$ and $\norm{x}$", r"the gradient $\nabla f$ and $\norm{x}$"),
    ] {
        assert_eq!(read(written), meant, "{written}");
    }
}

#[test]
fn latex_that_came_through_can_be_read() {
    let written = read(r"The $\tau^2$-bench has $\frac{1}{2}$\nas **much**.");
    assert_eq!(crate::publisher::text::tidy_prose(&written).text, "The τ²-bench has 1/2 as much.");
}

#[test]
fn escapes_that_are_meant_keep_their_meaning() {
    for (written, meant) in [
        (r"One.\nTwo.\n\nThree.", "One.\nTwo.\n\nThree."),
        (r"a\nnot b\ne.g. c\r\nd", "a\nnot b\ne.g. c\nd"),
        (r"first\nunless\nequal\nnot\nu turn", "first\nunless\nequal\nnot\nu turn"),
        (r"a\tb and \n\tto do", "a\tb and \n\tto do"),
        (r#"\"quoted\" \/ \u00e9 \ud835\udc9c"#, "\"quoted\" / é 𝒜"),
        (r"half \ud835 pair", "half \u{FFFD} pair"),
    ] {
        assert_eq!(read(written), meant, "{written}");
    }
    assert_eq!(read("raw\nline\tend"), "raw\nline end");
}

#[test]
fn what_stands_around_the_object_is_left_out() {
    for text in [
        "\u{feff}{\"x\": 1}",
        "```json\n{\"x\": 1}\n```",
        "Here you are: {\"x\": 1,} Anything else?",
        "<think>Perhaps {\"x\": 2}?</think>\n{\"x\": 1}",
        "Perhaps {\"x\": 2}?</think>\n```\n{\"x\": 1}\n```",
        "Use {braces}: {\"x\": 1}",
        "{\"answer\": {\"x\": 1}}",
    ] {
        assert_eq!(object(text, "x").unwrap()["x"], 1, "{text}");
    }
    let tag = object(r#"{"x": "emits </think> first, {so}"}"#, "x").unwrap();
    assert_eq!(tag["x"], "emits </think> first, {so}");
}

#[test]
fn what_is_cut_off_is_not_closed() {
    for text in [r#"{"x": "and th"#, r#"{"x": [1, 2"#, r#"{"x": 1"#, r#"{"x": "\"#, "{"] {
        assert_eq!(object(text, "x"), Err(Fault::Truncated), "{text}");
    }
}

#[test]
fn what_is_no_json_says_why() {
    assert_eq!(
        object("No.", "x").unwrap_err().to_string(),
        "The answer is not one JSON object with the asked fields: it has no object."
    );
    assert!(object(r#"{"y": 1}"#, "x").unwrap_err().to_string().contains("no field x"));
    assert!(matches!(object(r#"{"x": nothing}"#, "x"), Err(Fault::NotJson(_))));
}

/// Text in which no line break stands before a small letter, where it could be LaTeX.
fn prose() -> impl Strategy<Value = String> {
    proptest::collection::vec("[^\\p{Cc}]{0,30}", 0..4).prop_map(|lines| lines.join("\n• "))
}

proptest! {
    #[test]
    fn a_good_object_is_read_as_serde_json_reads_it(a in prose(), b in prose(), n in any::<i64>()) {
        let value = json!({ "x": [a, { "b": b }], "n": n, "none": null });
        prop_assert_eq!(Value::Object(object(&value.to_string(), "x").unwrap()), value.clone());
        let pretty = format!("```json\n{value:#}\n```");
        prop_assert_eq!(Value::Object(object(&pretty, "x").unwrap()), value);
    }

    #[test]
    fn any_text_is_an_object_or_a_fault(text in any::<String>(), braces in r#"[{}\[\]",:\\a-z0-9\n ]{0,200}"#) {
        let _ = object(&text, "x");
        let _ = object(&braces, "x");
        let _ = object(&format!("{{\"x\": \"{text}\"}}"), "x");
    }

    #[test]
    fn a_damaged_object_is_an_object_or_a_fault(a in prose(), at in any::<prop::sample::Index>(), what in any::<char>(), cut in any::<bool>()) {
        let mut text = json!({ "x": [a, { "b": 1 }] }).to_string();
        let places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let place = places[at.index(places.len())];
        if cut {
            text.truncate(place);
            let object = object(&text, "x");
            prop_assert!(object.is_err(), "{:?}", object);
        } else {
            text.insert(place, what);
            let _ = object(&text, "x");
        }
    }
}
