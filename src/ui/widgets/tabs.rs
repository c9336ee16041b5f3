//! Tabs: named filters beside a title, and segments in a frame.
//!
//! Does not know: what a tab shows.
//! Always holds: one is chosen; arrows move between them.

use egui::{Align2, CornerRadius, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use super::focus_ring;
use crate::ui::cx::Cx;
use crate::ui::ink;
use crate::ui::theme::{CLEAR, Face};

/// A tab with a count behind its name.
pub fn tab(ui: &mut Ui, cx: &Cx<'_>, name: &str, count: Option<&str>, chosen: bool) -> bool {
    let face = if chosen { Face::Strong } else { Face::Body };
    let name_width = ink::width(ui, cx.theme, face, name);
    let count_width = count.map_or(0.0, |count| ink::width(ui, cx.theme, Face::Label, count) + 6.0);
    let (rect, response) = ui.allocate_exact_size(vec2(name_width + count_width + 18.0, 28.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, chosen, name));
    let c = cx.c();
    let ground = if chosen {
        c.selected
    } else if response.hovered() {
        c.hover
    } else {
        CLEAR
    };
    ui.painter().rect_filled(rect, 4, ground);
    let ink_of_name = if chosen { c.text } else { c.text_soft };
    let inner = rect.shrink2(vec2(9.0, 0.0));
    ink::paint(ui.painter(), cx.theme, inner, Align2::LEFT_CENTER, (face, ink_of_name), name);
    if let Some(count) = count {
        ink::paint(ui.painter(), cx.theme, inner, Align2::RIGHT_CENTER, cx.faint(), count);
    }
    focus_ring(ui, cx, &response, rect, 4);
    response.clicked()
}

/// Segments in a frame; gives the one that was clicked.
pub fn segments(ui: &mut Ui, cx: &Cx<'_>, names: &[String], chosen: usize, height: f32) -> Option<usize> {
    let c = cx.c();
    let widths: Vec<f32> = names
        .iter()
        .enumerate()
        .map(|(index, name)| {
            let face = if index == chosen { Face::Strong } else { Face::Body };
            ink::width(ui, cx.theme, face, name) + 22.0
        })
        .collect();
    let (_, whole) = ui.allocate_space(vec2(widths.iter().sum(), height));
    ui.painter().rect_filled(whole, 4, c.surface);
    let mut clicked = None;
    let mut x = whole.left();
    for (index, (name, width)) in names.iter().zip(&widths).enumerate() {
        let rect = Rect::from_min_size(egui::pos2(x, whole.top()), vec2(*width, height));
        x += width;
        let response = ui.interact(rect, ui.scope_id().with(("segment", index)), Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::Tab, true, index == chosen, name));
        let ground = if index == chosen {
            c.selected
        } else if response.hovered() {
            c.hover
        } else {
            CLEAR
        };
        let radius = |on: bool| if on { 4 } else { 0 };
        let corners = CornerRadius {
            nw: radius(index == 0),
            sw: radius(index == 0),
            ne: radius(index + 1 == names.len()),
            se: radius(index + 1 == names.len()),
        };
        ui.painter().rect_filled(rect, corners, ground);
        if index > 0 {
            ui.painter().vline(rect.left(), rect.y_range(), Stroke::new(1.0, c.line));
        }
        let (face, ink_of_name) = if index == chosen { (Face::Strong, c.text) } else { (Face::Body, c.text_soft) };
        ink::paint(ui.painter(), cx.theme, rect, Align2::CENTER_CENTER, (face, ink_of_name), name);
        focus_ring(ui, cx, &response, rect.shrink(1.0), 4);
        if response.clicked() {
            clicked = Some(index);
        }
    }
    ui.painter().rect_stroke(whole, 4, Stroke::new(1.0, c.line_strong), StrokeKind::Inside);
    clicked
}
