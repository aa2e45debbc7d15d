use super::*;
use crate::{
    digest::{Paper, read_edition, usual_topics},
    publisher::summarize::Field,
};

const ABSTRACT: &str = "Large language models forget what they learned when they are tuned on new tasks. We introduce KeepTune, \
a method that anchors the weights which matter most for earlier tasks by a penalty computed from gradients. On 12 benchmarks it \
retains 94.5% of the earlier accuracy while adding 3% to the training time. The approach needs no stored examples and works for \
models between 1B and 70B parameters. Code is available.";

fn good() -> Answer {
    let point = |text: &str, evidence: &str| (text.to_owned(), Some(evidence.to_owned()));
    Answer {
        key_points: vec![
            point(
                "Tuning a model on new tasks makes it lose abilities that it had acquired before.",
                "Large language models forget what they learned when they are tuned on new tasks.",
            ),
            point(
                "KeepTune holds important weights in place with a penalty derived from gradients.",
                "a method that anchors the weights which matter most for earlier tasks by a penalty computed from gradients",
            ),
            point(
                "Across 12 benchmarks, 94.5% of former accuracy survives for 3% more training time.",
                "On 12 benchmarks it retains 94.5% of the earlier accuracy while adding 3% to the training time.",
            ),
            point(
                "No examples have to be stored, and sizes from 1B to 70B parameters are supported.",
                "The approach needs no stored examples and works for models between 1B and 70B parameters.",
            ),
        ],
        summary: "Forgetting is a known trouble of language models: whoever tunes one on something new pays with what it could do \
                  before. KeepTune answers this with anchors. It finds, by looking at gradients, which parameters earlier abilities \
                  depend on, and punishes changes to them during tuning. Evaluated on 12 benchmarks, nearly all of the former \
                  quality is still there afterwards (94.5%), and training takes only 3% longer. Since it keeps no samples of \
                  old data, it can be applied where these are gone."
            .to_owned(),
        methodology: Some(
            "Gradients tell how strongly each weight contributes to tasks that were learned first. A penalty on moving those \
             weights is then added while the new task is being trained, so that no old samples are required."
                .to_owned(),
        ),
        results: None,
        implications: None,
        topics: vec!["large-language-models".to_owned()],
    }
}

fn told(answer: &Answer) -> Vec<String> {
    let id = "2605.01234".parse().unwrap();
    let source =
        Source { id: &id, version: 1, title: "KeepTune", abstract_text: ABSTRACT, comment: None, categories: &[] };
    faults(answer, &source, "en-GB", &usual_topics()).iter().map(ToString::to_string).collect()
}

/// What is told of an answer that is good but for one change.
fn told_after(change: impl FnOnce(&mut Answer)) -> Vec<String> {
    let mut answer = good();
    change(&mut answer);
    told(&answer)
}

#[test]
fn a_good_answer_has_no_faults() {
    assert_eq!(told(&good()), [""; 0]);
}

#[test]
fn each_fault_is_told_with_its_place() {
    for (text, fault) in [
        ("Too short.", "The methodology has 10 characters; write 300 to 500."),
        ("N/A", "The methodology is a placeholder (“n/a”); write what the abstract says."),
        (
            "Summary generation failed",
            "The methodology is a placeholder (“summary generation failed”); write what the abstract says.",
        ),
        ("The authors’ weights are", "The methodology begins with “the authors”; begin with the matter itself."),
        ("In this paper, weights are", "The methodology begins with “in this paper”; begin with the matter itself."),
        ("It is **bold** to", "The methodology has markup (“**”); write plain text."),
        ("It <script>alert(1)</script>", "The methodology has markup (“<script>alert(1)</sc”); write plain text."),
        ("- It lists\n- and lists", "The methodology has markup (“- it lists”); write plain text."),
        ("See https://evil.example/", "The methodology has an address of the web; write none."),
        (
            "The \tau of it",
            "The methodology has a damaged character (U+0009); spell symbols in Unicode and do not use backslashes.",
        ),
        (
            "A \u{FFFD} in it",
            "The methodology has a damaged character (U+FFFD); spell symbols in Unicode and do not use backslashes.",
        ),
    ] {
        assert_eq!(told_after(|answer| answer.methodology = Some(text.to_owned())), [fault], "{text}");
    }
}

#[test]
fn what_papers_write_about_is_no_markup() {
    let text = "Models emit a <think> tag before they answer; if x < b and y > a, an authored rule “as an AI tutor” applies to them. \
                Weights are anchored by penalties, with the C# and F# variants being equal in every respect that matters.";
    assert_eq!(told_after(|answer| answer.methodology = Some(text.to_owned())), [""; 0]);
}

#[test]
fn the_abstract_over_again_is_no_summary() {
    let copied =
        told_after(|answer| answer.summary = format!("Forgetting hurts. {}", &ABSTRACT[..500.min(ABSTRACT.len())]));
    assert!(
        copied[0].starts_with("The summary copies ") && copied[0].contains("words of the abstract in a row"),
        "{copied:?}"
    );
}

#[test]
fn key_points_are_counted_compared_and_traced_to_the_abstract() {
    assert_eq!(told_after(|answer| answer.key_points.truncate(2)), ["There are 2 key points; write 4."]);
    assert_eq!(
        told_after(|answer| answer.key_points[3] = answer.key_points[1].clone()),
        ["The key point 4 says the same as the key point 2; say each thing once."]
    );
    assert_eq!(
        told_after(
            |answer| answer.key_points[0].1 = Some("Models never forget anything that they have learned.".to_owned())
        ),
        ["The evidence of the key point 1 is not in the abstract; quote one sentence of it word for word."]
    );
}

#[test]
fn another_language_than_that_of_the_site_is_told() {
    let german = "Große Sprachmodelle vergessen beim Nachtrainieren, was sie zuvor gelernt haben, und genau das soll hier verhindert \
                  werden. Dafür werden die Gewichte, die für frühere Aufgaben wichtig sind, durch eine Strafe verankert, die aus den \
                  Gradienten berechnet wird. Auf zwölf Datensätzen bleibt fast die gesamte frühere Genauigkeit erhalten, während \
                  das Training kaum länger dauert. Beispiele aus alten Daten müssen dabei nicht gespeichert werden.";
    let change = |answer: &mut Answer| {
        answer.summary = german.replace("zwölf", "12");
        answer.methodology = None;
        for (at, (text, _)) in answer.key_points.iter_mut().enumerate() {
            *text = german[at * 60..].chars().take(100).collect::<String>().replace("zwölf", "12");
        }
    };
    let told = told_after(change);
    assert!(
        told.contains(&"The texts are in another language (German) than the asked one (en-GB).".to_owned()),
        "{told:?}"
    );
}

#[test]
fn numbers_and_topics_are_those_of_the_source_and_the_site() {
    assert_eq!(
        told_after(|answer| answer.summary = answer.summary.replace("94.5", "96.5")),
        ["The number 96.5% in the summary is not in the title, abstract or comment; use only numbers from there."]
    );
    assert_eq!(
        told_after(|answer| answer.topics.push("astrology".to_owned())),
        ["“astrology” is not in the list of topics."]
    );
}

#[test]
fn a_short_abstract_needs_no_long_summary() {
    let length =
        |text: usize, of_abstract: usize| length::fault(Field::Summary, &"x".repeat(text), &"y".repeat(of_abstract));
    assert_eq!(length(200, 300), None);
    assert!(length(200, 1_500).is_some() && length(100, 300).is_some() && length(1_900, 300).is_some());
    assert_eq!(length(950, 1_500), None);
    assert_eq!(length::fault(Field::Summary, &"字".repeat(475), ABSTRACT), None);
    assert!(length::fault(Field::Summary, &"字".repeat(950), ABSTRACT).is_some());
}

#[test]
fn texts_that_people_have_read_and_kept_pass() {
    // The sample digest has no abstracts, so what is compared with one is left out.
    let beside_the_abstract =
        |fault: &Fault| !matches!(fault, Fault::NoEvidence { .. } | Fault::UnsupportedNumber { .. });
    let abstract_text = "x".repeat(1_500);
    let mut seen = 0;
    for file in std::fs::read_dir("public/digest/editions").unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for paper in read_edition("sample", &text, None).unwrap().value.papers {
            let source = Source { abstract_text: &abstract_text, ..source_of(&paper) };
            let answer = Answer {
                key_points: paper.key_points.iter().map(|point| (point.text.clone(), None)).collect(),
                summary: paper.sections.summary.clone().unwrap_or_default(),
                methodology: paper.sections.methodology.clone(),
                results: paper.sections.results.clone(),
                implications: paper.sections.implications.clone(),
                topics: paper.tags.clone(),
            };
            let told: Vec<Fault> = faults(&answer, &source, "en", &usual_topics());
            let told: Vec<String> = told.iter().filter(|f| beside_the_abstract(f)).map(ToString::to_string).collect();
            assert_eq!(told, [""; 0], "{}", paper.id);
            seen += 1;
        }
    }
    assert!(seen > 50, "{seen}");
}

fn source_of(paper: &Paper) -> Source<'_> {
    Source { id: &paper.id, version: 1, title: &paper.title, abstract_text: "", comment: None, categories: &[] }
}
