//! A folder that holds no reader, or another one, is named with what is wrong with it.

use std::fs;

use crate::fixture::Place;

const NOT_A_BUILD: &str = "is not a build of the reader: ";

#[test]
fn a_folder_without_a_reader_is_named_with_what_it_lacks() {
    let place = Place::new();
    place.build(Place::PUBLISHED);
    let page = fs::read_to_string(place.path("dist/index.html")).unwrap();
    place.write("dist/index.html", page.replace("brevier:taken-over", "something"));
    place.refuses(Place::PUBLISHED, &[NOT_A_BUILD, "its index.html lacks the style sheets or the early script"]);
    place.write("dist/index.html", page.replace("style>", "template>"));
    place.refuses(Place::PUBLISHED, &[NOT_A_BUILD, "its index.html lacks the style sheets or the early script"]);
    place.write("dist/index.html", "<!doctype html><p>Welcome to nginx!");
    place.refuses(Place::PUBLISHED, &[NOT_A_BUILD, "its index.html has no head"]);
    place.write("dist/index.html", b"\xff");
    place.refuses(Place::PUBLISHED, &[NOT_A_BUILD, "its index.html cannot be read"]);
    place.write("dist/index.html", page);
    place.write("dist/reader-0123.js", "export default null;");
    place.refuses(Place::PUBLISHED, &[NOT_A_BUILD, "its glue was written by another version of wasm-bindgen"]);
    place.remove("dist/reader-0123.js");
    place.refuses(Place::PUBLISHED, &[NOT_A_BUILD, "it has no reader-*.js"]);
    place.remove("dist/reader-0123_bg.wasm");
    place.refuses(Place::PUBLISHED, &[NOT_A_BUILD, "it has no reader-*_bg.wasm"]);
    place.remove("dist/index.html");
    place.refuses(Place::PUBLISHED, &[NOT_A_BUILD, "it has no index.html; make one with `cargo xtask build`"]);
    fs::remove_dir_all(place.reader()).unwrap();
    place.refuses(Place::PUBLISHED, &[NOT_A_BUILD, "it has no index.html"]);
}

#[test]
fn a_reader_of_another_build_is_refused() {
    let place = Place::new();
    let program = fs::read(place.path("dist/reader-0123_bg.wasm")).unwrap();
    let other = String::from_utf8(program).unwrap().replace(brevier::BUILD, "brevier-0.0.0-0123456789abcdef");
    place.write("dist/reader-0123_bg.wasm", other);
    place.refuses(Place::PUBLISHED, &["is of another build than this program", brevier::BUILD, "build both again"]);
}
