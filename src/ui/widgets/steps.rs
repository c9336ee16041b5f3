//! The bar of seven steps of a batch.
//!
//! Does not know: what a step needs.
//! Always holds: seven equal steps; the current one is tinted and underlined; nothing ahead can be clicked.

use egui::{Align2, CornerRadius, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, vec2};

use crate::session::views::Severity;
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink::{self, Weight};
use crate::ui::theme::Face;

/// One step as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepLook {
    /// Its name.
    pub name: String,
    /// Day and person, or what it waits for.
    pub note: String,
    /// The same where there is little room.
    pub brief: String,
    /// Done, current or ahead.
    pub place: StepPlace,
}

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepPlace {
    /// Done.
    Done,
    /// Under way.
    Current,
    /// Not begun.
    Ahead,
}

/// Shows the bar inside `rect`.
pub fn step_bar(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, steps: &[StepLook]) {
    let c = cx.c();
    let painter = ui.painter().clone();
    painter.rect_filled(rect, 6, c.sunken);
    for (index, step) in steps.iter().enumerate() {
        let part = area::nth(rect, index, steps.len(), 0.0);
        let response = ui.interact(part, ui.scope_id().with(("step", index)), Sense::hover());
        let said = format!("{} {}, {}", index + 1, step.name, step.note);
        response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, step.place == StepPlace::Current, &said));
        if step.place == StepPlace::Current {
            let round = |on: bool| if on { 6 } else { 0 };
            let corners = CornerRadius {
                nw: round(index == 0),
                sw: round(index == 0),
                ne: round(index + 1 == steps.len()),
                se: round(index + 1 == steps.len()),
            };
            painter.rect_filled(part, corners, c.selected);
            let line = Rect::from_min_max(egui::pos2(part.left(), part.bottom() - 3.0), part.max);
            painter.rect_filled(line, 0, c.accent);
        }
        if index > 0 {
            painter.vline(part.left().round() + 0.5, part.y_range(), Stroke::new(1.0, c.line));
        }
        step_ui(ui, cx, part, index, step);
        response.on_hover_text(said);
    }
    painter.rect_stroke(rect, 6, Stroke::new(1.0, c.line_strong), StrokeKind::Inside);
}

fn step_ui(ui: &Ui, cx: &Cx<'_>, part: Rect, index: usize, step: &StepLook) {
    let c = cx.c();
    let painter = ui.painter();
    let narrow = part.width() < 140.0;
    let mut inner = part.shrink2(vec2(if narrow { 6.0 } else { 14.0 }, 0.0));
    let ball = area::left(&mut inner, 26.0);
    let circle = Rect::from_center_size(ball.center(), Vec2::splat(26.0));
    let done = cx.severity(Severity::Clear);
    match step.place {
        StepPlace::Done => {
            painter.circle(circle.center(), 12.5, done.tint, Stroke::new(1.0, done.ink));
            ink::paint_icon(painter, cx.theme, circle.center(), (Icon::Check, Weight::Line), 14.0, done.ink);
        }
        StepPlace::Current => {
            painter.circle_filled(circle.center(), 13.0, c.accent);
            let style = (Face::LabelStrong, c.on_accent);
            ink::paint(painter, cx.theme, circle, Align2::CENTER_CENTER, style, &(index + 1).to_string());
        }
        StepPlace::Ahead => {
            painter.circle_stroke(circle.center(), 12.5, Stroke::new(1.0, c.control));
            let style = (Face::Label, c.text_faint);
            ink::paint(painter, cx.theme, circle, Align2::CENTER_CENTER, style, &(index + 1).to_string());
        }
    }
    let _ = area::left(&mut inner, if narrow { 5.0 } else { 10.0 });
    let (face, ink_of_name) = match step.place {
        StepPlace::Ahead => (Face::Body, c.text_faint),
        _ => (Face::Strong, c.text),
    };
    if step.note.is_empty() {
        ink::paint(painter, cx.theme, inner, Align2::LEFT_CENTER, (face, ink_of_name), &step.name);
    } else {
        let middle = inner.center().y;
        let upper = Rect::from_min_max(egui::pos2(inner.left(), middle - 18.0), egui::pos2(inner.right(), middle));
        let lower = Rect::from_min_max(egui::pos2(inner.left(), middle), egui::pos2(inner.right(), middle + 17.0));
        ink::paint(painter, cx.theme, upper, Align2::LEFT_CENTER, (face, ink_of_name), &step.name);
        let fits = |text: &str| ink::width(ui, cx.theme, Face::Label, text) <= lower.width();
        if let Some(note) = [&step.note, &step.brief].into_iter().find(|text| fits(text)) {
            ink::paint(painter, cx.theme, lower, Align2::LEFT_CENTER, cx.faint(), note);
        } else {
            let style = (Face::Caption, c.text_faint);
            let lines = ink::block(painter, cx.theme, style, &step.brief, lower.width());
            painter.with_clip_rect(part).galley(lower.left_top(), lines, style.1);
        }
    }
}
