//! A running nginx.

use std::{
    env, fs,
    io::{BufRead, BufReader},
    net::{Ipv4Addr, TcpListener},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, mpsc},
    thread,
};

use tempfile::TempDir;

use super::{Config, Request, Response};

/// How often another port is tried. Between the choice of one and its use somebody else may take it.
const TRIES: usize = 5;

/// An nginx of one process, which ends with the test. It needs no rights and touches nothing outside its own folder.
pub(crate) struct Nginx {
    child: Child,
    port: u16,
    base: &'static str,
    log: Arc<Mutex<String>>,
    _place: TempDir,
}

impl Nginx {
    /// Serves a folder with a configuration, and waits until it listens.
    pub(crate) fn start(config: &Config, site: &Path) -> Self {
        for _ in 1..TRIES {
            match Self::try_to_start(config, site) {
                Err(log) if log.contains("bind() to") => println!("another port, since {log}"),
                started => return started.unwrap_or_else(|log| panic!("nginx does not start: {log}")),
            }
        }
        panic!("every port that was tried was taken");
    }

    /// What it has said where it has ended.
    fn try_to_start(config: &Config, site: &Path) -> Result<Self, String> {
        let place = TempDir::new().unwrap();
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
        let main = place.path().join("nginx.conf");
        fs::write(&main, main_config(&config.write(place.path(), port, site), config.brotli)).unwrap();
        let program = env::var_os("BREVIER_NGINX").expect("`cargo xtask test deploy` finds nginx and says where it is");
        let mut child = Command::new(program)
            .args(["-e", "stderr", "-p"])
            .arg(place.path())
            .arg("-c")
            .arg(&main)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let stderr = BufReader::new(child.stderr.take().unwrap());
        let log = Arc::new(Mutex::new(String::new()));
        let (sender, listens) = mpsc::channel();
        // It is read to its end, since nginx waits where nobody reads.
        thread::spawn({
            let log = log.clone();
            move || {
                for line in stderr.lines().map_while(Result::ok) {
                    *log.lock().unwrap() += &format!("{line}\n");
                    // It names its method of waiting for events right after it has opened its sockets.
                    if line.contains("event method") {
                        let _ = sender.send(());
                    }
                }
            }
        });
        let nginx = Self { child, port, base: config.base, log, _place: place };
        // The sender is gone where nginx has ended.
        listens.recv().map_err(|_| nginx.log())?;
        Ok(nginx)
    }

    /// The path on the host of a path below the base.
    pub(crate) fn on_host(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// Asks for a path below the base.
    pub(crate) fn get(&self, path: &str) -> Response {
        self.send(Request::get(path))
    }

    /// Sends a request for a path below the base.
    pub(crate) fn send(&self, mut request: Request) -> Response {
        request.target.insert_str(0, self.base);
        self.send_to_host(request)
    }

    /// Sends a request for a path of the host.
    pub(crate) fn send_to_host(&self, request: Request) -> Response {
        let answer = request.send(self.port);
        answer.unwrap_or_else(|error| panic!("{error}; nginx says: {}", self.log()))
    }

    fn log(&self) -> String {
        self.log.lock().unwrap().clone()
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // It has ended already where it did not start.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The module for brotli, where there is one.
pub(crate) fn brotli_module() -> Option<PathBuf> {
    env::var_os("BREVIER_NGINX_BROTLI").map(PathBuf::from)
}

/// What stands around a site's configuration in a usual nginx.conf.
fn main_config(site: &Path, brotli: bool) -> String {
    let module = brotli_module().filter(|_| brotli);
    let load = module.map(|path| format!("load_module {};\n", path.display())).unwrap_or_default();
    let folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let folders = folders.map(|name| format!("{name}_temp_path {name};\n")).concat();
    let site = site.display();
    format!(
        "daemon off;\nmaster_process off;\npid pid;\nerror_log stderr notice;\n{load}events {{}}\n\
         http {{\naccess_log off;\n{folders}include {site};\n}}\n"
    )
}
