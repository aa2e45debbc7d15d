//! The files by which other people's pages show papers of the site: the script that they name, the program, and the page for frames.

mod page;
mod style;

pub use page::embed_page;

use super::{
    files,
    glue::smaller_glue,
    hash,
    reader_build::{smaller_script, start_of},
    styles::smaller_style,
};
use crate::words::{LANGUAGES, Room, lines};

/// The files of the embed, and where the page for frames finds its own.
pub struct EmbedFiles {
    /// All files, below the base.
    pub files: Vec<(String, Vec<u8>)>,
    /// The script of the page for frames.
    pub page_script: String,
    /// The style sheet of the page for frames.
    pub page_style: String,
}

/// The files of the embed, from its WebAssembly and wasm-bindgen's glue, for a site in this language (BCP 47).
///
/// # Errors
/// Where the glue or a style sheet cannot be read.
pub fn embed_files(wasm: Vec<u8>, glue: &str, language: &str) -> Result<EmbedFiles, String> {
    let wasm_name = format!("embed-{}.wasm", hash::short(&[&wasm]));
    let program = start_of(glue, &smaller_script(include_str!("../start_program.js")), &wasm_name, &wasm)?;
    let program_name = format!("assets/embed-{}.js", hash::short(&[&program]));
    let words = LANGUAGES.iter().filter_map(|language| Some((*language, lines(language, Room::Reader)?)));
    let words = words.map(|(language, words)| {
        let name = format!("assets/embed-words-{language}-{}.txt", hash::short(&[words.as_bytes()]));
        (language, name, words.into_bytes())
    });
    let words: Vec<_> = words.collect();
    let languages: serde_json::Map<_, _> =
        words.iter().map(|(language, name, _)| ((*language).to_owned(), name.as_str().into())).collect();
    let spoken = language.trim().split('-').next().unwrap_or_default().to_ascii_lowercase();
    let script = smaller_glue(include_str!("../../../embed/element.js"))
        .replace("/* @LANGUAGES@ */ {}", &serde_json::Value::Object(languages).to_string())
        .replace("@LANGUAGE@", if LANGUAGES.contains(&spoken.as_str()) { &spoken } else { "en" })
        .replace("@PROGRAM@", &program_name)
        .replace("\"@STYLE@\"", &serde_json::Value::from(style::shadow_style()?).to_string());
    let page_script = smaller_glue(include_str!("page.js"));
    let page_script_name = format!("assets/embed-page-{}.js", hash::short(&[page_script.as_bytes()]));
    let page_style = smaller_style(include_str!("../../../../style/embed-page.css"))?;
    let page_style_name = format!("assets/embed-page-{}.css", hash::short(&[page_style.as_bytes()]));
    let mut files = vec![
        (format!("assets/{wasm_name}"), wasm),
        (program_name, program),
        (page_script_name.clone(), page_script.into_bytes()),
        (page_style_name.clone(), page_style.into_bytes()),
    ];
    files.extend(words.into_iter().map(|(_, name, words)| (name, words)));
    files.push((files::EMBED_SCRIPT.to_owned(), script.into_bytes()));
    Ok(EmbedFiles { files, page_script: page_script_name, page_style: page_style_name })
}
