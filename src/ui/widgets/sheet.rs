//! Sheets: dialogs over a scrim, with a title, a body, a side and a foot.
//!
//! Does not know: what is asked for.
//! Always holds: Esc and the cross close, a click beside does not; the keyboard stays inside; a sheet fits the window.

use egui::{Align2, Area, Id, Margin, Modal, Order, Rect, Role, Sense, Ui, UiKind, Vec2, vec2};

use super::button::icon_button;
use super::rule;
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink;
use crate::ui::theme::Face;

/// How a sheet is made.
#[derive(Clone, Copy, Debug)]
pub struct SheetLook<'a> {
    /// A steady name.
    pub key: &'a str,
    /// Its title.
    pub title: &'a str,
    /// A note behind the title; empty for none.
    pub note: &'a str,
    /// Its size, where the window allows it.
    pub size: Vec2,
    /// The height of its foot; 0 for none.
    pub foot: f32,
    /// The width of its side; 0 for none.
    pub side: f32,
}

/// The parts of a sheet.
#[derive(Clone, Copy, Debug)]
pub struct SheetParts {
    /// Below the title, left of the side.
    pub body: Rect,
    /// At the right.
    pub side: Rect,
    /// At the bottom.
    pub foot: Rect,
}

/// Shows a sheet; gives whether it is to be closed, and what the content gave.
pub fn sheet<R>(
    ui: &Ui,
    cx: &Cx<'_>,
    look: &SheetLook<'_>,
    content: impl FnOnce(&mut Ui, &SheetParts) -> R,
) -> (bool, R) {
    let c = *cx.c();
    let window = ui.ctx().content_rect();
    let size = look.size.min(window.size() - vec2(32.0, 32.0));
    let id = Id::unique(("sheet", look.key));
    let frame = egui::Frame::new()
        .fill(c.surface)
        .stroke(egui::Stroke::new(1.0, c.line_strong))
        .corner_radius(8)
        .shadow(cx.theme.shadow())
        .inner_margin(Margin::ZERO);
    let area = Area::new(id)
        .kind(UiKind::Modal)
        .sense(Sense::hover())
        .anchor(Align2::CENTER_CENTER, Vec2::ZERO)
        .order(Order::Foreground)
        .interactable(true)
        .fade_in(false)
        .role(Role::Dialog)
        .accessible_name(ink::plain(look.title));
    let mut crossed = false;
    let shown = Modal::new(id).area(area).frame(frame).backdrop_color(c.scrim).show(ui.ctx(), |ui| {
        let (_, whole) = ui.allocate_space(size);
        let mut rest = whole;
        let head = area::top(&mut rest, 50.0);
        let foot = area::bottom(&mut rest, look.foot);
        let side = area::right(&mut rest, look.side);
        crossed = head_ui(ui, cx, head, look);
        if look.foot > 0.0 {
            let round = egui::CornerRadius { nw: 0, ne: 0, sw: 7, se: 7 };
            ui.painter().rect_filled(foot.shrink(1.0), round, c.sunken);
            rule(ui.painter(), foot.x_range(), foot.top() + 1.0, c.line_strong);
        }
        if look.side > 0.0 {
            ui.painter().vline(side.left() - 0.5, side.y_range(), egui::Stroke::new(1.0, c.line));
        }
        content(ui, &SheetParts { body: rest, side, foot })
    });
    let escape = shown.is_top_modal
        && !shown.any_popup_open
        && ui.input_mut(|i| i.consume_key(egui::Modifiers::NONE, egui::Key::Escape));
    (crossed || escape, shown.inner)
}

fn head_ui(ui: &mut Ui, cx: &Cx<'_>, head: Rect, look: &SheetLook<'_>) -> bool {
    rule(ui.painter(), head.x_range(), head.bottom(), cx.c().line);
    let inner = head.shrink2(vec2(20.0, 0.0));
    let crossed = area::row_from_right(ui, inner, "sheet-close", |ui| {
        icon_button(ui, cx, Icon::Cross, &cx.words.say("ui-close")).clicked()
    });
    let mut text = inner;
    text.set_right(inner.right() - 40.0);
    area::row(ui, text, "sheet-title", |ui| {
        ink::say(ui, cx.theme, (Face::Title, cx.c().text), look.title);
        if !look.note.is_empty() {
            ui.add_space(4.0);
            ink::say(ui, cx.theme, (Face::Body, cx.c().text_faint), look.note);
        }
    });
    crossed
}
