//! A flag as a fold that opens to its arithmetic.
//!
//! Does not know: how the rule decided.
//! Always holds: every flag shows rule, version, pack and standing; what is missing is named.

use egui::{Align2, Key, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::chip;
use crate::session::views::Severity;
use crate::session::views::flags::{FlagView, StepView};
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink::{self, Weight};
use crate::ui::theme::{CLEAR, Face};

/// The room of the code of a rule.
const RULE: f32 = 66.0;

/// The head of a fold; true when it was opened or closed.
pub fn flag_head(ui: &mut Ui, cx: &Cx<'_>, flag: &FlagView, open: bool) -> bool {
    let says = cx.sentence(&flag.says);
    let due = flag.due.map(|due| cx.due(due).text);
    let due_width = due.as_ref().map_or(0.0, |text| ink::width(ui, cx.theme, Face::Label, text) + 10.0);
    let face = if open { Face::Strong } else { Face::Body };
    let room = ui.available_width() - 32.0 - 44.0 - RULE - due_width - 8.0;
    let sentence = ink::block(ui.painter(), cx.theme, (face, cx.c().text), &says, room);
    // the sentence is the finding: it takes the lines that it needs
    let height = (sentence.size().y + 10.0).max(30.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let named = format!("{}: {}, {}", cx.severity_word(flag.severity), ink::plain(&says), flag.rule);
    response.widget_info(|| WidgetInfo::selected(Role::DisclosureTriangle, true, open, &named));
    let c = cx.c();
    let painter = ui.painter();
    painter.rect_filled(rect, 0, if response.hovered() { c.hover } else { CLEAR });
    super::rule(painter, rect.x_range(), rect.bottom(), c.line);
    let mut line = rect.shrink2(vec2(16.0, 0.0));
    let caret = area::left(&mut line, 12.0);
    let sign = if open { Icon::CaretDown } else { Icon::CaretRight };
    ink::paint_icon(painter, cx.theme, caret.center(), (sign, Weight::Line), 12.0, c.text_faint);
    let _ = area::left(&mut line, 8.0);
    let mark = area::left(&mut line, 16.0);
    let look = cx.severity(flag.severity);
    ink::paint_icon(painter, cx.theme, mark.center(), (look.icon, Weight::Fill), 16.0, look.ink);
    let _ = area::left(&mut line, 8.0);
    let rule = area::right(&mut line, RULE);
    ink::paint(painter, cx.theme, rule, Align2::RIGHT_CENTER, (Face::Digest, c.text_faint), &flag.rule);
    if let Some(text) = due {
        let mut part = area::right(&mut line, due_width);
        part.set_right(part.right() - 8.0);
        ink::paint(painter, cx.theme, part, Align2::RIGHT_CENTER, cx.faint(), &text);
    }
    painter.galley(pos2(line.left(), rect.center().y - sentence.size().y / 2.0), sentence, c.text);
    super::focus_ring(ui, cx, &response, rect.shrink(2.0), 2);
    super::keep_in_sight(&response);
    let by_key = response.has_focus()
        && ui.input(|i| i.key_pressed(Key::ArrowRight) && !open || i.key_pressed(Key::ArrowLeft) && open);
    response.clicked() || by_key
}

/// The arithmetic of a flag: its steps, what is missing, rule, pack and standing.
pub fn flag_body(ui: &mut Ui, cx: &Cx<'_>, flag: &FlagView) {
    egui::Frame::new().fill(cx.c().sunken).inner_margin(egui::Margin { left: 36, right: 16, top: 6, bottom: 7 }).show(
        ui,
        |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 1.0;
            for missing in &flag.missing {
                ui.horizontal(|ui| {
                    chip::severity_icon(ui, cx, Severity::Unknown, 13.0);
                    let ink = cx.severity(Severity::Unknown).ink;
                    ink::para(ui, cx.theme, (Face::Label, ink), &cx.sentence(missing));
                });
            }
            for step in &flag.steps {
                step_line(ui, cx, flag.severity, step);
            }
            if let Some(hint) = &flag.hint {
                ui.add_space(2.0);
                ink::para(ui, cx.theme, (Face::Label, cx.c().text), &cx.sentence(hint));
            }
            ui.add_space(3.0);
            ui.horizontal_wrapped(|ui| {
                ink::icon(ui, cx.theme, (Icon::Books, Weight::Line), 13.0, cx.c().text_faint);
                let pack = cx
                    .words
                    .with("ui-flag-pack", &[("version", &flag.version.to_string()), ("pack", flag.pack.as_str())]);
                ink::say(ui, cx.theme, (Face::Caption, cx.c().text_soft), &pack);
                chip::plain_chip(ui, cx, None, &cx.words.code("provenance", &flag.standing));
                ink::say(ui, cx.theme, (Face::Caption, cx.c().text_faint), &flag.source);
            });
        },
    );
    let below = ui.min_rect().bottom();
    super::rule(ui.painter(), ui.max_rect().x_range(), below, cx.c().line);
}

/// A line of the arithmetic: input, value, origin, each over as many lines as it needs.
fn step_line(ui: &mut Ui, cx: &Cx<'_>, severity: Severity, step: &StepView) {
    let width = ui.available_width();
    let mut shown = cx.value(&step.value);
    if !step.unit.is_empty() {
        shown = format!("{shown} {}", step.unit);
    }
    let shown = ink::plain(&shown);
    let origin = step.origin.as_ref().map(|origin| cx.value(origin));
    let ink_of_value = if step.decides { cx.severity(severity).ink } else { cx.c().text };
    let styles = [cx.label(), (Face::LabelStrong, ink_of_value), cx.faint()];
    // what says all by itself has the whole width
    let alone = shown.trim().is_empty() && origin.is_none();
    let label_width = if alone { width } else { (width * 0.44).min(190.0) };
    let needed = ink::width(ui, cx.theme, Face::LabelStrong, &shown) + 2.0;
    let value_width = (width * 0.2).clamp(56.0, 110.0).max(needed.min(width * 0.5 - 12.0));
    let value_width = if origin.is_none() { value_width.max(needed.min(width - label_width)) } else { value_width };
    let origin_width = (width - label_width - value_width - 12.0).max(0.0);
    let label = cx.sentence(&step.label);
    let origin = origin.unwrap_or_default();
    let parts = [(label, label_width), (shown, value_width), (origin, origin_width)];
    let high = |(at, (text, width)): (usize, &(String, f32))| {
        ink::block(ui.painter(), cx.theme, styles[at], text, *width).size().y
    };
    let height = parts.iter().enumerate().map(high).fold(0.0, f32::max).max(16.0) + 3.0;
    let (_, line) = ui.allocate_space(vec2(width, height));
    let mut rest = line;
    for (at, (text, width)) in parts.iter().enumerate() {
        let part = area::left(&mut rest, *width);
        if at == 1 {
            let _ = area::left(&mut rest, 12.0);
        }
        if text.is_empty() {
            continue;
        }
        let to = if at == 1 { egui::Align::Max } else { egui::Align::Min };
        area::inside(ui, part, ("step", at), egui::Layout::top_down(to), |ui| {
            ui.add_space(1.0);
            ink::para(ui, cx.theme, styles[at], text);
        });
    }
}
