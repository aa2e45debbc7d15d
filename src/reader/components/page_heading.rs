//! What makes a view a page: its heading, and what the document says of it.

use crate::{
    reader::{
        browser,
        markup::{Markup, el},
        state::{DigestStore, Navigation, after_render},
    },
    reading::PageText,
};

/// The page's heading of the first level, with a class beside that of all page headings. It takes the focus after a change of page.
pub fn page_heading(class: &'static str, text: impl Into<Markup>) -> Markup {
    const ID: &str = "page-heading";
    let navigation = Navigation::expect();
    after_render(move || {
        if navigation.takes_focus() {
            browser::focus(ID);
        }
    });
    el("h1").attr("id", ID).class(format!("page-heading {class}")).attr("tabindex", "-1").auto_dir().child(text).into()
}

/// Sets the document's title and description.
pub fn describe(text: PageText) {
    let navigation = Navigation::expect();
    after_render(move || navigation.describe(&text));
}

/// Sets them from the site's name, for pages that stand without a digest.
pub fn describe_with_site(text: impl Fn(&str) -> PageText + 'static) {
    let text: Box<dyn Fn(&str) -> PageText> = Box::new(text);
    let (store, navigation) = (DigestStore::expect(), Navigation::expect());
    after_render(move || {
        navigation.describe(&text(&store.site_title()));
    });
}
