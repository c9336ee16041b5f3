//! The house's table: frozen columns, sorting, filters, selection by row number, the keys of a spreadsheet.
//!
//! Rows come one by one from a [`RowSource`]; only those on the screen are asked for. What was done comes back as
//! [`TableEvents`]; the table changes nothing but its own state.
//! Does not know: where rows come from, what a list is about.
//! Always holds: the selection is a set of row numbers, never of places in the list; rows on their way keep their place.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use egui::{Id, Rect, Role, Sense, Ui, UiBuilder};

use super::row_scroller::{self, TopRow};
use crate::session::views::lists::RowNo;
use crate::ui::area;
use crate::ui::cx::Cx;

mod column;
mod foot;
mod head;
mod keys;
mod paint;
#[cfg(test)]
mod tests;

pub use column::{Cell, Column};
pub use foot::Foot;

/// Where rows come from.
pub trait RowSource {
    /// How many there are.
    fn len(&self) -> u64;
    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The number of the row at a place.
    fn key(&self, index: u64) -> Option<RowNo>;
    /// Its cells, one a column; none while they are on their way.
    fn cells(&self, cx: &Cx<'_>, index: u64) -> Option<Vec<Cell>>;
}

/// Which rows are selected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Every row of the list, except `keys`.
    pub all: bool,
    /// The rows, or the exceptions.
    pub keys: BTreeSet<RowNo>,
}

impl Selection {
    /// Whether a row is selected.
    #[must_use]
    pub fn contains(&self, key: RowNo) -> bool {
        self.all != self.keys.contains(&key)
    }

    /// How many of `rows` are selected.
    #[must_use]
    pub fn count(&self, rows: u64) -> u64 {
        let named = self.keys.len() as u64;
        if self.all { rows.saturating_sub(named) } else { named }
    }

    fn toggle(&mut self, key: RowNo) {
        if !self.keys.remove(&key) {
            self.keys.insert(key);
        }
    }

    fn only(&mut self, key: RowNo) {
        self.all = false;
        self.keys.clear();
        self.keys.insert(key);
    }
}

/// What a table remembers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableState {
    /// Where it stands.
    pub top: TopRow,
    /// How far the columns are moved to the left.
    pub across: f32,
    /// Columns it is sorted by, and whether they descend.
    pub sort: Vec<(String, bool)>,
    /// What is typed into the filters.
    pub filters: BTreeMap<String, String>,
    /// The selection.
    pub selection: Selection,
    /// The row that has the keyboard: its place and number.
    pub focus: Option<(u64, RowNo)>,
    /// Where a range began.
    anchor: Option<u64>,
    /// Widths that a person has set, by column.
    pub widths: BTreeMap<String, f32>,
    typed: String,
    typed_at: f64,
    copy_waits: bool,
}

impl TableState {
    /// A table that is sorted at first.
    #[must_use]
    pub fn sorted(by: &[(&str, bool)]) -> TableState {
        TableState { sort: by.iter().map(|(key, down)| ((*key).to_owned(), *down)).collect(), ..TableState::default() }
    }

    /// The filters that are in use, as a question wants them.
    #[must_use]
    pub fn filters_in_use(&self) -> Vec<(String, String)> {
        let used = self.filters.iter().filter(|(_, typed)| !typed.trim().is_empty());
        used.map(|(key, typed)| (key.clone(), typed.trim().to_owned())).collect()
    }

    /// Puts the focus on a row and selects it.
    pub fn go_to(&mut self, index: u64, key: RowNo) {
        self.focus = Some((index, key));
        self.anchor = Some(index);
        self.selection.only(key);
        self.top = TopRow { row: index.saturating_sub(4), hidden: 0.0 };
    }

    /// After the list was read again: the focus stays with its row, wherever that is now.
    pub fn keep_focus(&mut self, rows: &[RowNo]) {
        if let Some((index, key)) = self.focus {
            let same = usize::try_from(index).ok().and_then(|at| rows.get(at)) == Some(&key);
            if !same {
                self.focus = rows.iter().position(|row| *row == key).map(|at| (at as u64, key));
                self.anchor = self.focus.map(|(at, _)| at);
            }
        }
    }
}

/// How a table is drawn.
#[derive(Clone, Copy, Debug)]
pub struct TableLook<'a> {
    /// The columns.
    pub columns: &'a [Column],
    /// How many of them stay at the left.
    pub frozen: usize,
    /// Whether there is a row of filters.
    pub filters: bool,
    /// Whether keys go to the table while nothing else has the focus.
    pub main: bool,
    /// What stands below; none leaves the foot away.
    pub foot: Option<&'a Foot>,
    /// Space before the first column.
    pub inset: f32,
    /// Name for screen readers.
    pub name: &'a str,
}

/// What was done in a pass.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableEvents {
    /// The focus moved to this row.
    pub focused: Option<u64>,
    /// This row was opened.
    pub opened: Option<u64>,
    /// Order or filter changed: the list is wanted again.
    pub reordered: bool,
    /// A filter is being typed; the question may wait a moment.
    pub typing: bool,
    /// A column was made wider or narrower.
    pub resized: bool,
    /// Rows whose cells are wanted.
    pub wanted: Range<u64>,
    /// Letters by which a row is looked for.
    pub find: Option<String>,
    /// A menu is wanted on this row.
    pub menu: Option<u64>,
}

/// Rows that are copied at once, at most.
pub const COPY_MOST: usize = 10_000;

/// Where the parts of a table stand in this pass.
struct Plan<'a> {
    look: &'a TableLook<'a>,
    /// How many whole rows are seen.
    page: u64,
    body: Rect,
    frozen: Rect,
    moving: Rect,
    row_height: f32,
    /// Left edge and width of each column, as it is drawn.
    columns: Vec<(f32, f32)>,
}

/// Shows a table inside `rect`.
pub fn table(
    ui: &mut Ui,
    cx: &Cx<'_>,
    rect: Rect,
    look: &TableLook<'_>,
    state: &mut TableState,
    rows: &dyn RowSource,
) -> TableEvents {
    let mut events = TableEvents::default();
    let id = ui.scope_id().with(("table", look.columns.first().map_or("", |c| c.key)));
    let heights = cx.theme.heights;
    let mut body = rect;
    let head = area::top(&mut body, heights.table_head);
    let filters = look.filters.then(|| area::top(&mut body, heights.filter_row));
    let foot = look.foot.map(|_| area::bottom(&mut body, heights.table_foot));
    let across = needs_across(body, look, state);
    let sole = if across { area::bottom(&mut body, cx.theme.frame.scroll_bar + 6.0) } else { Rect::NOTHING };
    let plan = plan(body, look, state, heights.row);
    let last = rows.len().saturating_sub(plan.page);
    state.top.hold(last);

    let builder = UiBuilder::new().id_salt(id).max_rect(rect).accessibility_role(Role::Grid);
    let builder = builder.accessibility_label(look.name).sense(Sense::empty());
    ui.scope_builder(builder, |ui| {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_row_count(usize::try_from(rows.len()).unwrap_or(usize::MAX));
            node.set_column_count(look.columns.len());
        });
        ui.painter().rect_filled(body, 0, cx.c().surface);
        if across {
            ui.painter().rect_filled(sole, 0, cx.c().surface);
        }
        let grid = ui.interact(body, id, Sense::FOCUSABLE);
        keys::keys(ui, cx, (&grid, &plan), state, rows, &mut events);
        wheel(ui, body, &plan, state, last);
        paint::body(ui, cx, &plan, state, rows, &mut events);
        head::head(ui, cx, head, &plan, state, &mut events);
        if let Some(filters) = filters {
            head::filters(ui, cx, filters, &plan, state, &mut events);
        }
        if let (Some(rect), Some(foot)) = (foot, look.foot) {
            foot::foot(ui, cx, rect, foot, &state.selection, rows.len());
        }
        bars(ui, cx, (&plan, sole), id, state, rows.len());
    });
    let shown = (body.height() / plan.row_height).ceil() as u64 + 1;
    events.wanted = state.top.row..(state.top.row + shown).min(rows.len());
    events
}

/// Right of the last column, so that the bar stands beside its numbers.
const BAR_ROOM: f32 = 8.0;

fn widths(look: &TableLook<'_>, state: &TableState) -> Vec<f32> {
    let own = |c: &Column| state.widths.get(c.key).copied().unwrap_or(c.width).clamp(32.0, 800.0);
    let mut widths: Vec<f32> = look.columns.iter().map(own).collect();
    if let Some(first) = widths.first_mut() {
        *first += look.inset;
    }
    widths
}

/// Whether the columns are wider than the table, so that a bar moves them.
fn needs_across(body: Rect, look: &TableLook<'_>, state: &TableState) -> bool {
    widths(look, state).iter().sum::<f32>() + BAR_ROOM > body.width()
}

fn plan<'a>(body: Rect, look: &'a TableLook<'a>, state: &mut TableState, row_height: f32) -> Plan<'a> {
    let mut widths = widths(look, state);
    let whole: f32 = widths.iter().sum();
    let spare = body.width() - whole - BAR_ROOM;
    let growing = look.columns.iter().filter(|c| c.grows).count();
    if spare > 0.0 && growing > 0 {
        for (width, column) in widths.iter_mut().zip(look.columns) {
            if column.grows {
                *width += spare / growing as f32;
            }
        }
    }
    let frozen_width: f32 = widths.iter().take(look.frozen).sum();
    let moving_width: f32 = widths.iter().skip(look.frozen).sum::<f32>() + BAR_ROOM;
    let mut moving = body;
    let frozen = area::left(&mut moving, frozen_width);
    state.across = state.across.clamp(0.0, (moving_width - moving.width()).max(0.0));
    let mut columns = Vec::with_capacity(widths.len());
    let mut x = body.left();
    for (index, width) in widths.iter().enumerate() {
        let moved = if index >= look.frozen { state.across } else { 0.0 };
        columns.push((x - moved, *width));
        x += width;
    }
    Plan { look, page: row_scroller::page(body.height(), row_height), body, frozen, moving, row_height, columns }
}

fn wheel(ui: &Ui, body: Rect, plan: &Plan<'_>, state: &mut TableState, last: u64) {
    if !ui.rect_contains_pointer(body) {
        return;
    }
    let delta = ui.input_mut(|i| std::mem::take(&mut i.smooth_scroll_delta));
    if delta.y != 0.0 {
        state.top.scroll(f64::from(-delta.y), f64::from(plan.row_height), last);
    }
    if delta.x != 0.0 {
        state.across = (state.across - delta.x).max(0.0);
    }
}

fn bars(ui: &mut Ui, cx: &Cx<'_>, plan_sole: (&Plan<'_>, Rect), id: Id, state: &mut TableState, rows: u64) {
    let (plan, sole) = plan_sole;
    let thick = cx.theme.frame.scroll_bar;
    let body = plan.body.shrink(3.0);
    let track = Rect::from_min_max(egui::pos2(body.right() - thick, body.top()), body.max);
    row_scroller::bar(ui, cx, track, id.with("bar"), &mut state.top, (rows, plan.page));
    let whole: f32 = plan.columns.iter().skip(plan.look.frozen).map(|(_, w)| w).sum::<f32>() + BAR_ROOM;
    if !sole.is_positive() {
        return;
    }
    let track = Rect::from_min_max(
        egui::pos2(plan.moving.left() + 3.0, sole.center().y - thick / 2.0),
        egui::pos2(body.right() - thick - 4.0, sole.center().y + thick / 2.0),
    );
    row_scroller::bar_across(ui, cx, track, id.with("across"), &mut state.across, (plan.moving.width(), whole));
}
