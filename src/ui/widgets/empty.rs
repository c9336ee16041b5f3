//! What stands where nothing is: an icon, what is empty, what comes next, one action.
//!
//! Does not know: what is empty.
//! Always holds: an empty list never looks like a list that is loading.

use egui::{Response, Sense, Ui, vec2};

use super::button::Button;
use super::dashed_rect;
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink::{self, Weight};
use crate::ui::theme::Face;

/// Says that something is empty; the response of the action, when there is one.
pub fn empty(ui: &mut Ui, cx: &Cx<'_>, icon: Icon, says: [&str; 2], action: Option<&str>) -> Option<Response> {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 56.0));
    ui.allocate_rect(rect, Sense::hover());
    dashed_rect(ui.painter(), rect, cx.c().line_strong);
    let mut line = rect.shrink2(vec2(12.0, 9.0));
    let mark = area::left(&mut line, 36.0);
    ink::paint_icon(
        ui.painter(),
        cx.theme,
        mark.left_center() + vec2(11.0, 0.0),
        (icon, Weight::Line),
        22.0,
        cx.c().text_faint,
    );
    let pressed = action.map(|action| {
        let width = ink::width(ui, cx.theme, Face::Label, action) + 20.0;
        let part = area::right(&mut line, width);
        area::row_from_right(ui, part, "empty-action", |ui| Button::plain(action).small().show(ui, cx))
    });
    area::column(ui, line, "empty-text", |ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        ink::say(ui, cx.theme, cx.body(), says[0]);
        if !says[1].is_empty() {
            ink::say(ui, cx.theme, cx.faint(), says[1]);
        }
    });
    pressed
}

/// Short grey bars where text is on its way; they keep the place of what they stand for.
pub fn loading(ui: &mut Ui, cx: &Cx<'_>, lines: usize) {
    for line in 0..lines {
        let width = ui.available_width() * [0.6, 0.45, 0.7][line % 3];
        let (_, rect) = ui.allocate_space(vec2(width, 18.0));
        ui.painter().rect_filled(rect.shrink2(vec2(0.0, 5.0)), 3, cx.c().pressed);
    }
}
