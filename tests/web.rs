//! What needs a browser but no page: run with `cargo xtask test wasm`.

#![cfg(target_arch = "wasm32")]

use brevier::{
    digest::read_edition,
    reader::{browser, state::Theme},
};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn what_is_stored_is_found_again() {
    for theme in Theme::ALL {
        browser::store("theme", theme.word());
        assert_eq!(browser::stored("theme").map(|word| Theme::from_word(&word)), Some(theme));
    }
    assert_eq!(browser::stored("nothing of this name"), None);
}

#[wasm_bindgen_test]
fn the_base_url_is_the_pages_own_where_it_names_none() {
    assert!(browser::base_uri().starts_with("http://"), "{}", browser::base_uri());
}

#[wasm_bindgen_test]
fn the_clock_is_that_of_the_device() {
    // 2026-01-01: no device that runs this is older, and seconds are not milliseconds.
    assert!((1_767_225_600..32_503_680_000).contains(&browser::now()));
}

#[wasm_bindgen_test]
fn the_sample_reads_here_as_it_does_natively() {
    let json = include_str!("../public/digest/editions/2026-05-08.json");
    let edition = read_edition("edition.json", json, None).expect("the sample is good");
    assert_eq!(edition.set_aside, []);
    assert_eq!(edition.value.papers.len(), 24);
}
