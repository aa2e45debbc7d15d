//! Texts that would run, or change the page, if anything took them for more than text. By class, each with every way out of what it
//! may stand in. What runs says so by `attacked()`.

/// Ways out of what a text may stand in: text, attributes with either quote or none, raw text elements, comments, sections of XML,
/// templates, and scripts.
const WAYS_OUT: [&str; 12] = [
    "",
    "\"> ",
    "'> ",
    "` ",
    "</title></style></textarea></noscript></script>",
    "--!> ",
    "]]> ",
    "</template></svg></math> ",
    "\"}]}</script>",
    "\\\" ",
    "${'`'}` ",
    "\u{2028}\u{202e}\u{200d} ",
];

/// What would run or change the page, by class.
const CLASSES: [(&str, &[&str]); 8] = [
    (
        "tags",
        &[
            "<script>attacked()</script>",
            "<ScRiPt\u{a0}src=data:,attacked()></sCrIpT>",
            "<iframe srcdoc='<script>parent.attacked()</script>'></iframe>",
            "<object data='data:text/html,<script>parent.attacked()</script>'></object>",
            "<base href='https://attacker.example/'>",
            "<meta http-equiv=refresh content='0;url=javascript:attacked()'>",
            "<form action=javascript:attacked()><button autofocus>x</button></form>",
            "<plaintext><xmp><listing>",
        ],
    ),
    (
        "attributes",
        &[
            "<img src=x onerror=attacked()>",
            "<img/src='x'/onerror\u{c}=\u{c}'attacked()'>",
            "<details open ontoggle=attacked()>",
            "<input autofocus onfocus=attacked()>",
            "<video><source onerror=attacked()></video>",
            " onmouseover=attacked() autofocus onfocus=attacked() tabindex=0 ",
            "style=animation-name:appear onanimationstart=attacked() ",
        ],
    ),
    (
        "addresses",
        &[
            "javascript:attacked()",
            "JaVaScRiPt:attacked()//",
            "java\tscript\n:attacked()",
            "data:text/html,<script>parent.attacked()</script>",
            "<a href=javascript:attacked()>x</a>",
            "//attacker.example/%2e%2e/",
            "vbscript:attacked() blob:x filesystem:x",
        ],
    ),
    (
        "style sheets",
        &[
            "<style>*{background:url(https://attacker.example/)}</style>",
            "<link rel=stylesheet href=https://attacker.example/>",
            "<p style='position:fixed;inset:0;background:url(https://attacker.example/)'>x</p>",
            "}</style><script>attacked()</script>",
            "expression(attacked()) @import url(https://attacker.example/);",
        ],
    ),
    (
        "SVG",
        &[
            "<svg onload=attacked()></svg>",
            "<svg><script>attacked()</script></svg>",
            "<svg><a xlink:href=javascript:attacked()><text>x</text></a></svg>",
            "<svg><animate onbegin=attacked() attributeName=x dur=1s></svg>",
            "<svg><foreignObject><img src=x onerror=attacked()></foreignObject></svg>",
            "<svg><use href='data:image/svg+xml,<svg id=x onload=attacked()></svg>#x'></svg>",
        ],
    ),
    (
        "MathML",
        &[
            "<math><mtext><img src=x onerror=attacked()></mtext></math>",
            "<math href=javascript:attacked()>x</math>",
            "<math><annotation-xml encoding=text/html><script>attacked()</script></annotation-xml></math>",
            "<math><mglyph><svg><mtext><style><img src=x onerror=attacked()></style></mtext></svg></mglyph></math>",
            "<math><maction actiontype=statusline xlink:href=javascript:attacked()>x</maction></math>",
        ],
    ),
    (
        "templates",
        &[
            "{{constructor.constructor('attacked()')()}}",
            "${attacked()}",
            "<%= attacked() %>",
            "#{attacked()} @{attacked()} [[attacked()]]",
            "<template shadowrootmode=open><script>attacked()</script></template>",
            "{% include 'x' %}{{ attacked() | safe }}",
        ],
    ),
    (
        "Unicode",
        &[
            "\u{ff1c}script\u{ff1e}attacked()\u{ff1c}/script\u{ff1e}",
            "\u{2039}img src=x onerror=attacked()\u{203a}",
            "&lt;img src=x onerror=attacked()&gt; &#60;script&#62;attacked()&#x3c;/script>",
            "\\u003cimg src=x onerror=attacked()\\u003e \\x3cscript>attacked()",
            "\u{202e}\u{2066}<img src=x onerror=attacked()>\u{2069}\u{202c}",
            "<\u{200b}script>attacked()</\u{200b}script> e\u{301}\u{feff}\u{10ffff}",
            "<i\u{307}mg src=x onerror=attacked()> \u{17f}cript",
        ],
    ),
];

/// All texts, each with the name of its class.
pub fn texts() -> Vec<(&'static str, String)> {
    let of_class = |(class, texts): &(&'static str, &'static [&'static str])| {
        let class = *class;
        let ways = |text: &'static str| WAYS_OUT.map(|out| (class, format!("{out}{text} end")));
        texts.iter().flat_map(|text| ways(text)).collect::<Vec<_>>()
    };
    let all: Vec<_> = CLASSES.iter().flat_map(of_class).collect();
    assert!(all.len() >= 500, "{} texts", all.len());
    all
}

/// How many texts there are in each class, for the log of a test.
pub fn counts() -> String {
    let count = |(class, texts): &(&str, &[&str])| format!("{class} {}", texts.len() * WAYS_OUT.len());
    CLASSES.iter().map(count).collect::<Vec<_>>().join(", ")
}

/// A paper that has this text in every field that holds one.
pub fn paper(number: usize, text: &str) -> serde_json::Value {
    serde_json::json!({
        "id": format!("2605.{:05}", 10_000 + number),
        "version": 2,
        "title": text,
        "authors": [{ "name": text, "affiliations": [text] }],
        "abstract": text,
        "primary_category": "cs.LG",
        "categories": ["cs.LG"],
        "published": "2026-05-01T10:00:00Z",
        "comment": text,
        "venue": text,
        "journal_ref": text,
        "doi": text,
        "licence": text,
        "links": { "abstract": text, "pdf": text, "code": text },
        "tags": ["nlp", text],
        "key_points": [{ "text": text, "evidence": format!("{text}.") }],
        "sections": { "summary": text, "methodology": text, "results": text, "implications": text },
        "related": [{ "id": "2605.10000", "title": text, "edition": "2026-05-08", "shares": [text] }],
        "provenance": {
            "kind": "llm", "model": text, "prompt_version": text, "source": text,
            "flags": [{ "kind": "unsupported_number", "detail": text }],
        },
    })
}
