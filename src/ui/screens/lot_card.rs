//! The card of a lot: number, chips, facts, flags with their arithmetic, stabiliser trend, stock, life.
//!
//! Does not know: how a flag is judged.
//! Always holds: severity first, worst on top; every picture has its table; what is missing is named.

use std::collections::BTreeSet;

use egui::{Rect, ScrollArea, Ui, vec2};

use super::parts::{actions_ui, escape, flags_ui, history_ui, holds_ui, part, waiting};
use crate::session::desk::Paper;
use crate::session::query::{Choice, Query};
use crate::session::views::ammunition::LotCard;
use crate::session::views::lists::LotMark;
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
use crate::ui::widgets::{chip, facts, plot, rule};

/// Draws the card; true when it is to be closed.
pub fn lot_card_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    place: (Rect, &str),
    open: &mut BTreeSet<String>,
    models: &Models,
    wishes: &mut Wishes,
) -> bool {
    let (rect, id) = place;
    ui.painter().rect_filled(rect, 0, cx.c().surface);
    let Some(card) = models.lot(id, wishes) else {
        return waiting(ui, cx, rect, models.trouble(&Query::Lot(id.to_owned())));
    };
    let mut inner = rect;
    let foot = area::bottom(&mut inner, 48.0);
    let mut close = false;
    area::column(ui, inner, "lot-card", |ui| {
        ui.set_clip_rect(inner);
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical().id_salt(id).auto_shrink(false).show(ui, |ui| {
            close = head_ui(ui, cx, card, wishes);
            facts_ui(ui, cx, card);
            flags_ui(ui, cx, &card.flags, open);
            if let Some(trend) = &card.trend {
                trend_ui(ui, cx, trend);
            }
            holdings_ui(ui, cx, card);
            holds_ui(ui, cx, &card.holds, FormKind::ReleaseHold, wishes);
            history_ui(ui, cx, &card.history, wishes);
        });
    });
    foot_ui(ui, cx, foot, card, wishes);
    close || escape(ui)
}

/// The stock of a card as a form wants it.
fn stock(cx: &Cx<'_>, card: &LotCard) -> Vec<Choice> {
    card.holdings
        .iter()
        .map(|holding| Choice {
            code: card.row.id.clone(),
            name: cx.lot(&card.row.number),
            detail: card.row.item_name.clone(),
            place: holding.place.code.clone(),
            place_path: holding.place.path.clone(),
            condition: holding.condition.clone(),
            pack: holding.pack.clone(),
            free: holding.count.get().saturating_sub(holding.reserved.get()),
            ..Choice::default()
        })
        .collect()
}

fn about(cx: &Cx<'_>, card: &LotCard, kind: FormKind) -> About {
    let by_stock = !matches!(kind, FormKind::Stability);
    let mut stock = if by_stock { stock(cx, card) } else { Vec::new() };
    if matches!(kind, FormKind::PlaceHold | FormKind::Inspection) {
        stock.truncate(1);
    }
    About { stock, id: card.row.id.clone(), name: cx.lot(&card.row.number), batch: None }
}

/// What can be done with it as it stands: a lot without stock is only read; what a batch or a hold keeps does not leave.
fn offered(card: &LotCard) -> Vec<FormKind> {
    if card.holdings.is_empty() {
        return Vec::new();
    }
    let mut kinds = vec![FormKind::Issue, FormKind::Move, FormKind::SendTransfer, FormKind::Expend];
    let all_reserved = card.holdings.iter().all(|holding| holding.reserved == holding.count);
    kinds.retain(|kind| !all_reserved && (card.holds.is_empty() || *kind == FormKind::Move));
    kinds.extend([
        FormKind::Adjust,
        FormKind::ChangeCondition,
        FormKind::PlaceHold,
        FormKind::Inspection,
        FormKind::Stability,
    ]);
    if card.batch.is_none() {
        kinds.push(FormKind::DraftBatch);
    }
    kinds
}

fn head_ui(ui: &mut Ui, cx: &Cx<'_>, card: &LotCard, wishes: &mut Wishes) -> bool {
    let mut close = false;
    let c = *cx.c();
    egui::Frame::new().inner_margin(egui::Margin { left: 16, right: 12, top: 12, bottom: 10 }).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 1.0;
        ui.horizontal(|ui| {
            let (_, line) = ui.allocate_space(vec2(ui.available_width(), 26.0));
            let right = area::row_from_right(ui, line, "card-buttons", |ui| {
                close = icon_button(ui, cx, Icon::Cross, &cx.words.say("ui-close")).clicked();
                let kinds = offered(card);
                if !kinds.is_empty() {
                    actions_ui(ui, cx, &kinds, &|kind| about(cx, card, kind), wishes);
                }
                line.right() - ui.min_rect().left()
            });
            let mut left = line;
            left.set_right(line.right() - right - 8.0);
            area::row(ui, left, "card-number", |ui| match &card.row.number {
                LotMark::Marked(number) => drop(ink::say(ui, cx.theme, (Face::MonoLarge, c.text), number)),
                other => drop(chip::severity_chip_saying(ui, cx, Severity::Unknown, None, &cx.lot(other))),
            });
        });
        ink::say(ui, cx.theme, cx.body(), &card.row.item_name);
        ui.add_space(6.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 4.0);
            chip::severity_chip(ui, cx, card.row.severity);
            if let Some(condition) = &card.row.condition {
                let word = cx.words.code("condition_group", condition);
                chip::plain_chip(ui, cx, None, condition).on_hover_text(word);
            }
            if !card.holds.is_empty() {
                chip::plain_chip(ui, cx, Some(Icon::Hand), &cx.words.say("ui-chip-held"));
            }
            hazard_chip(ui, cx, card);
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

fn hazard_chip(ui: &mut Ui, cx: &Cx<'_>, card: &LotCard) {
    match (&card.row.hazard, &card.un_number) {
        (Some(hazard), Some(un)) => {
            let text = cx.words.with("ui-chip-hazard", &[("hazard", hazard), ("un", un)]);
            chip::plain_chip(ui, cx, None, &text);
        }
        (Some(hazard), None) => drop(chip::plain_chip(ui, cx, None, hazard)),
        (None, _) => {
            let text = cx.words.say("ui-chip-no-hazard");
            chip::severity_chip_saying(ui, cx, Severity::Unknown, None, &text);
        }
    }
}

fn facts_ui(ui: &mut Ui, cx: &Cx<'_>, card: &LotCard) {
    let w = cx.words;
    let row = &card.row;
    let packs = card.pack_size.filter(|size| *size > 0).map(|size| row.quantity.get().div_ceil(size));
    let quantity = ink::strong(&cx.count(row.quantity));
    let stock = match packs {
        Some(packs) => w.count("ui-card-in-packs", packs, &[("quantity", &quantity)]),
        None => quantity,
    };
    let neq = row.neq_mg.map_or_else(|| w.say("ui-unknown"), |mg| ink::strong(&format!("{} kg", cx.kg(mg, 2, false))));
    let each = card.neq_each_mg.map_or_else(|| w.say("ui-unknown"), |mg| format!("{} kg", cx.kg(mg, 3, false)));
    let place = match &row.place {
        Some(place) => cx.place(place),
        None => w.count("ui-places", row.places, &[]),
    };
    let age = row.made.worst_case().map_or_else(String::new, |made| {
        let months = cx.today().whole_months_since(made);
        w.count("ui-card-years", months.div_euclid(12).unsigned_abs(), &[])
    });
    let day = |day: Option<crate::domain::calendar::Day>| day.map_or_else(String::new, |day| w.day(day));
    let mut all = vec![
        (w.say("ui-card-stock"), stock),
        (w.say("ui-column-neq-short"), neq),
        (w.say("ui-column-place"), place),
        (w.say("ui-card-each"), each),
        (w.say("ui-column-made"), w.made(row.made)),
        (w.say("ui-card-age"), age),
        (w.say("ui-column-expiry"), day(row.expiry)),
        (w.say("ui-card-test-due"), day(card.test_due)),
        (w.say("ui-column-maker"), card.maker.clone().unwrap_or_default()),
        (w.say("ui-card-inspection-due"), day(card.inspection_due)),
    ];
    if let Some(lot) = &card.propellant_lot {
        all.push((w.say("ui-field-propellant-lot"), ink::code(lot)));
    }
    part(ui, cx, |ui| {
        facts::two_columns(ui, cx, &all, true);
        if let Some(note) = &card.note {
            ink::para(ui, cx.theme, cx.label(), note);
        }
    });
}

fn trend_ui(ui: &mut Ui, cx: &Cx<'_>, trend: &crate::session::views::ammunition::TrendView) {
    part(ui, cx, |ui| {
        let (_, line) = ui.allocate_space(vec2(ui.available_width(), 20.0));
        area::row(ui, line, "trend-title", |ui| {
            ink::say(ui, cx.theme, (Face::Strong, cx.c().text), &cx.words.say("ui-trend-title"));
        });
        if let Some(day) = trend.crosses {
            let limit = cx.words.number(i64::from(trend.limit_mpct / 1000));
            let month = cx.words.made(crate::domain::calendar::Made::Month { year: day.year(), month: day.month() });
            let text = cx.words.with("ui-trend-crosses", &[("limit", &limit), ("month", &month)]);
            area::row_from_right(ui, line, "trend-crosses", |ui| {
                ink::whole(ui, cx.theme, (Face::LabelStrong, cx.severity(Severity::Stop).ink), &text);
            });
        }
        ui.add_space(4.0);
        plot::trend(ui, cx, trend);
    });
}

fn holdings_ui(ui: &mut Ui, cx: &Cx<'_>, card: &LotCard) {
    part(ui, cx, |ui| {
        crate::ui::widgets::card::heading(ui, cx, &cx.words.say("ui-card-holdings"));
        if card.holdings.is_empty() {
            ink::say(ui, cx.theme, cx.faint(), &cx.words.say("ui-card-no-stock"));
        }
        for holding in &card.holdings {
            let (_, line) = ui.allocate_space(vec2(ui.available_width(), 20.0));
            let mut rest = line;
            let count = area::right(&mut rest, 76.0);
            let pack = area::right(&mut rest, 92.0);
            let condition = area::right(&mut rest, 34.0);
            area::row(ui, rest, "holding-place", |ui| ink::say(ui, cx.theme, cx.label(), &cx.place(&holding.place)));
            area::row(ui, condition, "holding-condition", |ui| ink::say(ui, cx.theme, cx.label(), &holding.condition));
            let word = cx.words.code("pack_state", &holding.pack);
            area::row(ui, pack, "holding-pack", |ui| ink::say(ui, cx.theme, cx.faint(), &word));
            area::row_from_right(ui, count, "holding-count", |ui| {
                ink::say(ui, cx.theme, (Face::LabelStrong, cx.c().text), &cx.count(holding.count));
            });
            if !holding.reserved.is_zero() {
                let text = cx.words.with("ui-card-reserved", &[("count", &cx.count(holding.reserved))]);
                ink::say(ui, cx.theme, cx.faint(), &text);
            }
        }
    });
}

fn foot_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, card: &LotCard, wishes: &mut Wishes) {
    ui.painter().rect_filled(rect, 0, cx.c().sunken);
    rule(ui.painter(), rect.x_range(), rect.top() + 1.0, cx.c().line_strong);
    let inner = rect.shrink2(vec2(16.0, 0.0));
    area::row(ui, inner, "card-foot", |ui| {
        let batch = cx.words.say("ui-card-to-batch");
        let why = match &card.batch {
            Some((_, number)) => Some(cx.words.with("ui-why-in-batch", &[("number", number)])),
            None if card.holdings.is_empty() => Some(cx.words.say("ui-card-no-stock")),
            None => None,
        };
        if Button::primary(&batch).icon(Icon::Fire).unless(why.as_deref()).show(ui, cx).clicked() {
            wishes.add(Action::Form(FormKind::DraftBatch, about(cx, card, FormKind::DraftBatch)));
        }
        let moved = cx.words.say("ui-card-to-quarantine");
        let empty = card.holdings.is_empty().then(|| cx.words.say("ui-card-no-stock"));
        if Button::plain(&moved).icon(Icon::LeftRight).unless(empty.as_deref()).show(ui, cx).clicked() {
            wishes.add(Action::Form(FormKind::Move, about(cx, card, FormKind::Move)));
        }
    });
    area::row_from_right(ui, inner, "card-print", |ui| {
        let print = cx.words.say("ui-print-card");
        if Button::plain("").described(&print).icon(Icon::Printer).show(ui, cx).clicked() {
            wishes.add(Action::Print(Paper::LotCard(card.row.id.clone()), String::new()));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::data;

    #[test]
    fn a_lot_that_is_gone_or_kept_back_does_not_leave() {
        let mut card = data::lot_card(1);
        (card.holds, card.batch) = (Vec::new(), None);
        assert!(
            [FormKind::Issue, FormKind::Expend, FormKind::DraftBatch].iter().all(|kind| offered(&card).contains(kind))
        );
        card.batch = Some(("b57.0".to_owned(), "GT-LC-DB-2026-0007".to_owned()));
        assert!(!offered(&card).contains(&FormKind::DraftBatch));
        for holding in &mut card.holdings {
            holding.reserved = holding.count;
        }
        assert!(!offered(&card).contains(&FormKind::Issue) && offered(&card).contains(&FormKind::Inspection));
        card.holdings.clear();
        assert_eq!(offered(&card), []);
    }
}
