//! The site of the sample digest, whole, at a root and below a path: everything is there, and everything leads somewhere.

use std::{collections::HashSet, fs, path::Path, sync::OnceLock};

use crate::fixture::{
    ICONS, Page, Place, Reference, Run, Snapshot, assert_copies_are_whole, broken_links, reached_from, references,
};

const AT_A_ROOT: &str = "https://example.org/";
const BELOW_A_PATH: &str = "https://example.org/papers/";

/// The site of the sample at an address, made once.
fn sample(base_url: &str) -> &'static Snapshot {
    static ROOT: OnceLock<Snapshot> = OnceLock::new();
    static PATH: OnceLock<Snapshot> = OnceLock::new();
    let made = if base_url == AT_A_ROOT { &ROOT } else { &PATH };
    made.get_or_init(|| {
        let place = Place::new();
        let digest = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/digest");
        Run::of(&mut place.command_for(&digest, &place.site(), &["--base-url", base_url, "--no-share-images"]))
            .succeeds();
        Snapshot::of(&place.site())
    })
}

/// The pages that the sample digest should have, by reading it as plain JSON.
fn expected_pages() -> HashSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/digest");
    let json =
        |file: &str| -> serde_json::Value { serde_json::from_slice(&fs::read(folder.join(file)).unwrap()).unwrap() };
    let index = json("index.json");
    let mut pages: HashSet<String> =
        ["index", "404", "about/index", "search/index", "saved/index", "embed/index", "offline/index"]
            .map(|page| format!("{page}.html"))
            .into();
    let topics = index["site"]["topics"].as_array().unwrap();
    pages.extend(topics.iter().map(|topic| format!("tags/{}/index.html", topic["slug"].as_str().unwrap())));
    for entry in index["editions"].as_array().unwrap() {
        pages.insert(format!("editions/{}/index.html", entry["date"].as_str().unwrap()));
        let edition = json(entry["file"].as_str().unwrap());
        let papers = edition["papers"].as_array().unwrap().iter();
        pages.extend(papers.map(|paper| format!("papers/{}/index.html", paper["id"].as_str().unwrap())));
    }
    pages
}

#[test]
fn every_page_of_the_sample_is_there_and_no_other() {
    for base_url in [AT_A_ROOT, BELOW_A_PATH] {
        let pages: HashSet<String> = sample(base_url).pages().map(str::to_owned).collect();
        assert_eq!(pages, expected_pages());
    }
}

#[test]
fn everything_that_a_page_leads_to_is_there() {
    for base_url in [AT_A_ROOT, BELOW_A_PATH] {
        let site = sample(base_url);
        assert_eq!(broken_links(site, site.pages(), Some(base_url)), [""; 0]);
    }
}

#[test]
fn every_paper_edition_and_topic_can_be_come_to_by_links() {
    for base_url in [AT_A_ROOT, BELOW_A_PATH] {
        let site = sample(base_url);
        let reached = reached_from(site, ["index.html"], Some(base_url));
        let lonely: Vec<_> = site.pages().filter(|page| !reached.contains(*page)).collect();
        // Nothing leads to the pages for what is missing or not kept.
        assert_eq!(lonely, ["404.html", "offline/index.html"]);
    }
}

#[test]
fn every_text_has_two_whole_copies() {
    assert_copies_are_whole(sample(AT_A_ROOT));
    assert_copies_are_whole(sample(BELOW_A_PATH));
}

#[test]
fn the_sitemap_names_every_page_that_may_be_found_once() {
    for base_url in [AT_A_ROOT, BELOW_A_PATH] {
        let site = sample(base_url);
        let xml = site.text("sitemap.xml");
        let listed: Vec<&str> = xml.split("<loc>").skip(1).map(|rest| rest.split_once("</loc>").unwrap().0).collect();
        let canonical: HashSet<String> = site
            .pages()
            .map(|path| Page::of(site, path))
            .flat_map(|page| {
                page.all("link[rel=canonical]")
                    .iter()
                    .map(|link| link.attr("href").unwrap().to_owned())
                    .collect::<Vec<_>>()
            })
            .collect();
        assert_eq!(listed.len(), canonical.len());
        assert_eq!(listed.into_iter().map(str::to_owned).collect::<HashSet<_>>(), canonical);
    }
}

#[test]
fn the_manifest_names_files_that_are_there() {
    for base_url in [AT_A_ROOT, BELOW_A_PATH] {
        let site = sample(base_url);
        let manifest: serde_json::Value = serde_json::from_str(site.text("manifest.webmanifest")).unwrap();
        let base = base_url.trim_start_matches("https://example.org");
        let icons: Vec<_> =
            manifest["icons"].as_array().unwrap().iter().map(|icon| icon["src"].as_str().unwrap()).collect();
        let expected = ["icon.svg"].iter().chain(&ICONS[..3]).map(|icon| format!("{base}{icon}"));
        assert_eq!(icons, expected.collect::<Vec<_>>());
        assert!(icons.iter().all(|icon| site.has(icon.strip_prefix(base).unwrap())));
        assert_eq!(manifest["start_url"], base);
    }
}

#[test]
fn every_page_leads_back_to_the_front_page_and_to_its_own_address() {
    for base_url in [AT_A_ROOT, BELOW_A_PATH] {
        let site = sample(base_url);
        for path in site.pages() {
            let page = Page::of(site, path);
            assert!(
                references(site, path, Some(base_url)).contains(&Reference::File("index.html".to_owned())),
                "{path}"
            );
            let canonical: Vec<_> =
                page.all("link[rel=canonical]").iter().filter_map(|link| link.attr("href")).collect();
            let own = format!("{base_url}{}", path.trim_end_matches("index.html"));
            let is_without =
                ["404.html", "offline/index.html", "search/index.html", "saved/index.html", "embed/index.html"]
                    .contains(&path);
            let expected: &[&str] = if is_without { &[] } else { &[&own] };
            assert_eq!(canonical, expected, "{path}");
        }
    }
}
