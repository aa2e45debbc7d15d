//! `brevier serve`: shows a site folder as the host will that it is made for.

mod answer;
mod asked_path;
mod base_path;
mod content_type;
mod error;
mod find;
mod header_rules;
mod listen;
mod send;
mod short;
mod site;
mod stop;

pub use error::ServeError;
pub use header_rules::{HeaderRules, HeaderRulesError, LineFault};

use std::{
    net::{IpAddr, SocketAddr, TcpListener},
    path::PathBuf,
    sync::Arc,
};

use axum::{Router, extract::Request, serve::ListenerExt as _};

use site::Site;
use stop::Stop;

/// What to serve, and where.
#[derive(Clone, Debug)]
pub struct ServeOptions {
    /// The folder that `brevier site` made.
    pub folder: PathBuf,
    /// The address of this machine to listen on.
    pub address: IpAddr,
    /// The port to listen on; 0 for any that is free.
    pub port: u16,
    /// Whether to give up if the port is taken, rather than to use the next one that is free.
    pub strict_port: bool,
}

/// Where a site is served.
#[derive(Clone, Debug)]
pub struct Serving {
    /// The address that is listened on, with the port that was free.
    pub address: SocketAddr,
    /// The URL of the site's front page.
    pub url: String,
}

/// Serves a site until the process is asked to end, by Ctrl-C or SIGTERM.
///
/// Calls `ready` once, as soon as connections are accepted. The folder is read anew for each request; only the base path and
/// the port stay as they were at the start.
///
/// # Errors
/// Where the folder is not there, is not a site or has a `_headers` file that is not understood, and where no port can be had.
pub fn serve(options: &ServeOptions, ready: impl FnOnce(&Serving)) -> Result<(), ServeError> {
    let site = Arc::new(Site::open(&options.folder)?);
    let listener = listen::listen(options.address, options.port, options.strict_port)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(ServeError::Start)?;
    runtime.block_on(run(site, listener, ready))
}

async fn run(site: Arc<Site>, listener: TcpListener, ready: impl FnOnce(&Serving)) -> Result<(), ServeError> {
    listener.set_nonblocking(true).map_err(ServeError::Start)?;
    let listener = tokio::net::TcpListener::from_std(listener).map_err(ServeError::Start)?;
    let address = listener.local_addr().map_err(ServeError::Start)?;
    let stop = Stop::new().map_err(ServeError::Start)?;
    let serving = Serving { address, url: format!("http://{address}{}", site.base.front()) };
    let app = Router::new().fallback(move |request: Request| {
        let site = site.clone();
        async move { answer::answer(&site, request).await }
    });
    // Without it small answers would wait for each other; a connection that refuses works all the same.
    let listener = listener.tap_io(|stream| drop(stream.set_nodelay(true)));
    ready(&serving);
    // A preview has nothing to lose: connections that are open when it is asked to end are not waited for.
    tokio::select! {
        served = axum::serve(listener, app) => served.map_err(ServeError::Start),
        () = stop.asked() => Ok(()),
    }
}
