//! Errors: what happened, the record, what is possible instead; they stay until they are dismissed.
//!
//! Does not know: where it came from.
//! Always holds: every panel has a way out; nothing disappears by itself.

use egui::{Align2, CornerRadius, Margin, Role, Stroke, Ui, UiBuilder};

use super::button::{Button, icon_button};
use super::chip;
use crate::session::views::{Opens, Severity, Trouble};
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink;
use crate::ui::theme::Face;

/// What a person chose on the panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WayOut {
    /// It is read.
    Dismiss,
    /// The record is wanted.
    See(Opens),
    /// Verification is wanted.
    Verify,
}

/// Shows a trouble as a panel over the width there is.
pub fn trouble_panel(ui: &mut Ui, cx: &Cx<'_>, trouble: &Trouble) -> Option<WayOut> {
    let look = cx.severity(Severity::Stop);
    let mut way = None;
    let builder = UiBuilder::new().accessibility_role(Role::Alert);
    ui.scope_builder(builder, |ui| {
        let shown = egui::Frame::new()
            .fill(look.tint)
            .stroke(Stroke::new(1.0, look.line))
            .corner_radius(CornerRadius::same(6))
            .inner_margin(Margin { left: 16, right: 10, top: 8, bottom: 8 })
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                way = content(ui, cx, trouble);
            });
        let edge = shown.response.rect;
        let edge = egui::Rect::from_min_max(edge.min, egui::pos2(edge.left() + 4.0, edge.bottom()));
        ui.painter().rect_filled(edge, CornerRadius { nw: 6, sw: 6, ne: 0, se: 0 }, look.ink);
    });
    way
}

fn content(ui: &mut Ui, cx: &Cx<'_>, trouble: &Trouble) -> Option<WayOut> {
    let mut way = None;
    let (title, text, number, path) = said(cx, trouble);
    ui.spacing_mut().item_spacing.y = 2.0;
    ui.horizontal_top(|ui| {
        chip::severity_icon(ui, cx, Severity::Stop, 18.0);
        let room = ui.available_width() - 90.0;
        ui.allocate_ui(egui::vec2(room, 18.0), |ui| {
            ui.set_width(room);
            ink::para(ui, cx.theme, (Face::Strong, cx.c().text), &title);
        });
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Min), |ui| {
            if icon_button(ui, cx, Icon::Cross, &cx.words.say("ui-dismiss")).clicked() {
                way = Some(WayOut::Dismiss);
            }
            if !number.is_empty() {
                ink::whole(ui, cx.theme, (Face::Digest, cx.c().text_faint), &number);
            }
        });
    });
    ui.horizontal_top(|ui| {
        ui.add_space(26.0);
        ui.vertical(|ui| {
            if !text.is_empty() {
                ink::para(ui, cx.theme, cx.body(), &text);
            }
            if let Some(path) = path {
                ink::para(ui, cx.theme, (Face::Digest, cx.c().text_soft), &path);
            }
            if let Some(next) = ways(ui, cx, trouble) {
                way = Some(next);
            }
        });
    });
    way
}

fn ways(ui: &mut Ui, cx: &Cx<'_>, trouble: &Trouble) -> Option<WayOut> {
    match trouble {
        Trouble::Refused(refused) => {
            let record = refused.record.clone()?;
            let see = cx.words.say("ui-see-record");
            Button::link(&see).show(ui, cx).clicked().then_some(WayOut::See(record))
        }
        Trouble::Bug => {
            let verify = cx.words.say("ui-verify");
            Button::link(&verify).show(ui, cx).clicked().then_some(WayOut::Verify)
        }
        Trouble::Fault { .. } | Trouble::Stopped => None,
    }
}

/// Title, text, number and path of a trouble.
fn said(cx: &Cx<'_>, trouble: &Trouble) -> (String, String, String, Option<String>) {
    match trouble {
        Trouble::Refused(refused) => {
            (cx.sentence(&refused.says), cx.sentence(&refused.hint), format!("E-{}", refused.number), None)
        }
        Trouble::Fault { says, hint, path } => (cx.sentence(says), cx.sentence(hint), String::new(), path.clone()),
        Trouble::Bug => (cx.words.say("ui-bug-title"), cx.words.say("ui-bug-text"), String::new(), None),
        Trouble::Stopped => (cx.words.say("ui-stopped"), String::new(), String::new(), None),
    }
}

/// One line that states a trouble, for places that have no room for a panel.
#[must_use]
pub fn trouble_line(cx: &Cx<'_>, trouble: &Trouble) -> String {
    said(cx, trouble).0
}

/// Paints a full bar in stop ink with a text, such as NOT VERIFIED.
pub fn stop_bar(ui: &Ui, cx: &Cx<'_>, rect: egui::Rect, text: &str) {
    let look = cx.severity(Severity::Stop);
    ui.painter().rect_filled(rect, 0, look.ink);
    let style = (Face::Strong, look.tint);
    ink::paint(ui.painter(), cx.theme, rect, Align2::CENTER_CENTER, style, text);
}
