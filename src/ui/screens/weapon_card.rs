//! The card of a weapon: its five facts, marks, flags, holds and blocks, its whole life.
//!
//! Does not know: how a flag is judged.
//! Always holds: place, custody, condition, hold and legal status are shown as five facts.

use std::collections::BTreeSet;

use egui::{Rect, ScrollArea, Ui, vec2};

use super::parts::{actions_ui, escape, flags_ui, history_ui, holds_ui, part, waiting};
use crate::domain::measure::Count;
use crate::session::desk::Paper;
use crate::session::query::{Choice, Query};
use crate::session::views::weapons::WeaponCard;
use crate::session::views::{Opens, Severity};
use crate::ui::action::{Action, Wishes};
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::forms::{About, FormKind};
use crate::ui::icon::Icon;
use crate::ui::ink;
use crate::ui::models::Models;
use crate::ui::theme::Face;
use crate::ui::widgets::button::{Button, icon_button};
use crate::ui::widgets::{bars, chip, facts, rule};

/// Draws the card; true when it is to be closed. What is selected `beside` it goes into its forms too.
pub fn weapon_card_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    place: (Rect, &str, &[Choice]),
    open: &mut BTreeSet<String>,
    models: &Models,
    wishes: &mut Wishes,
) -> bool {
    let (rect, id, beside) = place;
    ui.painter().rect_filled(rect, 0, cx.c().surface);
    let Some(card) = models.weapon(id, wishes) else {
        return waiting(ui, cx, rect, models.trouble(&Query::Weapon(id.to_owned())));
    };
    let mut inner = rect;
    let foot = area::bottom(&mut inner, 48.0);
    let mut close = false;
    area::column(ui, inner, "weapon-card", |ui| {
        ui.set_clip_rect(inner);
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical().id_salt(id).auto_shrink(false).show(ui, |ui| {
            close = head_ui(ui, cx, (card, beside), wishes);
            facts_ui(ui, cx, card);
            flags_ui(ui, cx, &card.flags, open);
            record_ui(ui, cx, card);
            holds_ui(ui, cx, &card.holds, FormKind::ReleaseHold, wishes);
            holds_ui(ui, cx, &card.blocks, FormKind::ReleaseBlock, wishes);
            history_ui(ui, cx, &card.history, wishes);
        });
    });
    foot_ui(ui, cx, foot, (card, beside), wishes);
    close || escape(ui)
}

fn name(cx: &Cx<'_>, card: &WeaponCard) -> String {
    match (&card.row.serial, &card.row.control_number) {
        (serial, _) if !serial.is_empty() => serial.clone(),
        (_, Some(control)) => control.clone(),
        _ => cx.words.code("serial_state", &card.row.serial_state),
    }
}

fn about(cx: &Cx<'_>, (card, beside): (&WeaponCard, &[Choice]), kind: FormKind) -> About {
    let by_stock = !matches!(kind, FormKind::MarkWeapon | FormKind::DecideTrace);
    let stock = Choice {
        code: card.row.id.clone(),
        name: name(cx, card),
        detail: format!("{} {}", card.row.maker, card.row.model),
        place: card.place.code.clone(),
        place_path: card.place.path.clone(),
        condition: card.row.condition.clone(),
        pack: String::new(),
        free: Count::ONE.get(),
        ..Choice::default()
    };
    About {
        stock: if by_stock { std::iter::once(stock).chain(beside.iter().cloned()).collect() } else { Vec::new() },
        id: card.row.id.clone(),
        name: name(cx, card),
        batch: None,
    }
}

/// The rule that finds weapons which cannot be used and are in no batch.
const BEYOND_USE: &str = "R-WPN-02";

/// What can be done with it as it stands: nothing with what is gone; what is out comes back first; what stands in a
/// batch is neither issued nor sent nor put into another.
fn offered(card: &WeaponCard) -> Vec<FormKind> {
    if card.is_gone() {
        return Vec::new();
    }
    let mut kinds = match (card.is_out(), &card.batch) {
        (true, _) => vec![FormKind::GiveBack],
        (false, Some(_)) => vec![FormKind::ChangeCondition],
        (false, None) => vec![FormKind::Issue, FormKind::Move, FormKind::SendTransfer, FormKind::ChangeCondition],
    };
    if is_held(card) {
        // a hold or a block stops what leaves the store
        kinds.retain(|kind| !matches!(kind, FormKind::Issue | FormKind::SendTransfer));
    }
    kinds.extend([FormKind::PlaceHold, FormKind::PlaceBlock]);
    if !card.is_out() {
        kinds.push(FormKind::Inspection);
    }
    if card.row.control_number.is_none() {
        kinds.push(FormKind::MarkWeapon);
    }
    kinds.push(FormKind::DecideTrace);
    if !card.is_out() && card.batch.is_none() {
        kinds.push(FormKind::DraftBatch);
    }
    kinds
}

fn is_held(card: &WeaponCard) -> bool {
    !card.holds.is_empty() || !card.blocks.is_empty()
}

fn head_ui(ui: &mut Ui, cx: &Cx<'_>, of: (&WeaponCard, &[Choice]), wishes: &mut Wishes) -> bool {
    let card = of.0;
    let mut close = false;
    let c = *cx.c();
    egui::Frame::new().inner_margin(egui::Margin { left: 16, right: 12, top: 12, bottom: 10 }).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 1.0;
        let (_, line) = ui.allocate_space(vec2(ui.available_width(), 26.0));
        let right = area::row_from_right(ui, line, "card-buttons", |ui| {
            close = icon_button(ui, cx, Icon::Cross, &cx.words.say("ui-close")).clicked();
            let kinds = offered(card);
            if !kinds.is_empty() {
                actions_ui(ui, cx, &kinds, &|kind| about(cx, of, kind), wishes);
            }
            line.right() - ui.min_rect().left()
        });
        let mut left = line;
        left.set_right(line.right() - right - 8.0);
        area::row(ui, left, "card-serial", |ui| {
            if card.row.serial.is_empty() && card.row.control_number.is_none() {
                chip::severity_chip_saying(ui, cx, Severity::Unknown, None, &name(cx, card));
            } else {
                ink::say(ui, cx.theme, (Face::MonoLarge, c.text), &name(cx, card));
            }
        });
        let kind = cx.words.code("weapon_type", &card.row.weapon_type);
        let text = format!("{kind} {} {}, {}", card.row.maker, card.row.model, card.row.calibre);
        ink::say(ui, cx.theme, cx.body(), &text);
        ui.add_space(6.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 4.0);
            chip::severity_chip(ui, cx, card.row.severity);
            chip::plain_chip(ui, cx, None, &cx.words.code("serial_state", &card.row.serial_state));
            for hold in &card.holds {
                chip::plain_chip(ui, cx, Some(Icon::Hand), &cx.words.code("hold_reason", &hold.reason));
            }
            for block in &card.blocks {
                chip::plain_chip(ui, cx, Some(Icon::Prohibit), &cx.words.code("legal_block", &block.reason));
            }
            if let Some((id, number)) = &card.batch {
                let text = cx.words.with("ui-chip-batch", &[("number", number)]);
                if chip::plain_chip(ui, cx, Some(Icon::Fire), &text).interact(egui::Sense::CLICK).clicked() {
                    wishes.add(Action::See(Opens::Batch(id.clone())));
                }
            }
        });
    });
    rule(ui.painter(), ui.max_rect().x_range(), ui.min_rect().bottom(), c.line);
    close
}

fn facts_ui(ui: &mut Ui, cx: &Cx<'_>, card: &WeaponCard) {
    let w = cx.words;
    let row = &card.row;
    let custody = match &row.holder {
        Some(holder) => format!("{} · {holder}", w.code("custody", &row.custody)),
        None => w.code("custody", &row.custody),
    };
    let hold = row.hold.as_ref().map_or_else(|| w.say("ui-none"), |hold| w.code("hold_reason", hold));
    let block = row
        .block
        .as_ref()
        .map_or_else(|| w.code("legal_title", &card.legal_title), |block| w.code("legal_block", block));
    let day = |day: Option<crate::domain::calendar::Day>| day.map_or_else(String::new, |day| w.day(day));
    let all = vec![
        (w.say("ui-column-place"), cx.place(&card.place)),
        (w.say("ui-column-custody"), custody),
        (w.say("ui-column-condition"), w.code("condition", &row.condition)),
        (w.say("ui-card-hold"), hold),
        (w.say("ui-card-legal"), block),
        (w.say("ui-field-due-back"), day(card.due_back)),
        (w.say("ui-card-inspection-due"), day(card.inspection_due)),
    ];
    part(ui, cx, |ui| facts::one_column(ui, cx, &all, 116.0));
}

fn record_ui(ui: &mut Ui, cx: &Cx<'_>, card: &WeaponCard) {
    let w = cx.words;
    part(ui, cx, |ui| {
        let (_, line) = ui.allocate_space(vec2(ui.available_width(), 20.0));
        area::row(ui, line, "record-title", |ui| {
            ink::say(ui, cx.theme, (Face::Strong, cx.c().text), &w.say("ui-card-record"));
        });
        let percent = w.with("ui-card-complete", &[("percent", &card.complete_percent.to_string())]);
        area::row_from_right(ui, line, "record-share", |ui| ink::whole(ui, cx.theme, cx.faint(), &percent));
        let (_, track) = ui.allocate_space(vec2(ui.available_width(), 6.0));
        let severity = if card.missing.is_empty() { cx.c().accent } else { cx.severity(Severity::Unknown).ink };
        bars::bar(ui, cx, track, f32::from(card.complete_percent) / 100.0, severity);
        ui.add_space(4.0);
        let import = card.import_mark.as_ref().map_or_else(String::new, |(country, year)| {
            year.map_or_else(|| country.clone(), |year| format!("{country} {year}"))
        });
        let all = vec![
            (w.say("ui-field-country"), card.country.clone().unwrap_or_default()),
            (w.say("ui-column-made"), card.year.map_or_else(String::new, |year| w.made(year))),
            (w.say("ui-field-importer"), card.importer.clone().unwrap_or_default()),
            (w.say("ui-card-import-mark"), import),
            (w.say("ui-field-origin"), w.code("origin_event", &card.origin)),
            (
                w.say("ui-field-control-number"),
                card.row.control_number.clone().map_or_else(String::new, |n| ink::code(&n)),
            ),
        ];
        facts::two_columns(ui, cx, &all, true);
        for (kind, text, position) in &card.marks {
            let line = format!("{} {} · {position}", w.code("mark_kind", kind), ink::code(text));
            ink::say(ui, cx.theme, cx.label(), &line);
        }
        if !card.missing.is_empty() {
            let names: Vec<String> = card.missing.iter().map(|field| w.code("field", field)).collect();
            ui.horizontal_top(|ui| {
                chip::severity_icon(ui, cx, Severity::Unknown, 14.0);
                let text = w.with("ui-card-missing", &[("fields", &names.join(", "))]);
                ink::para(ui, cx.theme, (Face::Label, cx.severity(Severity::Unknown).ink), &text);
            });
        }
        if let Some(note) = &card.note {
            ink::para(ui, cx.theme, cx.label(), note);
        }
    });
}

fn foot_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, of: (&WeaponCard, &[Choice]), wishes: &mut Wishes) {
    let card = of.0;
    ui.painter().rect_filled(rect, 0, cx.c().sunken);
    rule(ui.painter(), rect.x_range(), rect.top() + 1.0, cx.c().line_strong);
    let inner = rect.shrink2(vec2(16.0, 0.0));
    area::row(ui, inner, "card-foot", |ui| {
        if card.is_gone() {
            let why = cx.words.with("ui-card-gone", &[("place", &cx.place(&card.place))]);
            ink::say(ui, cx.theme, cx.faint(), &why);
            return;
        }
        if let (false, Some((id, number))) = (card.is_out(), &card.batch) {
            let text = cx.words.with("ui-chip-batch", &[("number", number)]);
            if Button::primary(&text).icon(Icon::Fire).show(ui, cx).clicked() {
                wishes.add(Action::See(Opens::Batch(id.clone())));
            }
            return;
        }
        // what the rules say of it decides what is offered first: beyond use and in no batch
        let unfit = card.flags.iter().any(|flag| flag.rule == BEYOND_USE);
        let (kind, icon) = match (card.is_out(), unfit) {
            (true, _) => (FormKind::GiveBack, Icon::TrayIn),
            (false, true) => (FormKind::DraftBatch, Icon::Fire),
            (false, false) => (FormKind::Issue, Icon::TrayOut),
        };
        let text = kind.title(cx.words);
        let held = cx.words.say("ui-why-held");
        let why = (kind == FormKind::Issue && is_held(card)).then_some(held.as_str());
        if Button::primary(&text).icon(icon).unless(why).show(ui, cx).clicked() {
            wishes.add(Action::Form(kind, about(cx, of, kind)));
        }
        if !card.is_out() {
            let moved = FormKind::Move.title(cx.words);
            if Button::plain(&moved).icon(Icon::LeftRight).show(ui, cx).clicked() {
                wishes.add(Action::Form(FormKind::Move, about(cx, of, FormKind::Move)));
            }
        }
    });
    area::row_from_right(ui, inner, "card-print", |ui| {
        let print = cx.words.say("ui-print-card");
        if Button::plain("").described(&print).icon(Icon::Printer).show(ui, cx).clicked() {
            wishes.add(Action::Print(Paper::WeaponCard(card.row.id.clone()), String::new()));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::data;

    fn standing(place: &str, batch: bool) -> Vec<FormKind> {
        let mut card = data::weapon_card(3);
        (card.holds, card.blocks, card.batch) = (Vec::new(), Vec::new(), None);
        card.place = data::place(place, &[]);
        if batch {
            card.batch = Some(("b57.0".to_owned(), "GT-LC-DB-2026-0007".to_owned()));
        }
        offered(&card)
    }

    #[test]
    fn only_what_can_be_done_is_offered() {
        let here = standing("LC-AA-1", false);
        assert!([FormKind::Issue, FormKind::Move, FormKind::DraftBatch].iter().all(|kind| here.contains(kind)));
        assert!(!here.contains(&FormKind::GiveBack), "it is in the store");
        for gone in ["@destroyed", "@lost", "@transferred_out", "@expended"] {
            assert_eq!(standing(gone, false), [], "{gone}");
        }
        let out = standing("@issued_person", false);
        assert!(out.contains(&FormKind::GiveBack));
        assert!(!out.iter().any(|kind| matches!(kind, FormKind::Issue | FormKind::Move | FormKind::DraftBatch)));
        let listed = standing("LC-AA-1", true);
        assert!(!listed.iter().any(|kind| matches!(kind, FormKind::Issue | FormKind::Move | FormKind::DraftBatch)));
    }
}
