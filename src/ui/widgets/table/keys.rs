//! The keys of a table: arrows, Page, Home and End, Shift for ranges, Ctrl+A, Ctrl+C, Space, Enter, letters find.
//!
//! Does not know: what opening does.
//! Always holds: while a field or a dialog has the keyboard, the table does nothing.

use egui::{Event, EventFilter, Key, Response, Ui};

use super::{COPY_MOST, Plan, RowSource, TableEvents, TableLook, TableState};
use crate::ui::cx::Cx;

/// Letters that come closer together than this belong to one word, in seconds.
const WORD_PAUSE: f64 = 1.0;

pub(super) fn keys(
    ui: &mut Ui,
    cx: &Cx<'_>,
    grid_plan: (&Response, &Plan<'_>),
    state: &mut TableState,
    rows: &dyn RowSource,
    events: &mut TableEvents,
) {
    let (grid, plan) = grid_plan;
    let look = plan.look;
    fill_clicked_range(ui, state, rows);
    if !has_the_keyboard(ui, grid, look) {
        return;
    }
    if grid.has_focus() {
        let filter = EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|m| m.set_focus_lock_filter(grid.id, filter));
        super::super::focus_ring(ui, cx, grid, grid.rect.shrink(2.0), 0);
    }
    let typing = ui.input(|i| i.time) - state.typed_at < WORD_PAUSE && !state.typed.is_empty();
    moves(ui, state, rows, plan.page, events);
    let (space, enter, all, copy) = ui.input_mut(|i| {
        let space = !typing && i.consume_key(egui::Modifiers::NONE, Key::Space);
        let enter = i.consume_key(egui::Modifiers::NONE, Key::Enter);
        let all = i.consume_key(egui::Modifiers::COMMAND, Key::A);
        let copy = i.events.iter().any(|event| matches!(event, Event::Copy));
        (space, enter, all, copy)
    });
    if space && let Some((_, key)) = state.focus {
        state.selection.toggle(key);
    }
    if enter && let Some((index, _)) = state.focus {
        events.opened = Some(index);
    }
    if all {
        state.selection.all = true;
        state.selection.keys.clear();
    }
    if copy || state.copy_waits {
        state.copy_waits = !copy_rows(ui, cx, look, state, rows);
        if state.copy_waits {
            ui.ctx().request_repaint_after(std::time::Duration::from_millis(100));
        }
    }
    letters(ui, state, typing, space, events);
}

/// Keys go to the table when it has the focus, or when nothing has it and no menu or dialog is open.
fn has_the_keyboard(ui: &Ui, grid: &Response, look: &TableLook<'_>) -> bool {
    if !ui.is_enabled() {
        return false;
    }
    if grid.has_focus() {
        return true;
    }
    let free = ui.memory(|m| m.focused().is_none() && m.top_modal_layer().is_none());
    look.main && free && !ui.ctx().any_popup_open()
}

fn moves(ui: &mut Ui, state: &mut TableState, rows: &dyn RowSource, page: u64, events: &mut TableEvents) {
    let end = rows.len().saturating_sub(1);
    if rows.is_empty() {
        return;
    }
    let at = state.focus.map(|(index, _)| index);
    let steps: [(Key, u64); 6] = [
        (Key::ArrowDown, at.map_or(0, |at| (at + 1).min(end))),
        (Key::ArrowUp, at.map_or(0, |at| at.saturating_sub(1))),
        (Key::PageDown, at.map_or(page.min(end), |at| (at + page).min(end))),
        (Key::PageUp, at.map_or(0, |at| at.saturating_sub(page))),
        (Key::Home, 0),
        (Key::End, end),
    ];
    for (key, target) in steps {
        let (plain, shift) = ui.input_mut(|i| {
            // A key without modifiers also answers to Shift, so Shift is asked first.
            let shift = i.consume_key(egui::Modifiers::SHIFT, key);
            (i.consume_key(egui::Modifiers::NONE, key), shift)
        });
        if !plain && !shift {
            continue;
        }
        let Some(row) = rows.key(target) else { continue };
        state.focus = Some((target, row));
        state.top.show(target, page);
        events.focused = Some(target);
        if shift {
            let anchor = *state.anchor.get_or_insert(at.unwrap_or(target));
            select_range(state, rows, anchor, target);
        } else {
            state.anchor = Some(target);
            state.selection.only(row);
        }
    }
    let (left, right) = ui.input_mut(|i| {
        let left = i.consume_key(egui::Modifiers::NONE, Key::ArrowLeft);
        (left, i.consume_key(egui::Modifiers::NONE, Key::ArrowRight))
    });
    if left {
        state.across = (state.across - 60.0).max(0.0);
    }
    if right {
        state.across += 60.0;
    }
}

fn select_range(state: &mut TableState, rows: &dyn RowSource, from: u64, to: u64) {
    state.selection.all = false;
    state.selection.keys = (from.min(to)..=from.max(to)).filter_map(|index| rows.key(index)).collect();
}

/// Fills the range of a click with Shift.
fn fill_clicked_range(ui: &Ui, state: &mut TableState, rows: &dyn RowSource) {
    let id = ui.scope_id().with("range");
    if ui.data_mut(|d| d.remove_temp::<bool>(id)).is_some()
        && let (Some(anchor), Some((index, _))) = (state.anchor, state.focus)
    {
        select_range(state, rows, anchor, index);
    }
}

/// Puts the selected rows on the clipboard as text with tabs; false while some of them are on their way.
fn copy_rows(ui: &Ui, cx: &Cx<'_>, look: &TableLook<'_>, state: &TableState, rows: &dyn RowSource) -> bool {
    let chosen: Vec<u64> = (0..rows.len())
        .filter(|index| rows.key(*index).is_some_and(|key| state.selection.contains(key)))
        .take(COPY_MOST)
        .collect();
    if chosen.is_empty() {
        return true;
    }
    let titles: Vec<&str> = look.columns.iter().map(|column| column.title.as_str()).collect();
    let mut text = titles.join("\t");
    let mut whole = true;
    for index in chosen {
        match rows.cells(cx, index) {
            Some(cells) => {
                let cells: Vec<String> =
                    cells.iter().map(|cell| cell.said(cx).replace(['\t', '\n', '\r'], " ")).collect();
                text.push('\n');
                text.push_str(&cells.join("\t"));
            }
            None => whole = false,
        }
    }
    if whole {
        ui.ctx().copy_text(text);
    }
    whole
}

fn letters(ui: &Ui, state: &mut TableState, typing: bool, space_used: bool, events: &mut TableEvents) {
    let now = ui.input(|i| i.time);
    let typed: String = ui.input(|i| {
        let plain = !i.modifiers.command && !i.modifiers.alt;
        let texts = i.events.iter().filter_map(|event| match event {
            Event::Text(text) if plain => Some(text.as_str()),
            _ => None,
        });
        texts.collect()
    });
    let typed = if space_used { typed.replace(' ', "") } else { typed };
    if typed.is_empty() || typed == " " && !typing {
        return;
    }
    if !typing {
        state.typed.clear();
    }
    state.typed.push_str(&typed);
    state.typed_at = now;
    events.find = Some(state.typed.clone());
}
