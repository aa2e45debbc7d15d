//! wasm-bindgen's glue without what only people read.

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

#[cfg(test)]
mod tests {
    use super::*;

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
