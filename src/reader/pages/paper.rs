//! One paper in full.

use std::sync::Arc;

use leptos::prelude::{Get, Memo};

use crate::{
    digest::{ArxivId, Paper, PaperTitle, PlacedPaper, Site},
    reader::{
        Route,
        components::{
            all_authors, badges, describe, doubt_at, key_points, load_failed, loading, not_found_state, page_heading,
            paper_abstract, paper_actions, paper_facts, paper_links, prose, provenance_line, related_papers,
            sample_note, steps, tag_links, with_formulas, with_site,
        },
        markup::{Markup, dynamic, el, many},
        state::{DigestStore, Library, Navigation, Search, after_render},
    },
    reading::{PageText, date_in_words, section_name},
    words::{Word, reader_word as t},
};

/// A paper, wherever in the history it stands.
pub(crate) fn paper(id: ArxivId) -> Markup {
    let store = DigestStore::expect();
    with_site(1, move |site| {
        let search = {
            let (store, id) = (store.clone(), id.clone());
            Memo::new(move |_| store.paper(&id))
        };
        let (store, site, id) = (store.clone(), site.clone(), id.clone());
        dynamic(move || match search.get() {
            Search::Found(found) => in_full(&site, &found),
            Search::Loading => loading(t!("Loading the paper…")),
            Search::Absent => absent(&site, &id),
            Search::Failed(error) => {
                let store = store.clone();
                load_failed(error, 1, move || store.retry())
            }
        })
    })
}

fn absent(site: &Site, id: &ArxivId) -> Markup {
    let title = t!("{0} is not in this digest").with(&[id.as_str()]);
    let why = t!("No edition of this site has a paper with this id. It may be at arXiv all the same:");
    describe(PageText::plain(&site.title, &title, t!("No edition of this site has this paper.").text()));
    let link = el("a").attr("href", id.abstract_url()).child(id.abstract_url());
    not_found_state(title, many([el("p").child(why).into(), el("p").child(link).into()]))
}

fn in_full(site: &Site, found: &Arc<PlacedPaper>) -> Markup {
    let navigation = Navigation::expect();
    let paper = &found.paper;
    describe(PageText::paper(site, paper));
    let (library, opened) = (Library::expect(), found.clone());
    after_render(move || library.open(&opened.paper));
    let day = el("a").attr("href", navigation.href(&Route::Edition(found.date))).child(date_in_words(found.date));
    let tags = tag_links(paper, site, &|route| navigation.link(route));
    let head = el("header")
        .class("paper__head")
        .child(el("p").class("kicker").child(day))
        .child(page_heading("", el("span").in_english().child(with_formulas(&paper.title, &paper.formulas))))
        .child(all_authors(&paper.authors))
        .child(el("div").class("card__top").child(tags).child(badges(paper)))
        .child(sample_note(site));
    let aside = el("aside")
        .class("paper__aside")
        .attr("aria-label", t!("Ways to this paper"))
        .child(paper_links(paper))
        .child(paper_actions(paper));
    let beside = el("div").class("paper__beside").child(paper_abstract(paper)).child(paper_facts(paper));
    let article = el("article").class("paper").child(head).child(aside).child(body(paper, site)).child(beside);
    let step = |paper: &PaperTitle| (navigation.href(&Route::Paper(paper.id.clone())), paper.title.clone());
    let (before, after) = (found.before.as_ref().map(step), found.after.as_ref().map(step));
    let steps = steps(t!("Papers of this edition"), (t!("Previous"), before), (t!("Next"), after));
    many([article.into(), steps])
}

fn body(paper: &Paper, site: &Site) -> Markup {
    let section = |class: &'static str, name: Word| el("section").class(class).child(el("h2").child(name));
    let points = (!paper.key_points.is_empty())
        .then(|| section("paper__points", t!("Key points")).child(key_points(paper, true)));
    let sections = paper.sections.iter().map(|(name, text)| {
        section("paper__section", section_name(name)).child(prose(text, &paper.formulas)).child(doubt_at(paper, name))
    });
    el("div")
        .class("paper__body")
        .child(points)
        .child(sections.collect::<Markup>())
        .child(provenance_line(paper, site))
        .child(related_papers(paper))
        .into()
}
