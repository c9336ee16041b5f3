//! A flag as a fold that opens to its arithmetic.
//!
//! Does not know: how the rule decided.
//! Always holds: every flag shows rule, version, pack and standing; what is missing is named.

use egui::{Align2, Key, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::chip;
use crate::session::views::Severity;
use crate::session::views::flags::{FlagView, StepView};
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink::{self, Weight};
use crate::ui::theme::{CLEAR, Face};

/// The head of a fold; true when it was opened or closed.
pub fn flag_head(ui: &mut Ui, cx: &Cx<'_>, flag: &FlagView, open: bool) -> bool {
    let height = 30.0;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let says = cx.sentence(&flag.says);
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
    let rule = area::right(&mut line, 66.0);
    ink::paint(painter, cx.theme, rule, Align2::RIGHT_CENTER, (Face::Digest, c.text_faint), &flag.rule);
    if let Some(due) = flag.due {
        let text = cx.due(due).text;
        let width = ink::width(ui, cx.theme, Face::Label, &text) + 2.0;
        let part = area::right(&mut line, width + 8.0);
        let part = Rect::from_min_max(part.min, pos2(part.right() - 8.0, part.bottom()));
        ink::paint(ui.painter(), cx.theme, part, Align2::RIGHT_CENTER, cx.faint(), &text);
    }
    let _ = area::right(&mut line, 8.0);
    let face = if open { Face::Strong } else { Face::Body };
    ink::paint(ui.painter(), cx.theme, line, Align2::LEFT_CENTER, (face, c.text), &says);
    super::focus_ring(ui, cx, &response, rect.shrink(2.0), 2);
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

fn step_line(ui: &mut Ui, cx: &Cx<'_>, severity: Severity, step: &StepView) {
    let (_, line) = ui.allocate_space(vec2(ui.available_width(), 19.0));
    let mut part = line;
    let label_width = (line.width() * 0.44).min(190.0);
    let value_width = (line.width() * 0.2).clamp(56.0, 110.0);
    let label = area::left(&mut part, label_width);
    let value = area::left(&mut part, value_width);
    let _ = area::left(&mut part, 12.0);
    area::row(ui, label, "step", |ui| {
        ink::say(ui, cx.theme, cx.label(), &cx.sentence(&step.label));
    });
    let mut shown = cx.value(&step.value);
    if !step.unit.is_empty() {
        shown = format!("{shown} {}", step.unit);
    }
    let ink_of_value = if step.decides { cx.severity(severity).ink } else { cx.c().text };
    area::row_from_right(ui, value, "value", |ui| {
        ink::say(ui, cx.theme, (Face::LabelStrong, ink_of_value), &ink::plain(&shown));
    });
    if let Some(origin) = &step.origin {
        area::row(ui, part, "origin", |ui| {
            ink::say(ui, cx.theme, cx.faint(), &cx.value(origin));
        });
    }
}
