//! How far the loading of a file has come, and what can go wrong, in words.

use std::sync::Arc;

use crate::{
    digest::ReadError,
    words::{Word, reader_word as t},
};

/// A file of the digest on its way.
#[derive(Clone, Debug)]
pub enum Load<T> {
    /// Under way.
    Loading,
    /// There.
    Ready(Arc<T>),
    /// Not to be had.
    Failed(LoadError),
}

/// Why a file of the digest could not be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// The device has no network.
    Offline,
    /// The request failed although there is a network.
    Unreachable,
    /// No answer in time.
    TimedOut,
    /// The server does not have this file.
    Missing(String),
    /// The server answered with this HTTP status.
    Status(u16),
    /// The text is not a digest that can be read.
    Unreadable(ReadError),
}

impl LoadError {
    /// The message's headline.
    pub fn title(&self) -> Word {
        match self {
            Self::Offline => t!("You are offline"),
            Self::Unreachable => t!("The server cannot be reached"),
            Self::TimedOut => t!("The server takes too long"),
            Self::Missing(_) | Self::Unreadable(ReadError::WebPage { .. }) => t!("The digest was not found"),
            Self::Status(_) => t!("The server has a problem"),
            Self::Unreadable(ReadError::Newer { .. }) => t!("This digest was made by a newer version"),
            Self::Unreadable(ReadError::Broken(_)) => t!("This digest is broken"),
        }
    }

    /// What that means, and what to do about it.
    pub fn advice(&self) -> String {
        match self {
            Self::Offline => t!("This page will try again as soon as there is a connection.").into(),
            Self::Unreachable => t!("Your connection, or the server's, may have been interrupted.").into(),
            Self::TimedOut => t!("There was no answer within 20 seconds. A second try often helps.").into(),
            Self::Missing(_) => t!("The server does not have this file. It may not have been published yet.").into(),
            Self::Status(status) => {
                t!("It answered with the status {0}. A later try may help.").with(&[&status.to_string()])
            }
            Self::Unreadable(ReadError::WebPage { .. }) => {
                t!("The server sent a web page in place of this file. It may not have been published yet.").into()
            }
            Self::Unreadable(ReadError::Newer { .. }) => {
                t!("Reload the page to get the newest reader. If that does not help, the site has to be updated.")
                    .into()
            }
            Self::Unreadable(ReadError::Broken(_)) => {
                t!("That is not your fault. The owner of this site can find the cause with the line below.").into()
            }
        }
    }

    /// What exactly is wrong, for the owner of the site.
    pub fn detail(&self) -> Option<String> {
        match self {
            Self::Missing(file) => Some(file.clone()),
            Self::Unreadable(error) => Some(error.to_string()),
            _ => None,
        }
    }
}

impl<T> Load<T> {
    /// What is there.
    pub fn ready(&self) -> Option<&Arc<T>> {
        match self {
            Self::Ready(value) => Some(value),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::digest::{Fault, FormatVersion, Problem};

    #[test]
    fn messages_tell_the_causes_apart() {
        let file = || "index.json".to_owned();
        let errors = [
            LoadError::Offline,
            LoadError::Unreachable,
            LoadError::TimedOut,
            LoadError::Missing(file()),
            LoadError::Status(503),
            LoadError::Unreadable(ReadError::Newer { file: file(), found: FormatVersion { major: 2, minor: 0 } }),
            LoadError::Unreadable(ReadError::Broken(Problem::in_file("index.json", Fault::new("site", "is missing")))),
        ];
        let mut titles: Vec<_> = errors.iter().map(|error| error.title().text()).collect();
        titles.sort_unstable();
        titles.dedup();
        assert_eq!(titles.len(), errors.len());
        assert!(errors[4].advice().contains("503"));
        assert_eq!(errors[6].detail().unwrap(), "index.json: field site: is missing");
    }
}
