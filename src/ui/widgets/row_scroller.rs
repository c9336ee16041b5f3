//! Where a long table stands: a row number and a part of a row, never a pixel offset over all rows.
//!
//! Does not know: what a row shows.
//! Always holds: exact to a quarter point below 2^53 rows, where an offset in `f32` loses whole rows.

use egui::{CursorIcon, Id, Rect, Role, Sense, Ui, WidgetInfo, pos2};

use crate::ui::cx::Cx;

/// The first row shown, and how much of it is hidden above the edge.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TopRow {
    /// The row.
    pub row: u64,
    /// Points of it above the edge.
    pub hidden: f64,
}

impl TopRow {
    /// Moves by `points` (down is positive). `last` is the highest row that may stand on top.
    pub fn scroll(&mut self, points: f64, row_height: f64, last: u64) {
        let from_edge = self.hidden + points;
        let rows = (from_edge / row_height).floor();
        let target = self.row as f64 + rows;
        *self = if target < 0.0 {
            TopRow::default()
        } else if target >= last as f64 {
            TopRow { row: last, hidden: 0.0 }
        } else {
            TopRow { row: target as u64, hidden: from_edge - rows * row_height }
        };
    }

    /// Puts the thumb at `share` (0 to 1) of the bar.
    pub fn drag_to(&mut self, share: f64, last: u64) {
        *self = TopRow { row: (share.clamp(0.0, 1.0) * last as f64).round() as u64, hidden: 0.0 };
    }

    /// Moves as little as needed to show `row` whole, where `page` rows fit.
    pub fn show(&mut self, row: u64, page: u64) {
        let page = page.max(1);
        if row < self.row || row == self.row && self.hidden > 0.0 {
            *self = TopRow { row, hidden: 0.0 };
        } else if row >= self.row + page {
            *self = TopRow { row: row + 1 - page, hidden: 0.0 };
        }
    }

    /// Comes back when the list has become shorter.
    pub fn hold(&mut self, last: u64) {
        if self.row >= last {
            *self = TopRow { row: last, hidden: 0.0 };
        }
    }
}

/// Rows that fit whole into `height`.
#[must_use]
pub fn page(height: f32, row_height: f32) -> u64 {
    (height / row_height).floor().max(1.0) as u64
}

/// The bar at the right, painted while there is more than fits.
pub fn bar(ui: &mut Ui, cx: &Cx<'_>, track: Rect, id: Id, top: &mut TopRow, rows_page: (u64, u64)) {
    let (rows, page) = rows_page;
    if rows <= page {
        return;
    }
    let last = rows - page;
    let length = (track.height() * page as f32 / rows as f32).max(24.0).min(track.height());
    let share = (top.row as f64 / last as f64).clamp(0.0, 1.0) as f32;
    let y = track.top() + (track.height() - length) * share;
    let thumb = Rect::from_min_max(pos2(track.left(), y), pos2(track.right(), y + length));
    let response = ui.interact(track.expand2(egui::vec2(3.0, 0.0)), id, Sense::CLICK | Sense::DRAG);
    response.widget_info(|| {
        let mut info = WidgetInfo::new(Role::ScrollBar);
        info.value = Some(f64::from(share));
        info
    });
    if let Some(at) = response.interact_pointer_pos().filter(|_| response.dragged() || response.clicked()) {
        let room = (track.height() - length).max(1.0);
        top.drag_to(f64::from((at.y - track.top() - length / 2.0) / room), last);
    }
    let ink = if response.hovered() || response.dragged() { cx.c().control } else { cx.c().line_strong };
    ui.painter().rect_filled(thumb, 3, ink);
    response.on_hover_cursor(CursorIcon::Default);
}

/// The bar at the bottom: `across` is how far the columns are moved to the left.
pub fn bar_across(ui: &mut Ui, cx: &Cx<'_>, track: Rect, id: Id, across: &mut f32, shown_whole: (f32, f32)) {
    let (shown, whole) = shown_whole;
    let most = (whole - shown).max(0.0);
    *across = across.clamp(0.0, most);
    if most <= 0.5 {
        return;
    }
    let length = (track.width() * shown / whole).clamp(24.0, track.width());
    let room = (track.width() - length).max(1.0);
    let x = track.left() + room * (*across / most);
    let thumb = Rect::from_min_max(pos2(x, track.top()), pos2(x + length, track.bottom()));
    let response = ui.interact(track.expand2(egui::vec2(0.0, 3.0)), id, Sense::CLICK | Sense::DRAG);
    response.widget_info(|| {
        let mut info = WidgetInfo::new(Role::ScrollBar);
        info.value = Some(f64::from(*across / most));
        info
    });
    if let Some(at) = response.interact_pointer_pos().filter(|_| response.dragged() || response.clicked()) {
        *across = ((at.x - track.left() - length / 2.0) / room * most).clamp(0.0, most);
    }
    let ink = if response.hovered() || response.dragged() { cx.c().control } else { cx.c().line_strong };
    ui.painter().rect_filled(thumb, 3, ink);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarter_points_are_never_lost() {
        let rows = 10_000_000_u64;
        let last = rows - 20;
        let mut top = TopRow { row: 9_000_000, hidden: 0.0 };
        for _ in 0..4 * 24 * 1000 {
            top.scroll(0.25, 24.0, last);
        }
        assert_eq!(top, TopRow { row: 9_001_000, hidden: 0.0 });
        for _ in 0..4 * 24 * 1000 {
            top.scroll(-0.25, 24.0, last);
        }
        assert_eq!(top, TopRow { row: 9_000_000, hidden: 0.0 });
    }

    #[test]
    fn both_ends_hold() {
        let mut top = TopRow::default();
        top.scroll(-100.0, 28.0, 50);
        assert_eq!(top, TopRow::default());
        top.scroll(1e12, 28.0, 50);
        assert_eq!(top, TopRow { row: 50, hidden: 0.0 });
        top.hold(10);
        assert_eq!(top.row, 10);
    }

    #[test]
    fn a_row_is_shown_with_the_least_movement() {
        let mut top = TopRow { row: 100, hidden: 5.0 };
        top.show(110, 20);
        assert_eq!(top, TopRow { row: 100, hidden: 5.0 });
        top.show(125, 20);
        assert_eq!(top, TopRow { row: 106, hidden: 0.0 });
        top.show(3, 20);
        assert_eq!(top, TopRow { row: 3, hidden: 0.0 });
    }

    #[test]
    fn the_thumb_reaches_both_ends() {
        let mut top = TopRow::default();
        top.drag_to(1.5, 999_980);
        assert_eq!(top.row, 999_980);
        top.drag_to(0.5, 999_980);
        assert_eq!(top.row, 499_990);
        top.drag_to(-1.0, 999_980);
        assert_eq!(top.row, 0);
    }
}
