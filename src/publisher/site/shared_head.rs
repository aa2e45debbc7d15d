//! What the heads of pages have in common, which is most of most pages.

use super::{
    hash, policy,
    styles::{PageKind, Sheet, first_and_rest},
};

/// What the pages of a kind have in common.
pub struct SharedHead {
    /// The kind.
    pub kind: PageKind,
    /// What stands in each of them to the letter: the script, the style sheets of the first paint, and what else of the head does not come
    /// from the digest, such as colours, icon, and whatever a site's owner has added to `index.html`.
    pub text: String,
    /// The style sheets that stand in it.
    pub style: String,
    /// The content security policy that fits it.
    pub policy: String,
    /// The file of the other style sheets, below the base, and what it holds.
    pub rest: (String, String),
}

impl SharedHead {
    /// The head of the pages of a kind.
    ///
    /// # Errors
    /// Those of [`first_and_rest`].
    pub fn new(kind: PageKind, script: &str, sheets: &[Sheet], head: &str) -> Result<Self, String> {
        let (style, rest) = first_and_rest(sheets, kind)?;
        let file = format!("assets/style-{}.css", hash::short(&[rest.as_bytes()]));
        // What a site's owner has added comes last.
        let text = format!(
            r#"<script>{script}</script><style>{style}</style><link id="styles" rel="stylesheet" href="{file}" media="print">{head}"#
        );
        let policy = policy::content_security_policy(script, &[&style]);
        Ok(Self { kind, text, style, policy, rest: (file, rest) })
    }
}
