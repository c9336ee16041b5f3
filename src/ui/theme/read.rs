//! Colours and signs from the text of the tokens.
//!
//! Does not know: which theme is chosen.
//! Always holds: a name that the tokens lack gives a colour that cannot be overlooked; a test sees that there is none.

use std::sync::OnceLock;

use egui::Color32;

use super::tokens::{Palette, Tokens};
use super::{Colours, LOST, SeverityLook};
use crate::session::views::Severity;
use crate::ui::icon::Icon;

pub(super) fn tokens() -> &'static Tokens {
    static READ: OnceLock<Tokens> = OnceLock::new();
    // The file is compiled in and a test reads it, so the empty tokens are never seen.
    READ.get_or_init(|| toml::from_str(include_str!("../../../assets/theme.toml")).unwrap_or_default())
}

pub(super) fn colours(palette: &Palette, training: bool) -> Colours {
    let colour = |name: &str| {
        let laid_over = if training { palette.training.get(name) } else { None };
        laid_over.or_else(|| palette.text(name)).and_then(|hex| hex_colour(hex)).unwrap_or(LOST)
    };
    let band = |name: &str| palette.training.get(name).and_then(|hex| hex_colour(hex)).unwrap_or(LOST);
    Colours {
        canvas: colour("canvas"),
        surface: colour("surface"),
        sunken: colour("sunken"),
        raised: colour("raised"),
        hover: colour("hover"),
        pressed: colour("pressed"),
        selected: colour("selected"),
        line: colour("line"),
        line_strong: colour("line_strong"),
        control: colour("control"),
        text: colour("text"),
        text_soft: colour("text_soft"),
        text_faint: colour("text_faint"),
        text_disabled: colour("text_disabled"),
        accent: colour("accent"),
        accent_hover: colour("accent_hover"),
        accent_press: colour("accent_press"),
        on_accent: colour("on_accent"),
        accent_text: colour("accent_text"),
        focus: colour("focus"),
        shadow: colour("shadow"),
        scrim: colour("scrim"),
        band: band("band"),
        band_stripe: band("band_stripe"),
        on_band: band("on_band"),
    }
}

pub(super) fn severity_look(tokens: &Tokens, palette: &Palette, severity: Severity) -> SeverityLook {
    let inks = palette.severity.get(severity.key());
    let part = |name: &str| inks.and_then(|s| s.get(name)).and_then(|hex| hex_colour(hex)).unwrap_or(LOST);
    let said = tokens.severity.get(severity.key());
    let icon = said.and_then(|s| Icon::ALL.iter().copied().find(|icon| icon.name() == s.icon));
    SeverityLook {
        ink: part("ink"),
        tint: part("tint"),
        line: part("line"),
        icon: icon.unwrap_or(Icon::Question),
        dashed: said.is_some_and(|s| s.dashed),
    }
}

/// `#RRGGBB` or `#RRGGBBAA`.
pub(super) fn hex_colour(text: &str) -> Option<Color32> {
    let hex = text.strip_prefix('#')?;
    let byte = |at: usize| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok();
    let alpha = if hex.len() == 8 { byte(6)? } else { 255 };
    Some(Color32::from_rgba_unmultiplied(byte(0)?, byte(2)?, byte(4)?, alpha))
}

pub(super) fn code_point(hex: &str) -> Option<char> {
    char::from_u32(u32::from_str_radix(hex, 16).ok()?)
}
