//! What keeps a site from being made is said, and then nothing has changed.

use std::{ffi::OsStr, fs, process::Command};

use serde_json::json;

use crate::fixture::{Place, paper};

/// Asserts the same where there is no site yet, and where there is one.
#[track_caller]
fn refuses_with_and_without_a_site(place: &Place, good: impl Fn(), bad: impl Fn(), messages: &[&str]) {
    bad();
    place.refuses(Place::PUBLISHED, messages);
    good();
    place.build(Place::PUBLISHED);
    bad();
    place.refuses(Place::PUBLISHED, messages);
}

/// The command with another value for one of its options.
fn with(command: &Command, option: &str, value: impl AsRef<OsStr>) -> Command {
    let mut changed = Command::new(command.get_program());
    changed.current_dir(command.get_current_dir().unwrap());
    let mut arguments = command.get_args();
    while let Some(argument) = arguments.next() {
        changed.arg(argument);
        if argument == option {
            arguments.next();
            changed.arg(value.as_ref());
        }
    }
    changed
}

#[test]
fn every_problem_of_a_digest_is_named() {
    let place = Place::new();
    let files = ["digest/index.json", "digest/editions/2026-05-07.json", "digest/editions/2026-05-08.json"];
    let contents = files.map(|file| fs::read(place.path(file)).unwrap());
    let good = || files.iter().zip(&contents).for_each(|(file, content)| place.write(file, content));
    let bad = || {
        let (mut untitled, mut unauthored) = (paper("2605.07001"), paper("2605.07002"));
        untitled["title"] = "".into();
        unauthored["authors"] = json!([]);
        let papers = [untitled, unauthored, paper("2605.07003")];
        let edition = json!({ "format": "1.0", "date": "2026-05-07", "made_at": "2026-05-07", "papers": papers });
        place.write("digest/editions/2026-05-07.json", edition.to_string());
        place.write("digest/editions/2026-05-08.json", "{");
    };
    let messages = [
        "digest is not fit to be published:\n",
        "editions/2026-05-07.json: paper 1 (2605.07001), field title: is empty\n",
        "editions/2026-05-07.json: paper 2 (2605.07002), field authors: is empty\n",
        "editions/2026-05-07.json: has another SHA-256 than index.json says",
        "editions/2026-05-08.json: is cut off (line 1, column 1)\n",
    ];
    refuses_with_and_without_a_site(&place, good, bad, &messages);
}

#[test]
fn a_digest_without_an_index_or_with_a_broken_one_is_named() {
    let place = Place::new();
    let index = fs::read(place.path("digest/index.json")).unwrap();
    let good = || place.write("digest/index.json", &index);
    refuses_with_and_without_a_site(&place, good, || place.remove("digest/index.json"), &["index.json: is missing"]);
    place.write("digest/index.json", "<!doctype html>");
    place.refuses(Place::PUBLISHED, &["index.json: is a web page, not a digest"]);
    place.write("digest/index.json", b"\xff");
    place.refuses(Place::PUBLISHED, &["index.json: is not UTF-8 text"]);
    good();
    place.edit_index(|index| index["editions"][0]["file"] = "../secret.json".into());
    place.refuses(Place::PUBLISHED, &["../secret.json is not a plain path below the index"]);
}

#[test]
fn a_missing_edition_is_named() {
    let place = Place::new();
    let good = || place.write_edition("2026-05-07", &[paper("2605.07001")]);
    let bad = || place.remove("digest/editions/2026-05-07.json");
    refuses_with_and_without_a_site(&place, good, bad, &["editions/2026-05-07.json: is missing"]);
}

#[test]
fn a_folder_with_something_else_in_it_is_not_written_to() {
    let place = Place::new();
    place.write("site/thesis.tex", "years of work");
    let message = "is not empty and was not written by `brevier site`; name another folder, or empty it first";
    place.refuses(Place::PUBLISHED, &[&place.site().display().to_string(), message]);
    // Neither does a folder of that name make it ours.
    place.write("site/.brevier/state.json", "{}");
    place.refuses(Place::PUBLISHED, &[message]);
}

#[test]
fn a_file_is_no_folder_to_write_to() {
    let place = Place::new();
    place.write("site", "years of work");
    place.refuses(Place::PUBLISHED, &[&format!("{}: ", place.site().display())]);
}

#[test]
fn a_place_that_cannot_be_written_or_read_is_named() {
    let place = Place::new();
    place.write("file", "");
    let below_a_file = place.path("file/below");
    let named = format!("{}", below_a_file.display());
    let command = place.command(Place::PUBLISHED);
    place.refuses_by(&mut with(&command, "--out", &below_a_file), &[&named]);
    place.refuses_by(&mut with(&command, "--reader", &below_a_file), &[&named, "is not a build of the reader"]);
    place.refuses_by(&mut with(&command, "--digest", &below_a_file), &[&named, "index.json: "]);
}

#[cfg(unix)]
#[test]
fn a_folder_that_only_others_may_write_to_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    place.write("theirs/file", "");
    fs::set_permissions(place.path("theirs"), fs::Permissions::from_mode(0o555)).unwrap();
    if fs::write(place.path("theirs/probe"), "").is_ok() {
        println!("not tested: this user may write everywhere");
        return;
    }
    let mut command = with(&place.command(Place::PUBLISHED), "--out", place.path("theirs/site"));
    place.refuses_by(&mut command, &["theirs/", "Permission denied"]);
}

#[test]
fn an_address_at_which_no_site_can_be_is_named_with_its_reason() {
    let place = Place::new();
    for (address, reason) in [
        ("example.org/papers/", "it needs a scheme and a host"),
        ("javascript://example.org/", "its scheme must be https"),
        ("https://example.org/?a=b", "it must have neither a query nor a fragment"),
        ("https://me:secret@example.org/", "it must not hold a user name or a password"),
    ] {
        place.refuses(&["--base-url", address], &[&format!("{address} is not the address of a site: {reason}")]);
    }
    place.edit_index(|index| index["site"]["base_url"] = "https://example.org/?a=b".into());
    place.refuses(&[], &["https://example.org/?a=b is not the address of a site"]);
}
