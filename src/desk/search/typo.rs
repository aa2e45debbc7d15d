//! Words that were mistyped.

use strsim::osa_distance;

/// The word of a list that was most likely meant, the earlier ones being the commoner: the nearest by letters that are wrong,
/// missing, too many or exchanged with their neighbour. One of these in four letters or more, two in eight or more.
pub fn nearest<'a>(mistyped: &str, words: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let length = mistyped.chars().count();
    let most = match length {
        ..4 => return None,
        4..8 => 1,
        _ => 2,
    };
    let near = words.filter(|word| word.chars().count().abs_diff(length) <= most);
    let near = near.map(|word| (osa_distance(mistyped, word), word)).filter(|(distance, _)| *distance <= most);
    near.min_by_key(|(distance, _)| *distance).map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(mistyped: &str) -> Option<&'static str> {
        nearest(mistyped, ["form", "from", "transformer", "transform", "diffusion", "bert"].into_iter())
    }

    #[test]
    fn small_slips_are_forgiven_by_the_length_of_the_word() {
        assert_eq!(meant("difusion"), Some("diffusion"));
        assert_eq!(meant("dfifuson"), Some("diffusion"));
        assert_eq!(meant("trasnformer"), Some("transformer"));
        assert_eq!(meant("brt"), None);
        assert_eq!(meant("bret"), Some("bert"));
        assert_eq!(meant("brxt"), None);
        assert_eq!(meant("qqqqqqqq"), None);
    }

    #[test]
    fn among_equally_near_words_the_commonest_is_meant() {
        assert_eq!(meant("frm"), None);
        assert_eq!(meant("forms"), Some("form"));
    }
}
