//! A running `brevier serve`.

use std::{
    io::{BufRead, BufReader, Read},
    path::Path,
    process::{Child, ChildStderr, ChildStdout, Command, ExitStatus, Stdio},
    sync::mpsc,
    thread,
    time::Duration,
};

use crate::http::{Request, Response};

/// The server. It ends with the test.
pub struct Server {
    child: Child,
    stdout: Option<BufReader<ChildStdout>>,
    stderr: BufReader<ChildStderr>,
    /// The line that it printed.
    pub line: String,
}

/// Starts `brevier serve`, whose words can be read.
pub fn spawn(folder: &Path, options: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_brevier"))
        .arg("serve")
        .arg(folder)
        .args(options)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

impl Server {
    /// Starts it and waits for the line that says where the site is.
    pub fn start(folder: &Path, options: &[&str]) -> Self {
        let mut child = spawn(folder, options);
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut stderr = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        if line.is_empty() {
            let mut said = String::new();
            stderr.read_to_string(&mut said).unwrap();
            panic!("it ended before it served: {said}");
        }
        Self { child, stdout: Some(stdout), stderr, line }
    }

    /// The URL that it printed.
    pub fn url(&self) -> &str {
        self.line.split_whitespace().last().unwrap()
    }

    pub fn port(&self) -> u16 {
        let (host, _path) = self.url().strip_prefix("http://").unwrap().split_once('/').unwrap();
        host.rsplit_once(':').unwrap().1.parse().unwrap()
    }

    /// Sends a request.
    pub fn send(&self, request: Request) -> Response {
        request.send(self.port())
    }

    /// Gets a path of the host, with nothing said about encodings.
    pub fn get(&self, path: &str) -> Response {
        self.send(Request::get(path))
    }

    /// The next line of its errors.
    pub fn error_line(&mut self) -> String {
        let mut line = String::new();
        self.stderr.read_line(&mut line).unwrap();
        line
    }

    /// Sends it a signal, and waits until it has ended.
    #[cfg(unix)]
    pub fn end_by(mut self, signal: &str) -> Ended {
        assert!(Command::new("kill").arg(signal).arg(self.child.id().to_string()).status().unwrap().success());
        // Its output ends with it. A thread reads it, so that a server that does not end fails the test.
        let (sender, receiver) = mpsc::channel();
        let mut output = self.stdout.take().unwrap();
        thread::spawn(move || {
            let mut stdout = String::new();
            output.read_to_string(&mut stdout).unwrap();
            sender.send(stdout)
        });
        let stdout = receiver.recv_timeout(Duration::from_secs(20)).expect("it ends when it is asked to");
        let status = self.child.wait().unwrap();
        let mut stderr = String::new();
        self.stderr.read_to_string(&mut stderr).unwrap();
        Ended { status, stdout, stderr }
    }
}

/// What was left to say at the end.
#[derive(Debug)]
pub struct Ended {
    pub status: ExitStatus,
    pub stdout: String,
    pub stderr: String,
}

impl Drop for Server {
    fn drop(&mut self) {
        // It has ended already where the test was about that.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
