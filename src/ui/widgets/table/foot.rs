//! The foot of a table: rows shown of all, selected, sums, and what could not be summed.
//!
//! Does not know: what the sums mean.
//! Always holds: a sum that leaves rows out says so, in the ink of what is not known.

use egui::{Rect, Ui};

use super::Selection;
use crate::session::views::Severity;
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::ink;
use crate::ui::widgets::{chip, rule};

/// What stands below a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Foot {
    /// `96 de 262 lotes`, marks allowed.
    pub rows: String,
    /// A sum with its name, marks allowed; empty for none.
    pub sum: String,
    /// What the sum leaves out; empty when it is whole.
    pub left_out: String,
}

pub(super) fn foot(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, foot: &Foot, selection: &Selection, rows: u64) {
    let c = cx.c();
    ui.painter().rect_filled(rect, 0, c.sunken);
    rule(ui.painter(), rect.x_range(), rect.top() + 1.0, c.line_strong);
    let inner = rect.shrink2(egui::vec2(12.0, 0.0));
    let selected = selection.count(rows);
    let right = area::row_from_right(ui, inner, "foot-right", |ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        if !foot.left_out.is_empty() {
            let look = cx.severity(Severity::Unknown);
            ink::whole(ui, cx.theme, (crate::ui::theme::Face::Label, look.ink), &foot.left_out);
            chip::severity_icon(ui, cx, Severity::Unknown, 13.0);
            ui.add_space(14.0);
        }
        if !foot.sum.is_empty() {
            ink::whole(ui, cx.theme, cx.label(), &foot.sum);
        }
        ui.min_rect().width()
    });
    let mut left = inner;
    left.set_right(inner.right() - right);
    area::row(ui, left, "foot-left", |ui| {
        ui.spacing_mut().item_spacing.x = 18.0;
        ink::say(ui, cx.theme, cx.label(), &foot.rows);
        if selected > 0 {
            ink::say(ui, cx.theme, cx.label(), &cx.words.count("ui-selected", selected, &[]));
        }
    });
}
