//! The look: colours, faces and sizes, read from `assets/theme.toml`.
//!
//! The only file that names a colour. A person's choice of theme, density and size picks from the tokens.
//! Does not know: screens, sentences, the ledger beyond whether it is for training.
//! Always holds: a severity has an ink, a tint, a line and an icon; the tokens compiled in are whole (a test reads them).

use std::collections::BTreeMap;

use egui::{Color32, FontFamily, FontId, Margin, Stroke};
use serde::Deserialize;

use super::icon::Icon;
use crate::session::views::Severity;

mod fonts;
mod read;
mod style;
mod tokens;

pub use fonts::fonts;
use read::{code_point, colours, severity_look, tokens};

/// Light, dark or high contrast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, PartialOrd, Ord)]
pub enum Mode {
    /// Black on white.
    #[default]
    Light,
    /// For vault rooms.
    Dark,
    /// Ratios of 7 and more.
    HighContrast,
}

impl Mode {
    /// All three, in the order in which they are offered.
    pub const ALL: [Mode; 3] = [Mode::Light, Mode::Dark, Mode::HighContrast];

    /// The name in the settings.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Mode::Light => "light",
            Mode::Dark => "dark",
            Mode::HighContrast => "high_contrast",
        }
    }

    /// The mode of a name; none when there is none of that name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Mode> {
        Mode::ALL.into_iter().find(|mode| mode.code() == code)
    }
}

/// How close rows and controls stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Density {
    /// Rows of 28 points.
    #[default]
    Compact,
    /// Rows of 36 points, text one point larger.
    Comfortable,
}

/// What a person has chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Look {
    /// Light, dark or high contrast.
    pub mode: Mode,
    /// Compact or comfortable.
    pub density: Density,
    /// Whether the ledger is for training and wears its own colour.
    pub training: bool,
}

/// A face of the type scale. Size and line height come from the tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// The name of a screen; one per screen.
    Display,
    /// Counts on Home.
    Figure,
    /// Cards and panels.
    Title,
    /// Emphasis in running text.
    Strong,
    /// Running text and tables.
    Body,
    /// Field labels and second lines.
    Label,
    /// Table heads.
    LabelStrong,
    /// Axes, key caps, file names; the smallest.
    Caption,
    /// Emphasis at the smallest size.
    CaptionStrong,
    /// Lots, serials, document numbers, formulas.
    Mono,
    /// The number of a lot on its card.
    MonoLarge,
    /// Hashes, key ids, rule codes.
    Digest,
}

/// Ink, tint and line of a severity, with its icon.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SeverityLook {
    /// Text and icon.
    pub ink: Color32,
    /// The ground of a chip or panel.
    pub tint: Color32,
    /// The border.
    pub line: Color32,
    /// The icon, of the filled face.
    pub icon: Icon,
    /// Whether the border is dashed.
    pub dashed: bool,
}

/// The colours of one theme.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(missing_docs, reason = "the names are those of the tokens, described in assets/theme.toml")]
pub struct Colours {
    pub canvas: Color32,
    pub surface: Color32,
    pub sunken: Color32,
    pub raised: Color32,
    pub hover: Color32,
    pub pressed: Color32,
    pub selected: Color32,
    pub line: Color32,
    pub line_strong: Color32,
    pub control: Color32,
    pub text: Color32,
    pub text_soft: Color32,
    pub text_faint: Color32,
    pub text_disabled: Color32,
    pub accent: Color32,
    pub accent_hover: Color32,
    pub accent_press: Color32,
    pub on_accent: Color32,
    pub accent_text: Color32,
    pub focus: Color32,
    pub shadow: Color32,
    pub scrim: Color32,
    pub band: Color32,
    pub band_stripe: Color32,
    pub on_band: Color32,
}

/// Heights and widths of one density, in points.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[expect(missing_docs, reason = "the names are those of the tokens, described in assets/theme.toml")]
pub struct Heights {
    pub row: f32,
    pub row_dense: f32,
    pub row_two_lines: f32,
    pub table_head: f32,
    pub filter_row: f32,
    pub table_foot: f32,
    pub control: f32,
    pub control_small: f32,
    pub chip: f32,
    pub nav_item: f32,
}

/// The parts of the frame, in points.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[expect(missing_docs, reason = "the names are those of the tokens, described in assets/theme.toml")]
pub struct Frame {
    pub top_bar: f32,
    pub nav_width: f32,
    pub nav_width_icons: f32,
    pub page_head: f32,
    pub action_foot: f32,
    pub step_bar: f32,
    pub card_panel: f32,
    pub training_band: f32,
    pub scroll_bar: f32,
    pub smallest_window: [f32; 2],
}

/// The look as it is drawn.
#[derive(Clone, Debug)]
pub struct Theme {
    /// What it was made from.
    pub look: Look,
    /// Colours.
    pub colours: Colours,
    /// Heights of the chosen density.
    pub heights: Heights,
    /// Parts of the frame.
    pub frame: Frame,
    severities: [SeverityLook; 5],
    faces: BTreeMap<&'static str, [f32; 2]>,
    icons: BTreeMap<&'static str, char>,
}

impl Theme {
    /// The look for a choice.
    #[must_use]
    pub fn new(look: Look) -> Theme {
        let tokens = tokens();
        let palette = match look.mode {
            Mode::Light => &tokens.light,
            Mode::Dark => &tokens.dark,
            Mode::HighContrast => &tokens.high_contrast,
        };
        let (faces, heights) = match look.density {
            Density::Compact => (&tokens.faces.compact, tokens.height.compact),
            Density::Comfortable => (&tokens.faces.comfortable, tokens.height.comfortable),
        };
        let severities = Severity::ALL.map(|severity| severity_look(tokens, palette, severity));
        Theme {
            look,
            colours: colours(palette, look.training),
            heights,
            frame: tokens.frame,
            severities,
            faces: faces.iter().map(|(name, size)| (name.as_str(), *size)).collect(),
            icons: Icon::ALL
                .iter()
                .filter_map(|icon| Some((icon.name(), code_point(tokens.icons.get(icon.name())?)?)))
                .collect(),
        }
    }

    /// The font of a face.
    #[must_use]
    pub fn font(&self, face: Face) -> FontId {
        let (key, family) = match face {
            Face::Display => ("display", strong()),
            Face::Figure => ("figure", strong()),
            Face::Title => ("title", strong()),
            Face::Strong => ("strong", strong()),
            Face::Body => ("body", FontFamily::Proportional),
            Face::Label => ("label", FontFamily::Proportional),
            Face::LabelStrong => ("label", strong()),
            Face::Caption => ("caption", FontFamily::Proportional),
            Face::CaptionStrong => ("caption", strong()),
            Face::Mono => ("mono", FontFamily::Monospace),
            Face::MonoLarge => ("mono_large", FontFamily::Monospace),
            Face::Digest => ("digest", FontFamily::Monospace),
        };
        FontId::new(self.size(key)[0], family)
    }

    /// The line height of a face, in points.
    #[must_use]
    pub fn line_height(&self, face: Face) -> f32 {
        let key = match face {
            Face::Display => "display",
            Face::Figure => "figure",
            Face::Title => "title",
            Face::Strong => "strong",
            Face::Body => "body",
            Face::Label | Face::LabelStrong => "label",
            Face::Caption | Face::CaptionStrong => "caption",
            Face::Mono => "mono",
            Face::MonoLarge => "mono_large",
            Face::Digest => "digest",
        };
        self.size(key)[1]
    }

    fn size(&self, key: &str) -> [f32; 2] {
        self.faces.get(key).copied().unwrap_or([13.0, 18.0])
    }

    /// The sign of an icon, for the icon faces.
    #[must_use]
    pub fn icon(&self, icon: Icon) -> char {
        self.icons.get(icon.name()).copied().unwrap_or(' ')
    }

    /// The outlined icons at a size.
    #[must_use]
    pub fn icon_font(size: f32) -> FontId {
        FontId::new(size, FontFamily::Name("Icons".into()))
    }

    /// The filled icons at a size.
    #[must_use]
    pub fn icon_fill_font(size: f32) -> FontId {
        FontId::new(size, FontFamily::Name("IconsFill".into()))
    }

    /// How a severity looks.
    #[must_use]
    pub fn severity(&self, severity: Severity) -> SeverityLook {
        self.severities[severity as usize]
    }

    /// Hands fonts and style to egui.
    pub fn install(&self, ctx: &egui::Context) {
        ctx.all_styles_mut(|style| self.style(style));
        ctx.set_theme(if self.look.mode == Mode::Light { egui::Theme::Light } else { egui::Theme::Dark });
        ctx.options_mut(|options| {
            options.zoom_with_keyboard = false;
            options.quit_shortcuts.clear();
            options.sync_window_theme = false;
        });
    }

    /// The one soft shadow, for what floats.
    #[must_use]
    pub fn shadow(&self) -> egui::Shadow {
        egui::Shadow { offset: [0, 4], blur: 16, spread: 0, color: self.colours.shadow }
    }

    /// The frame of a menu, popover or toast.
    pub fn floating(&self) -> egui::Frame {
        egui::Frame::new()
            .fill(self.colours.raised)
            .stroke(Stroke::new(1.0, self.colours.line_strong))
            .corner_radius(6)
            .shadow(self.shadow())
            .inner_margin(Margin::same(8))
    }

    /// Black for codes and marks that are read from the screen by a camera or an eye used to paper.
    #[must_use]
    pub const fn paper_ink() -> Color32 {
        Color32::BLACK
    }
}

/// Nothing painted.
pub const CLEAR: Color32 = Color32::TRANSPARENT;
/// Stands where a colour is wanted and the text is only measured.
pub const ANY: Color32 = Color32::PLACEHOLDER;

/// Stands for a colour that the tokens lack; a test sees that there is none.
const LOST: Color32 = Color32::MAGENTA;

fn strong() -> FontFamily {
    FontFamily::Name("PlexStrong".into())
}

#[cfg(test)]
mod tests;
