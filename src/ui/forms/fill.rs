//! Filling in a form: fields in the order of the paper, lines below.
//!
//! Does not know: what a command does.
//! Always holds: Enter goes on to the next field; faults stand under their field once somebody tried to go on.

use std::time::Duration;

use egui::{Id, Key, Rect, ScrollArea, Ui, vec2};

use super::command;
use super::fields::{Field, Kind, What, place_line, place_name, stock_line};
use super::state::{Form, Stage, Typed};
use crate::session::query::Choice;
use crate::ui::action::Wishes;
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::models::Models;
use crate::ui::theme::Face;
use crate::ui::widgets::choice::{Finding, Found, Line};
use crate::ui::widgets::field::{Field as TextField, fault_line};
use crate::ui::widgets::{check, choice, date, number};

/// The field of a form that a problem names by its path.
fn field_id(form: &Form, path: &str) -> Option<Id> {
    if let Some(field) = form.spec.fields.iter().find(|field| field.path == path) {
        return Some(Id::unique(("field", field.path)));
    }
    let lines = form.spec.lines.as_ref()?;
    let (index, of_line) = path.strip_prefix(lines.path)?.strip_prefix('/')?.split_once('/')?;
    let field = lines.fields.iter().find(|field| field.path == of_line)?;
    Some(Id::unique(("line", index.parse::<usize>().ok()?, field.path)))
}

/// What is missing gets the keyboard, so that nothing else is changed by what is typed next.
pub(super) fn seek(ui: &Ui, form: &Form) {
    if let Some(id) = form.problems.first().and_then(|problem| field_id(form, &problem.path)) {
        ui.memory_mut(|m| m.request_focus(id));
    }
}

/// Draws the fields and lines of a form inside `rect`.
pub(super) fn fill_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, form: &mut Form, models: &Models, wishes: &mut Wishes) {
    advance(ui);
    if form.opening > 0 {
        let first = form.spec.fields.first().map(|field| Id::unique(("field", field.path)));
        let line = form.spec.lines.as_ref().and_then(|lines| lines.fields.first());
        let line = line.map(|field| Id::unique(("line", 0usize, field.path)));
        form.opening -= 1;
        if let Some(id) = first.or(line) {
            // a field that was not drawn yet does not keep the keyboard: it is asked for until it has it
            if ui.memory(|m| m.has_focus(id)) && form.opening < 2 {
                form.opening = 0;
            } else {
                ui.memory_mut(|m| m.request_focus(id));
                ui.ctx().request_repaint();
            }
        }
    }
    let before = form.touched;
    let mut edited = false;
    area::column(ui, rect, "fill", |ui| {
        ScrollArea::vertical().id_salt("form").auto_shrink(false).show(ui, |ui| {
            ui.set_width(rect.width() - 20.0);
            let problems = form.problems.clone();
            let fault = |path: &str| {
                problems.iter().find(|problem| problem.path == path).map(|problem| command::say(cx, problem.fault))
            };
            let fields = std::mem::take(&mut form.spec.fields);
            let height = |field: &Field| field_height(cx, field, fault(field.path).is_some());
            for row in rows(&fields) {
                let tall = row.iter().map(|field| height(field)).fold(0.0, f32::max);
                let (_, line) = ui.allocate_space(vec2(ui.available_width(), tall + 4.0));
                let mut span = 0;
                for field in row {
                    let part = twelfths(line, span, field.span);
                    span += field.span;
                    let typed = form.values.entry(field.path).or_default();
                    let fault = fault(field.path);
                    let id = Id::unique(("field", field.path));
                    let place = Place { id, label: &field.label, bare: false, fault: fault.as_deref() };
                    edited |= area::column(ui, part, field.path, |ui| {
                        one_field(ui, cx, field, typed, &place, (models, &mut *wishes))
                    });
                }
            }
            form.spec.fields = fields;
            // a copy, because a line that is added asks the form which fields it has
            if let Some(lines) = form.spec.lines.clone() {
                edited |= super::lines::lines_ui(ui, cx, form, &lines, &fault, (models, wishes));
            }
            ui.add_space(16.0);
        });
    });
    if edited {
        form.edited();
        if !form.problems.is_empty() {
            // what is right now is not called wrong any longer
            form.problems = super::command::command(cx, form).err().unwrap_or_default();
        }
        let now = ui.input(|i| i.time);
        ui.data_mut(|d| d.insert_temp(edited_at(), now));
        ui.ctx().request_repaint_after(Duration::from_millis(450));
    }
    form.touched |= before;
}

/// Where the time of the last edit is kept.
pub(super) fn edited_at() -> Id {
    Id::unique("form-edited-at")
}

/// After Enter the next field gets the keyboard.
fn advance(ui: &Ui) {
    let id = Id::unique("form-advance");
    if let Some(from) = ui.data_mut(|d| d.remove_temp::<Option<Id>>(id)).flatten() {
        ui.memory_mut(|m| {
            m.request_focus(from);
            m.move_focus(egui::FocusDirection::Next);
        });
    }
}

fn goes_on(ui: &Ui, response: &egui::Response) {
    if response.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter)) {
        ui.data_mut(|d| d.insert_temp(Id::unique("form-advance"), Some(response.id)));
        ui.ctx().request_repaint();
    }
}

/// The fields in rows of twelve twelfths.
pub(super) fn rows(fields: &[Field]) -> Vec<Vec<&Field>> {
    let mut rows: Vec<Vec<&Field>> = Vec::new();
    let mut used = 12;
    for field in fields {
        if used + field.span > 12 {
            rows.push(Vec::new());
            used = 0;
        }
        used += field.span;
        if let Some(row) = rows.last_mut() {
            row.push(field);
        }
    }
    rows
}

pub(super) fn twelfths(line: Rect, from: u8, span: u8) -> Rect {
    let gap = 12.0;
    let unit = (line.width() + gap) / 12.0;
    let x = line.left() + unit * f32::from(from);
    Rect::from_min_max(egui::pos2(x, line.top()), egui::pos2(x + unit * f32::from(span) - gap, line.bottom()))
}

const TICKS_A_ROW: usize = 2;

pub(super) fn field_height(cx: &Cx<'_>, field: &Field, faulty: bool) -> f32 {
    let label = cx.theme.line_height(Face::Label) + 3.0;
    let control = match &field.kind {
        Kind::Ticks(lines) => lines.len().div_ceil(TICKS_A_ROW) as f32 * (cx.theme.heights.control_small + 2.0),
        _ => cx.theme.heights.control,
    };
    label + control + 6.0 + if faulty { 20.0 } else { 0.0 }
}

/// How a field stands: its id, its label, which is only said when `bare`, and what is wrong with it.
pub(super) struct Place<'a> {
    pub(super) id: Id,
    pub(super) label: &'a str,
    pub(super) bare: bool,
    pub(super) fault: Option<&'a str>,
}

pub(super) fn one_field(
    ui: &mut Ui,
    cx: &Cx<'_>,
    field: &Field,
    typed: &mut Typed,
    place: &Place<'_>,
    background: (&Models, &mut Wishes),
) -> bool {
    let label = (place.label, field.required);
    let fault = place.fault;
    match &field.kind {
        Kind::Text | Kind::Code | Kind::Moment | Kind::Again(_) => {
            let mut text =
                TextField::new(place.label).required(field.required).fault(fault).id(place.id).unit(&field.unit);
            if !matches!(field.kind, Kind::Text) {
                text = text.mono();
            }
            if place.bare {
                text = text.bare();
            }
            let shown = text.show(ui, cx, &mut typed.text);
            goes_on(ui, &shown.text);
            shown.text.changed()
        }
        Kind::Count | Kind::Decimal(_) if place.bare => {
            let text = TextField::new(place.label).bare().right().unit(&field.unit).fault(fault).id(place.id);
            let shown = text.show(ui, cx, &mut typed.text);
            goes_on(ui, &shown.text);
            shown.text.changed()
        }
        Kind::Count | Kind::Decimal(_) => {
            let digits = if let Kind::Decimal(digits) = field.kind { digits } else { 0 };
            let (shown, _) =
                number::number_field(ui, cx, label, &mut typed.text, (&field.unit, digits), (fault, place.id));
            goes_on(ui, &shown.text);
            shown.text.changed()
        }
        Kind::Day | Kind::Made => {
            let before = typed.text.clone();
            let response = if field.kind == Kind::Day {
                date::date_field(ui, cx, label, &mut typed.text, fault, place.id).0.text
            } else {
                date::made_field(ui, cx, label, &mut typed.text, fault, place.id).0.text
            };
            goes_on(ui, &response);
            typed.text != before
        }
        Kind::Choice(lines) => {
            let mut lines = lines.clone();
            if !field.required {
                lines.insert(0, Line { code: String::new(), name: "—".to_owned(), detail: String::new() });
            }
            choice::choice(ui, cx, label, &lines, &mut typed.text, (fault, place.id))
        }
        Kind::Ticks(lines) => ticks_ui(ui, cx, label, lines, typed, (fault, place.id)),
        Kind::Tick => {
            ui.add_space(cx.theme.line_height(Face::Label) + 5.0);
            check::tick(ui, cx, place.label, &mut typed.yes, place.id)
        }
        Kind::Find(what) => {
            let had_focus = ui.memory(|m| m.has_focus(place.id));
            let found = find_ui(ui, cx, (*what, field.required), &mut typed.found, place, background).is_some();
            let left = had_focus && !ui.memory(|m| m.has_focus(place.id));
            if left && ui.input(|i| i.key_pressed(Key::Enter)) {
                ui.data_mut(|d| d.insert_temp(Id::unique("form-advance"), Some(place.id)));
                ui.ctx().request_repaint();
            }
            found
        }
    }
}

fn ticks_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    label: (&str, bool),
    lines: &[Line],
    typed: &mut Typed,
    fault_id: (Option<&str>, Id),
) -> bool {
    crate::ui::widgets::field::label(ui, cx, label.0, label.1);
    let mut changed = false;
    for (index, row) in lines.chunks(TICKS_A_ROW).enumerate() {
        let (_, whole) = ui.allocate_space(vec2(ui.available_width(), cx.theme.heights.control_small));
        for (column, line) in row.iter().enumerate() {
            let part = area::nth(whole, column, TICKS_A_ROW, 8.0);
            let mut on = typed.ticked.contains(&line.code);
            let id = fault_id.1.with((index, column));
            if area::column(ui, part, column, |ui| check::tick(ui, cx, &line.name, &mut on, id)) {
                changed = true;
                if on {
                    typed.ticked.insert(line.code.clone());
                } else {
                    typed.ticked.remove(&line.code);
                }
            }
        }
    }
    if let Some(fault) = fault_id.0 {
        fault_line(ui, cx, fault);
    }
    changed
}

/// A finding field; gives what was chosen, or an empty choice when the text changed.
pub(super) fn find_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    asked: (What, bool),
    found: &mut Finding,
    place: &Place<'_>,
    background: (&Models, &mut Wishes),
) -> Option<Choice> {
    let ((what, required), (models, wishes)) = (asked, background);
    let focused = ui.memory(|m| m.has_focus(place.id)) || egui::Popup::is_id_open(ui.ctx(), place.id.with("found"));
    let fragment = if found.code.is_empty() { found.text.clone() } else { String::new() };
    let choices: Vec<Choice> = if focused {
        models.choices(&what.choices(&fragment), wishes).cloned().unwrap_or_default()
    } else {
        Vec::new()
    };
    let lines: Vec<Line> = choices
        .iter()
        .map(|choice| match what {
            What::Stock | What::Out | What::Sent => stock_line(cx.words, choice),
            What::Places => place_line(choice),
            _ => Line { code: choice.code.clone(), name: choice.name.clone(), detail: choice.detail.clone() },
        })
        .collect();
    match choice::finding(ui, cx, (place.label, required), &lines, found, (place.fault, place.id)) {
        Found::Same => None,
        Found::Typed => Some(Choice::default()),
        Found::Chosen(index) => {
            let chosen = choices.get(index)?.clone();
            found.text = if what == What::Places { place_name(&chosen) } else { chosen.name.clone() };
            chosen.code.clone_into(&mut found.code);
            Some(chosen)
        }
    }
}

/// Whether the form may be drafted by itself: something was typed, and not in the last moment.
pub(super) fn rests(ui: &Ui, form: &Form) -> bool {
    let edited: Option<f64> = ui.data(|d| d.get_temp(edited_at()));
    let waits = form.touched && form.stage == Stage::Filling;
    let rests = edited.is_none_or(|at| ui.input(|i| i.time) - at >= 0.4);
    if waits && !rests {
        // a pass that comes a little early is followed by another
        ui.ctx().request_repaint_after(Duration::from_millis(100));
    }
    waits && rests
}
