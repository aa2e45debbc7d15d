//! Why an edition should not be published.

use crate::{
    digest::Date,
    reading::{announcement_days::NoAnnouncement, papers},
};

/// Why an edition should not be published. Each is a sentence for whoever runs the publisher.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Refusal {
    /// There is no paper in it.
    #[error("the edition of {date} has no paper; {}", about_empty(*quiet))]
    Empty {
        /// Its day.
        date: Date,
        /// Why arXiv announces nothing for that day, where it does not.
        quiet: Option<NoAnnouncement>,
    },
    /// It is older than one that is there.
    #[error("the edition of {date} is older than that of {newest}, which is published; the digest only goes forward")]
    Older {
        /// Its day.
        date: Date,
        /// The newest edition's day.
        newest: Date,
    },
    /// It has fewer papers than the edition of the same day that it would replace.
    #[error("the edition of {date} has {}, and the one that is published has {published}; the larger one stays", so_many(*papers))]
    Fewer {
        /// Its day.
        date: Date,
        /// Its papers.
        papers: usize,
        /// Those of the published one.
        published: usize,
    },
    /// It is too small to be all that there is.
    #[error(
        "the edition of {date} has {}, and the last {of} had {median} in the middle; fewer than {least} is \
         not plausible (`min_share` sets the limit)",
        so_many(*papers)
    )]
    TooSmall {
        /// Its day.
        date: Date,
        /// Its papers.
        papers: usize,
        /// The fewest that would do.
        least: usize,
        /// The median of the editions before it.
        median: f64,
        /// How many editions that is the median of.
        of: usize,
    },
    /// It shows again what the edition before it has shown.
    #[error(
        "{repeated} of the {} in the edition of {date} are in that of {last} already, in the same version; this looks like the \
         same announcement (`max_repeat` sets the limit)",
        so_many(*papers)
    )]
    Repeat {
        /// Its day.
        date: Date,
        /// Its papers.
        papers: usize,
        /// How many of them the edition before it has, in the same version.
        repeated: usize,
        /// The day of that.
        last: Date,
    },
}

fn so_many(count: usize) -> String {
    papers(count)
}

fn about_empty(quiet: Option<NoAnnouncement>) -> String {
    match quiet {
        None => "arXiv announces papers for that day, so something went wrong on the way; try again later".to_owned(),
        Some(NoAnnouncement::Weekend) => "arXiv announces nothing on a weekend, which needs no edition".to_owned(),
        Some(NoAnnouncement::Holiday(name)) => {
            format!("arXiv announces nothing after {name}, which needs no edition")
        }
    }
}
