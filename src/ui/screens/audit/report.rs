//! The last verification: families of checks, what was found, and one that is under way.
//!
//! Does not know: how a check is done.
//! Always holds: a finding leads to the record that it names.

use egui::{Rect, ScrollArea, Ui, vec2};

use super::Verifying;
use crate::session::views::Severity;
use crate::session::views::evidence::{AuditView, FamilyView, FindingView, VerifyView};
use crate::ui::action::{Action, Wishes};
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink;
use crate::ui::theme::Face;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{chip, progress, rule};

fn progress_ui(ui: &mut Ui, cx: &Cx<'_>, verifying: &Verifying<'_>, wishes: &mut Wishes) {
    let part = verifying.progress.map_or("", |progress| progress.part.as_str());
    let says = cx.words.with("ui-verifying-part", &[("part", &family_name(cx, part))]);
    if progress::progress(ui, cx, Icon::Database, &says, verifying.progress) {
        wishes.add(Action::Stop(verifying.ticket));
    }
}

/// The name of a family of checks.
fn family_name(cx: &Cx<'_>, code: &str) -> String {
    match code {
        "V01" => cx.words.say("ui-family-file"),
        "V02" => cx.words.say("ui-family-schema"),
        "V03" => cx.words.say("ui-family-sequence"),
        "V04" => cx.words.say("ui-family-leaves"),
        "V05" => cx.words.say("ui-family-lines"),
        "V06" => cx.words.say("ui-family-signatures"),
        "V07" => cx.words.say("ui-family-tree"),
        "V08" => cx.words.say("ui-family-anchors"),
        "V09" => cx.words.say("ui-family-derived"),
        "V10" => cx.words.say("ui-family-balances"),
        "V11" => cx.words.say("ui-family-attachments"),
        "V12" => cx.words.say("ui-family-clock"),
        "V13" => cx.words.say("ui-family-rules"),
        other => other.to_owned(),
    }
}

pub(super) fn verify_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    rect: Rect,
    view: Option<&AuditView>,
    verifying: Option<&Verifying<'_>>,
    wishes: &mut Wishes,
) {
    let mut inner = rect;
    let report = view.and_then(|view| view.report.as_ref());
    let head = area::top(&mut inner, cx.theme.heights.table_head + if report.is_some() { 14.0 } else { 8.0 });
    let mut lines = head.shrink2(vec2(14.0, 4.0));
    if let Some(report) = report {
        // below the title: beside it the two would meet in some languages
        let seconds = cx.words.decimal(i64::try_from(report.took_ms.div_ceil(100)).unwrap_or(i64::MAX), 1);
        let text = format!("{}, {seconds} s", cx.ago(report.at));
        let line = area::bottom(&mut lines, 16.0);
        area::row(ui, line, "verify_when", |ui| ink::say(ui, cx.theme, cx.faint(), &text));
    }
    area::row(ui, lines, "verify_title", |ui| {
        ink::say(ui, cx.theme, (Face::Strong, cx.c().text), &cx.words.say("ui-verify-title"));
    });
    rule(ui.painter(), head.x_range(), head.bottom(), cx.c().line);
    area::column(ui, inner, "families", |ui| {
        ui.set_clip_rect(inner);
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            if let Some(verifying) = verifying {
                egui::Frame::new().inner_margin(8).show(ui, |ui| progress_ui(ui, cx, verifying, wishes));
            }
            match report {
                Some(report) => report_ui(ui, cx, report, wishes),
                None => {
                    egui::Frame::new().inner_margin(14).show(ui, |ui| {
                        chip::severity_chip_saying(ui, cx, Severity::Unknown, None, &cx.words.say("ui-badge-not-yet"));
                        ink::para(ui, cx.theme, cx.faint(), &cx.words.say("ui-verify-hint"));
                    });
                }
            }
        });
    });
}

fn report_ui(ui: &mut Ui, cx: &Cx<'_>, report: &VerifyView, wishes: &mut Wishes) {
    for family in &report.families {
        family_ui(ui, cx, family);
    }
    egui::Frame::new().inner_margin(14).show(ui, |ui| {
        ui.set_width(ui.available_width());
        for finding in &report.findings {
            finding_ui(ui, cx, finding, wishes);
        }
        if report.is_good() {
            let text = match report.covered {
                Some(size) => cx.words.with("ui-verify-covered", &[("act", &ink::code(&cx.number(size)))]),
                None => cx.words.say("ui-verify-no-outside"),
            };
            ink::para(ui, cx.theme, cx.label(), &text);
        }
    });
}

fn family_ui(ui: &mut Ui, cx: &Cx<'_>, family: &FamilyView) {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 28.0));
    rule(ui.painter(), rect.x_range(), rect.bottom(), cx.c().line);
    let inner = rect.shrink2(vec2(14.0, 0.0));
    let name = family_name(cx, &family.code);
    let mut left = inner;
    if let Some(measured) = &family.measured {
        let soft =
            if family.severity == Severity::Clear { cx.c().text_faint } else { cx.severity(family.severity).ink };
        let used = area::row_from_right(ui, inner, ("measured", &family.code), |ui| {
            ink::whole(ui, cx.theme, (Face::Label, soft), &ink::plain(&cx.value(measured)));
            inner.right() - ui.min_rect().left()
        });
        left.set_right(inner.right() - used - 6.0);
    }
    area::row(ui, left, ("family", &family.code), |ui| {
        ui.spacing_mut().item_spacing.x = 9.0;
        chip::severity_icon(ui, cx, family.severity, 15.0);
        ink::say(ui, cx.theme, cx.body(), &name).on_hover_text(&family.code);
    });
}

fn finding_ui(ui: &mut Ui, cx: &Cx<'_>, finding: &FindingView, wishes: &mut Wishes) {
    ui.horizontal_top(|ui| {
        chip::severity_icon(ui, cx, finding.severity, 15.0);
        ui.vertical(|ui| {
            let style = (Face::Label, cx.severity(finding.severity).ink);
            ink::para(ui, cx.theme, style, &cx.sentence(&finding.says));
            if let Some(record) = &finding.record {
                let see = cx.words.say("ui-see-record");
                if Button::link(&see).small().show(ui, cx).clicked() {
                    wishes.add(Action::See(record.clone()));
                }
            }
        });
    });
    ui.add_space(4.0);
}
