//! The lines of a form: a small table, or blocks where a line has many fields.
//!
//! Does not know: what a command does.
//! Always holds: a line that was chosen from the stock names it; an empty last line waits where lines are typed.

use egui::{Id, Rect, Ui, vec2};

use super::fields::{Base, Field, Kind, Lines, What};
use super::fill::{Place, field_height, find_ui, one_field, rows, twelfths};
use super::narrow::narrowed;
use super::state::{Form, Typed, TypedLine};
use super::{FormKind, command};
use crate::ui::action::Wishes;
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink;
use crate::ui::models::Models;
use crate::ui::theme::Face;
use crate::ui::widgets::button::icon_button;
use crate::ui::widgets::choice::Finding;
use crate::ui::widgets::field::fault_line;
use crate::ui::widgets::rule;

type SayFault<'a> = &'a dyn Fn(&str) -> Option<String>;

pub(super) fn lines_ui(
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
    // few fields leave more room for what the line is about
    let name_width = match lines.base {
        Base::Nothing => 34.0,
        _ if spans <= 4 => ui.available_width() * 0.6,
        _ => 260.0,
    };
    if !blocks && !lines.fields.is_empty() && !form.lines.is_empty() {
        head_ui(ui, cx, lines, name_width);
    }
    let mut gone = None;
    for index in 0..form.lines.len() {
        let line = &mut form.lines[index];
        let place = LinePlace { index, name_width, block: blocks, fault };
        let (changed, removed) = line_ui(ui, cx, lines, line, &place, (models, &mut *wishes));
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
            let place = Place { id, label: &label, bare: false, fault: None };
            // what comes back is not in the store
            let what = match form.kind {
                FormKind::GiveBack => What::Out,
                FormKind::AcceptTransfer => What::Sent,
                _ => What::Stock,
            };
            let chosen = find_ui(ui, cx, (what, false), &mut form.more, &place, (models, wishes));
            if let Some(stock) = chosen.filter(|stock| !stock.code.is_empty()) {
                form.more = Finding::default();
                form.add_line(Some(stock));
                // the next one is typed or scanned at once
                ui.memory_mut(|m| m.request_focus(id));
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

/// How a line stands.
struct LinePlace<'a> {
    index: usize,
    name_width: f32,
    block: bool,
    fault: SayFault<'a>,
}

/// One line: whether it was edited, and whether it is to go.
fn line_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    lines: &Lines,
    line: &mut TypedLine,
    place: &LinePlace<'_>,
    background: (&Models, &mut Wishes),
) -> (bool, bool) {
    let (models, wishes) = background;
    let &LinePlace { index, name_width, block, fault } = place;
    let fault_of = |field: &Field| fault(&format!("{}/{index}/{}", lines.path, field.path));
    let faulty = lines.fields.iter().any(|field| fault_of(field).is_some());
    let two_lines = 2.0 * cx.theme.line_height(Face::Label) + 6.0;
    let height = (cx.theme.heights.control + 6.0).max(two_lines) + if faulty && !block { 20.0 } else { 0.0 };
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
                let field = &narrowed(field, line.stock.as_ref());
                let typed = line.values.entry(field.path).or_default();
                let fault = fault_of(field);
                let id = Id::unique(("line", index, field.path));
                let place = Place { id, label: &field.label, bare: false, fault: fault.as_deref() };
                edited |= area::column(ui, part, (index, field.path), |ui| {
                    one_field(ui, cx, field, typed, &place, (models, &mut *wishes))
                });
            }
        }
    } else {
        let whole: u8 = lines.fields.iter().map(|field| field.span).sum();
        let mut from = 0;
        for field in &lines.fields {
            let part = share(rest, from, field.span, whole).shrink2(vec2(4.0, 3.0));
            from += field.span;
            let field = &narrowed(field, line.stock.as_ref());
            let typed = line.values.entry(field.path).or_default();
            let label = format!("{} {}", field.label, index + 1);
            let fault = fault_of(field);
            let id = Id::unique(("line", index, field.path));
            let place = Place { id, label: &label, bare: true, fault: fault.as_deref() };
            edited |= bare(ui, cx, part, (field, typed), &place, (models, &mut *wishes));
        }
    }
    rule(ui.painter(), row.x_range(), ui.min_rect().bottom(), cx.c().line);
    (edited, removed)
}

/// A field without its label.
fn bare(
    ui: &mut Ui,
    cx: &Cx<'_>,
    part: Rect,
    field: (&Field, &mut Typed),
    place: &Place<'_>,
    background: (&Models, &mut Wishes),
) -> bool {
    let (field, typed) = field;
    // Choices and finding fields draw their own label; it is cut off here and still names the field.
    let labelled = matches!(field.kind, Kind::Choice(_) | Kind::Find(_) | Kind::Day | Kind::Made);
    let lift = if labelled { cx.theme.line_height(Face::Label) + 3.0 } else { 0.0 };
    let drawn = Rect::from_min_max(egui::pos2(part.left(), part.top() - lift), part.max);
    let clip = ui.clip_rect();
    ui.set_clip_rect(clip.intersect(part.expand(2.0)));
    let edited = area::column(ui, drawn, place.id, |ui| {
        ui.set_clip_rect(ui.clip_rect().intersect(part.expand(2.0)));
        one_field(ui, cx, field, typed, place, background)
    });
    ui.set_clip_rect(clip);
    edited
}

/// What a line is about, and below it where that lies.
fn name_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, index: usize, line: &TypedLine) {
    let path = line.stock.as_ref().map(|stock| stock.place_path.join(" · ")).unwrap_or_default();
    let mut rest = rect;
    let upper = if path.is_empty() { rect } else { area::top(&mut rest, rect.height() / 2.0 + 1.0) };
    area::row(ui, upper, ("name", index), |ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ink::whole(ui, cx.theme, cx.faint(), &(index + 1).to_string());
        let Some(stock) = &line.stock else { return };
        if !stock.name.is_empty() {
            ink::say(ui, cx.theme, (Face::Mono, cx.c().text), &stock.name);
        }
        // read without the list: there the nature is all that is told
        if stock.detail != stock.name {
            ink::say(ui, cx.theme, cx.label(), &stock.detail);
        }
    });
    if !path.is_empty() {
        let _ = area::left(&mut rest, 14.0);
        area::row(ui, rest, ("place", index), |ui| ink::say(ui, cx.theme, cx.faint(), &path));
    }
}
