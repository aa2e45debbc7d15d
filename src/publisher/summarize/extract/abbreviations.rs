//! Full stops that end no sentence.

/// Abbreviations that a sentence goes on after, whatever follows.
const ALWAYS: [&str; 16] =
    ["e.g", "eg", "i.e", "ie", "cf", "vs", "viz", "dr", "prof", "mr", "mrs", "ms", "incl", "w.r.t", "s.t", "a.k.a"];

/// Abbreviations that can end a sentence too. They do when a word follows that begins many sentences.
const OFTEN: [&str; 48] = [
    "al", "etc", "fig", "figs", "eq", "eqs", "eqn", "eqns", "sec", "secs", "sect", "ref", "refs", "tab", "thm", "prop",
    "lem", "def", "cor", "alg", "app", "appx", "ch", "chap", "no", "nos", "vol", "p", "pp", "ed", "eds", "resp",
    "approx", "ca", "est", "dept", "univ", "st", "jr", "inc", "ltd", "co", "corp", "avg", "std", "dev", "max", "min",
];

/// Words in capitals that begin many sentences of abstracts and stand in few names.
const STARTERS: [&str; 60] = [
    "We",
    "The",
    "This",
    "These",
    "Our",
    "In",
    "It",
    "Its",
    "However",
    "To",
    "Moreover",
    "Furthermore",
    "Additionally",
    "Finally",
    "Here",
    "For",
    "By",
    "On",
    "As",
    "An",
    "A",
    "If",
    "While",
    "Although",
    "When",
    "Since",
    "With",
    "Using",
    "Experiments",
    "Experimental",
    "Results",
    "Code",
    "Each",
    "Both",
    "They",
    "There",
    "Such",
    "Then",
    "Thus",
    "Therefore",
    "Hence",
    "That",
    "Those",
    "Specifically",
    "Extensive",
    "Empirically",
    "Yet",
    "But",
    "Unlike",
    "Despite",
    "Recent",
    "Existing",
    "At",
    "From",
    "Through",
    "Across",
    "And",
    "First",
    "Second",
    "Overall",
];

/// Whether a sentence goes on after a full stop, by what stands before the stop and after it.
pub(super) fn goes_on(before: &str, next: &str) -> bool {
    let (lead, word) = last_word(before);
    is_one_of(&ALWAYS, word) || is_list_number(lead, word) || (can_go_on(word) && !begins_many_sentences(next))
}

/// The last word, from its first letter or digit on, and what stands before it.
fn last_word(text: &str) -> (&str, &str) {
    let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    let lead = text[..text.len() - word.len()].trim_end();
    (lead, word.trim_start_matches(|c: char| !c.is_alphanumeric()))
}

fn is_one_of(abbreviations: &[&str], word: &str) -> bool {
    abbreviations.contains(&word.to_lowercase().as_str())
}

fn can_go_on(word: &str) -> bool {
    is_one_of(&OFTEN, word) || is_initial(word) || has_inner_stops(word)
}

fn begins_many_sentences(next: &str) -> bool {
    let word = next.split(char::is_whitespace).next().unwrap_or_default();
    STARTERS.contains(&word.trim_end_matches(','))
}

/// `J` as in `J. Smith`.
fn is_initial(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
}

/// `U.S`, `i.i.d`, `Ph.D`: stops between one or two letters each.
fn has_inner_stops(word: &str) -> bool {
    let short = |part: &str| (1..=2).contains(&part.chars().count()) && part.chars().all(char::is_alphabetic);
    word.contains('.') && word.split('.').all(short)
}

/// The number of a list's entry: `1. We propose`, `in two steps: 1. We train`; but not the last of `see Ref. 5`.
fn is_list_number(lead: &str, word: &str) -> bool {
    let number = (1..=2).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit());
    let after_stop = || lead.strip_suffix('.').is_some_and(|before| !can_go_on(last_word(before).1));
    number && (lead.is_empty() || lead.ends_with([':', ';']) || after_stop())
}
