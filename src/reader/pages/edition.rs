//! The edition of a day.

use crate::{
    digest::{Date, Index},
    reader::{
        Route,
        components::{describe, edition_of, not_found_state, sample_note, with_index},
        markup::{Markup, el, many},
        state::Navigation,
    },
    reading::{
        PageText,
        announcement_days::{NoAnnouncement, why_none},
        date_in_words, weekday_name,
    },
    words::reader_word as t,
};

/// The edition of a day, or why there is none.
pub(crate) fn edition(date: Date) -> Markup {
    with_index(1, Route::Edition(date), move |index| match index.value.edition(date) {
        Some(_) => many([sample_note(&index.value.site), edition_of(index.clone(), date, 1)]),
        None => no_edition(&index.value, date),
    })
}

fn no_edition(index: &Index, date: Date) -> Markup {
    let navigation = Navigation::expect();
    let title = t!("No edition on {0}").with(&[&date_in_words(date)]);
    let why = match why_none(date) {
        Some(NoAnnouncement::Weekend) => {
            let day = weekday_name(date.weekday());
            t!("It was a {0}, and arXiv’s announcements are dated from Monday to Friday.").with(&[day])
        }
        Some(NoAnnouncement::Holiday(name)) => {
            t!("arXiv announces nothing on this day, because of a holiday: {0}.").with(&[name])
        }
        None => t!("This site has no edition of that day.").into(),
    };
    describe(PageText::plain(&index.site.title, &title, &why));
    let (older, newer) = index.neighbours(date);
    let links = [older, newer].into_iter().flatten().map(|entry| {
        let href = navigation.href(&Route::Edition(entry.date));
        el("li").child(el("a").attr("href", href).child(date_in_words(entry.date)))
    });
    let links = el("ul").child(links.collect::<Markup>());
    let nearest =
        (!index.editions.is_empty()).then(|| many([el("p").child(t!("The nearest editions:")).into(), links.into()]));
    not_found_state(title, many([el("p").child(why).into(), nearest.into()]))
}
