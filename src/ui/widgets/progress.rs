//! Long work: a determinate bar, share, and Stop.
//!
//! Does not know: what the work is.
//! Always holds: the bar never moves by itself; Stop is always there.

use egui::{Role, Ui, WidgetInfo, vec2};

use super::bars;
use super::button::Button;
use super::card;
use crate::session::desk::Progress;
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink::{self, Weight};

/// Shows how far a job is; true when Stop was pressed.
pub fn progress(ui: &mut Ui, cx: &Cx<'_>, icon: Icon, says: &str, how_far: Option<&Progress>) -> bool {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 52.0));
    card::card(ui, cx, rect);
    let mut inner = rect.shrink2(vec2(12.0, 8.0));
    let mark = area::left(&mut inner, 30.0);
    let centre = mark.left_center() + vec2(9.0, 0.0);
    ink::paint_icon(ui.painter(), cx.theme, centre, (icon, Weight::Line), 18.0, cx.c().text_faint);
    let stop = cx.words.say("ui-stop");
    let stop_part = area::right(&mut inner, 76.0);
    let stopped = area::row_from_right(ui, stop_part, "stop", |ui| Button::plain(&stop).small().show(ui, cx).clicked());
    let _ = area::right(&mut inner, 12.0);
    let share = how_far.map_or(0.0, |p| p.done as f32 / p.of.max(1) as f32);
    let percent = format!("{} %", (share * 100.0) as u32);
    let mut text = area::top(&mut inner, 20.0);
    let percent_part = area::right(&mut text, 60.0);
    area::row(ui, text, "says", |ui| ink::say(ui, cx.theme, cx.body(), says));
    area::row_from_right(ui, percent_part, "percent", |ui| ink::say(ui, cx.theme, cx.faint(), &percent));
    let bar = egui::Rect::from_min_size(egui::pos2(inner.left(), inner.top() + 5.0), vec2(inner.width(), 6.0));
    bars::bar(ui, cx, bar, share, cx.c().accent);
    let response = ui.interact(bar, ui.scope_id().with("progress"), egui::Sense::hover());
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::ProgressIndicator, true, says);
        info.value = Some(f64::from(share));
        info
    });
    stopped
}
