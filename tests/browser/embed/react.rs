//! Papers within an application made with React, which makes and changes elements by itself.

use std::{fs, path::Path};

use super::{host, open_ready, page, script, titles, until_ready};
use crate::harness::{Base, Site, run};

/// The files of React for Node.js, in the order in which they need each other, and the names by which they do.
const FILES: [(&str, &str); 4] = [
    ("react", "react/cjs/react.production.js"),
    ("scheduler", "scheduler/cjs/scheduler.production.js"),
    ("react-dom", "react-dom/cjs/react-dom.production.js"),
    ("react-dom/client", "react-dom/cjs/react-dom-client.production.js"),
];

/// React as scripts of a page.
fn react() -> String {
    let folder = std::env::var("BREVIER_REACT").expect("`cargo xtask test` finds it");
    let script = |(name, file): (&str, &str)| {
        let code = fs::read_to_string(Path::new(&folder).join(file)).unwrap().replace("</script", "<\\/script");
        format!("<script>{{ const exports = modules['{name}'] = {{}}; {code} }}</script>")
    };
    let start =
        "<script>window.modules = {}; window.process = { env: {} }; window.require = name => modules[name];</script>";
    [start.to_owned(), FILES.map(script).concat()].concat()
}

/// A list of topics to choose from, and the papers of the one that is chosen.
const APPLICATION: &str = "<div id=\"root\"></div><script>
    const { createElement: el, useState, StrictMode } = modules.react;
    function Papers() {
        const [topic, choose] = useState('nlp');
        const [opened, open] = useState('');
        const button = name => el('button', { key: name, id: name, onClick: () => choose(name) }, name);
        return el('div', null, ['nlp', 'theory', 'none'].map(button), el('p', { id: 'opened' }, opened),
            topic !== 'none' && el('brevier-digest', { topic, limit: 2, 'onbrevier:open': event => { event.preventDefault(); open(event.detail.paper); } },
                el('p', null, 'Loading')));
    }
    modules['react-dom/client'].createRoot(document.getElementById('root')).render(el(StrictMode, null, el(Papers)));
</script>";

#[test]
fn a_page_made_with_react_makes_changes_and_takes_away_papers() {
    let digest = Site::prerendered(Base::Root);
    let (folder, host) = host(&page(&react(), &format!("{APPLICATION}{}", script(&digest.url("/")))));
    run(host, |reader| async move {
        open_ready(&reader, 1).await;
        let first = titles(&reader, 0).await;
        assert_eq!(first.len(), 2);
        reader.click("#theory").await;
        until_ready(&reader, 2).await;
        assert_ne!(titles(&reader, 0).await, first);
        reader
            .see::<()>(
                "void document.querySelector('brevier-digest').shadowRoot.querySelector('.card__title a').click()",
            )
            .await;
        reader.until("document.querySelector('#opened').textContent.length > 0").await;
        assert_eq!(reader.path().await, "/");
        reader.click("#none").await;
        assert_eq!(reader.count("brevier-digest").await, 0);
        reader.click("#nlp").await;
        until_ready(&reader, 3).await;
        assert_eq!(titles(&reader, 0).await, first);
        drop((digest, folder));
    });
}
