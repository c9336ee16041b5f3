//! The list of destruction batches.
//!
//! Does not know: the steps of a batch.
//! Always holds: each line leads to its batch.

use egui::{Rect, Ui, vec2};

use super::list::{ListLook, ListState, list_ui, tabs_ui};
use super::{new_button, page_head};
use crate::session::views::lists::ListKind;
use crate::ui::action::{Action, Wishes};
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::forms::{About, FormKind};
use crate::ui::ink;
use crate::ui::models::{Models, Row};
use crate::ui::screen::Screen;
use crate::ui::theme::Face;
use crate::ui::widgets::facts::DASH;
use crate::ui::widgets::table::{Cell, Column};

/// Draws the list of batches.
pub fn batches_ui(ui: &mut Ui, cx: &Cx<'_>, page: Rect, state: &mut ListState, models: &Models, wishes: &mut Wishes) {
    let w = cx.words;
    let columns = [
        Column::new("number", w.say("ui-column-batch"), 170.0).filter(w.say("ui-filter-contains")),
        Column::new("state", w.say("ui-column-state"), 104.0).filter(w.say("ui-filter-contains")),
        Column::new("site", w.say("ui-column-site"), 220.0).grows().filter(w.say("ui-filter-contains")),
        Column::new("lines", w.say("ui-column-lines"), 84.0).right(),
        Column::new("pieces", w.say("ui-column-pieces"), 84.0).right(),
        Column::new("neq", w.say("ui-column-neq"), 92.0).right(),
        Column::new("since", w.say("ui-column-since"), 92.0),
        Column::new("waits", w.say("ui-column-waits"), 250.0),
    ];
    let look = ListLook {
        kind: ListKind::Batches,
        columns: &columns,
        frozen: 1,
        cells: batch_cells,
        rows: |cx, shown, total| {
            let part = ink::strong(&cx.number(shown));
            cx.words.count("ui-of-batches", total, &[("part", &part)])
        },
        name: &w.say("ui-nav-destruction"),
    };
    let known = models.list(ListKind::Batches).and_then(|list| list.head.shown());
    let new = FormKind::DraftBatch.title(w);
    let body = page_head(ui, cx, page, ("", ""), |ui| {
        if new_button(ui, cx, &new) {
            wishes.add(Action::Form(FormKind::DraftBatch, About::default()));
        }
    });
    let head = Rect::from_min_max(page.min, egui::pos2(page.right() - 200.0, body.top())).shrink2(vec2(20.0, 0.0));
    area::row(ui, head, "batches-head", |ui| {
        ink::whole(ui, cx.theme, (Face::Display, cx.c().text), &w.say("ui-nav-destruction"));
        ui.add_space(8.0);
        let names = [
            ("all", w.say("ui-tab-all-batches")),
            ("open", w.say("ui-tab-open")),
            ("certified", w.say("ui-tab-certified")),
        ];
        tabs_ui(ui, cx, &names, known, state);
    });
    let events = list_ui(ui, cx, (body, &look), state, models, wishes);
    let opened = events.opened.and_then(|index| models.list(ListKind::Batches)?.row(index));
    if let Some(Row::Batch(batch)) = opened {
        wishes.add(Action::Open(Screen::Batch(batch.id.clone())));
    }
}

fn batch_cells(cx: &Cx<'_>, row: &Row) -> Vec<Cell> {
    let Row::Batch(batch) = row else { return Vec::new() };
    vec![
        Cell::Code(batch.number.clone()),
        Cell::Text(cx.words.code("destruction_state", &batch.state)),
        Cell::Text(batch.site.clone()),
        Cell::Text(cx.count(batch.lines)),
        Cell::Text(batch.pieces.map_or_else(|| DASH.to_owned(), |pieces| cx.count(pieces))),
        batch.neq_mg.map_or_else(|| Cell::Unknown(cx.words.say("ui-unknown")), |mg| Cell::Text(cx.kg(mg, 2, false))),
        Cell::Soft(cx.words.day(batch.since)),
        batch.waits_for.as_ref().map_or(Cell::Empty, |role| Cell::Soft(cx.words.code("role", role))),
    ]
}
