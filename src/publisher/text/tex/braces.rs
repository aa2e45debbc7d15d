//! Which brace closes which.

use std::{collections::HashMap, ops::Range};

/// The groups of a text, found in one pass, so that a text of nothing but braces is as quick as any other.
#[derive(Debug)]
pub(super) struct Braces {
    closes: HashMap<usize, usize>,
}

impl Braces {
    /// Finds the groups; `\{` and `\}` are not part of any.
    pub(super) fn of(source: &str) -> Self {
        let (mut open, mut closes) = (Vec::new(), HashMap::new());
        let mut is_escaped = false;
        for (index, byte) in source.bytes().enumerate() {
            match byte {
                _ if is_escaped => is_escaped = false,
                b'\\' => is_escaped = true,
                b'{' => open.push(index),
                b'}' => {
                    if let Some(start) = open.pop() {
                        closes.insert(start, index);
                    }
                }
                _ => {}
            }
        }
        Self { closes }
    }

    /// What is in the group whose brace is at this place, without the braces.
    pub(super) fn group_at(&self, open: usize) -> Option<Range<usize>> {
        self.closes.get(&open).map(|close| open + 1..*close)
    }
}
