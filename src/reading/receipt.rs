//! The selection receipt in one line.

use super::papers;
use crate::{digest::Receipt, words::reader_word as t};

/// `24 of 158 announced; 102 replacements skipped`, as far as the receipt says so. `shown` is how many papers the edition has.
pub fn receipt_line(receipt: Option<&Receipt>, shown: usize) -> String {
    let Some(receipt) = receipt else { return papers(shown) };
    let mut line = match receipt.announced {
        Some(announced) => {
            let selected = receipt.selected.unwrap_or(shown as u32);
            t!("{0} of {1} announced").with(&[&selected.to_string(), &announced.to_string()])
        }
        None => papers(shown),
    };
    for skipped in receipt.skipped.iter().filter(|skipped| skipped.count > 0) {
        line.push_str(&t!("; {0} {1} skipped").with(&[&skipped.count.to_string(), &skipped.reason]));
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::digest::Skipped;

    #[test]
    fn it_says_what_the_receipt_knows_and_no_more() {
        let skipped = vec![
            Skipped { reason: "replacements".into(), count: 102 },
            Skipped { reason: "shown before".into(), count: 0 },
        ];
        let receipt = Receipt { announced: Some(158), selected: Some(24), skipped, ..Receipt::default() };
        assert_eq!(receipt_line(Some(&receipt), 24), "24 of 158 announced; 102 replacements skipped");
        assert_eq!(receipt_line(Some(&Receipt::default()), 1), "1 paper");
        assert_eq!(receipt_line(None, 24), "24 papers");
    }
}
