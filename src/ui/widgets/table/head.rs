//! The head of a table and its row of filters.
//!
//! Does not know: rows.
//! Always holds: every key of the order shows its arrow and rank; a filter in use is tinted and has a cross.

use egui::{
    Align2, CursorIcon, FontSelection, Frame, Margin, Rect, Role, Sense, Stroke, StrokeKind, TextEdit, Ui, WidgetInfo,
    pos2, vec2,
};

use super::{Plan, TableEvents, TableState};
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink::{self, Weight};
use crate::ui::theme::Face;
use crate::ui::widgets::{focus_ring, rule};

/// The part of a column that can be seen, and the clip for it.
fn part(plan: &Plan<'_>, row: Rect, index: usize) -> (Rect, Rect) {
    let (x, width) = plan.columns[index];
    let whole = Rect::from_min_max(pos2(x, row.top()), pos2(x + width, row.bottom()));
    let side = if index < plan.look.frozen { plan.frozen } else { plan.moving };
    let clip = Rect::from_min_max(pos2(side.left(), row.top()), pos2(side.right(), row.bottom()));
    (whole, clip)
}

pub(super) fn head(
    ui: &mut Ui,
    cx: &Cx<'_>,
    rect: Rect,
    plan: &Plan<'_>,
    state: &mut TableState,
    events: &mut TableEvents,
) {
    let (look, c) = (plan.look, cx.c());
    ui.painter().rect_filled(rect, 0, c.sunken);
    for index in 0..look.columns.len() {
        let column = &look.columns[index];
        let (whole, clip) = part(plan, rect, index);
        let seen = whole.intersect(clip);
        if seen.width() < 1.0 {
            continue;
        }
        let id = ui.scope_id().with(("head", column.key));
        let sense = if column.sorts { Sense::CLICK } else { Sense::empty() };
        let response = ui.interact(seen, id, sense);
        let rank = state.sort.iter().position(|(key, _)| key == column.key);
        response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, &column.title));
        let painter = ui.painter().with_clip_rect(clip.intersect(ui.clip_rect()));
        if response.hovered() && column.sorts {
            painter.rect_filled(seen, 0, c.hover);
        }
        let lead = if index == 0 { look.inset } else { 0.0 };
        let mut inner = Rect::from_min_max(pos2(whole.left() + lead + 8.0, whole.top()), whole.max - vec2(8.0, 0.0));
        let mut sign_width = 0.0;
        if let Some(rank) = rank {
            sign_width = if state.sort.len() > 1 { 22.0 } else { 15.0 };
            let title_width = ink::width(ui, cx.theme, Face::LabelStrong, &column.title);
            let x = if column.right {
                inner.right() - sign_width + 3.0
            } else {
                (inner.left() + title_width + 4.0).min(inner.right() - sign_width)
            };
            let icon = if state.sort[rank].1 { Icon::ArrowDown } else { Icon::ArrowUp };
            let centre = pos2(x + 6.0, rect.center().y);
            ink::paint_icon(&painter, cx.theme, centre, (icon, Weight::Line), 12.0, c.text_soft);
            if state.sort.len() > 1 {
                let at = Rect::from_min_size(pos2(x + 13.0, rect.top()), vec2(10.0, rect.height()));
                let style = (Face::Caption, c.text_faint);
                ink::paint(&painter, cx.theme, at, Align2::LEFT_CENTER, style, &(rank + 1).to_string());
            }
        }
        let to = if column.right { Align2::RIGHT_CENTER } else { Align2::LEFT_CENTER };
        if column.right {
            inner.set_right(inner.right() - sign_width);
        }
        ink::paint(&painter, cx.theme, inner, to, (Face::LabelStrong, c.text_soft), &column.title);
        if response.clicked() {
            let add = ui.input(|i| i.modifiers.shift);
            sort_by(state, column.key, add);
            events.reordered = true;
        }
        resize(ui, plan, state, events, (index, seen));
    }
    rule(ui.painter(), rect.x_range(), rect.bottom(), c.line_strong);
    if rect.top() > ui.clip_rect().top() + 1.0 {
        rule(ui.painter(), rect.x_range(), rect.top() + 1.0, c.line);
    }
    frozen_line(ui, cx, plan, rect);
}

/// The line at the right of the frozen columns.
pub(super) fn frozen_line(ui: &Ui, cx: &Cx<'_>, plan: &Plan<'_>, rect: Rect) {
    if plan.look.frozen > 0 {
        ui.painter().vline(plan.frozen.right() - 0.5, rect.y_range(), Stroke::new(1.0, cx.c().line_strong));
    }
}

/// A click sorts by one column, the same column turns; with Shift a column is added.
pub(super) fn sort_by(state: &mut TableState, key: &str, add: bool) {
    let there = state.sort.iter().position(|(sorted, _)| sorted == key);
    match (there, add) {
        (Some(at), true) => state.sort[at].1 = !state.sort[at].1,
        (Some(at), false) => {
            let down = !state.sort[at].1;
            state.sort = vec![(key.to_owned(), down)];
        }
        (None, true) => state.sort.push((key.to_owned(), false)),
        (None, false) => state.sort = vec![(key.to_owned(), false)],
    }
}

fn resize(ui: &Ui, plan: &Plan<'_>, state: &mut TableState, events: &mut TableEvents, index_seen: (usize, Rect)) {
    let ((index, seen), look) = (index_seen, plan.look);
    let column = &look.columns[index];
    let edge = Rect::from_min_max(pos2(seen.right() - 4.0, seen.top()), seen.max);
    let response = ui.interact(edge, ui.scope_id().with(("width", column.key)), Sense::DRAG);
    if response.dragged() {
        let lead = if index == 0 { look.inset } else { 0.0 };
        let width = plan.columns[index].1 - lead + response.drag_delta().x;
        state.widths.insert(column.key.to_owned(), width.clamp(32.0, 800.0));
    }
    if response.drag_stopped() {
        events.resized = true;
    }
    response.on_hover_and_drag_cursor(CursorIcon::ResizeColumn);
}

pub(super) fn filters(
    ui: &mut Ui,
    cx: &Cx<'_>,
    rect: Rect,
    plan: &Plan<'_>,
    state: &mut TableState,
    events: &mut TableEvents,
) {
    let look = plan.look;
    ui.painter().rect_filled(rect, 0, cx.c().sunken);
    for (index, column) in look.columns.iter().enumerate() {
        let Some(hint) = &column.filter else { continue };
        let (whole, clip) = part(plan, rect, index);
        let lead = if index == 0 { (look.inset - 6.0).max(0.0) } else { 0.0 };
        let field = Rect::from_min_max(pos2(whole.left() + lead + 3.0, rect.top() + 4.0), whole.max - vec2(4.0, 4.0));
        if field.intersect(clip).width() < 16.0 {
            continue;
        }
        let before = ui.clip_rect();
        ui.set_clip_rect(before.intersect(clip));
        let typed = state.filters.entry(column.key.to_owned()).or_default();
        let changed = filter_field(ui, cx, field, column.key, (&column.title, hint), typed);
        ui.set_clip_rect(before);
        if changed {
            events.reordered = true;
            events.typing = true;
        }
    }
    rule(ui.painter(), rect.x_range(), rect.bottom(), cx.c().line_strong);
    frozen_line(ui, cx, plan, rect);
}

fn filter_field(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, key: &str, texts: (&str, &str), typed: &mut String) -> bool {
    let c = cx.c();
    let in_use = !typed.trim().is_empty();
    let ground = ui.painter().add(egui::Shape::Noop);
    let mut inner = rect.shrink2(vec2(6.0, 1.0));
    let mut changed = false;
    let name = cx.words.with("ui-filter-of", &[("column", texts.0)]);
    if in_use {
        let cross = area::right(&mut inner, 14.0);
        let response = ui.interact(cross, ui.scope_id().with(("no-filter", key)), Sense::CLICK);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, cx.words.say("ui-filter-clear")));
        ink::paint_icon(ui.painter(), cx.theme, cross.center(), (Icon::Cross, Weight::Line), 11.0, c.text_soft);
        if response.clicked() {
            typed.clear();
            changed = true;
        }
    }
    let edit = TextEdit::singleline(typed)
        .id(ui.scope_id().with(("filter", key)))
        .frame(Frame::NONE)
        .margin(Margin::ZERO)
        .font(FontSelection::FontId(cx.theme.font(Face::Label)))
        .text_color(c.text)
        .hint_text(egui::RichText::new(texts.1).font(cx.theme.font(Face::Label)).color(c.text_faint))
        .desired_width(inner.width())
        .min_size(inner.size())
        .align(Align2::LEFT_CENTER);
    let response = area::row(ui, inner, ("filter", key), |ui| ui.add(edit)).accessible_name(name);
    let (fill, line) = if in_use { (c.selected, c.accent) } else { (c.surface, c.line_strong) };
    let shape = egui::epaint::RectShape::new(rect, 3, fill, Stroke::new(1.0, line), StrokeKind::Inside);
    ui.painter().set(ground, shape);
    focus_ring(ui, cx, &response, rect, 3);
    changed || response.changed()
}
