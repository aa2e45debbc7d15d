//! Feeds as arXiv writes them, with made-up papers.

use brevier::digest::ArxivId;

/// Ids of so many papers.
pub fn ids(count: usize) -> Vec<ArxivId> {
    (1..=count).map(|number| format!("2605.{number:05}").parse().unwrap()).collect()
}

/// A listing of new papers of a day.
pub fn listing(day: &str, ids: &[ArxivId]) -> String {
    let entries: String = ids
        .iter()
        .map(|id| {
            format!(
                r#"<entry><id>oai:arXiv.org:{id}v1</id><title>On {id}</title>
<summary>arXiv:{id}v1 Announce Type: new 
Abstract: About {id}.</summary><category term="cs.LG"/>
<published>{day}T00:00:00-04:00</published><arxiv:announce_type>new</arxiv:announce_type>
<dc:creator>A B, C D</dc:creator></entry>"#
            )
        })
        .collect();
    format!(
        r#"<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="http://www.w3.org/2005/Atom">
<title>cs.LG updates on arXiv.org</title><updated>{day}T05:00:19.866337+00:00</updated>{entries}</feed>"#
    )
}

/// An answer of the query API about some papers.
pub fn answer(ids: &[ArxivId]) -> String {
    answer_of(ids, ids.len())
}

/// An answer that says of itself that there are `total` papers.
pub fn answer_of(ids: &[ArxivId], total: usize) -> String {
    let entries: String = ids
        .iter()
        .map(|id| {
            format!(
                r#"<entry><id>http://arxiv.org/abs/{id}v1</id><title>On {id}</title><summary>About {id}.</summary>
<link href="https://arxiv.org/pdf/{id}v1" rel="related" title="pdf"/><category term="cs.LG"/>
<published>2026-05-07T17:00:00Z</published><updated>2026-05-07T17:00:00Z</updated>
<arxiv:primary_category term="cs.LG"/><author><name>A B</name></author></entry>"#
            )
        })
        .collect();
    format!(
        r#"<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
<title>arXiv Query</title><opensearch:totalResults>{total}</opensearch:totalResults>{entries}</feed>"#
    )
}

/// The answer to a query that arXiv does not understand.
pub fn query_error() -> String {
    answer_of(&[], 1).replace(
        "</feed>",
        "<entry><id>https://arxiv.org/api/errors#incorrect_id_format_for_abc</id><title>Error</title>\
         <summary>incorrect id format for abc</summary></entry></feed>",
    )
}
