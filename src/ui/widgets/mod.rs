//! The house's widgets: painted by hand with the tokens, named for screen readers.
//!
//! Does not know: the ledger, screens, wishes.
//! Always holds: an id comes from the record, never from translated text; nothing animates.

pub mod badge;
pub mod balance;
pub mod bars;
pub mod button;
pub mod card;
pub mod check;
pub mod chip;
pub mod choice;
pub mod date;
pub mod empty;
pub mod facts;
pub mod field;
pub mod fold;
pub mod number;
pub mod passphrase;
pub mod person;
pub mod plot;
pub mod progress;
pub mod row_scroller;
pub mod sheet;
pub mod sign;
pub mod steps;
pub mod table;
pub mod tabs;
pub mod toast;
pub mod trouble;

use egui::{Id, InnerResponse, Rect, Response, Stroke, StrokeKind, Ui};

use super::cx::Cx;
use super::ink;
use super::theme::Face;

/// Paints the ring around what has the focus of the keyboard.
pub fn focus_ring(ui: &Ui, cx: &Cx<'_>, response: &Response, rect: Rect, radius: u8) {
    if response.has_focus() {
        ui.painter().rect_stroke(rect.expand(1.0), radius + 1, Stroke::new(2.0, cx.c().focus), StrokeKind::Outside);
    }
}

/// Keeps a list that hangs below a field above the sheet of that field, also where the press of the pointer, which
/// lifts the sheet, and its release, which opens the list, come in one pass. Gives what the list gave.
pub fn keep_above<R>(ui: &Ui, shown: Option<InnerResponse<R>>) -> Option<R> {
    let shown = shown?;
    let (sheet, list) = (ui.layer_id(), shown.response.layer_id);
    if sheet.order == list.order && sheet != list {
        ui.ctx().set_sublayer(sheet, list);
    }
    Some(shown.inner)
}

/// Moves what got the keyboard into sight; for what stands in an area that scrolls.
pub fn keep_in_sight(response: &Response) {
    if !response.has_focus() {
        return;
    }
    // what got it after it was drawn, or by an arrow, did not gain it in any pass of its own
    let now = response.ctx.cumulative_pass_nr();
    let before: Option<(Id, u64)> = response.ctx.data(|d| d.get_temp(Id::unique("kept-in-sight")));
    response.ctx.data_mut(|d| d.insert_temp(Id::unique("kept-in-sight"), (response.id, now)));
    if before.is_none_or(|(id, pass)| id != response.id || now > pass + 1) {
        response.scroll_to_me(None);
    }
}

/// Shows the whole text as a hint where it is cut.
pub fn hint_if_cut(ui: &Ui, cx: &Cx<'_>, response: Response, face: Face, text: &str, room: f32) -> Response {
    if response.hovered() && ink::width(ui, cx.theme, face, text) > room + 0.5 {
        return response.on_hover_text_at_pointer(ink::plain(text));
    }
    response
}

/// Scrolls to what is marked, once for each place, so that a list at rest asks for no repaint.
pub fn scroll_once(ui: &Ui, response: &Response, place: usize) {
    let id = ui.scope_id().with("scrolled_to");
    if ui.data(|d| d.get_temp::<usize>(id)) != Some(place) {
        ui.data_mut(|d| d.insert_temp(id, place));
        response.scroll_to_me(None);
    }
}

/// Paints a dashed rectangle.
pub fn dashed_rect(painter: &egui::Painter, rect: Rect, colour: egui::Color32) {
    let (dash, gap) = (4.0, 3.0);
    let r = rect.shrink(0.5);
    let corners = [r.left_top(), r.right_top(), r.right_bottom(), r.left_bottom(), r.left_top()];
    for shape in egui::Shape::dashed_line(&corners, Stroke::new(1.0, colour), dash, gap) {
        painter.add(shape);
    }
}

/// Paints a line from left to right, one pixel thick.
pub fn rule(painter: &egui::Painter, x: egui::Rangef, y: f32, colour: egui::Color32) {
    painter.hline(x, y.round() - 0.5, Stroke::new(1.0, colour));
}
