//! What keeps a site from being served.

use std::{io, net::SocketAddr, path::PathBuf};

use super::HeaderRulesError;

/// Why a site is not served. Each message says what to do.
#[derive(Debug, thiserror::Error)]
#[allow(missing_docs, reason = "the messages say it")]
pub enum ServeError {
    #[error("{}: there is no such folder; make it with `brevier site`", .0.display())]
    NoFolder(PathBuf),
    #[error("{}: was not made by `brevier site`: its .brevier/state.json {reason}", folder.display())]
    NotASite { folder: PathBuf, reason: String },
    #[error("{}: {source}", file.display())]
    HeaderRules { file: PathBuf, source: HeaderRulesError },
    #[error("{}: {source}", file.display())]
    Unreadable { file: PathBuf, source: io::Error },
    #[error("port {} of {} is taken; end what listens there, choose another with --port, or leave out --strict-port",
        .0.port(), .0.ip())]
    PortTaken(SocketAddr),
    #[error("the ports {first} to {last} are all taken; choose another with --port")]
    NoFreePort { first: u16, last: u16 },
    #[error("cannot listen on {address}: {source}")]
    Listen { address: SocketAddr, source: io::Error },
    #[error("cannot start the server: {0}")]
    Start(io::Error),
}
