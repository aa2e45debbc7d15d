//! Feeds for the tests, in arXiv's form and with made-up papers.

/// A listing feed with these entries.
pub fn listing(entries: &str) -> String {
    format!(
        r#"<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="http://www.w3.org/2005/Atom">
  <id>http://rss.arxiv.org/atom/cs.AI</id>
  <title>cs.AI updates on arXiv.org</title>
  <updated>2025-08-20T04:00:19.866337+00:00</updated>
{entries}</feed>
"#
    )
}

/// An entry of a listing; its element names are one a line, save for the abstract.
pub const LISTED: &str = r#"<entry>
<id>oai:arXiv.org:2508.13426v2</id>
<title>Signs &amp; 
   Wonders</title>
<updated>2025-08-20T04:00:19.899254+00:00</updated>
<link href="https://arxiv.org/abs/2508.13426" rel="alternate" type="text/html"/>
<summary>arXiv:2508.13426v2 Announce Type: replace-cross 
Abstract: We read
feeds. Abstract: none.</summary>
<category term="cs.CL"/><category term="cs.AI"/><category term="68T07"/>
<published>2025-08-20T00:00:00-04:00</published>
<arxiv:announce_type>replace-cross</arxiv:announce_type>
<dc:rights>http://creativecommons.org/licenses/by/4.0/</dc:rights>
<dc:creator>A B (Inst, Inst2), C D</dc:creator>
</entry>
"#;

/// An answer of the query API with these entries, which it counts.
pub fn answer(entries: &str) -> String {
    let total = entries.matches("<entry>").count();
    format!(
        r#"<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
  <id>https://arxiv.org/api/abc</id>
  <title>arXiv Query: search_query=&amp;id_list=</title>
  <updated>2025-08-20T06:00:00Z</updated>
  <opensearch:totalResults>{total}</opensearch:totalResults>
{entries}</feed>
"#
    )
}

/// An entry of an answer.
pub const PAPER: &str = r#"<entry>
<id>http://arxiv.org/abs/2508.13426v2</id>
<title>Signs and
  Wonders</title>
<updated>2025-08-19T10:00:00Z</updated>
<link href="https://arxiv.org/abs/2508.13426v2" rel="alternate" type="text/html"/>
<link href="https://arxiv.org/pdf/2508.13426v2" rel="related" type="application/pdf" title="pdf"/>
<summary>  We read
  feeds.
</summary>
<category term="cs.CL"/><category term="cs.LG"/><category term="I.2.6"/>
<published>2025-08-18T17:00:00Z</published>
<arxiv:comment>Accepted at ICML 2026,
  9 pages</arxiv:comment>
<arxiv:primary_category term="cs.LG"/>
<arxiv:journal_ref>J. Feeds 1 (2026)</arxiv:journal_ref>
<arxiv:doi>10.1000/feeds.1</arxiv:doi>
<author><name>Åsa
  Öberg</name><arxiv:affiliation>KTH, Stockholm</arxiv:affiliation><arxiv:affiliation>Elsewhere</arxiv:affiliation></author>
<author><name>C D</name></author>
</entry>
"#;

/// The entry of an answer to a wrong query.
pub const QUERY_ERROR: &str = r#"<entry>
<id>https://arxiv.org/api/errors#incorrect_id_format_for_abc</id>
<title>Error</title>
<summary>incorrect id format for abc</summary>
</entry>
"#;
