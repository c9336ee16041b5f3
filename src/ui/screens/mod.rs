//! The screens: each draws what it is given and adds wishes.
//!
//! Does not know: the desk.
//! Always holds: a screen has one primary button; what is on its way keeps its place.

pub mod audit;
pub mod batch;
pub mod batches;
pub mod create;
pub mod flags;
pub mod home;
pub mod list;
pub mod lot_card;
pub(in crate::ui) mod parts;
pub mod people;
pub mod places;
pub mod settings;
pub mod signin;
pub mod start;
pub mod stock;
pub mod weapon_card;

use egui::{Rect, Ui, vec2};

use super::area;
use super::cx::Cx;
use super::icon::Icon;
use super::ink;
use super::theme::Face;
use super::widgets::button::Button;

/// The head of a page: a title and a note at the left; `right` draws from the right. Gives what is left below.
pub fn page_head(ui: &mut Ui, cx: &Cx<'_>, page: Rect, title_note: (&str, &str), right: impl FnOnce(&mut Ui)) -> Rect {
    let mut rest = page;
    let head = area::top(&mut rest, cx.theme.frame.page_head).shrink2(vec2(20.0, 0.0));
    let used = area::row_from_right(ui, head, "head-right", |ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        right(ui);
        head.right() - ui.min_rect().left()
    });
    let mut text = head;
    text.set_right(head.right() - used - 12.0);
    area::row(ui, text, "head-title", |ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let title = ink::say(ui, cx.theme, (Face::Display, cx.c().text), title_note.0);
        ui.ctx().accesskit_node_builder(title.id, |node| {
            node.set_role(egui::Role::Heading);
            node.set_label(ink::plain(title_note.0));
        });
        if !title_note.1.is_empty() {
            ink::say(ui, cx.theme, (Face::Body, cx.c().text_faint), title_note.1);
        }
    });
    rest
}

/// The primary button of a list: new, with its key.
pub fn new_button(ui: &mut Ui, cx: &Cx<'_>, text: &str) -> bool {
    Button::primary(text).small().icon(Icon::Plus).keys("Ctrl N").show(ui, cx).clicked()
}
