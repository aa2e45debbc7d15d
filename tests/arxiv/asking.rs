//! What the tests have in common: a client of the stand-in, at a quick pace.

use std::time::Duration;

use brevier::{
    digest::Category,
    publisher::arxiv::{ArxivClient, ArxivSettings, Pace},
};

use crate::stand_in::StandIn;

/// Settings that lead to the stand-in.
pub fn settings(server: &StandIn) -> ArxivSettings {
    ArxivSettings {
        contact: "owner@example.org".to_owned(),
        listing_base: format!("http://{}/atom", server.address),
        query_base: format!("http://{}/api/query", server.address),
        tries: 3,
        answer_megabytes: 1,
        ..ArxivSettings::default()
    }
}

/// Pauses that a test can wait for, and time-outs that even a busy machine keeps.
pub fn quick() -> Pace {
    Pace {
        pause: Duration::from_millis(2),
        first_wait: Duration::from_millis(4),
        longest_wait: Duration::from_secs(5),
        connect: Duration::from_secs(20),
        idle: Duration::from_secs(20),
        total: Duration::from_secs(20),
    }
}

pub fn client(server: &StandIn) -> ArxivClient {
    ArxivClient::with_pace(&settings(server), quick()).unwrap()
}

pub fn categories(names: &[&str]) -> Vec<Category> {
    names.iter().map(|name| name.parse().unwrap()).collect()
}
