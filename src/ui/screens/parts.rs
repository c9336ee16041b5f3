//! The parts that cards share: actions, flags, holds, what happened.
//!
//! Does not know: whose card it is.
//! Always holds: a card on its way keeps its place; each line of what happened leads to its act.

use std::collections::BTreeSet;

use egui::{Popup, Rect, Ui, vec2};

use crate::session::views::acts::HistoryLine;
use crate::session::views::flags::FlagView;
use crate::session::views::weapons::HoldView;
use crate::session::views::{Opens, Severity};
use crate::ui::action::{Action, Wishes};
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::forms::{About, FormKind};
use crate::ui::ink;
use crate::ui::theme::Face;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::trouble::trouble_panel;
use crate::ui::widgets::{chip, empty, fold, rule};

/// Esc closes a card while nothing else has the keyboard.
pub(super) fn escape(ui: &Ui) -> bool {
    let free = ui.memory(|m| m.focused().is_none() && m.top_modal_layer().is_none()) && !ui.ctx().any_popup_open();
    free && ui.input_mut(|i| i.consume_key(egui::Modifiers::NONE, egui::Key::Escape))
}

/// Tells the cards of this pass whether Tab was pressed while nothing had the keyboard.
pub(in crate::ui) fn note_tab(ui: &Ui) {
    let free = ui.memory(|m| m.focused().is_none() && m.top_modal_layer().is_none()) && !ui.ctx().any_popup_open();
    let tab = free && ui.input(|i| i.key_pressed(egui::Key::Tab) && !i.modifiers.any());
    ui.data_mut(|d| d.insert_temp(egui::Id::unique("tab-enters"), tab));
}

/// Tab from a list goes into the card beside it: to its first button, not to the first one of the window.
pub(super) fn tab_enters(ui: &Ui, first: &egui::Response) {
    if ui.data(|d| d.get_temp::<bool>(egui::Id::unique("tab-enters"))) == Some(true) {
        first.request_focus();
    }
}

/// What stands while a card is on its way, or when there is none; true when it is to be closed.
pub(super) fn waiting(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, trouble: Option<&crate::session::views::Trouble>) -> bool {
    let mut close = escape(ui);
    area::column(ui, rect.shrink(16.0), "card-waiting", |ui| match trouble {
        Some(trouble) => close |= trouble_panel(ui, cx, trouble).is_some(),
        None => empty::loading(ui, cx, 7),
    });
    close
}

/// A part of a card with the card's margin; a line below.
pub(super) fn part(ui: &mut Ui, cx: &Cx<'_>, add: impl FnOnce(&mut Ui)) {
    egui::Frame::new().inner_margin(egui::Margin { left: 16, right: 16, top: 8, bottom: 8 }).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        add(ui);
    });
    rule(ui.painter(), ui.max_rect().x_range(), ui.min_rect().bottom(), cx.c().line);
}

/// The menu of what may be done with a record.
pub(super) fn actions_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    kinds: &[FormKind],
    about: &dyn Fn(FormKind) -> About,
    wishes: &mut Wishes,
) {
    let text = cx.words.say("ui-actions");
    let button = Button::plain(&text).small().keys("F10").show(ui, cx);
    tab_enters(ui, &button);
    let by_key = ui.input_mut(|i| i.consume_key(egui::Modifiers::NONE, egui::Key::F10));
    if by_key {
        Popup::toggle_id(ui.ctx(), Popup::default_response_id(&button));
    }
    let menu = Popup::menu(&button).frame(cx.theme.floating().inner_margin(4)).accessible_name(text.as_str());
    menu.show(|ui| {
        ui.set_width(230.0);
        let lines: Vec<crate::ui::widgets::choice::Line> = kinds
            .iter()
            .map(|kind| crate::ui::widgets::choice::Line {
                code: kind.command().to_owned(),
                name: kind.title(cx.words),
                detail: String::new(),
            })
            .collect();
        let clicked = crate::ui::widgets::choice::lines_ui(ui, cx, &lines, None, None);
        if let Some(kind) = clicked.and_then(|command| FormKind::of_command(&command)) {
            wishes.add(Action::Form(kind, about(kind)));
            ui.close();
        }
    });
}

/// Flags as folds; the worst one is open at first.
pub(super) fn flags_ui(ui: &mut Ui, cx: &Cx<'_>, flags: &[FlagView], open: &mut BTreeSet<String>) {
    if flags.is_empty() {
        part(ui, cx, |ui| {
            ui.horizontal(|ui| {
                chip::severity_icon(ui, cx, Severity::Clear, 16.0);
                ink::say(ui, cx.theme, cx.label(), &cx.words.say("ui-card-no-flags"));
            });
        });
        return;
    }
    for (index, flag) in flags.iter().enumerate() {
        // Closing the first one is remembered as a name of its own, since it is open by itself.
        let key = if index == 0 { format!("closed {}", flag.rule) } else { flag.rule.clone() };
        let noted = open.contains(&key);
        let is_open = if index == 0 { !noted } else { noted };
        ui.push_id(("flag", &flag.rule, index), |ui| {
            if fold::flag_head(ui, cx, flag, is_open) && !open.remove(&key) {
                open.insert(key);
            }
            if is_open {
                fold::flag_body(ui, cx, flag);
            }
        });
    }
}

/// Holds or blocks in force, each with its release.
pub(super) fn holds_ui(ui: &mut Ui, cx: &Cx<'_>, holds: &[HoldView], release: FormKind, wishes: &mut Wishes) {
    if holds.is_empty() {
        return;
    }
    let list = if release == FormKind::ReleaseBlock { "legal_block" } else { "hold_reason" };
    part(ui, cx, |ui| {
        for hold in holds {
            let (_, line) = ui.allocate_space(vec2(ui.available_width(), 26.0));
            let text = format!("{} · {}", cx.words.code(list, &hold.reason), hold.reference);
            let note = cx.words.with("ui-since-by", &[("day", &cx.words.day(hold.since)), ("name", &hold.by)]);
            let used = area::row_from_right(ui, line, ("release", &hold.id), |ui| {
                let go = cx.words.say("ui-release");
                if Button::link(&go).small().show(ui, cx).clicked() {
                    let about = About { id: hold.id.clone(), name: text.clone(), ..About::default() };
                    wishes.add(Action::Form(release, about));
                }
                line.right() - ui.min_rect().left()
            });
            let mut left = line;
            left.set_right(line.right() - used);
            area::row(ui, left, ("hold", &hold.id), |ui| {
                ink::say(ui, cx.theme, cx.label(), &text).on_hover_text(note);
            });
        }
    });
}

/// What happened, newest first; each line leads to its act.
pub(super) fn history_ui(ui: &mut Ui, cx: &Cx<'_>, history: &[HistoryLine], wishes: &mut Wishes) {
    part(ui, cx, |ui| {
        crate::ui::widgets::card::heading(ui, cx, &cx.words.say("ui-card-history"));
        for (index, line) in history.iter().enumerate() {
            let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 22.0));
            let id = ui.scope_id().with(("history", index));
            let response = ui.interact(rect, id, egui::Sense::click());
            let says = cx.sentence(&line.says);
            let said = format!("{} {}", cx.words.day(line.day), ink::plain(&says));
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Link, true, &said));
            if response.hovered() {
                ui.painter().rect_filled(rect, 3, cx.c().hover);
            }
            let mut rest = rect;
            let day = area::left(&mut rest, 80.0);
            let act = area::right(&mut rest, 62.0);
            let balance = line.balance.map(|count| cx.words.with("ui-history-balance", &[("count", &cx.count(count))]));
            if let Some(text) = &balance {
                let width = ink::width(ui, cx.theme, Face::Label, text) + 6.0;
                let part = area::right(&mut rest, width);
                let style = (Face::Label, cx.c().text_soft);
                ink::paint(ui.painter(), cx.theme, part, egui::Align2::RIGHT_CENTER, style, text);
            }
            let to = egui::Align2::LEFT_CENTER;
            let soft = if line.reversed { cx.c().text_disabled } else { cx.c().text };
            ink::paint(ui.painter(), cx.theme, day, to, cx.faint(), &cx.words.day(line.day));
            ink::paint(ui.painter(), cx.theme, rest, to, (Face::Label, soft), &says);
            let number = cx.number(line.act);
            let style = (Face::Digest, cx.c().accent_text);
            ink::paint(ui.painter(), cx.theme, act, egui::Align2::RIGHT_CENTER, style, &number);
            crate::ui::widgets::focus_ring(ui, cx, &response, rect, 3);
            crate::ui::widgets::keep_in_sight(&response);
            if response.on_hover_text(&line.by).clicked() {
                wishes.add(Action::See(Opens::Act(line.act)));
            }
        }
    });
}
