//! A box to tick.
//!
//! Does not know: what is ticked.
//! Always holds: box and words are one target.

use egui::{Align2, Id, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, vec2};

use super::focus_ring;
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink::{self, Weight};
use crate::ui::theme::Face;

/// Shows a box with its words; true when it changed.
pub fn tick(ui: &mut Ui, cx: &Cx<'_>, words: &str, on: &mut bool, id: Id) -> bool {
    let c = cx.c();
    let height = cx.theme.heights.control_small;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    let response = ui.interact(rect, id, Sense::click());
    if response.clicked() {
        *on = !*on;
    }
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, *on, words));
    let painter = ui.painter();
    let square = egui::Rect::from_center_size(rect.left_center() + vec2(8.0, 0.0), Vec2::splat(16.0));
    if *on {
        painter.rect_filled(square, 3, c.accent);
        ink::paint_icon(painter, cx.theme, square.center(), (Icon::Check, Weight::Line), 12.0, c.on_accent);
    } else {
        let fill = if response.hovered() { c.hover } else { c.surface };
        painter.rect(square, 3, fill, Stroke::new(1.0, c.control), StrokeKind::Inside);
    }
    let mut text = rect;
    text.set_left(rect.left() + 24.0);
    ink::paint(painter, cx.theme, text, Align2::LEFT_CENTER, cx.body(), words);
    focus_ring(ui, cx, &response, square, 3);
    super::hint_if_cut(ui, cx, response, Face::Body, words, text.width()).clicked()
}
