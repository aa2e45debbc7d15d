//! nginx, for the tests of its configurations.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use super::{Tool, debian, on_path, version};
use crate::outcome::Outcome;

const PURPOSE: &str = "the tests of the recipes for hosts";

/// Where systems put it that keep the programs of servers off the `PATH` of users.
const ELSEWHERE: [&str; 3] = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"];

/// Where systems put its modules.
const MODULES: [&str; 3] = ["/usr/lib/nginx/modules", "/usr/lib64/nginx/modules", "/usr/share/nginx/modules"];

/// A web server and what it can load.
pub struct Nginx {
    /// The server.
    pub program: Tool,
    /// The module that sends files compressed by brotli, where there is one.
    pub brotli: Option<PathBuf>,
}

/// Finds nginx, or installs it where the system's packages are at hand.
pub fn get() -> Outcome<Nginx> {
    if let Some(nginx) = find()? {
        return Ok(nginx);
    }
    debian::try_install(&["nginx"], PURPOSE);
    // Apart, since not every system has it. One that had nginx before is left as it is: a module would be loaded there too.
    debian::try_install(&["libnginx-mod-http-brotli-static"], PURPOSE);
    find()?.ok_or_else(|| format!("{PURPOSE} need nginx; install it, or name the program with BREVIER_NGINX"))
}

fn find() -> Outcome<Option<Nginx>> {
    let named = on_path::named("BREVIER_NGINX")?;
    let is_ours_to_choose = named.is_none();
    let elsewhere = || ELSEWHERE.iter().map(PathBuf::from).find(|path| path.is_file());
    let Some(path) = named.or_else(|| on_path::find("nginx")).or_else(elsewhere) else {
        return Ok(None);
    };
    let version = version_of(&path).ok_or_else(|| format!("{} does not run", path.display()))?;
    // A module fits only the nginx that it was built for, and one that somebody names may be any.
    let modules = MODULES.iter().map(|folder| Path::new(folder).join("ngx_http_brotli_static_module.so"));
    let brotli = modules.filter(|_| is_ours_to_choose).find(|path| path.is_file());
    Ok(Some(Nginx { program: Tool { name: "nginx", version, path, cached: false }, brotli }))
}

/// It tells its version on standard error: `nginx version: nginx/1.22.1`.
fn version_of(program: &Path) -> Option<String> {
    let output = Command::new(program).arg("-v").output().ok()?;
    let text = String::from_utf8_lossy(&output.stderr).replace('/', " ");
    version::in_text(&text).filter(|_| output.status.success()).map(str::to_owned)
}
