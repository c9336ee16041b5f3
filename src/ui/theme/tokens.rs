//! The shape of `assets/theme.toml`.
//!
//! Does not know: which theme is chosen.
//! Always holds: names are those of the file; colours are still text.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Frame, Heights};

type Texts = BTreeMap<String, String>;

#[derive(Deserialize)]
pub(super) struct Tokens {
    #[serde(rename = "type")]
    pub faces: Faces,
    pub height: TwoHeights,
    pub frame: Frame,
    pub severity: BTreeMap<String, Said>,
    pub light: Palette,
    pub dark: Palette,
    pub high_contrast: Palette,
    pub fonts: BTreeMap<String, toml::Value>,
    pub icons: Texts,
}

#[derive(Deserialize)]
pub(super) struct Faces {
    pub compact: BTreeMap<String, [f32; 2]>,
    pub comfortable: BTreeMap<String, [f32; 2]>,
}

#[derive(Deserialize)]
pub(super) struct TwoHeights {
    pub compact: Heights,
    pub comfortable: Heights,
}

#[derive(Deserialize)]
pub(super) struct Said {
    pub icon: String,
    pub dashed: bool,
}

#[derive(Deserialize, Default)]
pub(super) struct Palette {
    pub severity: BTreeMap<String, Texts>,
    pub training: Texts,
    #[serde(flatten)]
    colours: BTreeMap<String, toml::Value>,
}

impl Palette {
    pub(super) fn text(&self, name: &str) -> Option<&String> {
        match self.colours.get(name) {
            Some(toml::Value::String(hex)) => Some(hex),
            _ => None,
        }
    }
}

impl Tokens {
    pub(super) fn fallback(&self, name: &str) -> Vec<String> {
        let list = self.fonts.get(name).and_then(toml::Value::as_array);
        list.into_iter().flatten().filter_map(toml::Value::as_str).map(str::to_owned).collect()
    }
}

impl Default for Tokens {
    fn default() -> Self {
        let heights = Heights {
            row: 28.0,
            row_dense: 26.0,
            row_two_lines: 46.0,
            table_head: 30.0,
            filter_row: 32.0,
            table_foot: 30.0,
            control: 30.0,
            control_small: 26.0,
            chip: 20.0,
            nav_item: 32.0,
        };
        Tokens {
            faces: Faces { compact: BTreeMap::new(), comfortable: BTreeMap::new() },
            height: TwoHeights { compact: heights, comfortable: heights },
            frame: Frame {
                top_bar: 48.0,
                nav_width: 188.0,
                nav_width_icons: 56.0,
                page_head: 56.0,
                action_foot: 52.0,
                step_bar: 70.0,
                card_panel: 406.0,
                training_band: 28.0,
                scroll_bar: 5.0,
                smallest_window: [900.0, 500.0],
            },
            severity: BTreeMap::new(),
            light: Palette::default(),
            dark: Palette::default(),
            high_contrast: Palette::default(),
            fonts: BTreeMap::new(),
            icons: BTreeMap::new(),
        }
    }
}
