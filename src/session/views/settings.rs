//! A person's own settings on this computer; never part of a ledger.
//!
//! Does not know: where they are kept.
//! Always holds: a size is 100 to 200 per cent.

use std::collections::BTreeMap;

/// The settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// `en`, `es`, `pt` or `fr`.
    pub language: String,
    /// `light`, `dark` or `high_contrast`.
    pub theme: String,
    /// Rows of 36 points instead of 28; none follows the width of the window.
    pub comfortable: Option<bool>,
    /// Size of everything, in per cent.
    pub size_percent: u16,
    /// Widths of columns in points, by `list.column`.
    pub widths: BTreeMap<String, u16>,
    /// The folder of anchors and settings, shown and not changed here.
    pub data_dir: String,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            language: "en".to_owned(),
            theme: "light".to_owned(),
            comfortable: None,
            size_percent: 100,
            widths: BTreeMap::new(),
            data_dir: String::new(),
        }
    }
}
