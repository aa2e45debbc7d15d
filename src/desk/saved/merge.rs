//! Two libraries made one, without losing a paper, a note or a mark of either.

use serde_json::{Map, Value};

use crate::reading::library::READ_MARKS;

/// Everything that is in one of the two libraries. Where both have a paper, what either knows of it is kept, with the newer note; where
/// both have a read mark, the later day. Of preferences and of what this version does not know, those of the first are kept.
///
/// Merging again changes nothing, and for papers and marks the order of the two does not matter.
pub(super) fn merge(ours: &Value, theirs: &Value) -> Value {
    let mut merged = both(ours, theirs, &|_, ours, _| ours.clone());
    let parts: [(&str, Choose<'_>); 4] = [
        ("read", &|_, ours, theirs| later(ours, theirs)),
        ("visits", &|_, ours, theirs| later(ours, theirs)),
        ("saved", &|_, ours, theirs| entry(ours, theirs)),
        ("preferences", &|_, ours, _| ours.clone()),
    ];
    for (part, choose) in parts {
        if merged[part].is_object() {
            merged[part] = both(&ours[part], &theirs[part], choose);
        }
    }
    bound(&mut merged["read"]);
    if merged["read"].is_null()
        && let Some(merged) = merged.as_object_mut()
    {
        merged.remove("read");
    }
    merged
}

/// How a value is chosen where both libraries have a member: by its name and the two values.
type Choose<'a> = &'a dyn Fn(&str, &Value, &Value) -> Value;

/// The members of both objects. Null is nothing.
fn both(ours: &Value, theirs: &Value, choose: Choose<'_>) -> Value {
    let mut merged = Map::new();
    for (name, value) in [ours, theirs].into_iter().filter_map(Value::as_object).flatten() {
        let known = merged.get(name).filter(|known: &&Value| !known.is_null());
        let value = match known {
            Some(known) if !value.is_null() => choose(name, known, value),
            Some(known) => known.clone(),
            None => value.clone(),
        };
        merged.insert(name.clone(), value);
    }
    Value::Object(merged)
}

/// The later of two days, or of two times. What is neither counts as before all that is.
fn later(a: &Value, b: &Value) -> Value {
    let order = |value: &Value| (value.as_str().map(str::to_owned), value.as_i64(), value.to_string());
    if order(a) >= order(b) { a.clone() } else { b.clone() }
}

/// What either knows of a paper; where both know something, as the one of the later version has it. What is no entry gives way to
/// what is one, and to nothing else.
fn entry(a: &Value, b: &Value) -> Value {
    match (a.is_object(), b.is_object()) {
        (true, false) => return a.clone(),
        (false, true) => return b.clone(),
        (false, false) => return later(a, b),
        (true, true) => {}
    }
    let version = |entry: &Value| entry["version"].as_u64();
    let (first, second) = if version(a) >= version(b) { (a, b) } else { (b, a) };
    let is_later = version(first) > version(second);
    let mut merged = both(first, second, &|name, first, second| match name {
        // It was saved when it was first saved; a card knows fewer categories than the paper's page.
        "saved_at" if text(second) < text(first) && !text(second).is_empty() => second.clone(),
        "saved_at" if !text(first).is_empty() => first.clone(),
        "categories" if length(first) != length(second) => {
            if length(first) > length(second) {
                first.clone()
            } else {
                second.clone()
            }
        }
        _ if is_later => first.clone(),
        // Neither is better: the choice only has to be the same whichever comes first.
        _ => later(first, second),
    });
    for (name, value) in note(first, second) {
        merged[name] = value;
    }
    merged
}

fn length(list: &Value) -> usize {
    list.as_array().map_or(0, Vec::len)
}

/// The newer note and its day. One that was emptied does not take the other away, and of two of the same day both stay.
fn note(a: &Value, b: &Value) -> Vec<(&'static str, Value)> {
    let dated = |entry: &Value| (text(&entry["noted_at"]).to_owned(), text(&entry["note"]).to_owned());
    let (newer, older) = (dated(a).max(dated(b)), dated(a).min(dated(b)));
    let note = match (newer.1.as_str(), older.1.as_str()) {
        ("", "") => return Vec::new(),
        ("", other) => other.to_owned(),
        (note, other) if newer.0 > older.0 || note.contains(other) => note.to_owned(),
        (note, other) if other.contains(note) => other.to_owned(),
        (note, other) => format!("{note}\n\n{other}"),
    };
    let mut kept = vec![("note", note.into())];
    if !newer.0.is_empty() {
        kept.push(("noted_at", newer.0.into()));
    }
    kept
}

/// Keeps the newest read marks.
fn bound(read: &mut Value) {
    let Some(marks) = read.as_object_mut().filter(|marks| marks.len() > READ_MARKS) else { return };
    let mut all: Vec<(String, Value)> = std::mem::take(marks).into_iter().collect();
    all.sort_by_cached_key(|(id, day)| std::cmp::Reverse((text(day).to_owned(), id.clone())));
    all.truncate(READ_MARKS);
    marks.extend(all);
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn id() -> impl Strategy<Value = String> {
        prop_oneof!["1706\\.03762", "2605\\.0123[0-4]", Just("hep-th/9901001".to_owned())]
    }

    fn entry() -> impl Strategy<Value = Value> {
        let note = proptest::option::of("(a|b|c| ){0,3}");
        let day = || proptest::option::of("2026-05-0[1-4]");
        let categories = prop::collection::vec("cs\\.(LG|CL)", 0..3);
        let entry = (1..3_u32, note, day(), day(), categories, proptest::option::of(any::<bool>()));
        let entry = entry.prop_map(|(version, note, saved_at, noted_at, categories, later)| {
            let mut entry = json!({ "version": version, "categories": categories });
            let members = [("note", note), ("saved_at", saved_at), ("noted_at", noted_at)];
            for (name, value) in members.into_iter().filter_map(|(name, value)| Some((name, value?))) {
                entry[name] = value.into();
            }
            if let Some(later) = later {
                entry["later"] = later.into();
            }
            entry
        });
        prop_oneof![8 => entry, 1 => Just(json!(7)), 1 => Just(json!("odd"))]
    }

    fn library() -> impl Strategy<Value = Value> {
        let saved = proptest::option::of(prop::collection::btree_map(id(), entry(), 0..6));
        let read = proptest::option::of(prop::collection::btree_map(id(), "2026-05-0[1-4]", 0..5));
        (saved, read).prop_map(|(saved, read)| {
            let mut library = json!({ "brevier": 1 });
            if let Some(saved) = saved {
                library["saved"] = json!(saved);
            }
            if let Some(read) = read {
                library["read"] = json!(read);
            }
            library
        })
    }

    proptest! {
        #[test]
        fn merging_again_changes_nothing(a in library(), b in library()) {
            let once = merge(&a, &b);
            prop_assert_eq!(&merge(&once, &b), &once);
            prop_assert_eq!(&merge(&once, &a), &once);
            prop_assert_eq!(&merge(&once, &once), &once);
        }

        #[test]
        fn the_order_of_the_two_does_not_matter(a in library(), b in library()) {
            prop_assert_eq!(merge(&a, &b), merge(&b, &a));
        }

        #[test]
        fn no_paper_no_note_and_no_mark_is_lost(a in library(), b in library()) {
            let merged = merge(&a, &b);
            for (from, other) in [(&a, &b), (&b, &a)] {
                for (id, entry) in from["saved"].as_object().into_iter().flatten() {
                    prop_assert!(merged["saved"].get(id).is_some());
                    let (note, kept) = (text(&entry["note"]), text(&merged["saved"][id]["note"]));
                    let is_older = text(&entry["noted_at"]) < text(&other["saved"][id]["noted_at"])
                        && !text(&other["saved"][id]["note"]).is_empty();
                    prop_assert!(kept.contains(note) || is_older, "{note} in {kept}");
                }
                for (id, _) in from["read"].as_object().into_iter().flatten() {
                    prop_assert!(merged["read"].get(id).is_some());
                }
            }
        }
    }

    fn merged_entry(ours: Value, theirs: Value) -> Value {
        merge(&json!({ "saved": { "x": ours } }), &json!({ "saved": { "x": theirs } }))["saved"]["x"].clone()
    }

    #[test]
    fn the_newer_note_wins_and_an_empty_one_never_does() {
        let note = |note: &str, day: &str| json!({ "note": note, "noted_at": day });
        let merged = |a: Value, b: Value| merged_entry(a, b)["note"].clone();
        assert_eq!(merged(note("old", "2026-05-01"), note("new", "2026-05-02")), "new");
        assert_eq!(merged(note("new", "2026-05-02"), note("old", "2026-05-01")), "new");
        assert_eq!(merged(note("old", "2026-05-01"), note("", "2026-05-02")), "old");
        assert_eq!(merged(note("mine", "2026-05-01"), note("yours", "2026-05-01")), "yours\n\nmine");
    }

    #[test]
    fn an_entry_keeps_what_either_knows_and_the_day_of_its_first_saving() {
        let card = json!({ "version": 7, "saved_at": "2026-05-01", "later": [1], "categories": ["cs.CL"] });
        let page = json!({ "version": 7, "saved_at": "2026-05-03", "doi": "10.1/x", "categories": ["cs.CL", "cs.LG"] });
        let both = json!({ "version": 7, "saved_at": "2026-05-01", "later": [1], "doi": "10.1/x", "categories": ["cs.CL", "cs.LG"] });
        assert_eq!(merged_entry(card, page), both);
    }

    #[test]
    fn what_this_version_does_not_know_comes_along() {
        let ours = json!({ "brevier": 1, "a": 1, "preferences": { "x": true } });
        let theirs = json!({ "a": 2, "b": 3, "preferences": { "x": false, "y": true } });
        let merged = json!({ "brevier": 1, "a": 1, "b": 3, "preferences": { "x": true, "y": true } });
        assert_eq!(merge(&ours, &theirs), merged);
    }

    #[test]
    fn of_too_many_marks_the_newest_stay() {
        let marks = |from: usize, day: &str| -> Value {
            let marks: Map<_, _> = (from..from + READ_MARKS).map(|n| (format!("{n:05}"), day.into())).collect();
            json!({ "read": marks })
        };
        let read = merge(&marks(0, "2026-05-02"), &marks(3000, "2026-05-01"))["read"].clone();
        assert_eq!(read.as_object().unwrap().len(), READ_MARKS);
        assert!(read.as_object().unwrap().values().all(|day| day == "2026-05-02"));
    }
}
