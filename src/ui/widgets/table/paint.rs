//! The rows of a table.
//!
//! Does not know: where rows come from.
//! Always holds: a row on its way keeps its place and shows a short grey bar; the selection is a tint, the focus adds
//! lines above and below.

use egui::{Align2, Painter, Pos2, Rect, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::{Cell, Plan, RowSource, TableEvents, TableState, head};
use crate::session::views::Severity;
use crate::session::views::lists::RowNo;
use crate::ui::cx::Cx;
use crate::ui::ink::{self, Weight};
use crate::ui::theme::Face;
use crate::ui::widgets::rule;

pub(super) fn body(
    ui: &mut Ui,
    cx: &Cx<'_>,
    plan: &Plan<'_>,
    state: &mut TableState,
    rows: &dyn RowSource,
    events: &mut TableEvents,
) {
    let whole_clip = ui.clip_rect();
    ui.set_clip_rect(whole_clip.intersect(plan.body));
    let mut y = plan.body.top() - state.top.hidden as f32;
    let mut index = state.top.row;
    while y < plan.body.bottom() && index < rows.len() {
        let rect = Rect::from_min_max(pos2(plan.body.left(), y), pos2(plan.body.right(), y + plan.row_height));
        if let Some(key) = rows.key(index) {
            let cells = rows.cells(cx, index);
            row(ui, cx, plan, state, events, &Row { index, key, rect, cells: cells.as_deref() });
        }
        y += plan.row_height;
        index += 1;
    }
    let used = Rect::from_min_max(plan.body.min, pos2(plan.body.right(), y.min(plan.body.bottom())));
    head::frozen_line(ui, cx, plan, used);
    ui.set_clip_rect(whole_clip);
}

struct Row<'a> {
    index: u64,
    key: RowNo,
    rect: Rect,
    cells: Option<&'a [Cell]>,
}

fn row(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan<'_>, state: &mut TableState, events: &mut TableEvents, row: &Row<'_>) {
    let (look, c) = (plan.look, cx.c());
    let selected = state.selection.contains(row.key);
    let focused = state.focus.is_some_and(|(at, _)| at == row.index);
    let builder = UiBuilder::new().id_salt(("row", row.key)).max_rect(row.rect);
    let child = ui.new_child(builder.accessibility_role(Role::Row));
    let seen = ui.ctx().accesskit_node_builder(child.unique_id(), |node| {
        node.set_row_index(usize::try_from(row.index).unwrap_or(usize::MAX));
        node.set_selected(selected);
    });
    let response = child.interact(row.rect, child.scope_id().with("click"), Sense::CLICK);
    if response.clicked() {
        click(ui, state, events, row.index, row.key);
    }
    if response.double_clicked() {
        events.opened = Some(row.index);
    }
    if response.secondary_clicked() {
        if !selected {
            state.selection.only(row.key);
        }
        state.focus = Some((row.index, row.key));
        events.focused = Some(row.index);
        events.menu = Some(row.index);
    }
    let ground = if selected {
        Some(c.selected)
    } else if response.hovered() {
        Some(c.hover)
    } else {
        None
    };
    let painter = child.painter().clone();
    if let Some(ground) = ground {
        painter.rect_filled(row.rect, 0, ground);
    }
    rule(&painter, row.rect.x_range(), row.rect.bottom(), c.line);
    if focused {
        let line = Stroke::new(1.0, c.focus);
        painter.hline(row.rect.x_range(), row.rect.top().round() + 0.5, line);
        painter.hline(row.rect.x_range(), row.rect.bottom().round() - 0.5, line);
    }
    let pointer = if response.hovered() { ui.input(|i| i.pointer.hover_pos()) } else { None };
    let mut cut = None;
    for index in 0..look.columns.len() {
        let (x, width) = plan.columns[index];
        let lead = if index == 0 { look.inset } else { 0.0 };
        let cell = Rect::from_min_max(pos2(x + lead, row.rect.top()), pos2(x + width, row.rect.bottom()));
        let side = if index < look.frozen { plan.frozen } else { plan.moving };
        let clip = side.intersect(child.clip_rect());
        if !cell.intersects(clip) {
            continue;
        }
        let painter = painter.with_clip_rect(clip);
        match row.cells.and_then(|cells| cells.get(index)) {
            Some(content) => {
                paint_cell(&painter, cx, cell.shrink2(vec2(8.0, 0.0)), content, look.columns[index].right);
                if pointer.is_some_and(|at| cell.intersect(clip).contains(at))
                    && needs(ui, cx, content) > cell.intersect(clip).width() - 15.5
                {
                    cut = Some(content.said(cx));
                }
                if seen.is_some() && *content != Cell::Empty {
                    let said = content.said(cx);
                    let id = child.scope_id().with(("cell", index));
                    let response = child.interact(cell.intersect(clip), id, Sense::empty());
                    response.widget_info(|| WidgetInfo::labeled(Role::Cell, true, &said));
                }
            }
            None => waiting(&painter, cx, cell.shrink2(vec2(8.0, 0.0))),
        }
    }
    if let Some(text) = cut {
        response.on_hover_text_at_pointer(text);
    }
}

/// The width that a cell needs to be read whole.
fn needs(ui: &Ui, cx: &Cx<'_>, cell: &Cell) -> f32 {
    let width = |face: Face, text: &str| ink::width(ui, cx.theme, face, text);
    match cell {
        Cell::Empty | Cell::Mark(..) | Cell::Icon(..) => 0.0,
        Cell::Text(text) => width(Face::Body, text),
        Cell::Strong(text) => width(Face::Strong, text),
        Cell::Soft(text) | Cell::Inked(_, text) => width(Face::Label, text),
        Cell::Code(text) => width(Face::Mono, text),
        Cell::Unknown(text) => width(Face::Label, text) + 20.0,
        Cell::Severity(severity) => width(Face::Strong, &cx.severity_word(*severity)) + 24.0,
    }
}

/// A click selects one row, with Ctrl one more, with Shift a range.
fn click(ui: &Ui, state: &mut TableState, events: &mut TableEvents, index: u64, key: RowNo) {
    let modifiers = ui.input(|i| i.modifiers);
    if modifiers.shift {
        state.anchor.get_or_insert(index);
        events.focused = Some(index);
        state.focus = Some((index, key));
        // The range itself is filled by the keys, which know the rows between.
        ui.data_mut(|d| d.insert_temp(ui.scope_id().with("range"), true));
    } else if modifiers.command {
        state.selection.toggle(key);
        state.anchor = Some(index);
        state.focus = Some((index, key));
        events.focused = Some(index);
    } else {
        state.selection.only(key);
        state.anchor = Some(index);
        state.focus = Some((index, key));
        events.focused = Some(index);
    }
}

fn waiting(painter: &Painter, cx: &Cx<'_>, rect: Rect) {
    let bar = Rect::from_center_size(rect.center(), vec2(rect.width() * 0.6, 8.0));
    painter.rect_filled(bar.translate(vec2(rect.left() - bar.left(), 0.0)), 3, cx.c().pressed);
}

/// Paints one cell inside `rect`.
fn paint_cell(painter: &Painter, cx: &Cx<'_>, rect: Rect, cell: &Cell, right: bool) {
    let c = cx.c();
    let to = if right { Align2::RIGHT_CENTER } else { Align2::LEFT_CENTER };
    let text = |face: Face, ink_of_text: egui::Color32, text: &str| {
        ink::paint(painter, cx.theme, rect, to, (face, ink_of_text), text);
    };
    let with_icon = |severity: Severity, size: f32, gap: f32, face: Face, said: &str| {
        let look = cx.severity(severity);
        let centre = Pos2::new(rect.left() + size / 2.0, rect.center().y);
        ink::paint_icon(painter, cx.theme, centre, (look.icon, Weight::Fill), size, look.ink);
        let rest = Rect::from_min_max(pos2(rect.left() + size + gap, rect.top()), rect.max);
        ink::paint(painter, cx.theme, rest, Align2::LEFT_CENTER, (face, look.ink), said);
    };
    match cell {
        Cell::Empty => {}
        Cell::Text(said) => text(Face::Body, c.text, said),
        Cell::Strong(said) => text(Face::Strong, c.text, said),
        Cell::Soft(said) => text(Face::Label, c.text_soft, said),
        Cell::Code(said) => text(Face::Mono, c.text, said),
        Cell::Inked(severity, said) => text(Face::LabelStrong, cx.severity(*severity).ink, said),
        Cell::Severity(severity) => with_icon(*severity, 16.0, 6.0, Face::Strong, &cx.severity_word(*severity)),
        Cell::Unknown(said) => with_icon(Severity::Unknown, 13.0, 4.0, Face::Label, said),
        Cell::Mark(severity, _) => {
            let look = cx.severity(*severity);
            ink::paint_icon(painter, cx.theme, rect.center(), (look.icon, Weight::Fill), 15.0, look.ink);
        }
        Cell::Icon(icon, _) => {
            ink::paint_icon(painter, cx.theme, rect.center(), (*icon, Weight::Line), 14.0, c.text_faint);
        }
    }
}
