//! Settings of the person on this computer: language, theme, density, size, the folder of data.
//!
//! Does not know: where settings are kept.
//! Always holds: every setting is shown (the destructuring is exhaustive); a change is seen at once.

use egui::{Rect, ScrollArea, Ui, vec2};

use super::page_head;
use crate::i18n::{Lang, Words};
use crate::session::views::settings::Settings;
use crate::ui::action::{Action, Wishes};
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink;
use crate::ui::theme::{Face, Mode};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{card, tabs};

/// The sizes that are offered, in per cent.
pub const SIZES: [u16; 6] = [100, 110, 125, 150, 175, 200];

/// Draws the screen inside `page`.
pub fn settings_ui(ui: &mut Ui, cx: &Cx<'_>, page: Rect, settings: &Settings, wishes: &mut Wishes) {
    let w = cx.words;
    let title = w.say("ui-nav-settings");
    let body = page_head(ui, cx, page, (&title, &w.say("ui-settings-note")), |_| {});
    let mut inner = body.shrink2(vec2(20.0, 4.0));
    inner.set_right(inner.left() + inner.width().min(860.0));
    area::column(ui, inner, "settings", |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            ui.set_max_width(inner.width() - 12.0);
            lines_ui(ui, cx, settings, wishes);
        });
    });
}

fn lines_ui(ui: &mut Ui, cx: &Cx<'_>, settings: &Settings, wishes: &mut Wishes) {
    let w = cx.words;
    let Settings { language, theme, comfortable, size_percent, widths, data_dir } = settings;
    let mut change = |changed: Settings| wishes.add(Action::Set(Box::new(changed)));

    let names: Vec<String> = Lang::ALL.iter().map(|lang| Words::new(*lang).say("language-name")).collect();
    let chosen = Lang::ALL.iter().position(|lang| lang.code() == language).unwrap_or(0);
    if let Some(at) = line(ui, cx, (Icon::Translate, &w.say("ui-settings-language"), ""), &names, chosen) {
        change(Settings { language: Lang::ALL[at].code().to_owned(), ..settings.clone() });
    }

    let names = [w.say("ui-theme-light"), w.say("ui-theme-dark"), w.say("ui-theme-high-contrast")];
    let chosen = Mode::ALL.iter().position(|mode| mode.code() == theme).unwrap_or(0);
    if let Some(at) = line(ui, cx, (Icon::CircleHalf, &w.say("ui-settings-theme"), ""), &names, chosen) {
        change(Settings { theme: Mode::ALL[at].code().to_owned(), ..settings.clone() });
    }

    let names = [w.say("ui-density-auto"), w.say("ui-density-compact"), w.say("ui-density-comfortable")];
    let chosen = comfortable.map_or(0, |comfortable| if comfortable { 2 } else { 1 });
    let note = w.say("ui-settings-density-note");
    if let Some(at) = line(ui, cx, (Icon::Columns, &w.say("ui-settings-density"), &note), &names, chosen) {
        let comfortable = [None, Some(false), Some(true)][at];
        change(Settings { comfortable, ..settings.clone() });
    }

    let names: Vec<String> = SIZES.iter().map(|size| format!("{size} %")).collect();
    let chosen = SIZES.iter().position(|size| size == size_percent).unwrap_or(0);
    let note = w.say("ui-settings-size-note");
    if let Some(at) = line(ui, cx, (Icon::Eye, &w.say("ui-settings-size"), &note), &names, chosen) {
        change(Settings { size_percent: SIZES[at], ..settings.clone() });
    }

    let reset = w.say("ui-settings-widths-reset");
    let note = w.count("ui-settings-widths", widths.len() as u64, &[]);
    let none = w.say("ui-settings-widths-none");
    let why = widths.is_empty().then_some(none.as_str());
    let pressed = row(ui, cx, (Icon::Ruler, &w.say("ui-settings-columns"), &note), |ui| {
        Button::plain(&reset).small().unless(why).show(ui, cx).clicked()
    });
    if pressed {
        change(Settings { widths: std::collections::BTreeMap::new(), ..settings.clone() });
    }

    let show = w.say("ui-settings-show-folder");
    let pressed = row(ui, cx, (Icon::Database, &w.say("ui-settings-folder"), data_dir), |ui| {
        Button::plain(&show).small().show(ui, cx).clicked()
    });
    if pressed {
        wishes.add(Action::ShowFile(data_dir.clone()));
    }
}

type RowHead<'a> = (Icon, &'a str, &'a str);

fn line(ui: &mut Ui, cx: &Cx<'_>, head: RowHead<'_>, names: &[String], chosen: usize) -> Option<usize> {
    row(ui, cx, head, |ui| tabs::segments(ui, cx, names, chosen, cx.theme.heights.control))
}

fn row<R>(ui: &mut Ui, cx: &Cx<'_>, head: RowHead<'_>, add: impl FnOnce(&mut Ui) -> R) -> R {
    let (icon, title, note) = head;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), cx.theme.heights.control + 30.0));
    card::card(ui, cx, rect);
    let inner = rect.shrink2(vec2(16.0, 0.0));
    let (used, answer) = area::row_from_right(ui, inner, ("setting", title), |ui| {
        let answer = add(ui);
        (inner.right() - ui.min_rect().left(), answer)
    });
    let mut left = inner;
    left.set_right(inner.right() - used - 16.0);
    let mark = area::left(&mut left, 34.0);
    let at = mark.left_center() + vec2(9.0, 0.0);
    ink::paint_icon(ui.painter(), cx.theme, at, (icon, ink::Weight::Line), 18.0, cx.c().text_faint);
    if note.is_empty() {
        area::row(ui, left, ("setting-title", title), |ui| ink::say(ui, cx.theme, cx.body(), title));
    } else {
        let middle = left.center().y;
        let upper = Rect::from_min_max(egui::pos2(left.left(), middle - 19.0), egui::pos2(left.right(), middle));
        let lower = Rect::from_min_max(egui::pos2(left.left(), middle), egui::pos2(left.right(), middle + 18.0));
        area::row(ui, upper, ("setting-title", title), |ui| ink::say(ui, cx.theme, cx.body(), title));
        area::row(ui, lower, ("setting-note", title), |ui| {
            ink::say(ui, cx.theme, (Face::Label, cx.c().text_faint), note).on_hover_text(note);
        });
    }
    answer
}
