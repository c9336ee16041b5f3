//! Chips: a severity as colour, icon and word; and plain facts in a frame.
//!
//! Does not know: what was judged.
//! Always holds: a severity never shows as colour alone.

use egui::{Align2, Color32, CornerRadius, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use super::dashed_rect;
use crate::session::views::Severity;
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink::{self, Weight};
use crate::ui::theme::Face;

/// A severity as a chip with its own word.
pub fn severity_chip(ui: &mut Ui, cx: &Cx<'_>, severity: Severity) -> Response {
    let word = cx.severity_word(severity);
    severity_chip_saying(ui, cx, severity, None, &word)
}

/// A severity as a chip with another text, and another icon where one fits better.
pub fn severity_chip_saying(ui: &mut Ui, cx: &Cx<'_>, severity: Severity, icon: Option<Icon>, text: &str) -> Response {
    let look = cx.severity(severity);
    let style = ChipStyle { fill: look.tint, line: look.line, ink: look.ink, dashed: look.dashed };
    chip(ui, cx, Some((icon.unwrap_or(look.icon), Weight::Fill)), text, style)
}

/// A fact in a frame.
pub fn plain_chip(ui: &mut Ui, cx: &Cx<'_>, icon: Option<Icon>, text: &str) -> Response {
    let c = cx.c();
    let style = ChipStyle { fill: c.surface, line: c.line_strong, ink: c.text_soft, dashed: false };
    chip(ui, cx, icon.map(|icon| (icon, Weight::Line)), text, style)
}

/// A state in the accent's colour.
pub fn accent_chip(ui: &mut Ui, cx: &Cx<'_>, text: &str) -> Response {
    let c = cx.c();
    let style = ChipStyle { fill: c.surface, line: c.accent, ink: c.accent_text, dashed: false };
    chip(ui, cx, None, text, style)
}

struct ChipStyle {
    fill: Color32,
    line: Color32,
    ink: Color32,
    dashed: bool,
}

fn chip(ui: &mut Ui, cx: &Cx<'_>, icon: Option<(Icon, Weight)>, text: &str, style: ChipStyle) -> Response {
    let height = cx.theme.heights.chip;
    let lead = if icon.is_some() { 5.0 + 14.0 + 5.0 } else { 7.0 };
    let room = ui.available_width().max(40.0);
    let text_width = ink::width(ui, cx.theme, Face::Label, text).min(room - lead - 7.0);
    let (rect, response) = ui.allocate_exact_size(vec2(lead + text_width + 7.0, height), Sense::hover());
    let painter = ui.painter();
    let line = if style.dashed { Stroke::NONE } else { Stroke::new(1.0, style.line) };
    painter.rect(rect, CornerRadius::same(4), style.fill, line, StrokeKind::Inside);
    if style.dashed {
        dashed_rect(painter, rect, style.ink);
    }
    if let Some(icon) = icon {
        let centre = egui::pos2(rect.left() + 5.0 + 7.0, rect.center().y);
        ink::paint_icon(painter, cx.theme, centre, icon, 13.0, style.ink);
    }
    let text_rect = Rect::from_min_max(egui::pos2(rect.left() + lead, rect.top()), rect.max);
    ink::paint(painter, cx.theme, text_rect, Align2::LEFT_CENTER, (Face::Label, style.ink), text);
    let said = ink::plain(text);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
    response
}

/// A severity in running text: icon and word in its ink, without a frame.
pub fn severity_words(ui: &mut Ui, cx: &Cx<'_>, severity: Severity, face: Face) -> Response {
    let word = cx.severity_word(severity);
    let look = cx.severity(severity);
    let size = if face == Face::LabelStrong { 14.0 } else { 16.0 };
    let text_width = ink::width(ui, cx.theme, face, &word);
    let height = cx.theme.line_height(face);
    let (rect, response) = ui.allocate_exact_size(vec2(size + 6.0 + text_width, height), Sense::hover());
    let centre = egui::pos2(rect.left() + size / 2.0, rect.center().y);
    ink::paint_icon(ui.painter(), cx.theme, centre, (look.icon, Weight::Fill), size, look.ink);
    let text_rect = Rect::from_min_max(egui::pos2(rect.left() + size + 6.0, rect.top()), rect.max);
    ink::paint(ui.painter(), cx.theme, text_rect.expand2(vec2(1.0, 0.0)), Align2::LEFT_CENTER, (face, look.ink), &word);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &word));
    response
}

/// The icon of a severity, where the row's own text states the fact.
pub fn severity_icon(ui: &mut Ui, cx: &Cx<'_>, severity: Severity, size: f32) -> Response {
    let look = cx.severity(severity);
    let response = ink::icon(ui, cx.theme, (look.icon, Weight::Fill), size, look.ink);
    let word = cx.severity_word(severity);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &word));
    response
}
