//! What all list screens share: named filters, the table over a long list, its foot.
//!
//! Does not know: what the rows are about.
//! Always holds: the question belongs to the state; rows that are not here yet are asked for in blocks.

use egui::{Rect, Ui};

use crate::session::views::lists::{ListHead, ListKind, ListQuery, RowNo};
use crate::ui::action::{Action, Wishes};
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::ink;
use crate::ui::models::{LongList, Models, Row};
use crate::ui::widgets::table::{Cell, Column, Foot, RowSource, TableEvents, TableLook, TableState, table};
use crate::ui::widgets::tabs;

/// What a list screen remembers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListState {
    /// The named filter.
    pub tab: String,
    /// The table.
    pub table: TableState,
    /// The record whose card is shown, by id.
    pub card: Option<String>,
    /// Where the page is narrow: which part of it is shown.
    pub part: usize,
    /// Whether a width was changed that is not kept yet.
    pub resized: bool,
    /// The flags of a card that are open, by rule.
    pub open: std::collections::BTreeSet<String>,
    /// Whether the row of the card is still to be marked.
    sought: bool,
    /// The order for which the focus was kept.
    kept_for: usize,
    /// Whether a filter is being typed.
    typing: bool,
}

impl ListState {
    /// A list that begins with a named filter and an order.
    #[must_use]
    pub fn new(tab: &str, sort: &[(&str, bool)]) -> ListState {
        ListState { tab: tab.to_owned(), table: TableState::sorted(sort), ..ListState::default() }
    }

    /// Shows the card of a record that was not chosen in the list: no other row stays marked.
    pub fn open_card(&mut self, id: String) {
        self.card = Some(id);
        self.table.focus = None;
        self.table.selection = crate::ui::widgets::table::Selection::default();
        self.sought = true;
    }

    /// Marks the row of the card that was opened from elsewhere, as soon as it was read.
    pub fn mark_sought(&mut self, list: Option<&LongList>, is_card: impl Fn(&Row, &str) -> bool) {
        let (true, Some(card), Some(list)) = (self.sought, &self.card, list) else { return };
        if self.table.focus.is_some() {
            self.sought = false;
            return;
        }
        let known = list.order().iter().enumerate().filter_map(|(at, key)| Some((at, *key, list.by_key(*key)?)));
        let found = known.into_iter().find(|(_, _, row)| is_card(row, card)).map(|(at, key, _)| (at as u64, key));
        if let Some((index, key)) = found {
            self.sought = false;
            self.table.go_to(index, key);
        }
    }

    /// The question.
    #[must_use]
    pub fn query(&self, list: ListKind) -> ListQuery {
        ListQuery { list, tab: self.tab.clone(), filters: self.table.filters_in_use(), sort: self.table.sort.clone() }
    }
}

/// Rows of a long list, with how their cells are made.
pub struct ListRows<'a> {
    /// The list.
    pub list: Option<&'a LongList>,
    /// Makes the cells of a row.
    pub cells: fn(&Cx<'_>, &Row) -> Vec<Cell>,
}

impl RowSource for ListRows<'_> {
    fn len(&self) -> u64 {
        self.list.map_or(0, |list| list.order().len() as u64)
    }

    fn key(&self, index: u64) -> Option<RowNo> {
        self.list?.key(index)
    }

    fn cells(&self, cx: &Cx<'_>, index: u64) -> Option<Vec<Cell>> {
        self.list?.row(index).map(|row| (self.cells)(cx, row))
    }
}

/// How a list is shown.
pub struct ListLook<'a> {
    /// Which list.
    pub kind: ListKind,
    /// Its columns.
    pub columns: &'a [Column],
    /// How many of them stay.
    pub frozen: usize,
    /// Makes the cells of a row.
    pub cells: fn(&Cx<'_>, &Row) -> Vec<Cell>,
    /// What its rows are called: gives `96 de 262 lotes` for shown and all.
    pub rows: fn(&Cx<'_>, u64, u64) -> String,
    /// Name for screen readers.
    pub name: &'a str,
}

/// The named filters of a list, with their counts; changes the state when one is clicked.
pub fn tabs_ui(ui: &mut Ui, cx: &Cx<'_>, names: &[(&str, String)], head: Option<&ListHead>, state: &mut ListState) {
    ui.spacing_mut().item_spacing.x = 2.0;
    for (key, name) in names {
        let count = head.and_then(|head| head.tabs.iter().find(|(tab, _)| tab == key)).map(|(_, n)| cx.number(*n));
        if tabs::tab(ui, cx, name, count.as_deref(), state.tab == *key) && state.tab != *key {
            (*key).clone_into(&mut state.tab);
            state.table.selection = crate::ui::widgets::table::Selection::default();
            state.table.top = crate::ui::widgets::row_scroller::TopRow::default();
        }
    }
}

/// Shows the table of a list inside `rect` and asks for what it lacks.
pub fn list_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    place: (Rect, &ListLook<'_>),
    state: &mut ListState,
    models: &Models,
    wishes: &mut Wishes,
) -> TableEvents {
    let (rect, look) = place;
    let query = state.query(look.kind);
    models.want_list(&query, state.typing, wishes);
    let list = models.list(look.kind);
    let order = list.map_or(0, |list| list.order().as_ptr() as usize);
    if let Some(list) = list.filter(|_| order != state.kept_for) {
        state.kept_for = order;
        state.table.keep_focus(list.order());
    }
    let head = list.and_then(|list| list.head.shown());
    let rows = ListRows { list, cells: look.cells };
    let foot = head.map(|head| foot(cx, look, head));
    let table_look = TableLook {
        columns: look.columns,
        frozen: look.frozen,
        filters: look.columns.iter().any(|column| column.filter.is_some()),
        main: true,
        foot: Some(foot.as_ref().unwrap_or(&EMPTY_FOOT)),
        inset: 12.0,
        name: look.name,
    };
    let events = table(ui, cx, rect, &table_look, &mut state.table, &rows);
    state.typing = events.typing;
    state.resized |= events.resized;
    models.want_rows(look.kind, events.wanted.clone(), wishes);
    if let Some(text) = &events.find {
        wishes.add(Action::FindRow(state.query(look.kind), text.clone()));
    }
    if head.is_none() || head.is_some_and(|head| head.rows.is_empty()) {
        nothing_ui(ui, cx, rect, list);
    }
    events
}

static EMPTY_FOOT: Foot = Foot { rows: String::new(), sum: String::new(), left_out: String::new() };

fn nothing_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, list: Option<&LongList>) {
    let mut body = rect;
    let _ = area::top(&mut body, 96.0);
    let trouble = list.and_then(|list| list.head.trouble());
    let text = match (trouble, list.and_then(|list| list.head.shown())) {
        (Some(trouble), _) => crate::ui::widgets::trouble::trouble_line(cx, trouble),
        (None, Some(_)) => cx.words.say("ui-list-empty"),
        (None, None) => cx.words.say("ui-list-loading"),
    };
    area::column(ui, body.shrink(20.0), "nothing", |ui| {
        ink::say(ui, cx.theme, (crate::ui::theme::Face::Body, cx.c().text_faint), &text);
    });
}

fn foot(cx: &Cx<'_>, look: &ListLook<'_>, head: &ListHead) -> Foot {
    let rows = (look.rows)(cx, head.rows.len() as u64, head.total);
    let neq = head.sums.iter().find(|sum| sum.what == "neq_mg");
    let (sum, left_out) = match neq {
        Some(sum) => {
            let kg = ink::strong(&format!("{} kg", cx.kg(sum.sum, 1, sum.left_out > 0)));
            let left_out =
                if sum.left_out > 0 { cx.words.count("ui-sum-left-out", sum.left_out, &[]) } else { String::new() };
            (cx.words.with("ui-sum-neq", &[("kg", &kg)]), left_out)
        }
        None => (String::new(), String::new()),
    };
    Foot { rows, sum, left_out }
}
