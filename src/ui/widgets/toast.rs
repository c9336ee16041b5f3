//! Messages of success: eight seconds, with *reverse*.
//!
//! Does not know: how to reverse.
//! Always holds: an error is never one of these; the window sleeps while a message stands and wakes once to take it away.

use std::time::Duration;

use egui::{Align2, Area, Id, Order, Role, Ui, vec2};

use super::button::{Button, icon_button, key_cap};
use super::chip;
use crate::session::views::Severity;
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink;

/// How long one stands, in seconds.
pub const SECONDS: f64 = 8.0;

/// A message that stands for a while.
#[derive(Clone, Debug, PartialEq)]
pub struct Toast {
    /// What it says.
    pub says: String,
    /// The act that *reverse* would undo.
    pub reverse: Option<u64>,
    /// A document that can be opened.
    pub file: Option<String>,
    /// When it goes away, in the seconds of egui's clock.
    pub until: f64,
}

/// What a person chose on a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ToastChoice {
    /// Take it away.
    Dismiss,
    /// Undo the act.
    Reverse(u64),
    /// Open the document.
    Open(String),
}

/// Shows the messages at the bottom, newest last; the index of one that something was chosen on.
pub fn toasts(ui: &mut Ui, cx: &Cx<'_>, toasts: &[Toast]) -> Option<(usize, ToastChoice)> {
    let now = ui.input(|i| i.time);
    let next = toasts.iter().map(|toast| toast.until - now).fold(f64::INFINITY, f64::min);
    if next.is_finite() {
        ui.ctx().request_repaint_after(Duration::from_secs_f64(next.max(0.01)));
    }
    let mut chosen = None;
    for (index, toast) in toasts.iter().enumerate() {
        let up = (toasts.len() - 1 - index) as f32 * 50.0;
        Area::new(Id::unique(("toast", index)))
            .order(Order::Foreground)
            .anchor(Align2::CENTER_BOTTOM, vec2(0.0, -66.0 - up))
            .role(Role::Status)
            .accessible_name(ink::plain(&toast.says))
            .fade_in(false)
            .show(ui.ctx(), |ui| {
                cx.theme.floating().inner_margin(egui::Margin::symmetric(12, 7)).show(ui, |ui| {
                    ui.horizontal(|ui| {
                        if let Some(choice) = content(ui, cx, toast) {
                            chosen = Some((index, choice));
                        }
                    });
                });
            });
    }
    chosen
}

fn content(ui: &mut Ui, cx: &Cx<'_>, toast: &Toast) -> Option<ToastChoice> {
    let mut choice = None;
    chip::severity_icon(ui, cx, Severity::Clear, 18.0);
    ink::whole(ui, cx.theme, cx.body(), &toast.says);
    ui.add_space(16.0);
    if let Some(file) = &toast.file {
        let open = cx.words.say("ui-open-file");
        if Button::link(&open).small().show(ui, cx).clicked() {
            choice = Some(ToastChoice::Open(file.clone()));
        }
    }
    if let Some(act) = toast.reverse {
        let reverse = cx.words.say("ui-reverse");
        if Button::link(&reverse).small().show(ui, cx).clicked() {
            choice = Some(ToastChoice::Reverse(act));
        }
        key_cap(ui, cx, "Ctrl Z");
    }
    if icon_button(ui, cx, Icon::Cross, &cx.words.say("ui-dismiss")).clicked() {
        choice = Some(ToastChoice::Dismiss);
    }
    choice
}
