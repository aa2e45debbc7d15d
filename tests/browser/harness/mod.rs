//! What the tests stand on: a site that can be made to fail, a browser, and the wait for something to become true.

mod chromedriver;
mod driver;
pub(crate) mod fixture;
mod pieces;
mod published;
mod reader;
mod site;
mod spoken;

pub(crate) use driver::run;
pub(crate) use pieces::NEXT_PIECE;
pub(crate) use published::{brevier, built_reader, make_site, publish, publish_folder};
pub(crate) use reader::Reader;
pub(crate) use site::{Answer, Base, Site};

/// A test at the root of a host and below a path: two tests, which call `$under` with the base.
macro_rules! both_bases {
    ($name:ident, $under:expr) => {
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            #[test]
            fn at_the_root() {
                ($under)(crate::harness::Base::Root);
            }

            #[test]
            fn below_a_path() {
                ($under)(crate::harness::Base::Papers);
            }
        }
    };
}

/// A test of a site under both bases. The site is made anew for each, by `$start`, and then prepared.
macro_rules! site_test {
    ($start:expr, $name:ident, $prepare:expr, |$reader:ident| $body:block) => {
        crate::harness::both_bases!($name, |base: crate::harness::Base| {
            let site = $start(base);
            ($prepare)(&site);
            crate::harness::run(site, |$reader| async move { $body });
        });
    };
}

/// A test of the reader alone: `reader_test!(what_a_user_notices, site, |reader| { … })`. Without a site the sample is served as it
/// was built.
macro_rules! reader_test {
    ($name:ident, |$reader:ident| $body:block) => {
        reader_test!($name, crate::harness::as_built, |$reader| $body);
    };
    ($name:ident, $prepare:expr, |$reader:ident| $body:block) => {
        crate::harness::site_test!(crate::harness::Site::start, $name, $prepare, |$reader| $body);
    };
}

/// A test of the prerendered sample, in the same form.
macro_rules! page_test {
    ($name:ident, |$reader:ident| $body:block) => {
        page_test!($name, crate::harness::as_built, |$reader| $body);
    };
    ($name:ident, $prepare:expr, |$reader:ident| $body:block) => {
        crate::harness::site_test!(crate::harness::Site::prerendered, $name, $prepare, |$reader| $body);
    };
}

/// Leaves a site as it was built.
pub(crate) fn as_built(_: &Site) {}

pub(crate) use both_bases;
pub(crate) use page_test;
pub(crate) use reader_test;
pub(crate) use site_test;
