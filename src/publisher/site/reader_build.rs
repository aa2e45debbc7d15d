//! The reader as Trunk has built it: what of it goes into every page, and which files pages need.

use std::{
    cell::RefCell,
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use lol_html::{HtmlRewriter, Settings, doc_comments, element, text};
use minifier::js;

use super::{
    SiteError,
    embed::embed_files,
    files,
    glue::{smaller_glue, with_plain_names},
    hash, offline, policy,
    script_words::translated,
    shared_head::SharedHead,
    styles::{PageKind, Sheet, smaller_style},
};
use crate::{
    BUILD,
    words::{Room, Word, lines, site_word as t},
};

/// The reader, ready to be put into pages.
pub struct ReaderBuild {
    /// What the pages of each kind have in common.
    pub heads: Vec<SharedHead>,
    /// The content security policy that fits all pages.
    pub policy: String,
    /// The program's file, below the base, and its integrity.
    pub program: (String, String),
    /// The program's WebAssembly, below the base.
    pub wasm: String,
    /// The script and the style sheet of the page for frames, below the base.
    pub embed_page: (String, String),
    /// The files that pages need, below the base: the program under names that change with their content, and what Trunk has
    /// copied from `public/`.
    pub files: Vec<(String, Vec<u8>)>,
    /// What tells this build from others.
    pub key: String,
}

impl ReaderBuild {
    /// Reads the folder that Trunk has written, for a site in this language (BCP 47).
    ///
    /// # Errors
    /// Where it is not there, not whole, or from other sources than this program.
    pub fn read(folder: &Path, language: &str) -> Result<Self, SiteError> {
        let unfit = |reason: String| SiteError::NoReader { folder: folder.to_owned(), reason };
        let html = fs::read_to_string(folder.join("index.html"));
        // A browser that checks the hash of a script has made one line feed of every other end of a line (the HTML standard, 13.2.3.5).
        let html =
            html.map(|html| html.replace("\r\n", "\n").replace('\r', "\n")).map_err(|error| match error.kind() {
                io::ErrorKind::NotFound => unfit("it has no index.html".to_owned()),
                _ => unfit(format!("its index.html cannot be read ({error})")),
            })?;
        let mut files = public_files(folder)?;
        let mut take = |fits: &dyn Fn(&str) -> bool, what: &str| {
            let at = files.iter().position(|(path, _)| fits(path));
            at.map(|at| files.swap_remove(at)).ok_or_else(|| unfit(format!("it has no {what}")))
        };
        let is_program = |path: &str| path.starts_with("reader-") && path.ends_with(PROGRAM);
        let (wasm_path, wasm) = take(&is_program, "reader-*_bg.wasm")?;
        let (_, desk_wasm) = take(&|path| path == "desk_bg.wasm", "desk_bg.wasm")?;
        let (_, desk_glue) = take(&|path| path == "desk.js", "desk.js")?;
        let (_, embed_wasm) = take(&|path| path == "embed_bg.wasm", "embed_bg.wasm")?;
        let (_, embed_glue) = take(&|path| path == "embed.js", "embed.js")?;
        let (_, desk_style) = take(&|path| path == "desk.css", "desk.css")?;
        let is_loader = |path: &str| path.starts_with("desk-") && path.ends_with(".js");
        take(&is_loader, "desk-*.js")?;
        // By the same name, since an owner's file may begin with the same word.
        let glue_path = format!("{}.js", wasm_path.trim_end_matches(PROGRAM));
        let (_, glue) = take(&|path| path == glue_path, "reader-*.js")?;
        if !files.iter().any(|(path, _)| path == files::ICON_SVG) {
            return Err(unfit("it has no icon.svg, which pages and pictures are made with".to_owned()));
        }
        if !contains(&wasm, BUILD.as_bytes()) {
            return Err(SiteError::OtherBuild { folder: folder.to_owned() });
        }
        let text = |glue: Vec<u8>| String::from_utf8(glue).map_err(|_| unfit("its glue is not UTF-8".to_owned()));
        let (wasm, glue) = with_plain_names(&wasm, &text(glue)?);
        let (desk_wasm, desk_glue) = with_plain_names(&desk_wasm, &text(desk_glue)?);
        let (embed_wasm, embed_glue) = with_plain_names(&embed_wasm, &text(embed_glue)?);
        let embed = embed_files(embed_wasm, &embed_glue, language).map_err(&unfit)?;
        files.sort();
        let parts = take_apart(&html).map_err(&unfit)?;
        let Parts { head, script, sheets } = &parts;
        let heads = PageKind::ALL.map(|kind| SharedHead::new(kind, script, sheets, head));
        let heads = heads.into_iter().collect::<Result<Vec<_>, _>>();
        let heads = heads.map_err(|error| unfit(format!("its style sheets: {error}")))?;
        let styles = heads.iter().map(|head| head.style.as_str()).collect::<Vec<_>>();
        let policy = policy::content_security_policy(script, &styles);
        let wasm_name = format!("reader-{}.wasm", hash::short(&[&wasm]));
        let desk_wasm_name = format!("desk-{}.wasm", hash::short(&[&desk_wasm]));
        let start_desk = smaller_script(include_str!("start_program.js"));
        let start_desk = [&told("brevierDeskWords", lines(language, Room::Desk)), start_desk.as_str()].concat();
        let start_desk = start_of(&desk_glue, &start_desk, &desk_wasm_name, &desk_wasm).map_err(&unfit)?;
        let desk_name = format!("desk-{}.js", hash::short(&[&start_desk]));
        let desk_style = String::from_utf8(desk_style).map_err(|_| unfit("its desk.css is not UTF-8".to_owned()))?;
        let desk_style =
            smaller_style(&desk_style).map_err(|error| unfit(format!("its desk.css: {error}")))?.into_bytes();
        let desk_style_name = format!("desk-{}.css", hash::short(&[&desk_style]));
        let desk_loader = smaller_script(&translated(include_str!("../../reader/desk.js"), &DESK_LOADER, language));
        let desk_loader = desk_loader.replace("desk.js", &desk_name).replace("desk.css", &desk_style_name);
        // Pages of two kinds may lack the same.
        let rests: BTreeMap<_, _> = heads.iter().map(|head| head.rest.clone()).collect();
        // The service worker knows pages by their program, so with other style sheets it has another name.
        let of_styles = format!("//{}\n", hash::short(&rests.keys().map(|path| path.as_bytes()).collect::<Vec<_>>()));
        let words = told("brevierWords", lines(language, Room::Reader));
        let start_reader = [
            &words,
            &smaller_script(include_str!("start.js")),
            "\n",
            &desk_loader,
            "\n",
            &offline::visit_script(language),
            &of_styles,
        ]
        .concat();
        let start = start_of(&glue, &start_reader, &wasm_name, &wasm).map_err(unfit)?;
        let program = (format!("assets/reader-{}.js", hash::short(&[&start])), hash::integrity(&start));
        let wasm_path = format!("assets/{wasm_name}");
        files.push((wasm_path.clone(), wasm));
        files.push((program.0.clone(), start));
        files.push((format!("assets/{desk_wasm_name}"), desk_wasm));
        files.push((format!("assets/{desk_name}"), start_desk));
        files.push((format!("assets/{desk_style_name}"), desk_style));
        files.extend(rests.into_iter().map(|(path, style)| (path, style.into_bytes())));
        let embed_page = (embed.page_script, embed.page_style);
        files.extend(embed.files);
        let key = hash::short(&[html.as_bytes(), program.0.as_bytes()]);
        Ok(Self { heads, policy, program, wasm: wasm_path, embed_page, files, key })
    }
}

impl ReaderBuild {
    /// What pages of this kind have in common.
    pub fn head(&self, kind: PageKind) -> &SharedHead {
        self.heads.iter().find(|head| head.kind == kind).expect("all kinds are there")
    }
}

/// The script that gives a program the words of its language, where these are not in it.
fn told(name: &str, lines: Option<String>) -> String {
    lines.map(|lines| format!("self.{name}={};\n", serde_json::Value::from(lines))).unwrap_or_default()
}

/// The glue with a start that fetches the WebAssembly under its new name.
pub fn start_of(glue: &str, start: &str, wasm_name: &str, wasm: &[u8]) -> Result<Vec<u8>, String> {
    if !glue.contains("__wbg_init as default") {
        return Err("its glue was written by another version of wasm-bindgen".to_owned());
    }
    let start = start.replace("@WASM@", wasm_name).replace("@INTEGRITY@", &hash::integrity(wasm));
    Ok((smaller_glue(glue) + "\n" + &start).into_bytes())
}

struct Parts {
    head: String,
    script: String,
    sheets: Vec<Sheet>,
}

/// Takes the page apart that Trunk has made of `index.html`.
fn take_apart(html: &str) -> Result<Parts, String> {
    let scripts = RefCell::new(Vec::<String>::new());
    let (sheets, needed_by) = (RefCell::new(Vec::<Sheet>::new()), RefCell::new(String::new()));
    let collect = Settings::new()
        .append_element_content_handler(element!(NEEDED_BY, |meta| {
            *needed_by.borrow_mut() = meta.get_attribute("content").unwrap_or_default();
            Ok(())
        }))
        .append_element_content_handler(element!("head style", |_| {
            sheets.borrow_mut().push(Sheet { needed_by: needed_by.borrow().clone(), css: String::new() });
            Ok(())
        }))
        .append_element_content_handler(text!("head style", |text| {
            if let Some(sheet) = sheets.borrow_mut().last_mut() {
                sheet.css.push_str(text.as_str());
            }
            Ok(())
        }))
        .append_element_content_handler(element!(SCRIPT, |_| {
            scripts.borrow_mut().push(String::new());
            Ok(())
        }))
        .append_element_content_handler(text!(SCRIPT, |text| {
            if let Some(script) = scripts.borrow_mut().last_mut() {
                script.push_str(text.as_str());
            }
            Ok(())
        }));
    rewritten(html, collect)?;
    // What only a page without prerendering needs goes: its own texts, preloads, the loader, and what it shows until that runs.
    let remove = Settings::new()
        .append_element_content_handler(element!(NOT_KEPT, |element| {
            element.remove();
            Ok(())
        }))
        .append_document_content_handler(doc_comments!(|comment| {
            comment.remove();
            Ok(())
        }));
    let rest = rewritten(html, remove)?;
    let head = rest.split_once("<head>").and_then(|(_, rest)| rest.split_once("</head>"));
    let head = head.ok_or("its index.html has no head")?.0.lines().map(str::trim).collect::<String>();
    let sheets = sheets.into_inner();
    let is_ours = |script: &String| script.contains("brevier:taken-over");
    if sheets.is_empty() || !scripts.borrow().iter().any(is_ours) {
        return Err("its index.html lacks the style sheets or the early script".to_owned());
    }
    // Ours is made smaller; what a site's owner has added stays as it is.
    let smaller = |script: String| match is_ours(&script) {
        true => smaller_script(&script),
        false => script,
    };
    let script = scripts.into_inner().into_iter().map(smaller).collect::<Vec<_>>().join("\n");
    Ok(Parts { head, script, sheets })
}

/// What says which pages need the style sheets that follow.
const NEEDED_BY: &str = "head meta[name='brevier:style']";

/// Scripts that stand in the page and are run at once.
const SCRIPT: &str = "head script:not([type]):not([src]), head script[type='text/javascript']:not([src])";

/// A script without what only people read.
pub fn smaller_script(script: &str) -> String {
    js::minify(script).map_or_else(|_| script.to_owned(), |smaller| smaller.to_string())
}

/// What the script says that loads the desk.
const DESK_LOADER: [Word; 3] =
    [t!("This part of the page could not be loaded."), t!("Reload the page."), t!("Are you offline?")];

/// How wasm-bindgen ends the name of the program.
const PROGRAM: &str = "_bg.wasm";

/// What of the head is not kept as it is: the publisher writes it anew for each page, or no page needs it.
const NOT_KEPT: &str = "title, base, style, noscript, meta[charset], meta[name=viewport], meta[name=description], \
    meta[name='brevier:style'], link[rel=canonical], link[rel=preload], link[rel=modulepreload], script:not([src]), \
    script[src*='desk-']";

fn rewritten(html: &str, settings: Settings<'_, '_>) -> Result<String, String> {
    let mut rest = Vec::new();
    let mut rewriter = HtmlRewriter::new(settings, |chunk: &[u8]| rest.extend_from_slice(chunk));
    let done = rewriter.write(html.as_bytes()).and_then(|()| rewriter.end());
    done.map_err(|error| format!("its index.html cannot be read ({error})"))?;
    String::from_utf8(rest).map_err(|error| error.to_string())
}

/// The files beside the page, by their paths below the folder. The digest comes from elsewhere, and hidden files are not published.
fn public_files(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, SiteError> {
    let mut files = Vec::new();
    let mut folders: Vec<(PathBuf, String)> = vec![(folder.to_owned(), String::new())];
    while let Some((path, below)) = folders.pop() {
        for entry in fs::read_dir(&path).map_err(SiteError::io(&path))? {
            let entry = entry.map_err(SiteError::io(&path))?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            let below = format!("{below}{name}");
            if name.starts_with('.') || matches!(below.as_str(), "digest" | "index.html") {
                continue;
            }
            match entry.path() {
                folder if folder.is_dir() => folders.push((folder, format!("{below}/"))),
                file => files.push((below, fs::read(&file).map_err(SiteError::io(&file))?)),
            }
        }
    }
    Ok(files)
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}
