//! The faces of the house.
//!
//! Does not know: colours, sizes.
//! Always holds: each family ends with a face that has the icons and one that has the letters.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily};

use super::read::tokens;
use super::strong;

/// The faces of the house, compiled in.
#[must_use]
pub fn fonts() -> FontDefinitions {
    const FILES: [(&str, &[u8]); 5] = [
        ("Plex", include_bytes!("../../../assets/fonts/IBMPlexSans-Regular.ttf")),
        ("PlexStrong", include_bytes!("../../../assets/fonts/IBMPlexSans-SemiBold.ttf")),
        ("PlexMono", include_bytes!("../../../assets/fonts/IBMPlexMono-Regular.ttf")),
        ("Icons", include_bytes!("../../../assets/fonts/Phosphor-Custodia.ttf")),
        ("IconsFill", include_bytes!("../../../assets/fonts/PhosphorFill-Custodia.ttf")),
    ];
    let tokens = tokens();
    let text = tokens.fallback("fallback_text");
    let mono = tokens.fallback("fallback_mono");
    let mut strong_first = vec!["PlexStrong".to_owned()];
    strong_first.extend(text.iter().cloned());
    FontDefinitions {
        font_data: FILES
            .iter()
            .map(|(name, bytes)| ((*name).to_owned(), Arc::new(FontData::from_static(bytes))))
            .collect(),
        families: [
            (FontFamily::Proportional, text.clone()),
            (FontFamily::Monospace, mono),
            (strong(), strong_first),
            (FontFamily::Name("Icons".into()), vec!["Icons".to_owned(), "Plex".to_owned()]),
            (FontFamily::Name("IconsFill".into()), vec!["IconsFill".to_owned(), "Icons".to_owned(), "Plex".to_owned()]),
        ]
        .into(),
    }
}
