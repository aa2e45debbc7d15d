//! The configurations of `docs/deploy/`, with nothing changed but what they ask their reader to change.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The folder that the configurations name.
const FOLDER: &str = "/srv/brevier/site";
/// The file for the policy that they name.
const POLICY: &str = "/etc/nginx/brevier-policy";

/// A configuration and the base path that it is for.
pub(crate) struct Config {
    pub(crate) base: &'static str,
    text: String,
    /// Whether the module for brotli is wanted.
    pub(crate) brotli: bool,
    policy: Option<String>,
}

impl Config {
    /// As it is published.
    pub(crate) fn of(base: &'static str) -> Self {
        let name = if base.is_empty() { "nginx.conf" } else { "nginx-below-a-path.conf" };
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/deploy").join(name);
        Self { base, text: fs::read_to_string(path).unwrap(), brotli: false, policy: None }
    }

    /// With brotli, as its comment says.
    pub(crate) fn with_brotli(mut self) -> Self {
        self.text = replaced_once(&self.text, "# brotli_static on;", "brotli_static on;");
        self.brotli = true;
        self
    }

    /// With the content security policy, as its comment says.
    pub(crate) fn with_policy(mut self) -> Self {
        let command = self.text.lines().find_map(|line| line.trim().strip_prefix("#   sed ")).unwrap();
        self.policy = Some(format!("sed {command}"));
        self.text = replaced_once(&self.text, &format!("# include {POLICY};"), &format!("include {POLICY};"));
        self
    }

    /// Writes it for this port and site. Only lines that say CHANGE change, and the place of the policy.
    pub(crate) fn write(&self, place: &Path, port: u16, site: &Path) -> PathBuf {
        let site = site.to_str().unwrap();
        let policy = place.join("policy");
        let policy = policy.to_str().unwrap();
        if let Some(command) = &self.policy {
            let command = replaced_once(&replaced_once(command, FOLDER, site), POLICY, policy);
            assert!(Command::new("sh").args(["-euc", &command]).status().unwrap().success(), "{command}");
        }
        let mut changes = vec![
            ("listen 80;", format!("listen 127.0.0.1:{port};")),
            ("listen [::]:80;", String::new()),
            (FOLDER, site.to_owned()),
        ];
        let line = |line: &str| {
            let mut line = line.replace(&format!("include {POLICY};"), &format!("include {policy};"));
            if line.contains("# CHANGE") {
                changes.retain(|(from, to)| {
                    let is_here = line.contains(from);
                    line = line.replace(from, to);
                    !is_here
                });
            }
            line + "\n"
        };
        let text: String = self.text.lines().map(line).collect();
        assert!(changes.is_empty(), "no line says CHANGE for {changes:?}");
        let path = place.join("site.conf");
        fs::write(&path, text).unwrap();
        path
    }
}

fn replaced_once(text: &str, from: &str, to: &str) -> String {
    assert_eq!(text.matches(from).count(), 1, "{from} in {text}");
    text.replace(from, to)
}
