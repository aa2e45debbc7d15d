//! What crawlers and other programs ask a site for: sitemap, robots.txt, llms.txt, and the web app manifest.

use super::{Press, Unit};
use crate::{
    digest::Timestamp,
    publisher::site::{
        BaseUrl, LlmsInput, SiteError, compress::Effort, files, hash, llms_txt, robots_txt, sitemap, stage::Rank,
        web_manifest,
    },
    reader::Route,
    words::speaking,
};

/// Pages that one file of a sitemap may hold (sitemaps.org).
const SITEMAP_PAGES: usize = 50_000;

pub(super) fn units<'a>(press: &'a Press<'a>, key: &str) -> Vec<Unit<'a>> {
    let manifest = file(key, files::MANIFEST, move || Ok(web_manifest(press.base, press.site())));
    let Some(base_url) = press.base_url else { return vec![manifest] };
    let robots = file(key, files::ROBOTS, move || Ok(robots_txt(base_url)));
    let llms = file(&(key.to_owned() + &press.recent_key()), files::LLMS_TXT, move || {
        let newest = press.recent()?.first();
        // It is for programs, which look for its English headings.
        Ok(speaking("en", || llms_txt(&LlmsInput { base_url, site: press.site(), newest, format_doc: None })))
    });
    vec![manifest, robots, llms, sitemap_of(press, base_url)]
}

fn file<'a>(key: &str, path: &str, make: impl Fn() -> Result<String, SiteError> + Send + Sync + 'a) -> Unit<'a> {
    Unit {
        name: path.to_owned(),
        key: hash::short(&[key.as_bytes()]),
        rank: Rank::Front,
        effort: Effort::Best,
        paths: vec![path.to_owned()],
        make: Box::new(move || Ok(vec![make()?.into_bytes()])),
    }
}

fn sitemap_of<'a>(press: &'a Press<'a>, base_url: &'a BaseUrl) -> Unit<'a> {
    let digest = press.digest;
    let hashes = digest.index.editions.iter().map(|entry| entry.sha256.as_bytes());
    let place = base_url.to_string();
    let topics = press.topics().map(|topic| topic.slug.as_str().as_bytes());
    let rest = [place.as_bytes(), env!("BREVIER_PUBLISHER").as_bytes()];
    let key = hash::short(&hashes.chain(topics).chain(rest).collect::<Vec<_>>());
    let parts = pages(press, base_url).count().div_ceil(SITEMAP_PAGES);
    let paths = match parts {
        ..=1 => vec![files::SITEMAP.to_owned()],
        _ => (0..=parts)
            .map(|part| if part == 0 { files::SITEMAP.to_owned() } else { format!("sitemap-{part}.xml") })
            .collect(),
    };
    Unit {
        name: files::SITEMAP.to_owned(),
        key,
        rank: Rank::Front,
        effort: Effort::Fast,
        paths,
        make: Box::new(move || {
            let files = sitemap(base_url, pages(press, base_url));
            Ok(files.into_iter().map(|file| file.xml.into_bytes()).collect())
        }),
    }
}

/// The pages that are to be found, oldest editions first, each with when it last changed.
fn pages<'a>(press: &'a Press<'a>, base_url: &'a BaseUrl) -> impl Iterator<Item = (String, Option<Timestamp>)> + 'a {
    let digest = press.digest;
    let newest = digest.facts.first().and_then(|facts| facts.made_at.parse::<Timestamp>().ok());
    let lists = press.topics().map(|topic| Route::Topic(topic.slug.clone())).chain([Route::Latest]);
    let lists = lists.map(move |route| (base_url.page(&route), newest));
    let shown = press.shown();
    let editions = digest.index.editions.iter().zip(&digest.facts).zip(shown).rev();
    let editions = editions.flat_map(move |((entry, facts), slugs)| {
        let made_at = facts.made_at.parse().ok();
        let papers = slugs.into_iter().map(move |slug| base_url.file(&format!("papers/{slug}/")));
        papers.chain([base_url.page(&Route::Edition(entry.date))]).map(move |address| (address, made_at))
    });
    std::iter::once((base_url.page(&Route::About), None)).chain(editions).chain(lists)
}
