//! What is never sent.

use crate::site::at_both_bases;

#[test]
fn nothing_outside_the_folder_can_be_had() {
    at_both_bases(|site| {
        let name = "secret.txt";
        let outside = site.beside(name);
        std::fs::write(&outside, "a secret").unwrap();
        let absolute = outside.to_str().unwrap();
        let server = site.serve();
        for path in [
            format!("/../{name}"),
            format!("/assets/../../{name}"),
            format!("/%2e%2e/{name}"),
            format!("/.%2E/{name}"),
            format!("/%2e%2e%2f{name}"),
            format!("/assets%2f..%2f..%2f{name}"),
            format!("/..%5c{name}"),
            format!("/..\\{name}"),
            format!("/%252e%252e/{name}"),
            format!("/{absolute}"),
            format!("/{}", absolute.replace('/', "%2f")),
            "/index.html%00".to_owned(),
            "/%00".to_owned(),
            "/%ff".to_owned(),
        ] {
            server.get(&site.on_host(&path)).is_missing_page();
        }
    });
}

#[test]
fn hidden_names_and_the_rules_cannot_be_had() {
    at_both_bases(|site| {
        site.write(".well-known/x.txt", "hidden");
        site.write("assets/.map", "hidden");
        site.write("_headers.br", "hidden");
        site.write(".brevier/index.html", "hidden");
        let server = site.serve();
        for path in [
            "/.brevier/state.json",
            "/.brevier/",
            "/.brevier",
            "/%2ebrevier/state.json",
            "/.well-known/x.txt",
            "/assets/.map",
            "/_headers",
            "/%5Fheaders",
            "/_headers.br",
            "/assets/../_headers",
        ] {
            server.get(&site.on_host(path)).is_missing_page();
        }
    });
}

#[test]
fn a_path_with_empty_parts_is_no_page() {
    at_both_bases(|site| {
        let server = site.serve();
        for path in ["//", "/editions//2026-05-08/", "/assets//reader-1a.js", "/./", "/editions/./2026-05-08/"] {
            server.get(&site.on_host(path)).is_missing_page();
        }
    });
}

#[cfg(unix)]
#[test]
fn links_out_of_the_folder_are_not_followed() {
    use std::os::unix::fs::symlink;
    at_both_bases(|site| {
        let elsewhere = site.beside("elsewhere");
        std::fs::create_dir(&elsewhere).unwrap();
        std::fs::write(elsewhere.join("index.html"), "a secret").unwrap();
        std::fs::write(elsewhere.join("secret.txt"), "a secret").unwrap();
        symlink(&elsewhere, site.path().join("folder")).unwrap();
        symlink(elsewhere.join("secret.txt"), site.path().join("file.txt")).unwrap();
        symlink(site.path().join(".brevier/state.json"), site.path().join("state.json")).unwrap();
        symlink(elsewhere.join("secret.txt"), site.path().join("icon-512.png.br")).unwrap();
        symlink(site.path().join("icon-512.png"), site.path().join("icon.png")).unwrap();
        let server = site.serve();
        for path in ["/folder", "/folder/", "/folder/secret.txt", "/file.txt", "/state.json"] {
            server.get(&site.on_host(path)).is_missing_page();
        }
        let icon = crate::http::Request::get(&site.on_host("/icon-512.png")).header("Accept-Encoding", "br");
        server.send(icon).is(200, "the icon");
        server.get(&site.on_host("/icon.png")).is(200, "the icon");
    });
}
