//! Bars: a share of a limit, of a whole, or of nothing known yet.
//!
//! Does not know: what is measured.
//! Always holds: a bar stands beside its figures; what is not known is dashed, never empty.

use egui::{Color32, Rect, Ui, vec2};

use super::dashed_rect;
use crate::session::views::Severity;
use crate::session::views::home::NeqView;
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::ink;
use crate::ui::theme::Face;
use crate::ui::widgets::chip;

/// Paints a bar filled to `share` (0 to 1).
pub fn bar(ui: &Ui, cx: &Cx<'_>, rect: Rect, share: f32, fill: Color32) {
    let radius = (rect.height() / 2.0) as u8;
    ui.painter().rect_filled(rect, radius, cx.c().pressed);
    let width = (rect.width() * share.clamp(0.0, 1.0)).max(if share > 0.0 { rect.height() } else { 0.0 });
    if width > 0.0 {
        ui.painter().rect_filled(Rect::from_min_size(rect.min, vec2(width, rect.height())), radius, fill);
    }
}

/// Paints a bar of which nothing is known.
pub fn unknown_bar(ui: &Ui, rect: Rect, ink: Color32) {
    dashed_rect(ui.painter(), rect, ink);
}

/// Explosive in a store against its limit: name, division, figures, share and bar.
pub fn neq_bar(ui: &mut Ui, cx: &Cx<'_>, view: &NeqView) {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 32.0));
    let mut line = Rect::from_min_size(rect.min, vec2(rect.width(), 22.0));
    let c = cx.c();
    let share = view.filled_permille();
    let percent = share.map_or_else(|| super::facts::DASH.to_owned(), |permille| share_text(cx, permille));
    let share_part = area::right(&mut line, 46.0);
    let figures = match view.limit_mg {
        Some(limit) => format!("{} / {}", cx.kg(view.neq_mg, 0, view.at_least), cx.kg(limit, 0, false)),
        None if view.licensed => cx.words.say("ui-neq-no-limit"),
        None => cx.words.say("ui-neq-no-licence"),
    };
    let figures_width = ink::width(ui, cx.theme, Face::Label, &figures) + 2.0;
    let figures_part = area::right(&mut line, figures_width);
    let marked = matches!(view.severity, Severity::Stop | Severity::Unknown);
    let division = ink::width(ui, cx.theme, Face::Body, &view.division) + 6.0;
    let mark = ink::width(ui, cx.theme, Face::LabelStrong, &cx.severity_word(view.severity)) + 32.0;
    let name_width = (line.width() - division - if marked { mark } else { 6.0 }).max(20.0);
    let wide = ink::width(ui, cx.theme, Face::Body, &view.name) + 2.0;
    let name_part = area::left(&mut line, wide.min(name_width) + 6.0);
    area::row(ui, name_part, ("neq-name", view.place.len()), |ui| ink::say(ui, cx.theme, cx.body(), &view.name));
    area::row(ui, line, ("neq-marks", view.place.len()), |ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        if !view.division.is_empty() {
            ink::say(ui, cx.theme, cx.faint(), &view.division);
        }
        if marked {
            chip::severity_words(ui, cx, view.severity, Face::LabelStrong);
        }
    });
    area::row_from_right(ui, figures_part, "neq-figures", |ui| {
        ink::whole(ui, cx.theme, cx.label(), &figures);
    });
    area::row_from_right(ui, share_part, "neq-share", |ui| {
        ink::whole(ui, cx.theme, (Face::Strong, c.text), &percent);
    });
    let bar_rect = Rect::from_min_size(egui::pos2(rect.left(), rect.top() + 23.0), vec2(rect.width(), 6.0));
    match share {
        Some(permille) => bar(ui, cx, bar_rect, permille as f32 / 1000.0, fill_colour(cx, permille)),
        None => unknown_bar(ui, bar_rect.expand2(vec2(0.0, 1.0)), cx.severity(Severity::Unknown).ink),
    }
}

/// A share of a limit in per cent; never rounded down to a limit that is passed.
#[must_use]
pub fn share_text(cx: &Cx<'_>, permille: u64) -> String {
    format!("{} %", cx.number(permille.div_ceil(10)))
}

fn fill_colour(cx: &Cx<'_>, permille: u64) -> Color32 {
    match permille {
        1001.. => cx.severity(Severity::Stop).ink,
        900..=1000 => cx.severity(Severity::Act).ink,
        _ => cx.c().accent,
    }
}
