//! The faces that are used, from the bundled fonts.

use std::sync::Arc;

use resvg::usvg::fontdb::{Database, Source, Style};
use typst_assets::fonts;

use super::{ShareError, face::Face};

/// The family, as the fonts and the SVG name it.
pub(super) const FAMILY: &str = "Libertinus Serif";

/// The faces by what they are for, and the database in which the renderer finds the same ones.
pub(super) struct Faces {
    pub(super) kicker: Face,
    pub(super) title: Face,
    pub(super) line: Face,
    pub(super) site: Face,
    pub(super) note: Face,
    pub(super) database: Arc<Database>,
}

impl Faces {
    /// Parses the fonts.
    pub(super) fn load() -> Result<Self, ShareError> {
        let mut database = Database::new();
        let mut files = Vec::new();
        for file in bundled() {
            for id in database.load_font_source(Source::Binary(Arc::new(file))) {
                if let Some(face) =
                    database.face(id).filter(|face| face.families.iter().any(|(name, _)| name == FAMILY))
                {
                    files.push((face.weight.0, face.style, file));
                }
            }
        }
        let face = |weight, style, tracking| {
            let file = files.iter().find(|(its_weight, its_style, _)| (*its_weight, *its_style) == (weight, style));
            file.and_then(|(.., file)| Face::parse(file, weight, style, tracking)).ok_or(ShareError::Typeface {
                family: FAMILY,
                weight,
                style,
            })
        };
        Ok(Self {
            kicker: face(600, Style::Normal, 0.02)?,
            // A book face is spaced for small sizes; what is large stands closer.
            title: face(700, Style::Normal, -0.02)?,
            line: face(400, Style::Normal, 0.0)?,
            site: face(700, Style::Normal, -0.01)?,
            note: face(400, Style::Italic, 0.0)?,
            database: Arc::new(database),
        })
    }
}

/// The files of the regular, bold, italic and semibold faces. They are asked for by constant places, since only then does the
/// compiler leave the other fonts, 8 MB, out of the program. `load` looks at what they are.
fn bundled() -> impl Iterator<Item = &'static [u8]> {
    [fonts().next(), fonts().nth(1), fonts().nth(2), fonts().nth(4)].into_iter().flatten()
}
