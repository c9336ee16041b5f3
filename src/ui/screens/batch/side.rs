//! Beside the lines of a batch: its balance and its signatures.
//!
//! Does not know: the lines; the steps.
//! Always holds: a signature that is missing is named.

use egui::{Rect, ScrollArea, Ui, vec2};

use crate::session::views::Severity;
use crate::session::views::batches::BatchView;
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::ink;
use crate::ui::theme::Face;
use crate::ui::widgets::{balance, card, chip, rule, sign};

pub(super) fn side_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, batch: &BatchView) {
    let mut rest = rect;
    let height = 42.0 + balance::height(&batch.balance);
    balance_card(ui, cx, area::top(&mut rest, height), batch);
    let _ = area::top(&mut rest, 12.0);
    signatures_card(ui, cx, rest, batch);
}

pub(super) fn balance_card(ui: &mut Ui, cx: &Cx<'_>, balance_rect: Rect, batch: &BatchView) {
    let inner = card::titled_card(ui, cx, balance_rect, &cx.words.say("ui-balance-title"), "");
    let head = Rect::from_min_max(egui::pos2(inner.left(), balance_rect.top()), egui::pos2(inner.right(), inner.top()));
    let mut right = head;
    let neq = balance::has_neq(&batch.balance);
    let kg = area::right(&mut right, if neq { 78.0 } else { 0.0 });
    let pieces = area::right(&mut right, 68.0);
    let to = egui::Align2::RIGHT_CENTER;
    ink::paint(ui.painter(), cx.theme, pieces, to, cx.faint(), &cx.words.say("ui-column-pieces"));
    if neq {
        ink::paint(ui.painter(), cx.theme, kg, to, cx.faint(), &cx.words.say("ui-column-neq"));
    }
    let authorised = !matches!(batch.state.as_str(), "draft" | "reviewed");
    area::column(ui, inner, "balance", |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            balance::balance_ui(ui, cx, &batch.balance, authorised);
        });
    });
}

pub(super) fn signatures_card(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, batch: &BatchView) {
    card::card(ui, cx, rect);
    let mut inner = rect.shrink(1.0);
    let head = area::top(&mut inner, 38.0);
    let of_certificate = batch.certificate.iter().flat_map(|certificate| &certificate.signatures);
    let given = of_certificate.chain(&batch.signatures).filter(|signature| signature.at.is_some()).count() as u64;
    let title = match &batch.certificate {
        Some(certificate) => cx.words.with("ui-batch-certificate", &[("number", &ink::code(&certificate.number))]),
        None => cx.words.say("ui-signatures"),
    };
    area::row(ui, head.shrink2(vec2(14.0, 0.0)), "signatures-title", |ui| {
        ink::say(ui, cx.theme, (Face::Strong, cx.c().text), &title);
    });
    area::row_from_right(ui, head.shrink2(vec2(14.0, 0.0)), "signatures-count", |ui| {
        if given > 0 {
            ink::whole(ui, cx.theme, cx.faint(), &cx.number(given));
        }
    });
    rule(ui.painter(), head.x_range(), head.bottom(), cx.c().line);
    area::column(ui, inner, "signatures", |ui| {
        ui.set_clip_rect(inner);
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            if let Some(certificate) = &batch.certificate {
                sign::signatures_ui(ui, cx, &certificate.signatures);
                missing_ui(ui, cx, &certificate.missing);
            }
            sign::signatures_ui(ui, cx, &batch.signatures);
            if let Some(next) = batch.next.first() {
                ui.add_space(8.0);
                sign::checks_ui(ui, cx, &next.checks, 22.0);
            }
        });
    });
}

fn missing_ui(ui: &mut Ui, cx: &Cx<'_>, missing: &[String]) {
    for meaning in missing {
        ui.horizontal(|ui| {
            ui.add_space(14.0);
            chip::severity_icon(ui, cx, Severity::Unknown, 14.0);
            let text = cx.words.with("ui-batch-missing", &[("meaning", &cx.words.code("signature_meaning", meaning))]);
            ink::say(ui, cx.theme, (Face::Label, cx.severity(Severity::Unknown).ink), &text);
        });
    }
}
