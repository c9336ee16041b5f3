//! People who sign: who they are, what they may do, whether their key is in force.
//!
//! Does not know: who may change it.
//! Always holds: a person without a key is shown as such.

use egui::{Rect, Ui};

use super::list::{ListLook, ListState, list_ui};
use super::{new_button, page_head};
use crate::session::views::Severity;
use crate::session::views::lists::ListKind;
use crate::ui::action::{Action, Wishes};
use crate::ui::cx::{self, Cx};
use crate::ui::forms::{About, FormKind};
use crate::ui::ink;
use crate::ui::models::{Models, Row};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::table::{Cell, Column};

/// Draws the screen inside `page`.
pub fn people_ui(ui: &mut Ui, cx: &Cx<'_>, page: Rect, state: &mut ListState, models: &Models, wishes: &mut Wishes) {
    let w = cx.words;
    let columns = [
        Column::new("user", w.say("ui-column-user"), 92.0),
        Column::new("rank", w.say("ui-field-rank"), 120.0),
        Column::new("name", w.say("ui-field-name"), 220.0).grows().filter(w.say("ui-filter-contains")),
        Column::new("roles", w.say("ui-field-roles"), 340.0).filter(w.say("ui-filter-contains")),
        Column::new("body", w.say("ui-field-body"), 200.0).filter(w.say("ui-filter-contains")),
        Column::new("id_number", w.say("ui-field-id-number"), 120.0),
        Column::new("key", w.say("ui-key-id"), 170.0),
    ];
    let look = ListLook {
        kind: ListKind::People,
        columns: &columns,
        frozen: 1,
        cells,
        rows: |cx, shown, total| {
            let part = ink::strong(&cx.number(shown));
            cx.words.count("ui-of-people", total, &[("part", &part)])
        },
        name: &w.say("ui-nav-people"),
    };
    let title = w.say("ui-nav-people");
    let new = FormKind::EnrolPerson.title(w);
    let focused = state.table.focus.and_then(|(index, _)| match models.list(ListKind::People)?.row(index) {
        Some(Row::Person(row)) => Some(row.person.clone()),
        _ => None,
    });
    let body = page_head(ui, cx, page, (&title, ""), |ui| {
        if new_button(ui, cx, &new) {
            wishes.add(Action::Form(FormKind::EnrolPerson, About::default()));
        }
        let nobody = w.say("ui-why-no-selection");
        for (kind, name) in [
            (FormKind::WithdrawKey, focused.as_ref().map(|person| person.name.clone())),
            (FormKind::ChangeRoles, focused.as_ref().map(|person| person.roles.join(";"))),
        ] {
            let text = kind.title(w);
            let why = focused.is_none().then_some(nobody.as_str());
            let pressed = Button::plain(&text).small().unless(why).show(ui, cx).clicked();
            if let (true, Some(person), Some(name)) = (pressed, &focused, name) {
                wishes.add(Action::Form(kind, About { id: person.user.clone(), name, ..About::default() }));
            }
        }
    });
    list_ui(ui, cx, (body, &look), state, models, wishes);
}

fn cells(cx: &Cx<'_>, row: &Row) -> Vec<Cell> {
    let Row::Person(row) = row else { return Vec::new() };
    let person = &row.person;
    let roles: Vec<String> = person.roles.iter().map(|role| cx.words.code("role", role)).collect();
    let key = match &person.key {
        Some(key) => Cell::Code(cx::grouped_hex(key)),
        None => Cell::Inked(Severity::Stop, cx.words.say("ui-key-withdrawn")),
    };
    vec![
        Cell::Code(person.user.clone()),
        Cell::Soft(person.rank.clone()),
        Cell::Text(person.name.clone()),
        Cell::Soft(roles.join(", ")),
        Cell::Soft(person.body.clone()),
        Cell::Soft(person.id_number.clone()),
        key,
    ]
}
