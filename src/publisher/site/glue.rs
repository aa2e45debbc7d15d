//! wasm-bindgen's glue without what only people and linkers read.

use std::collections::HashMap;

/// The script without indentation and without comments that stand on lines of their own. No library is asked, since those that are
/// small do not know all of the language that the glue is written in, and one that does would be the largest part of the publisher.
/// A script in which a text runs over several lines stays as it is.
pub fn smaller_glue(glue: &str) -> String {
    if glue.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return glue.to_owned();
    }
    let mut smaller = String::with_capacity(glue.len());
    let mut in_comment = false;
    for line in glue.lines().map(str::trim) {
        in_comment |= line.starts_with("/*");
        if !in_comment && !line.is_empty() && !line.starts_with("//") {
            smaller.push_str(line);
            smaller.push('\n');
        }
        in_comment &= !line.ends_with("*/");
    }
    smaller
}

/// The WebAssembly and its glue with numbers in place of the hashes by which wasm-bindgen tells functions of the same name apart: hashes
/// are what compresses least of both. The numbers are as long, so that nothing in the WebAssembly moves.
pub fn with_plain_names(wasm: &[u8], glue: &str) -> (Vec<u8>, String) {
    let mut numbers = HashMap::new();
    for name in glue.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_') {
        if let Some((_, hash)) = name.strip_prefix("__wbg_").and_then(|name| name.rsplit_once('_'))
            && is_hash(hash.as_bytes())
        {
            let number = numbers.len();
            numbers.entry(hash.as_bytes()).or_insert_with(|| format!("{number:0HASH$}"));
        }
    }
    let plain = |bytes: &[u8]| {
        let mut plain = bytes.to_vec();
        for at in 1..bytes.len().saturating_sub(HASH - 1) {
            let hash = at..at + HASH;
            if bytes[at - 1] == b'_'
                && let Some(number) = numbers.get(&bytes[hash.clone()])
            {
                plain[hash].copy_from_slice(number.as_bytes());
            }
        }
        plain
    };
    let glue =
        String::from_utf8(plain(glue.as_bytes())).unwrap_or_else(|_| unreachable!("digits took the place of digits"));
    (plain(wasm), glue)
}

/// The length of a hash in a name.
const HASH: usize = 16;

fn is_hash(text: &[u8]) -> bool {
    text.len() == HASH && text.iter().all(u8::is_ascii_hexdigit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_become_numbers_that_are_as_long_and_the_same_on_both_sides() {
        let glue = "__wbg_get_00ff00ff00ff00ff: a, __wbg_get_1234567890abcdef: b, __wbg_set_00ff00ff00ff00ff: c,\n\
            __wbindgen_generic_feedfeedfeedfeed: d, __wbg_log: 'x_00ff'";
        let wasm = b"\0\x1a__wbg_get_1234567890abcdef\0\x04__wbg_get_00ff00ff00ff00ff\0_deadbeefdeadbeef_12";
        let (plain_wasm, plain_glue) = with_plain_names(wasm, glue);
        let expected =
            glue.replace("00ff00ff00ff00ff", "0000000000000000").replace("1234567890abcdef", "0000000000000001");
        assert_eq!(plain_glue, expected);
        assert_eq!(
            plain_wasm,
            b"\0\x1a__wbg_get_0000000000000001\0\x04__wbg_get_0000000000000000\0_deadbeefdeadbeef_12"
        );
    }

    #[test]
    fn only_what_people_read_is_left_out() {
        let glue = "/* eslint-disable */\nfunction a() {\n    /**\n     * @returns {b}\n     */\n    // Why.\n    return `  b // c`;\n}\n";
        assert_eq!(smaller_glue(glue), "function a() {\nreturn `  b // c`;\n}\n");
    }

    #[test]
    fn a_script_with_a_text_over_several_lines_stays() {
        let glue = "const a = `\n  // b\n`;\n";
        assert_eq!(smaller_glue(glue), glue);
    }
}
