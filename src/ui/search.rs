//! The search field of the top bar, and the palette of all commands.
//!
//! Does not know: how something is found.
//! Always holds: any fragment finds; every command can be found by its words and shows its keys.

use egui::{Align2, Area, Id, Key, Order, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use super::action::{Action, MenuItem, Wishes};
use super::area;
use super::cx::Cx;
use super::icon::Icon;
use super::ink::{self, Weight};
use super::models::Models;
use super::theme::{CLEAR, Face};
use super::widgets::button::paint_key_cap;
use super::widgets::field::Field;
use crate::domain::fold::folded;
use crate::session::query::Hit;
use crate::session::views::Opens;

/// What is typed into the search field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchState {
    /// The text.
    pub text: String,
    /// The place of the marked hit.
    pub marked: usize,
    /// Whether the field is to get the keyboard.
    pub wanted: bool,
    /// Whether the hits are shown.
    pub open: bool,
}

/// The id of the search field.
#[must_use]
pub fn search_id() -> Id {
    Id::unique("search")
}

fn icon_of(opens: &Opens) -> Icon {
    match opens {
        Opens::Weapon(_) => Icon::Crosshair,
        Opens::Lot(_) => Icon::Package,
        Opens::Place(_) => Icon::Warehouse,
        Opens::Item(_) => Icon::Books,
        Opens::Person(_) => Icon::User,
        Opens::Batch(_) => Icon::Fire,
        Opens::Act(_) => Icon::Fingerprint,
        Opens::Rule(_) => Icon::Flag,
    }
}

/// Draws the search field inside `rect`, and what was found below it.
pub fn search_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, state: &mut SearchState, models: &Models, wishes: &mut Wishes) {
    if !rect.is_positive() {
        return;
    }
    let label = cx.words.say("ui-search-label");
    let hint = cx.words.say("ui-search-hint");
    let focused = ui.memory(|m| m.has_focus(search_id()));
    let (down, up) = if focused {
        ui.input_mut(|i| {
            let down = i.consume_key(egui::Modifiers::NONE, Key::ArrowDown);
            (down, i.consume_key(egui::Modifiers::NONE, Key::ArrowUp))
        })
    } else {
        (false, false)
    };
    let shown = area::column(ui, rect, "search", |ui| {
        Field::new(&label).bare().hint(&hint).lead(Icon::Magnifier).id(search_id()).show(ui, cx, &mut state.text)
    });
    if !focused && state.text.is_empty() && rect.width() > 300.0 {
        paint_key_cap(ui, cx, pos2(rect.right() - 57.0, rect.center().y), "Ctrl F", None);
    }
    if state.wanted {
        state.wanted = false;
        shown.text.request_focus();
    }
    if shown.text.changed() {
        state.marked = 0;
        state.open = true;
    }
    let text = state.text.trim().to_owned();
    if text.is_empty() || !state.open {
        return;
    }
    let hits: Vec<Hit> = models.hits(&text, wishes).cloned().unwrap_or_default();
    if down {
        state.marked = (state.marked + 1).min(hits.len().saturating_sub(1));
    }
    if up {
        state.marked = state.marked.saturating_sub(1);
    }
    let mut chosen = None;
    if shown.entered(ui) {
        // the page below does not take the same key
        ui.input_mut(|i| i.consume_key(egui::Modifiers::NONE, Key::Enter));
        chosen = hits.get(state.marked).map(|hit| hit.opens.clone());
    }
    let clicked = hits_ui(ui, cx, rect, &hits, state.marked);
    chosen = chosen.or(clicked);
    if let Some(opens) = chosen {
        wishes.add(Action::See(opens));
        state.text.clear();
        state.open = false;
    } else if !focused && !shown.text.has_focus() && ui.input(|i| i.pointer.any_click() || i.key_pressed(Key::Escape)) {
        state.open = false;
    }
}

fn hits_ui(ui: &Ui, cx: &Cx<'_>, rect: Rect, hits: &[Hit], marked: usize) -> Option<Opens> {
    let name = cx.words.say("ui-search-label");
    Area::new(Id::unique("search-hits"))
        .order(Order::Foreground)
        .fixed_pos(rect.left_bottom() + vec2(0.0, 4.0))
        .fade_in(false)
        .role(Role::ListBox)
        .accessible_name(name)
        .show(ui.ctx(), |ui| {
            cx.theme
                .floating()
                .inner_margin(4)
                .show(ui, |ui| {
                    ui.set_width(rect.width().max(460.0));
                    ui.spacing_mut().item_spacing.y = 0.0;
                    if hits.is_empty() {
                        ink::say(ui, cx.theme, cx.faint(), &cx.words.say("ui-nothing-found"));
                    }
                    let mut clicked = None;
                    ScrollArea::vertical().max_height(380.0).show(ui, |ui| {
                        for (index, hit) in hits.iter().enumerate() {
                            let response = hit_ui(ui, cx, hit, index == marked);
                            if index == marked {
                                super::widgets::scroll_once(ui, &response, index);
                            }
                            if response.clicked() {
                                clicked = Some(hit.opens.clone());
                            }
                        }
                    });
                    clicked
                })
                .inner
        })
        .inner
}

fn hit_ui(ui: &mut Ui, cx: &Cx<'_>, hit: &Hit, marked: bool) -> egui::Response {
    let c = cx.c();
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 30.0), Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, marked, &hit.text));
    let ground = if marked {
        c.selected
    } else if response.hovered() {
        c.hover
    } else {
        CLEAR
    };
    ui.painter().rect_filled(rect, 3, ground);
    let mut inner = rect.shrink2(vec2(8.0, 0.0));
    let mark = area::left(&mut inner, 26.0);
    let at = mark.left_center() + vec2(8.0, 0.0);
    ink::paint_icon(ui.painter(), cx.theme, at, (icon_of(&hit.opens), Weight::Line), 16.0, c.text_faint);
    if let Some(severity) = hit.severity {
        let look = cx.severity(severity);
        let part = area::right(&mut inner, 20.0);
        ink::paint_icon(ui.painter(), cx.theme, part.center(), (look.icon, Weight::Fill), 15.0, look.ink);
    }
    let text_width = ink::width(ui, cx.theme, Face::Mono, &hit.text).min(inner.width() * 0.5);
    let text = area::left(&mut inner, text_width + 14.0);
    ink::paint(ui.painter(), cx.theme, text, Align2::LEFT_CENTER, (Face::Mono, c.text), &hit.text);
    ink::paint(ui.painter(), cx.theme, inner, Align2::LEFT_CENTER, cx.label(), &hit.detail);
    response
}

/// What is typed into the palette.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaletteState {
    /// The text.
    pub text: String,
    /// The place of the marked command.
    pub marked: usize,
    /// Whether it has had the keyboard.
    begun: bool,
}

/// Whether a command is found by what is typed: every word begins a word of its title.
#[must_use]
pub fn found(title: &str, typed: &str) -> bool {
    let words: Vec<String> = title.split([' ', '-', '’', '\'']).map(folded).collect();
    typed.split_whitespace().all(|part| {
        let part = folded(part);
        words.iter().any(|word| word.starts_with(&part))
    })
}

/// Draws the palette over the window: `items` are offered. Gives a command, or `Some(None)` when it is to be closed.
pub fn palette_ui(
    ui: &Ui,
    cx: &Cx<'_>,
    title: &str,
    items: &[MenuItem],
    state: &mut PaletteState,
) -> Option<Option<MenuItem>> {
    let offered: Vec<(MenuItem, String)> =
        items.iter().map(|item| (*item, item.title(cx))).filter(|(_, title)| found(title, &state.text)).collect();
    let (down, up) = ui.input_mut(|i| {
        let down = i.consume_key(egui::Modifiers::NONE, Key::ArrowDown);
        (down, i.consume_key(egui::Modifiers::NONE, Key::ArrowUp))
    });
    if down {
        state.marked = (state.marked + 1).min(offered.len().saturating_sub(1));
    }
    if up {
        state.marked = state.marked.saturating_sub(1);
    }
    let id = Id::unique("palette");
    let window = ui.ctx().content_rect();
    let area_of = Area::new(id)
        .kind(egui::UiKind::Modal)
        .anchor(Align2::CENTER_TOP, vec2(0.0, (window.height() * 0.12).max(20.0)))
        .order(Order::Foreground)
        .fade_in(false)
        .role(Role::Dialog)
        .accessible_name(title);
    let frame = cx.theme.floating().corner_radius(8);
    let mut chosen = None;
    let shown = egui::Modal::new(id).area(area_of).frame(frame).backdrop_color(cx.c().scrim).show(ui.ctx(), |ui| {
        ui.set_width(f32::min(560.0, window.width() - 40.0));
        let hint = cx.words.say("ui-palette-hint");
        let field = Field::new(title).bare().hint(&hint).lead(Icon::Magnifier).tall().id(id.with("text"));
        let shown = field.show(ui, cx, &mut state.text);
        if !state.begun {
            state.begun = true;
            shown.text.request_focus();
        }
        if shown.text.changed() {
            state.marked = 0;
        }
        if shown.entered(ui) {
            chosen = offered.get(state.marked).map(|(item, _)| *item);
            state.begun = false;
        }
        ui.add_space(4.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        if offered.is_empty() {
            ink::say(ui, cx.theme, cx.faint(), &cx.words.say("ui-nothing-found"));
        }
        ScrollArea::vertical().max_height(f32::min(420.0, window.height() * 0.6)).show(ui, |ui| {
            for (index, (item, title)) in offered.iter().enumerate() {
                if command_ui(ui, cx, *item, title, index == state.marked, down || up) {
                    chosen = Some(*item);
                }
            }
        });
    });
    if chosen.is_some() {
        return Some(chosen);
    }
    shown.should_close().then_some(None)
}

fn command_ui(ui: &mut Ui, cx: &Cx<'_>, item: MenuItem, title: &str, marked: bool, moved: bool) -> bool {
    let c = cx.c();
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 32.0), Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, marked, title));
    if marked && moved {
        response.scroll_to_me(None);
    }
    let ground = if marked {
        c.selected
    } else if response.hovered() {
        c.hover
    } else {
        CLEAR
    };
    ui.painter().rect_filled(rect, 4, ground);
    let mut inner = rect.shrink2(vec2(10.0, 0.0));
    let mark = area::left(&mut inner, 28.0);
    let at = mark.left_center() + vec2(8.0, 0.0);
    ink::paint_icon(ui.painter(), cx.theme, at, (item.icon(), Weight::Line), 16.0, c.text_faint);
    if let Some(keys) = item.keys() {
        let part = area::right(&mut inner, 70.0);
        paint_key_cap(ui, cx, pos2(part.left() + 8.0, part.center().y), &keys, None);
    }
    ink::paint(ui.painter(), cx.theme, inner, Align2::LEFT_CENTER, cx.body(), title);
    response.clicked()
}

#[cfg(test)]
mod tests {
    use super::found;

    #[test]
    fn commands_are_found_by_the_beginnings_of_their_words() {
        assert!(found("Registrar ensayo de estabilidad", "ens est"));
        assert!(found("Registrar ensayo de estabilidad", ""));
        assert!(!found("Registrar ensayo de estabilidad", "abil"));
        assert!(found("Ir a Evaluación", "EVALUACION") && found("Enviar a destruição", "destruicao"));
    }
}
