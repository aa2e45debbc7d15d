//! While something is on its way.

use crate::{
    harness::{Answer, Site, reader_test},
    pages::EditionOnPage,
};

reader_test!(what_is_seen_until_the_program_runs_fits_on_a_screen, |site: &Site| site.hold(".wasm"), |reader| {
    reader.driver.goto(reader.site.url("/")).await.unwrap();
    reader.until_text("#boot", "Setting today’s edition…").await;
    assert!(reader.see::<bool>("document.documentElement.scrollHeight <= innerHeight").await);
    reader.site.release();
    EditionOnPage(&reader).until_shown().await;
    assert_eq!(reader.count("#boot").await, 0);
});

reader_test!(a_page_that_waits_says_what_for, |site: &Site| site.digest("index.json", [Answer::Never]), |reader| {
    reader.open("/").await;
    reader.until_text(".loading[role=status]", "Loading the digest…").await;
});

reader_test!(
    the_masthead_is_there_while_the_edition_is_not,
    |site: &Site| site.digest("editions/2026-05-08.json", [Answer::Never]),
    |reader| {
        reader.open("/").await;
        reader.until_text("h1", "without the noise").await;
        reader.until_text(".loading", "Loading the edition…").await;
    }
);

reader_test!(
    a_request_that_the_network_lost_is_sent_once_more,
    |site: &Site| site.digest("editions/2026-05-08.json", [Answer::Lost, Answer::Text(503, String::new())]),
    |reader| {
        // The second answer is the server's own failure, which shows that the first was asked again, and that one only.
        reader.allow_console("ERR_EMPTY_RESPONSE");
        reader.allow_console("503");
        reader.open("/").await;
        reader.until_text(".state--failed", "The server has a problem").await;
        assert_eq!(reader.site.asked_for("editions/2026-05-08.json"), 2);
        reader.site.restore("editions/2026-05-08.json");
        reader.click(".state--failed button").await;
        EditionOnPage(&reader).until_shown().await;
    }
);
