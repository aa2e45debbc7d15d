//! Several listings as one.

use std::{
    cmp::Reverse,
    collections::{HashMap, hash_map::Entry},
};

use super::Listing;
use crate::{
    digest::{AnnounceType, ArxivId},
    publisher::arxiv::Announcement,
};

/// Merges listings into one in which each paper stands once, at its first place.
///
/// Of several announcements of a paper the first in this order is kept: new, cross, replace, replace-cross, others. Of two of the
/// same type, the newer day and then the higher version.
pub fn merge(listings: impl IntoIterator<Item = Listing>) -> Listing {
    let mut merged = Listing::default();
    let mut places: HashMap<ArxivId, usize> = HashMap::new();
    for listing in listings {
        merged.date = merged.date.max(listing.date);
        merged.set_aside.extend(listing.set_aside);
        for announcement in listing.announcements {
            match places.entry(announcement.id.clone()) {
                Entry::Vacant(place) => {
                    place.insert(merged.announcements.len());
                    merged.announcements.push(announcement);
                }
                Entry::Occupied(place) => {
                    let kept = &mut merged.announcements[*place.get()];
                    if rank(&announcement) < rank(kept) {
                        *kept = announcement;
                    }
                }
            }
        }
    }
    merged
}

fn rank(announcement: &Announcement) -> impl Ord + use<> {
    let kind = match announcement.announce_type {
        AnnounceType::New => 0,
        AnnounceType::Cross => 1,
        AnnounceType::Replace => 2,
        AnnounceType::ReplaceCross => 3,
        AnnounceType::Other => 4,
    };
    (kind, Reverse(announcement.date), Reverse(announcement.version))
}
