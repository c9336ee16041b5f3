//! People and keys: initials in a circle, digests in groups, the mark of Custodia.
//!
//! Does not know: what a person may do.
//! Always holds: a digest is shown in groups of four; a shortened one says so with `…`.

use egui::{Align2, CornerRadius, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, Vec2, pos2, vec2};

use crate::ui::cx::{self, Cx};
use crate::ui::ink;
use crate::ui::theme::Face;

/// Paints initials in a circle.
pub fn avatar(ui: &Ui, cx: &Cx<'_>, centre: Pos2, name: &str, chosen: bool) {
    let c = cx.c();
    let (ground, ink_of_name) = if chosen { (c.accent, c.on_accent) } else { (c.selected, c.accent_text) };
    ui.painter().circle_filled(centre, 14.0, ground);
    let rect = Rect::from_center_size(centre, Vec2::splat(28.0));
    let style = (Face::CaptionStrong, ink_of_name);
    ink::paint(ui.painter(), cx.theme, rect, Align2::CENTER_CENTER, style, &cx::initials(name));
}

/// A digest, shortened or whole, in the face for digests.
pub fn digest(ui: &mut Ui, cx: &Cx<'_>, hex: &str, short: bool) -> Response {
    let shown = if short { cx::short_hex(hex) } else { cx::grouped_hex(hex) };
    let response = ink::say(ui, cx.theme, (Face::Digest, cx.c().text_soft), &shown);
    response.on_hover_text(cx::grouped_hex(hex))
}

/// Paints the mark of Custodia.
pub fn mark(ui: &mut Ui, cx: &Cx<'_>, side: f32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    paint_mark(ui.painter(), cx, rect);
}

/// Paints the mark of Custodia inside a square: an open ring and a point on the accent.
pub fn paint_mark(painter: &egui::Painter, cx: &Cx<'_>, rect: Rect) {
    let (ground, sign) = (cx.c().accent, cx.c().on_accent);
    let unit = rect.width() / 24.0;
    painter.rect_filled(rect, CornerRadius::same((5.0 * unit) as u8), ground);
    let centre = rect.min + vec2(12.25, 12.0) * unit;
    let points: Vec<Pos2> = (0..=40)
        .map(|step| {
            // From 43 degrees above the right to 43 degrees below it, the long way round.
            let angle = (-43.0 - f64::from(step) * (274.0 / 40.0)).to_radians();
            let (sin, cos) = angle.sin_cos();
            pos2(centre.x + 5.6 * unit * cos as f32, centre.y + 5.6 * unit * sin as f32)
        })
        .collect();
    painter.add(Shape::line(points, Stroke::new(2.6 * unit, sign)));
    painter.circle_filled(rect.min + vec2(17.3, 12.0) * unit, 1.7 * unit, sign);
}
