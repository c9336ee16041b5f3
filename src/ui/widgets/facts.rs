//! Facts as pairs of label and value, in one or two columns.
//!
//! Does not know: what the facts are about.
//! Always holds: labels stand in one line, values in another; a fact that is not known shows a dash and not nothing.

use egui::{Rect, Ui, vec2};

use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::ink;
use crate::ui::theme::Face;

/// One fact: its label and its value as it is shown (marks allowed).
pub type Fact = (String, String);

/// What stands for a value that is not known.
pub const DASH: &str = "—";

/// Facts in two columns of label and value, as on a card.
pub fn two_columns(ui: &mut Ui, cx: &Cx<'_>, facts: &[Fact], small: bool) {
    let face = if small { Face::Label } else { Face::Body };
    let row = cx.theme.line_height(face) + 3.0;
    let width = ui.available_width();
    let columns = 2;
    let widest = |column: usize, of: &dyn Fn(&Fact) -> &str| {
        let facts = facts.iter().skip(column).step_by(columns);
        facts.map(|fact| ink::width(ui, cx.theme, face, &ink::plain(of(fact)))).fold(0.0_f32, f32::max)
    };
    let labels = [0, 1].map(|column| widest(column, &|fact| &fact.0));
    let needs = [0, 1].map(|column| labels[column] + 8.0 + widest(column, &|fact| &fact.1) + 2.0);
    // Where both columns fit, the second begins as near to the middle as it can.
    let spare = width - 8.0 - needs[0] - needs[1];
    let first = if spare >= 0.0 {
        (width * 0.52).clamp(needs[0] + 8.0, needs[0] + 8.0 + spare)
    } else {
        // the second column holds days and figures, which are nothing when they are cut; names give way
        (needs[0] + 8.0 + spare).max(labels[0] + 70.0)
    };
    for pair in facts.chunks(columns) {
        let place = |column: usize| {
            let left = if column == 0 { 0.0 } else { first };
            let right = if column == 0 { first - 8.0 } else { width };
            (left, right, right - left - labels[column] - 8.0)
        };
        // a value that is longer than its column takes a second line
        let high = |(column, fact): (usize, &Fact)| {
            ink::block(ui.painter(), cx.theme, (face, cx.c().text), &fact.1, place(column).2).size().y + 3.0
        };
        let height = pair.iter().enumerate().map(high).fold(row, f32::max);
        let (_, line) = ui.allocate_space(vec2(width, height));
        for (column, (label, value)) in pair.iter().enumerate() {
            let (left, right, _) = place(column);
            let top = egui::pos2(line.left() + left, line.top());
            let mut part = Rect::from_min_max(top, egui::pos2(line.left() + right, line.bottom()));
            let mut label_part = area::left(&mut part, labels[column] + 8.0);
            label_part.set_height(row);
            fact(ui, cx, face, (label_part, label), (part, value));
        }
    }
}

/// Facts below each other.
pub fn one_column(ui: &mut Ui, cx: &Cx<'_>, facts: &[Fact], label_width: f32) {
    let widest =
        facts.iter().map(|fact| ink::width(ui, cx.theme, Face::Body, &fact.0) + 8.0).fold(label_width, f32::max);
    let label_width = widest.min(ui.available_width() * 0.6);
    for (label, value) in facts {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let (_, part) = ui.allocate_space(vec2(label_width, cx.theme.line_height(Face::Body)));
            area::row(ui, part, label.len(), |ui| {
                ink::say(ui, cx.theme, (Face::Body, cx.c().text_faint), label);
            });
            ui.vertical(|ui| {
                ink::para(ui, cx.theme, cx.body(), if value.is_empty() { DASH } else { value });
            });
        });
        ui.add_space(1.0);
    }
}

fn fact(ui: &mut Ui, cx: &Cx<'_>, face: Face, label: (Rect, &str), value: (Rect, &str)) {
    area::row(ui, label.0, "fact-label", |ui| {
        ink::say(ui, cx.theme, (face, cx.c().text_faint), label.1);
    });
    area::column(ui, value.0, "fact-value", |ui| {
        ui.add_space(1.5);
        let shown = if value.1.is_empty() { DASH } else { value.1 };
        ink::para(ui, cx.theme, (face, cx.c().text), shown);
    });
}
