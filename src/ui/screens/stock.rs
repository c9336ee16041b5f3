//! Weapons, ammunition and the catalogue: long lists with a card beside them.
//!
//! Does not know: how rows are found; how a card is drawn.
//! Always holds: below 1100 points of width the card becomes a page of its own.

use egui::{Rect, Ui, vec2};

use super::list::{ListLook, ListState, list_ui, tabs_ui};
use super::{lot_card, new_button, page_head, weapon_card};
use crate::session::query::Choice;
use crate::session::views::Severity;
use crate::session::views::lists::{ItemRow, ListKind, LotMark, LotRow, Reason, WeaponRow};
use crate::ui::action::{Action, Wishes};
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::forms::{About, FormKind};
use crate::ui::ink;
use crate::ui::models::{LongList, Models, Row};
use crate::ui::screen::Screen;
use crate::ui::widgets::table::{Cell, Column, TableEvents};

/// Draws the lots.
pub fn ammunition_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    page: Rect,
    state: &mut ListState,
    models: &Models,
    wishes: &mut Wishes,
) {
    let w = cx.words;
    let columns = [
        Column::new("severity", w.say("ui-column-flag"), 110.0).filter(w.say("ui-filter-any")),
        Column::new("number", w.say("ui-column-lot"), 122.0).filter(w.say("ui-filter-contains")),
        Column::new("item", w.say("ui-column-item"), 206.0).grows().filter(w.say("ui-filter-contains")),
        Column::new("hazard", w.say("ui-column-hazard"), 88.0).filter(w.say("ui-filter-equal")),
        Column::new("quantity", w.say("ui-column-quantity"), 84.0).right().filter(w.say("ui-filter-at-least")),
        Column::new("neq", w.say("ui-column-neq"), 92.0).right().filter(w.say("ui-filter-at-least")),
        Column::new("reason", w.say("ui-column-reason"), 140.0).filter(w.say("ui-filter-rule")),
        Column::new("place", w.say("ui-column-place"), 150.0).filter(w.say("ui-filter-contains")),
        Column::new("condition", w.say("ui-column-condition"), 84.0).filter(w.say("ui-filter-equal")),
        Column::new("made", w.say("ui-column-made"), 130.0),
        Column::new("expiry", w.say("ui-column-expiry"), 96.0),
    ];
    let tabs = [
        ("all", w.say("ui-tab-all-lots")),
        ("flagged", w.say("ui-tab-flagged")),
        ("stop", cx.severity_word(Severity::Stop)),
        ("propellants", w.say("ui-tab-propellants")),
    ];
    let look = ListLook {
        kind: ListKind::Lots,
        columns: &columns,
        frozen: 2,
        cells: lot_cells,
        rows: |cx, shown, total| cx.words.count("ui-of-lots", total, &[("part", &part(cx, shown))]),
        name: &w.say("ui-nav-ammunition"),
    };
    let new = FormKind::ReceiveLots;
    let title = w.say("ui-nav-ammunition");
    let events = with_card(ui, cx, (page, (&title, &tabs, Some(new)), &look), state, models, wishes);
    open_row(models, ListKind::Lots, state, &events);
    if let Some(id) = state.card.clone() {
        let rect = card_rect(cx, page);
        let mut open = std::mem::take(&mut state.open);
        if lot_card::lot_card_ui(ui, cx, (rect, &id), &mut open, models, wishes) {
            state.card = None;
        }
        state.open = open;
    }
}

/// Draws the weapons.
pub fn weapons_ui(ui: &mut Ui, cx: &Cx<'_>, page: Rect, state: &mut ListState, models: &Models, wishes: &mut Wishes) {
    let w = cx.words;
    let columns = [
        Column::new("severity", w.say("ui-column-flag"), 110.0).filter(w.say("ui-filter-any")),
        Column::new("serial", w.say("ui-column-serial"), 130.0).filter(w.say("ui-filter-contains")),
        Column::new("type", w.say("ui-column-type"), 170.0).filter(w.say("ui-filter-contains")),
        Column::new("maker", w.say("ui-column-maker"), 130.0).filter(w.say("ui-filter-contains")),
        Column::new("model", w.say("ui-column-model"), 120.0).grows().filter(w.say("ui-filter-contains")),
        Column::new("calibre", w.say("ui-column-calibre"), 96.0).filter(w.say("ui-filter-contains")),
        Column::new("place", w.say("ui-column-place"), 150.0).filter(w.say("ui-filter-contains")),
        Column::new("custody", w.say("ui-column-custody"), 180.0).filter(w.say("ui-filter-contains")),
        Column::new("condition", w.say("ui-column-condition"), 140.0).filter(w.say("ui-filter-contains")),
        Column::new("reason", w.say("ui-column-reason"), 140.0).filter(w.say("ui-filter-rule")),
    ];
    let tabs = [
        ("all", w.say("ui-tab-all-weapons")),
        ("flagged", w.say("ui-tab-flagged")),
        ("issued", w.say("ui-tab-issued")),
        ("blocked", w.say("ui-tab-blocked")),
    ];
    let look = ListLook {
        kind: ListKind::Weapons,
        columns: &columns,
        frozen: 2,
        cells: weapon_cells,
        rows: |cx, shown, total| cx.words.count("ui-of-weapons", total, &[("part", &part(cx, shown))]),
        name: &w.say("ui-nav-weapons"),
    };
    let title = w.say("ui-nav-weapons");
    let events =
        with_card(ui, cx, (page, (&title, &tabs, Some(FormKind::ReceiveWeapons)), &look), state, models, wishes);
    open_row(models, ListKind::Weapons, state, &events);
    if let Some(id) = state.card.clone() {
        let rect = card_rect(cx, page);
        let mut open = std::mem::take(&mut state.open);
        let beside = models.list(ListKind::Weapons).map_or_else(Vec::new, |list| selected(list, state, &id));
        if weapon_card::weapon_card_ui(ui, cx, (rect, &id, &beside), &mut open, models, wishes) {
            state.card = None;
        }
        state.open = open;
    }
}

/// Draws the catalogue.
pub fn items_ui(ui: &mut Ui, cx: &Cx<'_>, page: Rect, state: &mut ListState, models: &Models, wishes: &mut Wishes) {
    let w = cx.words;
    let columns = [
        Column::new("code", w.say("ui-column-code"), 170.0).filter(w.say("ui-filter-contains")),
        Column::new("name", w.say("ui-column-designation"), 260.0).grows().filter(w.say("ui-filter-contains")),
        Column::new("kind", w.say("ui-column-kind"), 130.0).filter(w.say("ui-filter-contains")),
        Column::new("hazard", w.say("ui-column-hazard"), 70.0).filter(w.say("ui-filter-equal")),
        Column::new("un_number", w.say("ui-column-un"), 70.0).filter(w.say("ui-filter-equal")),
        Column::new("neq", w.say("ui-column-neq-each"), 120.0).right(),
        Column::new("quantity", w.say("ui-column-quantity"), 100.0).right(),
        Column::new("unit", w.say("ui-column-unit"), 80.0),
    ];
    let tabs = [
        ("all", w.say("ui-tab-all-items")),
        ("ammunition", w.say("ui-tab-ammunition")),
        ("weapon_model", w.say("ui-tab-models")),
    ];
    let look = ListLook {
        kind: ListKind::Items,
        columns: &columns,
        frozen: 1,
        cells: item_cells,
        rows: |cx, shown, total| cx.words.count("ui-of-items", total, &[("part", &part(cx, shown))]),
        name: &w.say("ui-nav-items"),
    };
    let title = w.say("ui-nav-items");
    state.card = None;
    let events = with_card(ui, cx, (page, (&title, &tabs, Some(FormKind::AddItem)), &look), state, models, wishes);
    let opened = events.opened.and_then(|index| models.list(ListKind::Items)?.row(index));
    if let Some(Row::Item(item)) = opened {
        let (screen, column) =
            if item.kind == "weapon_model" { (Screen::Weapons, "model") } else { (Screen::Ammunition, "item") };
        wishes.add(Action::Filter(screen, column, item.name.clone()));
    }
}

/// `96` in strong, as the part of a whole.
fn part(cx: &Cx<'_>, shown: u64) -> String {
    ink::strong(&cx.number(shown))
}

/// The selected weapons but the one of the card, as far as they were seen.
fn selected(list: &LongList, state: &ListState, card: &str) -> Vec<Choice> {
    let keys = list.order().iter().filter(|key| state.table.selection.contains(**key)).take(500);
    let weapons = keys.filter_map(|key| match list.by_key(*key) {
        Some(Row::Weapon(weapon)) if weapon.id != card => Some(weapon),
        _ => None,
    });
    let choice = |weapon: &WeaponRow| Choice {
        code: weapon.id.clone(),
        name: if weapon.serial.is_empty() {
            weapon.control_number.clone().unwrap_or_default()
        } else {
            weapon.serial.clone()
        },
        detail: format!("{} {}", weapon.maker, weapon.model),
        place: weapon.place.code.clone(),
        place_path: weapon.place.path.clone(),
        condition: weapon.condition.clone(),
        pack: String::new(),
        free: 1,
        ..Choice::default()
    };
    weapons.map(choice).collect()
}

/// Where the card stands: at the right, or over the page where it is narrow.
fn card_rect(cx: &Cx<'_>, page: Rect) -> Rect {
    let mut rest = page;
    if is_narrow(page) { page } else { area::right(&mut rest, cx.theme.frame.card_panel) }
}

fn is_narrow(page: Rect) -> bool {
    page.width() < 1000.0
}

type Head<'a> = (&'a str, &'a [(&'a str, String)], Option<FormKind>);

fn with_card(
    ui: &mut Ui,
    cx: &Cx<'_>,
    place: (Rect, Head<'_>, &ListLook<'_>),
    state: &mut ListState,
    models: &Models,
    wishes: &mut Wishes,
) -> TableEvents {
    let (page, (title, tabs, new), look) = place;
    let mut main = page;
    if state.card.is_some() {
        if is_narrow(page) {
            return TableEvents::default();
        }
        let card = area::right(&mut main, cx.theme.frame.card_panel);
        ui.painter().vline(card.left() - 0.5, card.y_range(), egui::Stroke::new(1.0, cx.c().line_strong));
        main.set_right(main.right() - 1.0);
    }
    let known = models.list(look.kind).and_then(|list| list.head.shown());
    let new_text = cx.words.say("ui-new");
    let body = page_head(ui, cx, main, ("", ""), |ui| {
        if let Some(form) = new
            && new_button(ui, cx, &new_text)
        {
            wishes.add(Action::Form(form, About::default()));
        }
    });
    let head_rect = Rect::from_min_max(main.min, egui::pos2(main.right() - 130.0, body.top())).shrink2(vec2(20.0, 0.0));
    area::row(ui, head_rect, "list-head", |ui| {
        ink::whole(ui, cx.theme, (crate::ui::theme::Face::Display, cx.c().text), title);
        ui.add_space(8.0);
        tabs_ui(ui, cx, tabs, known, state);
    });
    let events = list_ui(ui, cx, (body, look), state, models, wishes);
    state.mark_sought(models.list(look.kind), is_card);
    events
}

/// Whether a row is the one whose card is shown.
fn is_card(row: &Row, id: &str) -> bool {
    match row {
        Row::Lot(lot) => lot.id == id,
        Row::Weapon(weapon) => weapon.id == id,
        _ => false,
    }
}

/// The card follows the focus; Enter and double click open it.
fn open_row(models: &Models, kind: ListKind, state: &mut ListState, events: &TableEvents) {
    let follow = state.card.is_some().then_some(events.focused).flatten();
    let Some(index) = events.opened.or(events.focused.filter(|_| events.menu.is_none())).or(follow) else { return };
    let row = models.list(kind).and_then(|list| list.row(index));
    state.card = match row {
        Some(Row::Lot(lot)) => Some(lot.id.clone()),
        Some(Row::Weapon(weapon)) => Some(weapon.id.clone()),
        _ => return,
    };
}

fn reason_cell(cx: &Cx<'_>, reason: Option<&Reason>) -> Cell {
    match reason {
        None => Cell::Empty,
        Some(reason) if reason.more == 0 => Cell::Soft(cx.sentence(&reason.says)),
        Some(reason) => Cell::Soft(format!("{} +{}", cx.sentence(&reason.says), reason.more)),
    }
}

/// The cells of a lot.
#[must_use]
pub fn lot_cells(cx: &Cx<'_>, row: &Row) -> Vec<Cell> {
    let Row::Lot(lot) = row else { return Vec::new() };
    let LotRow { severity, reason, number, item_name, hazard, quantity, neq_mg, place, places, .. } = lot;
    let number = match number {
        LotMark::Marked(number) => Cell::Code(number.clone()),
        other => Cell::Unknown(cx.lot(other)),
    };
    let place = match place {
        Some(place) => Cell::Soft(cx.place(place)),
        None if *places == 0 => Cell::Empty,
        None => Cell::Soft(cx.words.count("ui-places", *places, &[])),
    };
    let unknown = || Cell::Unknown(cx.words.say("ui-unknown"));
    vec![
        Cell::Severity(*severity),
        number,
        Cell::Text(item_name.clone()),
        hazard.clone().map_or_else(unknown, Cell::Soft),
        Cell::Text(cx.count(*quantity)),
        neq_mg.map_or_else(unknown, |mg| Cell::Text(cx.kg(mg, 2, false))),
        reason_cell(cx, reason.as_ref()),
        place,
        Cell::Soft(lot.condition.clone().unwrap_or_else(|| cx.words.say("ui-several"))),
        Cell::Soft(cx.words.made(lot.made)),
        lot.expiry.map_or(Cell::Empty, |day| Cell::Soft(cx.words.day(day))),
    ]
}

/// The cells of a weapon.
#[must_use]
pub fn weapon_cells(cx: &Cx<'_>, row: &Row) -> Vec<Cell> {
    let Row::Weapon(weapon) = row else { return Vec::new() };
    let WeaponRow { severity, serial, serial_state, control_number, .. } = weapon;
    let number = match (serial.is_empty(), control_number) {
        (false, _) => Cell::Code(serial.clone()),
        (true, Some(control)) => Cell::Code(control.clone()),
        (true, None) => Cell::Unknown(cx.words.code("serial_state", serial_state)),
    };
    let custody = match &weapon.holder {
        Some(holder) => holder.clone(),
        None => cx.words.code("custody", &weapon.custody),
    };
    vec![
        Cell::Severity(*severity),
        number,
        Cell::Text(cx.words.code("weapon_type", &weapon.weapon_type)),
        Cell::Text(weapon.maker.clone()),
        Cell::Text(weapon.model.clone()),
        Cell::Soft(weapon.calibre.clone()),
        Cell::Soft(cx.place(&weapon.place)),
        Cell::Soft(custody),
        Cell::Soft(cx.words.code("condition", &weapon.condition)),
        reason_cell(cx, weapon.reason.as_ref()),
    ]
}

fn item_cells(cx: &Cx<'_>, row: &Row) -> Vec<Cell> {
    let Row::Item(item) = row else { return Vec::new() };
    let ItemRow { code, name, kind, hazard, un_number, neq_mg, quantity, unit, .. } = item;
    vec![
        Cell::Code(code.clone()),
        Cell::Text(name.clone()),
        Cell::Soft(cx.words.code("item_kind", kind)),
        hazard.clone().map_or(Cell::Empty, Cell::Soft),
        un_number.clone().map_or(Cell::Empty, Cell::Soft),
        neq_mg.map_or(Cell::Empty, |mg| Cell::Text(cx.kg_exact(mg, 3))),
        Cell::Text(cx.count(*quantity)),
        unit.clone().map_or(Cell::Empty, Cell::Soft),
    ]
}
