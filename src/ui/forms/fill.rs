//! Filling in a form: fields in the order of the paper, lines below.
//!
//! Does not know: what a command does.
//! Always holds: Enter goes on to the next field; faults stand under their field once somebody tried to go on.

use std::time::Duration;

use egui::{Id, Key, Rect, ScrollArea, Ui, vec2};

use super::command;
use super::fields::{Base, Field, Kind, Lines, What, stock_line};
use super::state::{Form, Stage, Typed, TypedLine};
use crate::session::query::Choice;
use crate::ui::action::Wishes;
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink;
use crate::ui::models::Models;
use crate::ui::theme::Face;
use crate::ui::widgets::button::icon_button;
use crate::ui::widgets::choice::{Finding, Found, Line};
use crate::ui::widgets::field::{Field as TextField, fault_line};
use crate::ui::widgets::{check, choice, date, number, rule};

/// Draws the fields and lines of a form inside `rect`.
pub(super) fn fill_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, form: &mut Form, models: &Models, wishes: &mut Wishes) {
    advance(ui);
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
                    let place = Place { id: Id::unique(("field", field.path)), label: &field.label, bare: false };
                    edited |= area::column(ui, part, field.path, |ui| {
                        one_field(ui, cx, field, typed, &place, fault(field.path).as_deref(), (models, wishes))
                    });
                }
            }
            form.spec.fields = fields;
            if let Some(lines) = form.spec.lines.take() {
                edited |= lines_ui(ui, cx, form, &lines, &fault, (models, wishes));
                form.spec.lines = Some(lines);
            }
            ui.add_space(16.0);
        });
    });
    if edited {
        form.edited();
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
fn rows(fields: &[Field]) -> Vec<Vec<&Field>> {
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

fn twelfths(line: Rect, from: u8, span: u8) -> Rect {
    let gap = 12.0;
    let unit = (line.width() + gap) / 12.0;
    let x = line.left() + unit * f32::from(from);
    Rect::from_min_max(egui::pos2(x, line.top()), egui::pos2(x + unit * f32::from(span) - gap, line.bottom()))
}

const TICKS_A_ROW: usize = 3;

fn field_height(cx: &Cx<'_>, field: &Field, faulty: bool) -> f32 {
    let label = cx.theme.line_height(Face::Label) + 3.0;
    let control = match &field.kind {
        Kind::Ticks(lines) => lines.len().div_ceil(TICKS_A_ROW) as f32 * (cx.theme.heights.control_small + 2.0),
        _ => cx.theme.heights.control,
    };
    label + control + 6.0 + if faulty { 20.0 } else { 0.0 }
}

/// Where a field stands: its id and its label, which is only said when `bare`.
struct Place<'a> {
    id: Id,
    label: &'a str,
    bare: bool,
}

fn one_field(
    ui: &mut Ui,
    cx: &Cx<'_>,
    field: &Field,
    typed: &mut Typed,
    place: &Place<'_>,
    fault: Option<&str>,
    background: (&Models, &mut Wishes),
) -> bool {
    let label = (place.label, field.required);
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
        Kind::Find(what) => find_ui(ui, cx, label, *what, &mut typed.found, (fault, place.id), background).is_some(),
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
fn find_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    label: (&str, bool),
    what: What,
    found: &mut Finding,
    fault_id: (Option<&str>, Id),
    background: (&Models, &mut Wishes),
) -> Option<Choice> {
    let (models, wishes) = background;
    let focused = ui.memory(|m| m.has_focus(fault_id.1)) || egui::Popup::is_id_open(ui.ctx(), fault_id.1.with("found"));
    let fragment = if found.code.is_empty() { found.text.clone() } else { String::new() };
    let choices: Vec<Choice> = if focused {
        models.choices(&what.choices(&fragment), wishes).cloned().unwrap_or_default()
    } else {
        Vec::new()
    };
    let lines: Vec<Line> = choices
        .iter()
        .map(|choice| match what {
            What::Stock => stock_line(cx.words, choice),
            _ => Line { code: choice.code.clone(), name: choice.name.clone(), detail: choice.detail.clone() },
        })
        .collect();
    match choice::finding(ui, cx, label, &lines, found, fault_id) {
        Found::Same => None,
        Found::Typed => Some(Choice::default()),
        Found::Chosen(index) => {
            let chosen = choices.get(index)?.clone();
            chosen.name.clone_into(&mut found.text);
            chosen.code.clone_into(&mut found.code);
            Some(chosen)
        }
    }
}

type SayFault<'a> = &'a dyn Fn(&str) -> Option<String>;

fn lines_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    form: &mut Form,
    lines: &Lines,
    fault: SayFault<'_>,
    background: (&Models, &mut Wishes),
) -> bool {
    let (models, wishes) = background;
    let mut edited = false;
    ui.add_space(4.0);
    ui.horizontal(|ui| {
        ink::say(ui, cx.theme, (Face::Strong, cx.c().text), &lines.title);
        let count = form.lines.iter().filter(|line| line.stock.is_some() || !command::is_blank(lines, line)).count();
        ink::say(ui, cx.theme, cx.faint(), &cx.number(count as u64));
    });
    if let Some(fault) = fault(lines.path) {
        fault_line(ui, cx, &fault);
    }
    let spans: u8 = lines.fields.iter().map(|field| field.span).sum();
    let blocks = spans > 12;
    let name_width = if lines.base == Base::Nothing { 34.0 } else { 260.0 };
    if !blocks && !lines.fields.is_empty() && !form.lines.is_empty() {
        head_ui(ui, cx, lines, name_width);
    }
    let mut gone = None;
    for index in 0..form.lines.len() {
        let line = &mut form.lines[index];
        let (changed, removed) =
            line_ui(ui, cx, lines, line, (index, name_width, blocks), fault, (models, &mut *wishes));
        edited |= changed;
        if removed {
            gone = Some(index);
        }
    }
    if let Some(index) = gone {
        form.lines.remove(index);
        edited = true;
    }
    match lines.base {
        Base::Nothing => {
            if form.lines.last().is_none_or(|line| !command::is_blank(lines, line)) {
                form.add_line(None);
                form.lines.last_mut().into_iter().for_each(|line| line.stock = None);
            }
        }
        Base::BatchLine => {}
        _ => {
            ui.add_space(4.0);
            let label = cx.words.say("ui-field-add-stock");
            let id = Id::unique("field-add-stock");
            let chosen = find_ui(ui, cx, (&label, false), What::Stock, &mut form.more, (None, id), (models, wishes));
            if let Some(stock) = chosen.filter(|stock| !stock.code.is_empty()) {
                form.more = Finding::default();
                form.add_line(Some(stock));
                edited = true;
            }
        }
    }
    edited
}

fn head_ui(ui: &mut Ui, cx: &Cx<'_>, lines: &Lines, name_width: f32) {
    let (_, row) = ui.allocate_space(vec2(ui.available_width(), 24.0));
    ui.painter().rect_filled(row, 0, cx.c().sunken);
    rule(ui.painter(), row.x_range(), row.bottom(), cx.c().line_strong);
    let mut rest = row;
    let _ = area::left(&mut rest, name_width);
    let _ = area::right(&mut rest, 34.0);
    let whole: u8 = lines.fields.iter().map(|field| field.span).sum();
    let mut from = 0;
    for field in &lines.fields {
        let part = share(rest, from, field.span, whole);
        from += field.span;
        let to = if matches!(field.kind, Kind::Count | Kind::Decimal(_)) {
            egui::Align2::RIGHT_CENTER
        } else {
            egui::Align2::LEFT_CENTER
        };
        let style = (Face::LabelStrong, cx.c().text_soft);
        ink::paint(ui.painter(), cx.theme, part.shrink2(vec2(4.0, 0.0)), to, style, &field.label);
    }
}

fn share(rest: Rect, from: u8, span: u8, whole: u8) -> Rect {
    let unit = rest.width() / f32::from(whole.max(1));
    let x = rest.left() + unit * f32::from(from);
    Rect::from_min_max(egui::pos2(x, rest.top()), egui::pos2(x + unit * f32::from(span), rest.bottom()))
}

/// One line: whether it was edited, and whether it is to go.
fn line_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    lines: &Lines,
    line: &mut TypedLine,
    place: (usize, f32, bool),
    fault: SayFault<'_>,
    background: (&Models, &mut Wishes),
) -> (bool, bool) {
    let (models, wishes) = background;
    let (index, name_width, block) = place;
    let fault_of = |field: &Field| fault(&format!("{}/{index}/{}", lines.path, field.path));
    let faulty = lines.fields.iter().any(|field| fault_of(field).is_some());
    let height = cx.theme.heights.control + 6.0 + if faulty && !block { 20.0 } else { 0.0 };
    let (_, row) = ui.allocate_space(vec2(ui.available_width(), height));
    let mut rest = row;
    let name = area::left(&mut rest, if block { row.width() - 34.0 } else { name_width });
    let cross = area::right(&mut rest, 34.0);
    let mut edited = false;
    name_ui(ui, cx, name, index, line);
    let removable = lines.base != Base::BatchLine;
    let removed = removable
        && area::row_from_right(ui, cross, ("remove", index), |ui| {
            let text = cx.words.with("ui-line-remove", &[("line", &(index + 1).to_string())]);
            icon_button(ui, cx, Icon::Cross, &text).clicked()
        });
    if block {
        for fields in rows(&lines.fields) {
            let tall =
                fields.iter().map(|field| field_height(cx, field, fault_of(field).is_some())).fold(0.0, f32::max);
            let (_, whole) = ui.allocate_space(vec2(ui.available_width(), tall + 4.0));
            let mut span = 0;
            for field in fields {
                let part = twelfths(whole, span, field.span);
                span += field.span;
                let typed = line.values.entry(field.path).or_default();
                let place = Place { id: Id::unique(("line", index, field.path)), label: &field.label, bare: false };
                let fault = fault_of(field);
                edited |= area::column(ui, part, (index, field.path), |ui| {
                    one_field(ui, cx, field, typed, &place, fault.as_deref(), (models, &mut *wishes))
                });
            }
        }
    } else {
        let whole: u8 = lines.fields.iter().map(|field| field.span).sum();
        let mut from = 0;
        for field in &lines.fields {
            let part = share(rest, from, field.span, whole).shrink2(vec2(4.0, 3.0));
            from += field.span;
            let typed = line.values.entry(field.path).or_default();
            let label = format!("{} {}", field.label, index + 1);
            let place = Place { id: Id::unique(("line", index, field.path)), label: &label, bare: true };
            let fault = fault_of(field);
            edited |= bare(ui, cx, part, (index, field), typed, &place, fault.as_deref(), (models, &mut *wishes));
        }
    }
    rule(ui.painter(), row.x_range(), ui.min_rect().bottom(), cx.c().line);
    (edited, removed)
}

#[expect(clippy::too_many_arguments, reason = "a field with all that it needs, without its label")]
fn bare(
    ui: &mut Ui,
    cx: &Cx<'_>,
    part: Rect,
    field: (usize, &Field),
    typed: &mut Typed,
    place: &Place<'_>,
    fault: Option<&str>,
    background: (&Models, &mut Wishes),
) -> bool {
    let (index, field) = field;
    // Choices and finding fields draw their own label; it is cut off here and still names the field.
    let labelled = matches!(field.kind, Kind::Choice(_) | Kind::Find(_) | Kind::Day | Kind::Made);
    let lift = if labelled { cx.theme.line_height(Face::Label) + 3.0 } else { 0.0 };
    let drawn = Rect::from_min_max(egui::pos2(part.left(), part.top() - lift), part.max);
    let clip = ui.clip_rect();
    ui.set_clip_rect(clip.intersect(part.expand(2.0)));
    let edited = area::column(ui, drawn, (index, field.path), |ui| {
        ui.set_clip_rect(ui.clip_rect().intersect(part.expand(2.0)));
        one_field(ui, cx, field, typed, place, fault, background)
    });
    ui.set_clip_rect(clip);
    edited
}

fn name_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, index: usize, line: &TypedLine) {
    area::row(ui, rect, ("name", index), |ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ink::whole(ui, cx.theme, cx.faint(), &(index + 1).to_string());
        let Some(stock) = &line.stock else { return };
        if !stock.name.is_empty() {
            ink::say(ui, cx.theme, (Face::Mono, cx.c().text), &stock.name);
        }
        let mut rest = stock.detail.clone();
        if !stock.place_path.is_empty() {
            rest = format!("{rest} · {}", stock.place_path.join(" · "));
        }
        ink::say(ui, cx.theme, cx.label(), &rest);
    });
}

/// Whether the form may be drafted by itself: something was typed, and not in the last moment.
pub(super) fn rests(ui: &Ui, form: &Form) -> bool {
    let edited: Option<f64> = ui.data(|d| d.get_temp(edited_at()));
    form.touched && form.stage == Stage::Filling && edited.is_none_or(|at| ui.input(|i| i.time) - at >= 0.4)
}
