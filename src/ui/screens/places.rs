//! Places: the tree with its stock, and one place with licence, limits and flags beside it.
//!
//! Does not know: distances.
//! Always holds: a place without a licence says so; explosive that is not known makes a sum `≥`.

use std::collections::BTreeSet;

use egui::{Align2, Key, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use super::parts::{escape, flags_ui, part, waiting};
use super::{new_button, page_head};
use crate::session::query::Query;
use crate::session::views::places::{LicenceView, PlaceCard, PlaceView, StockLine};
use crate::session::views::{Opens, Severity};
use crate::ui::action::{Action, Wishes};
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::forms::{About, FormKind};
use crate::ui::icon::Icon;
use crate::ui::ink::{self, Weight};
use crate::ui::models::Models;
use crate::ui::theme::{CLEAR, Face};
use crate::ui::widgets::button::{Button, icon_button};
use crate::ui::widgets::{bars, chip, empty, facts, hint_if_cut, rule};

/// What the screen remembers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlacesState {
    /// The place whose card is shown.
    pub card: Option<String>,
    /// Places whose inside is folded away.
    pub folded: BTreeSet<String>,
    /// The flags of the card that are open.
    pub open: BTreeSet<String>,
}

/// From this width on the card stands beside the tree; below it is a page of its own.
const BESIDE: f32 = 1000.0;

/// Draws the screen inside `page`.
pub fn places_ui(ui: &mut Ui, cx: &Cx<'_>, page: Rect, state: &mut PlacesState, models: &Models, wishes: &mut Wishes) {
    if state.card.is_none() || page.width() > BESIDE {
        list_ui(ui, cx, page, state, models, wishes);
    }
    if let Some(code) = state.card.clone() {
        let mut rest = page;
        let rect = if page.width() > BESIDE { area::right(&mut rest, cx.theme.frame.card_panel) } else { page };
        let mut open = std::mem::take(&mut state.open);
        if card_ui(ui, cx, (rect, &code), &mut open, models, wishes) {
            state.card = None;
        }
        state.open = open;
    }
}

fn list_ui(ui: &mut Ui, cx: &Cx<'_>, page: Rect, state: &mut PlacesState, models: &Models, wishes: &mut Wishes) {
    let title = cx.words.say("ui-nav-places");
    let mut main = page;
    if state.card.is_some() {
        let card = area::right(&mut main, cx.theme.frame.card_panel);
        ui.painter().vline(card.left() - 0.5, card.y_range(), egui::Stroke::new(1.0, cx.c().line_strong));
    }
    let new = cx.words.say("ui-new");
    let body = page_head(ui, cx, main, (&title, ""), |ui| {
        if new_button(ui, cx, &new) {
            wishes.add(Action::Form(FormKind::AddPlace, About::default()));
        }
    });
    match models.places(wishes) {
        Some(places) if places.is_empty() => {
            area::column(ui, body.shrink(20.0), "places-empty", |ui| {
                let says = [cx.words.say("ui-places-empty"), cx.words.say("ui-places-empty-next")];
                empty::empty(ui, cx, Icon::Warehouse, [&says[0], &says[1]], None);
            });
        }
        Some(places) => tree_ui(ui, cx, body, places, state),
        None => drop(waiting(ui, cx, body, models.trouble(&Query::Places))),
    }
}

fn hidden(places: &[PlaceView], place: &PlaceView, folded: &BTreeSet<String>) -> bool {
    let mut parent = place.parent.clone();
    while let Some(code) = parent {
        if folded.contains(&code) {
            return true;
        }
        parent = places.iter().find(|p| p.code == code).and_then(|p| p.parent.clone());
    }
    false
}

fn columns(row: Rect) -> [Rect; 5] {
    let mut rest = row;
    let neq = area::right(&mut rest, 110.0);
    let lots = area::right(&mut rest, 70.0);
    let weapons = area::right(&mut rest, 80.0);
    let kind = area::right(&mut rest, (row.width() * 0.2).min(190.0));
    [rest, kind, weapons, lots, neq]
}

fn tree_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, places: &[PlaceView], state: &mut PlacesState) {
    let c = *cx.c();
    let mut body = rect;
    let head = area::top(&mut body, cx.theme.heights.table_head);
    ui.painter().rect_filled(head, 0, c.sunken);
    rule(ui.painter(), head.x_range(), head.top() + 1.0, c.line);
    rule(ui.painter(), head.x_range(), head.bottom(), c.line_strong);
    let titles = [
        cx.words.say("ui-column-place"),
        cx.words.say("ui-column-kind"),
        cx.words.say("ui-nav-weapons"),
        cx.words.say("ui-column-lots"),
        cx.words.say("ui-column-neq"),
    ];
    for (index, (part, title)) in columns(head.shrink2(vec2(20.0, 0.0))).into_iter().zip(&titles).enumerate() {
        let to = if index < 2 { Align2::LEFT_CENTER } else { Align2::RIGHT_CENTER };
        ink::paint(ui.painter(), cx.theme, part, to, (Face::LabelStrong, c.text_soft), title);
    }
    let seen: Vec<&PlaceView> = places.iter().filter(|place| !hidden(places, place, &state.folded)).collect();
    let moved = move_by_keys(ui, &seen, state);
    area::column(ui, body, "tree", |ui| {
        ui.set_clip_rect(body);
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            for place in seen {
                let has_children = places.iter().any(|p| p.parent.as_deref() == Some(&place.code));
                row_ui(ui, cx, place, has_children, moved, state);
            }
        });
    });
}

fn move_by_keys(ui: &Ui, seen: &[&PlaceView], state: &mut PlacesState) -> bool {
    let free = ui.memory(|m| m.focused().is_none() && m.top_modal_layer().is_none()) && !ui.ctx().any_popup_open();
    if !free || seen.is_empty() {
        return false;
    }
    let at = state.card.as_ref().and_then(|code| seen.iter().position(|place| place.code == *code));
    let pressed = |key| ui.input_mut(|i| i.consume_key(egui::Modifiers::NONE, key));
    let last = seen.len() - 1;
    let next = if pressed(Key::ArrowDown) {
        Some(at.map_or(0, |at| (at + 1).min(last)))
    } else if pressed(Key::ArrowUp) {
        Some(at.map_or(0, |at| at.saturating_sub(1)))
    } else if pressed(Key::Home) {
        Some(0)
    } else if pressed(Key::End) {
        Some(last)
    } else {
        None
    };
    if let (Some(code), true) = (state.card.clone(), pressed(Key::ArrowLeft)) {
        state.folded.insert(code);
    }
    if let (Some(code), true) = (&state.card, pressed(Key::ArrowRight)) {
        state.folded.remove(code);
    }
    match next {
        Some(next) => {
            state.card = Some(seen[next].code.clone());
            true
        }
        None => false,
    }
}

fn row_ui(ui: &mut Ui, cx: &Cx<'_>, place: &PlaceView, has_children: bool, moved: bool, state: &mut PlacesState) {
    let c = *cx.c();
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), cx.theme.heights.row), Sense::CLICK);
    let chosen = state.card.as_deref() == Some(&place.code);
    let named = format!("{} {}", place.code, place.name);
    response.widget_info(|| WidgetInfo::selected(Role::TreeItem, true, chosen, &named));
    if chosen && moved {
        response.scroll_to_me(None);
    }
    let ground = if chosen {
        c.selected
    } else if response.hovered() {
        c.hover
    } else {
        CLEAR
    };
    ui.painter().rect_filled(rect, 0, ground);
    rule(ui.painter(), rect.x_range(), rect.bottom(), c.line);
    let [mut name, kind, weapons, lots, neq] = columns(rect.shrink2(vec2(20.0, 0.0)));
    name.set_left(name.left() + place.depth as f32 * 20.0);
    let caret = area::left(&mut name, 18.0);
    if has_children {
        let folded = state.folded.contains(&place.code);
        let icon = if folded { Icon::CaretRight } else { Icon::CaretDown };
        ink::paint_icon(ui.painter(), cx.theme, caret.center(), (icon, Weight::Line), 12.0, c.text_faint);
        let fold = ui.interact(caret, ui.scope_id().with(("fold", &place.code)), Sense::CLICK);
        if fold.clicked() && !state.folded.remove(&place.code) {
            state.folded.insert(place.code.clone());
        }
    }
    if matches!(place.severity, Severity::Stop | Severity::Act | Severity::Unknown) {
        let look = cx.severity(place.severity);
        let mark = area::left(&mut name, 22.0);
        ink::paint_icon(ui.painter(), cx.theme, mark.center(), (look.icon, Weight::Fill), 15.0, look.ink);
    }
    let face = if place.depth == 0 { Face::Strong } else { Face::Body };
    let shown = format!("{} {}", place.name, ink::code(&place.code));
    ink::paint(ui.painter(), cx.theme, name, Align2::LEFT_CENTER, (face, c.text), &shown);
    let mut kind_text = cx.words.code("place_kind", &place.kind);
    if place.closed {
        kind_text = format!("{kind_text}, {}", cx.words.say("ui-place-closed"));
    }
    ink::paint(ui.painter(), cx.theme, kind, Align2::LEFT_CENTER, cx.label(), &kind_text);
    let neq_text =
        if place.neq_mg == 0 && !place.at_least { String::new() } else { cx.kg(place.neq_mg, 1, place.at_least) };
    let number = |count: crate::domain::measure::Count| if count.is_zero() { String::new() } else { cx.count(count) };
    for (part, text) in [(weapons, number(place.weapons)), (lots, number(place.lots)), (neq, neq_text)] {
        ink::paint(ui.painter(), cx.theme, part, Align2::RIGHT_CENTER, cx.body(), &text);
    }
    if response.clicked() {
        state.card = Some(place.code.clone());
    }
}

fn card_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    place: (Rect, &str),
    open: &mut BTreeSet<String>,
    models: &Models,
    wishes: &mut Wishes,
) -> bool {
    let (rect, code) = place;
    ui.painter().rect_filled(rect, 0, cx.c().surface);
    let Some(card) = models.place(code, wishes) else {
        return waiting(ui, cx, rect, models.trouble(&Query::Place(code.to_owned())));
    };
    let mut close = false;
    area::column(ui, rect, "place-card", |ui| {
        ui.set_clip_rect(rect);
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical().id_salt(code).auto_shrink(false).show(ui, |ui| {
            close = head_ui(ui, cx, card, wishes);
            part(ui, cx, |ui| neq_ui(ui, cx, card));
            flags_ui(ui, cx, &card.flags, open);
            part(ui, cx, |ui| stock_ui(ui, cx, &card.stock, wishes));
        });
    });
    close || escape(ui)
}

fn head_ui(ui: &mut Ui, cx: &Cx<'_>, card: &PlaceCard, wishes: &mut Wishes) -> bool {
    let place = &card.place;
    let mut close = false;
    part(ui, cx, |ui| {
        let (_, line) = ui.allocate_space(vec2(ui.available_width(), 28.0));
        let used = area::row_from_right(ui, line, "place-buttons", |ui| {
            close = icon_button(ui, cx, Icon::Cross, &cx.words.say("ui-close")).clicked();
            let license = FormKind::LicensePlace.title(cx.words);
            let button = Button::plain(&license).small().icon(Icon::Stamp).show(ui, cx);
            super::parts::tab_enters(ui, &button);
            if button.clicked() {
                wishes.add(Action::Form(FormKind::LicensePlace, About::default()));
            }
            line.right() - ui.min_rect().left()
        });
        let mut left = line;
        left.set_right(line.right() - used - 8.0);
        area::row(ui, left, "place-name", |ui| {
            ink::say(ui, cx.theme, (Face::Title, cx.c().text), &place.name);
        });
        chip::severity_chip(ui, cx, place.severity);
        ui.add_space(4.0);
        let licence = match &card.licence {
            Some(licence) => licence_says(cx, licence),
            None => cx.words.say("ui-place-no-licence"),
        };
        let all = vec![
            (cx.words.say("ui-column-code"), ink::code(&place.code)),
            (cx.words.say("ui-column-kind"), cx.words.code("place_kind", &place.kind)),
            (cx.words.say("ui-field-keeper"), place.keeper.clone().unwrap_or_default()),
            (cx.words.say("ui-field-licence"), licence),
        ];
        facts::one_column(ui, cx, &all, 116.0);
    });
    close
}

/// Number, validity and, where it is not the place's own, whose it is.
fn licence_says(cx: &Cx<'_>, licence: &LicenceView) -> String {
    let expires = licence.expires.map_or_else(|| facts::DASH.to_owned(), |day| cx.words.day(day));
    let vars = [("number", ink::code(&licence.number)), ("day", expires)];
    let vars = [(vars[0].0, vars[0].1.as_str()), (vars[1].0, vars[1].1.as_str())];
    let says = match licence.expires {
        Some(day) if day < cx.today() => cx.words.with("ui-place-licence-expired", &vars),
        _ => cx.words.with("ui-place-licence", &vars),
    };
    match &licence.of {
        Some(place) => format!("{says} · {place}"),
        None => says,
    }
}

fn neq_ui(ui: &mut Ui, cx: &Cx<'_>, card: &PlaceCard) {
    ink::say(ui, cx.theme, (Face::Strong, cx.c().text), &cx.words.say("ui-home-neq"));
    if card.neq.is_empty() {
        ink::say(ui, cx.theme, cx.faint(), &cx.words.say("ui-place-no-explosive"));
    }
    for neq in &card.neq {
        bars::neq_bar(ui, cx, neq);
    }
}

fn stock_ui(ui: &mut Ui, cx: &Cx<'_>, stock: &[StockLine], wishes: &mut Wishes) {
    ink::say(ui, cx.theme, (Face::Strong, cx.c().text), &cx.words.say("ui-card-stock"));
    if stock.is_empty() {
        ink::say(ui, cx.theme, cx.faint(), &cx.words.say("ui-card-no-stock"));
    }
    for (index, line) in stock.iter().enumerate() {
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 24.0), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Link, true, format!("{} {}", line.number, line.item_name)));
        if response.hovered() {
            ui.painter().rect_filled(rect, 3, cx.c().hover);
        }
        let mut rest = rect;
        let mark = area::left(&mut rest, 22.0);
        let look = cx.severity(line.severity);
        let at = pos2(mark.left() + 7.0, mark.center().y);
        ink::paint_icon(ui.painter(), cx.theme, at, (look.icon, Weight::Fill), 14.0, look.ink);
        let count = area::right(&mut rest, 66.0);
        let condition = area::right(&mut rest, 34.0);
        let number = area::left(&mut rest, 120.0);
        let to = Align2::LEFT_CENTER;
        ink::paint(ui.painter(), cx.theme, number, to, (Face::Mono, cx.c().text), &line.number);
        ink::paint(ui.painter(), cx.theme, rest, to, cx.label(), &line.item_name);
        ink::paint(ui.painter(), cx.theme, condition, to, cx.faint(), &line.condition);
        let style = (Face::LabelStrong, cx.c().text);
        ink::paint(ui.painter(), cx.theme, count, Align2::RIGHT_CENTER, style, &cx.count(line.count));
        crate::ui::widgets::focus_ring(ui, cx, &response, rect, 3);
        crate::ui::widgets::keep_in_sight(&response);
        let response = hint_if_cut(ui, cx, response, Face::Label, &line.item_name, rest.width());
        if response.clicked() {
            let opens = match line.subject.chars().next() {
                Some('w') => Opens::Weapon(line.subject.clone()),
                Some('l') => Opens::Lot(line.subject.clone()),
                _ => Opens::Item(line.subject.trim_start_matches("i/").to_owned()),
            };
            wishes.add(Action::See(opens));
        }
        if index > 400 {
            break;
        }
    }
}
