//! Digests that cannot be had or read: each cause is named, and a second try works.

use crate::{
    harness::{Answer, Reader, Site, fixture, reader_test},
    pages::EditionOnPage,
};

/// Waits for the message and reads its headline and its detail, which may be empty.
async fn trouble(reader: &Reader) -> (String, String) {
    reader.until("!!document.querySelector('.state--failed')").await;
    let detail = reader.texts(".state__detail").await.into_iter().next().unwrap_or_default();
    (reader.text(".state__title").await, detail)
}

reader_test!(
    a_missing_digest_is_said_to_be_missing,
    |site: &Site| site.digest("index.json", [Answer::Text(404, String::new())]),
    |reader| {
        reader.allow_console("404");
        reader.open("/").await;
        assert_eq!(trouble(&reader).await, ("The digest was not found".to_owned(), "index.json".to_owned()));
    }
);

reader_test!(
    a_web_page_in_place_of_the_digest_is_seen_through,
    |site: &Site| site.digest_text("index.json", "<!doctype html><title>Welcome</title>"),
    |reader| {
        reader.open("/").await;
        let (title, detail) = trouble(&reader).await;
        assert_eq!(title, "The digest was not found");
        assert!(detail.contains("is a web page, not a digest"), "{detail}");
    }
);

macro_rules! broken_index {
    ($($name:ident: $text:expr => $detail:literal;)*) => {$(
        reader_test!($name, |site: &Site| site.digest_text("index.json", $text), |reader| {
            reader.open("/").await;
            let (title, detail) = trouble(&reader).await;
            assert_eq!(title, "This digest is broken");
            assert!(detail.contains($detail), "{detail}");
        });
    )*};
}

broken_index! {
    an_empty_index_is_named: "" => "index.json: is empty";
    a_truncated_index_is_named: &fixture::index(1).to_string()[..60] => "index.json: is cut off";
    what_is_not_json_is_named: "{ nonsense }" => "index.json: is not JSON";
    an_index_of_a_wrong_type_is_named: "[1, 2]" => "index.json: is a list, not an object";
    a_missing_field_of_the_index_is_named: r#"{ "format": "1.0", "made_at": "2026-05-08", "editions": [] }"# => "field site: is missing";
}

reader_test!(
    a_digest_of_a_newer_version_says_so,
    |site: &Site| site.digest_text("index.json", r#"{ "format": "2.0", "everything": "else" }"#),
    |reader| {
        reader.open("/").await;
        let (title, detail) = trouble(&reader).await;
        assert_eq!(title, "This digest was made by a newer version");
        assert!(detail.contains("made with format 2.0"), "{detail}");
    }
);

reader_test!(
    one_bad_paper_is_left_out_and_named,
    |site: &Site| {
        let mut papers: Vec<_> = (1..=8).map(fixture::paper).collect();
        papers[6].as_object_mut().unwrap().remove("title");
        fixture::serve(site, &papers);
    },
    |reader| {
        let edition = EditionOnPage::open(&reader, "/").await;
        assert_eq!(edition.titles().await.len(), 7);
        reader.click(".note--set-aside summary").await;
        let said = reader.text(".note--set-aside").await;
        assert!(said.contains("1 entry of this digest could not be read and is left out."), "{said}");
        assert!(said.contains("editions/2026-05-08.json: paper 7 (2001.00008), field title: is missing"), "{said}");
    }
);

reader_test!(
    an_edition_without_a_good_paper_is_broken,
    |site: &Site| fixture::serve(site, &[fixture::paper_with(1, &serde_json::json!({ "title": 7 }))]),
    |reader| {
        reader.open("/").await;
        let (title, detail) = trouble(&reader).await;
        assert_eq!(title, "This digest is broken");
        assert!(detail.contains("paper 1 (2001.00002), field title: is a number, not text"), "{detail}");
    }
);

reader_test!(
    an_edition_that_fails_leaves_the_others_and_a_second_try_works,
    |site: &Site| site.digest("editions/2026-05-08.json", [Answer::Text(500, String::new())]),
    |reader| {
        reader.allow_console("500");
        reader.open("/").await;
        let (title, _) = trouble(&reader).await;
        assert_eq!(title, "The server has a problem");
        assert!(reader.text(".state--failed").await.contains("500"));
        assert_eq!(reader.count(".strip__edition").await, 7);
        reader.site.restore("editions/2026-05-08.json");
        reader.click(".state--failed button").await;
        EditionOnPage(&reader).until_shown().await;
        assert_eq!(reader.count(".state--failed").await, 0);
    }
);

reader_test!(a_failed_index_can_be_tried_again, |site: &Site| site.digest_text("index.json", ""), |reader| {
    reader.open("/").await;
    trouble(&reader).await;
    reader.site.restore("index.json");
    reader.click(".state--failed button").await;
    EditionOnPage(&reader).until_shown().await;
});

reader_test!(offline_is_told_from_other_trouble_and_ends_by_itself, |reader| {
    EditionOnPage::open(&reader, "/").await;
    reader.allow_console("ERR_INTERNET_DISCONNECTED");
    reader.offline(true).await;
    reader.click(".strip__day:nth-child(2) a").await;
    let (title, _) = trouble(&reader).await;
    assert_eq!(title, "You are offline");
    reader.offline(false).await;
    EditionOnPage(&reader).until_shown().await;
    reader.until_text("h1", "Thursday, 7 May 2026").await;
});

reader_test!(what_failed_offline_is_loaded_when_the_network_is_back_even_on_another_page, |reader| {
    EditionOnPage::open(&reader, "/").await;
    reader.allow_console("ERR_INTERNET_DISCONNECTED");
    reader.offline(true).await;
    reader.click(".strip__day:nth-child(2) a").await;
    trouble(&reader).await;
    reader.driver.back().await.unwrap();
    EditionOnPage(&reader).until_shown().await;
    reader.offline(false).await;
    reader.click(".strip__day:nth-child(2) a").await;
    EditionOnPage(&reader).until_shown().await;
    reader.until_text("h1", "Thursday, 7 May 2026").await;
});

reader_test!(
    a_page_that_failed_says_so_in_its_title,
    |site: &Site| site.digest("editions/2026-05-07.json", [Answer::Text(500, String::new())]),
    |reader| {
        reader.allow_console("500");
        reader.open("/editions/2026-05-07/").await;
        trouble(&reader).await;
        reader.until("document.title === 'The server has a problem · Brevier'").await;
    }
);

reader_test!(
    a_server_that_never_answers_is_given_up_on,
    |site: &Site| site.digest("index.json", [Answer::Never]),
    |reader| {
        // Twenty seconds pass in a twentieth of one.
        reader
            .before_pages("const wait = setTimeout; window.setTimeout = (f, ms, ...rest) => wait(f, ms / 400, ...rest)")
            .await;
        reader.open("/").await;
        let (title, _) = trouble(&reader).await;
        assert_eq!(title, "The server takes too long");
    }
);

reader_test!(
    a_lost_connection_is_told_from_being_offline,
    |site: &Site| site.digest("index.json", [Answer::Lost]),
    |reader| {
        reader.allow_console("ERR_EMPTY_RESPONSE");
        reader.open("/").await;
        let (title, _) = trouble(&reader).await;
        assert_eq!(title, "The server cannot be reached");
    }
);

reader_test!(
    a_digest_without_editions_is_quiet_not_broken,
    |site: &Site| {
        let mut index = fixture::index(0);
        index["editions"] = serde_json::json!([]);
        site.digest_text("index.json", index.to_string());
    },
    |reader| {
        reader.open("/").await;
        reader.until_text(".state--empty", "No edition yet").await;
    }
);

reader_test!(an_edition_without_papers_is_quiet_not_broken, |site: &Site| fixture::serve(site, &[]), |reader| {
    reader.open("/").await;
    reader.until_text(".state--empty", "A quiet day").await;
});

reader_test!(
    the_about_page_stands_without_a_digest,
    |site: &Site| site.digest_text("index.json", "nonsense"),
    |reader| {
        reader.open("/about/").await;
        reader.until_text(".about", "How this digest is made").await;
    }
);
