//! Cards and panels: a border, no shadow.
//!
//! Does not know: what stands in them.
//! Always holds: nothing floats that is not a menu, a toast or a dialog.

use egui::{CornerRadius, Rect, Stroke, StrokeKind, Ui};

use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::ink;
use crate::ui::theme::Face;

/// Paints the ground and border of a card.
pub fn card(ui: &Ui, cx: &Cx<'_>, rect: Rect) {
    let c = cx.c();
    ui.painter().rect(rect, CornerRadius::same(6), c.surface, Stroke::new(1.0, c.line_strong), StrokeKind::Inside);
}

/// A card with a title at the left and a note at the right; gives the space below the title.
pub fn titled_card(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, title: &str, note: &str) -> Rect {
    card(ui, cx, rect);
    let mut inner = rect.shrink2(egui::vec2(14.0, 0.0));
    let head = area::top(&mut inner, 36.0);
    area::row(ui, head, (title.len(), "card-title"), |ui| {
        ink::whole(ui, cx.theme, (Face::Strong, cx.c().text), title);
    });
    if !note.is_empty() {
        area::row_from_right(ui, head, (title.len(), "card-note"), |ui| {
            ink::whole(ui, cx.theme, cx.faint(), note);
        });
    }
    inner
}

/// Paints a line along the bottom of `rect`.
pub fn line_below(ui: &Ui, cx: &Cx<'_>, rect: Rect) {
    super::rule(ui.painter(), rect.x_range(), rect.bottom(), cx.c().line);
}

/// A heading inside a panel.
pub fn heading(ui: &mut Ui, cx: &Cx<'_>, text: &str) {
    ink::say(ui, cx.theme, (Face::Strong, cx.c().text), text);
}
