//! The right side of Home: flags, limits, copies.
//!
//! Does not know: how a flag was found.
//! Always holds: a card that has too little room is not drawn smaller; the column moves instead.

use egui::{Align2, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::session::views::home::HomeView;
use crate::session::views::{Opens, Severity};
use crate::ui::action::{Action, MenuItem, Wishes};
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::ink;
use crate::ui::theme::Face;
use crate::ui::widgets::{bars, card, chip, focus_ring, rule};

fn heights(view: &HomeView) -> [f32; 3] {
    let flags = 46.0 + 29.0 * view.flags.len() as f32;
    let copies = 46.0 + 21.0 * view.copies.len().clamp(1, 3) as f32;
    [flags, 46.0 + 32.0 * view.neq.len().max(1) as f32 + 10.0, copies]
}

/// The height that the three cards need below each other.
pub(super) fn natural_height(view: &HomeView) -> f32 {
    heights(view).iter().sum::<f32>() + 24.0
}

pub(super) fn side_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, view: &HomeView, wishes: &mut Wishes) {
    let [flags, whole, copies] = heights(view);
    let neq = rect.height() - flags - copies - 24.0;
    if neq >= 110.0 || neq >= whole {
        side_cards(ui, cx, rect, (flags, neq), view, wishes);
        return;
    }
    // Too little height for three cards: they keep their size, and the column moves.
    let neq = whole;
    area::column(ui, rect, "side", |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let size = vec2(ui.available_width(), flags + neq + copies + 24.0);
            let (_, all) = ui.allocate_space(size);
            side_cards(ui, cx, all, (flags, neq), view, wishes);
        });
    });
}

fn side_cards(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, heights: (f32, f32), view: &HomeView, wishes: &mut Wishes) {
    let mut rest = rect;
    flags_card(ui, cx, area::top(&mut rest, heights.0), view, wishes);
    let _ = area::top(&mut rest, 12.0);
    neq_card(ui, cx, area::top(&mut rest, heights.1), view, wishes);
    let _ = area::top(&mut rest, 12.0);
    copies_card(ui, cx, rest, view);
}

fn flags_card(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, view: &HomeView, wishes: &mut Wishes) {
    let inner = card::titled_card(ui, cx, rect, &cx.words.say("ui-home-flags"), "");
    let head = Rect::from_min_max(pos2(inner.left(), rect.top()), pos2(inner.right(), inner.top()));
    let wide = |text: &str, least: f32| (ink::width(ui, cx.theme, Face::Label, text) + 10.0).max(least);
    let kg_width = wide(&cx.words.say("ui-column-neq"), 96.0);
    let columns = |row: Rect| {
        let mut rest = row;
        let name = area::left(&mut rest, 112.0);
        let kg = area::right(&mut rest, kg_width);
        (name, rest, kg)
    };
    let (_, lots, kg) = columns(head);
    for (part, text) in [(lots, cx.words.say("ui-home-flags-lots")), (kg, cx.words.say("ui-column-neq"))] {
        ink::paint(ui.painter(), cx.theme, part, Align2::RIGHT_CENTER, cx.faint(), &text);
    }
    let mut rest = inner;
    for count in &view.flags {
        let row = area::top(&mut rest, 29.0);
        rule(ui.painter(), egui::Rangef::new(rect.left() + 1.0, rect.right() - 1.0), row.top() + 1.0, cx.c().line);
        let (name, lots, kg) = columns(row);
        let id = ui.scope_id().with(("flags", count.severity));
        let response = ui.interact(row, id, Sense::click());
        let word = cx.severity_word(count.severity);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{word} {}", cx.count(count.lots))));
        area::row(ui, name, ("flag-name", count.severity), |ui| {
            chip::severity_words(ui, cx, count.severity, Face::Strong)
        });
        for (part, style, text) in [
            (lots, (Face::Strong, cx.c().text), cx.count(count.lots)),
            (kg, cx.body(), cx.kg(count.neq_mg, 0, count.at_least)),
        ] {
            ink::paint(ui.painter(), cx.theme, part, Align2::RIGHT_CENTER, style, &text);
        }
        focus_ring(ui, cx, &response, row.shrink(1.0), 3);
        if response.clicked() {
            wishes.add(Action::Menu(MenuItem::Flags));
        }
    }
}

fn neq_card(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, view: &HomeView, wishes: &mut Wishes) {
    let inner = card::titled_card(ui, cx, rect, &cx.words.say("ui-home-neq"), "kg");
    area::column(ui, inner, "neq", |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        if view.neq.is_empty() {
            ink::para(ui, cx.theme, cx.faint(), &cx.words.say("ui-home-neq-empty"));
            return;
        }
        let moves = 32.0 * view.neq.len() as f32 > inner.height();
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            // beside the bar that moves the list, not under it
            ui.set_max_width(inner.width() - if moves { 10.0 } else { 0.0 });
            for neq in &view.neq {
                let top = ui.cursor().top();
                bars::neq_bar(ui, cx, neq);
                let row = Rect::from_min_max(pos2(inner.left(), top), pos2(inner.right(), top + 32.0));
                let response = ui.interact(row, ui.scope_id().with(("neq", &neq.place, &neq.division)), Sense::CLICK);
                if response.clicked() {
                    wishes.add(Action::See(Opens::Place(neq.place.clone())));
                }
            }
        });
    });
}

fn copies_card(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, view: &HomeView) {
    let inner = card::titled_card(ui, cx, rect, &cx.words.say("ui-home-copies"), &cx.words.say("ui-home-copies-last"));
    area::column(ui, inner, "copies", |ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        if view.copies.is_empty() {
            ui.horizontal(|ui| {
                chip::severity_icon(ui, cx, Severity::Act, 14.0);
                ink::say(ui, cx.theme, cx.label(), &cx.words.say("ui-badge-no-copy"));
            });
        }
        for copy in view.copies.iter().take(3) {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 8.0;
                let severity = if copy.proved { Severity::Clear } else { Severity::Act };
                chip::severity_icon(ui, cx, severity, 14.0);
                ink::whole(ui, cx.theme, (Face::Label, cx.c().text), &cx.short_moment(copy.at));
                let how = if copy.proved { cx.words.say("ui-copy-proved") } else { cx.words.say("ui-copy-not-proved") };
                ink::say(ui, cx.theme, cx.faint(), &format!("{}, {how}", copy.medium));
            });
        }
    });
}
