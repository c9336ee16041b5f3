//! The look: colours, faces and sizes, read from `assets/theme.toml`.
//!
//! The only file that names a colour. A person's choice of theme, density and size picks from the tokens.
//! Does not know: screens, sentences, the ledger beyond whether it is for training.
//! Always holds: a severity has an ink, a tint, a line and an icon; the tokens compiled in are whole (a test reads them).

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use egui::{Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Stroke, vec2};
use serde::Deserialize;

use super::icon::Icon;
use crate::session::views::Severity;

mod tokens;
use tokens::{Palette, Tokens};

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

    fn style(&self, style: &mut egui::Style) {
        use egui::TextStyle::{Body, Button, Heading, Monospace, Small};
        let c = &self.colours;
        style.text_styles = [
            (Heading, self.font(Face::Title)),
            (Body, self.font(Face::Body)),
            (Button, self.font(Face::Body)),
            (Monospace, self.font(Face::Mono)),
            (Small, self.font(Face::Label)),
        ]
        .into();
        style.animation_time = 0.0;
        style.scroll_animation = egui::style::ScrollAnimation::none();
        style.interaction.selectable_labels = false;
        style.interaction.tooltip_delay = 0.5;
        style.spacing.item_spacing = vec2(8.0, 4.0);
        style.spacing.button_padding = vec2(8.0, 4.0);
        style.spacing.interact_size.y = self.line_height(Face::Body);
        style.spacing.scroll = egui::style::ScrollStyle {
            floating: true,
            foreground_color: false,
            bar_width: self.frame.scroll_bar,
            floating_width: self.frame.scroll_bar,
            floating_allocated_width: 0.0,
            dormant_background_opacity: 0.0,
            dormant_handle_opacity: 1.0,
            active_handle_opacity: 1.0,
            interact_handle_opacity: 1.0,
            active_background_opacity: 0.0,
            interact_background_opacity: 0.0,
            ..egui::style::ScrollStyle::floating()
        };
        let v = &mut style.visuals;
        v.dark_mode = self.look.mode != Mode::Light;
        v.override_text_color = None;
        v.panel_fill = c.surface;
        v.window_fill = c.raised;
        v.window_stroke = Stroke::new(1.0, c.line_strong);
        v.window_corner_radius = CornerRadius::same(8);
        v.menu_corner_radius = CornerRadius::same(6);
        v.extreme_bg_color = c.surface;
        v.faint_bg_color = c.sunken;
        v.code_bg_color = c.sunken;
        v.hyperlink_color = c.accent_text;
        v.warn_fg_color = self.severity(Severity::Act).ink;
        v.error_fg_color = self.severity(Severity::Stop).ink;
        v.selection.bg_fill = if self.look.mode == Mode::HighContrast { c.pressed } else { c.selected };
        v.selection.stroke = Stroke::new(1.0, c.text);
        v.text_cursor.stroke = Stroke::new(1.0, c.text);
        v.text_cursor.on_duration = 0.53;
        v.text_cursor.off_duration = 0.53;
        v.popup_shadow = self.shadow();
        v.window_shadow = self.shadow();
        v.weak_text_color = Some(c.text_faint);
        for (w, fill, line) in [
            (&mut v.widgets.noninteractive, c.surface, c.line),
            (&mut v.widgets.inactive, c.line_strong, c.control),
            (&mut v.widgets.hovered, c.control, c.control),
            (&mut v.widgets.active, c.control, c.focus),
            (&mut v.widgets.open, c.hover, c.control),
        ] {
            w.bg_fill = fill;
            w.weak_bg_fill = fill;
            w.bg_stroke = Stroke::new(1.0, line);
            w.fg_stroke = Stroke::new(1.0, c.text);
            w.corner_radius = CornerRadius::same(4);
            w.expansion = 0.0;
        }
    }

    /// The one soft shadow, for what floats.
    #[must_use]
    pub fn shadow(&self) -> egui::Shadow {
        egui::Shadow { offset: [0, 4], blur: 16, spread: 0, color: self.colours.shadow }
    }

    /// The frame of a menu, popover or toast.
    #[must_use]
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

/// The faces of the house, compiled in.
#[must_use]
pub fn fonts() -> FontDefinitions {
    const FILES: [(&str, &[u8]); 5] = [
        ("Plex", include_bytes!("../../assets/fonts/IBMPlexSans-Regular.ttf")),
        ("PlexStrong", include_bytes!("../../assets/fonts/IBMPlexSans-SemiBold.ttf")),
        ("PlexMono", include_bytes!("../../assets/fonts/IBMPlexMono-Regular.ttf")),
        ("Icons", include_bytes!("../../assets/fonts/Phosphor-Custodia.ttf")),
        ("IconsFill", include_bytes!("../../assets/fonts/PhosphorFill-Custodia.ttf")),
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

fn tokens() -> &'static Tokens {
    static READ: OnceLock<Tokens> = OnceLock::new();
    // The file is compiled in and a test reads it, so the empty tokens are never seen.
    READ.get_or_init(|| toml::from_str(include_str!("../../assets/theme.toml")).unwrap_or_default())
}

fn colours(palette: &Palette, training: bool) -> Colours {
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

fn severity_look(tokens: &Tokens, palette: &Palette, severity: Severity) -> SeverityLook {
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
fn hex_colour(text: &str) -> Option<Color32> {
    let hex = text.strip_prefix('#')?;
    let byte = |at: usize| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok();
    let alpha = if hex.len() == 8 { byte(6)? } else { 255 };
    Some(Color32::from_rgba_unmultiplied(byte(0)?, byte(2)?, byte(4)?, alpha))
}

fn code_point(hex: &String) -> Option<char> {
    char::from_u32(u32::from_str_radix(hex, 16).ok()?)
}

#[cfg(test)]
mod tests;
