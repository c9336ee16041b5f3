//! Choosing one of a list: a field that opens a list, typed into to find.
//!
//! Does not know: where the list comes from.
//! Always holds: what is chosen is a code; what is shown is its name.

use egui::{
    Align2, CornerRadius, Id, Key, Popup, PopupCloseBehavior, Rect, Response, Role, ScrollArea, Sense, Stroke,
    StrokeKind, Ui, WidgetInfo, vec2,
};

use super::field::{self, Field};
use crate::domain::fold::folded;
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink::{self, Weight};
use crate::ui::theme::{CLEAR, Face};

/// One line of a list to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Line {
    /// What is chosen.
    pub code: String,
    /// What is read first.
    pub name: String,
    /// What tells it from its neighbours, at the right.
    pub detail: String,
}

/// A closed list. Gives true when another was chosen.
pub fn choice(
    ui: &mut Ui,
    cx: &Cx<'_>,
    label: (&str, bool),
    lines: &[Line],
    chosen: &mut String,
    fault_id: (Option<&str>, Id),
) -> bool {
    let (fault, id) = fault_id;
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        let label_response = field::label(ui, cx, label.0, label.1);
        let name = lines.iter().find(|line| line.code == *chosen).map_or("", |line| line.name.as_str());
        // drawing it hands the keyboard on when Tab is pressed
        let had_keyboard = ui.memory(|m| m.has_focus(id));
        let response = control(ui, cx, name, fault.is_some(), id).labelled_by(label_response.id);
        let stepped = if response.has_focus() { step_by_keys(ui, &response, lines, chosen) } else { None };
        let passed = if had_keyboard { passed_on(ui, &response, lines) } else { None };
        let taken = passed.is_none().then(|| list_popup(ui, cx, &response, lines, chosen, label.0)).flatten();
        if taken.is_some() {
            response.request_focus();
        }
        if let Some(fault) = fault {
            field::fault_line(ui, cx, fault);
        }
        match taken.or(passed).or(stepped) {
            Some(code) if code != *chosen => {
                *chosen = code;
                true
            }
            _ => false,
        }
    })
    .inner
}

fn control(ui: &mut Ui, cx: &Cx<'_>, name: &str, faulty: bool, id: Id) -> Response {
    let c = cx.c();
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), cx.theme.heights.control));
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| {
        let mut info = WidgetInfo::new(Role::ComboBox);
        info.current_text_value = Some(name.to_owned());
        info
    });
    let line = if faulty {
        Stroke::new(2.0, cx.severity(crate::session::views::Severity::Stop).ink)
    } else if response.has_focus() {
        Stroke::new(2.0, c.focus)
    } else {
        Stroke::new(1.0, c.control)
    };
    let fill = if response.hovered() { c.sunken } else { c.surface };
    ui.painter().rect(rect, CornerRadius::same(4), fill, line, StrokeKind::Inside);
    let mut inner = rect.shrink2(vec2(9.0, 0.0));
    let caret = area::right(&mut inner, 14.0);
    ink::paint_icon(ui.painter(), cx.theme, caret.center(), (Icon::CaretDown, Weight::Line), 13.0, c.text_faint);
    ink::paint(ui.painter(), cx.theme, inner, Align2::LEFT_CENTER, cx.body(), name);
    if ink::width(ui, cx.theme, Face::Body, name) > inner.width() {
        return response.on_hover_text(name);
    }
    response
}

/// The width of a list in which every line is whole, as far as the window allows.
fn list_width(ui: &Ui, cx: &Cx<'_>, lines: &[Line], least: f32) -> f32 {
    let window = ui.ctx().content_rect().width() - 40.0;
    let of = |line: &Line| {
        let detail = match ink::width(ui, cx.theme, Face::Label, &line.detail) {
            width if line.detail.is_empty() => width.min(0.0),
            width => width + 24.0,
        };
        ink::width(ui, cx.theme, Face::Body, &line.name) + detail + 32.0
    };
    // the layout of a text is kept, but a list may be long: the first lines stand for it
    lines.iter().take(200).map(of).fold(least, f32::max).min(window)
}

/// The line of an open list that Enter takes.
fn marked(ui: &Ui, list: Id) -> Option<usize> {
    ui.data(|d| d.get_temp(list))
}

fn mark(ui: &Ui, list: Id, at: Option<usize>) {
    ui.data_mut(|d| match at {
        Some(at) => {
            d.insert_temp(list, at);
        }
        None => d.remove::<usize>(list),
    });
}

/// Arrows move along the list, letters find. In an open list they move the mark; beside a closed one they take the
/// line, and where none is taken yet they open the list. Gives the code that is taken.
fn step_by_keys(ui: &Ui, at: &Response, lines: &[Line], chosen: &str) -> Option<String> {
    let list = at.id.with("list");
    let open = Popup::is_id_open(ui.ctx(), list);
    // Esc closes the list, and the field keeps the keyboard
    let filter = egui::EventFilter { vertical_arrows: true, escape: open, ..egui::EventFilter::default() };
    ui.memory_mut(|m| m.set_focus_lock_filter(at.id, filter));
    let taken = lines.iter().position(|line| line.code == chosen);
    let from = if open { marked(ui, list).or(taken) } else { taken };
    let next = next_by_keys(ui, lines, from)?;
    if open || taken.is_none() {
        mark(ui, list, Some(next));
        Popup::open_id(ui.ctx(), list);
        return None;
    }
    lines.get(next).map(|line| line.code.clone())
}

/// Where an arrow or a letter leads.
fn next_by_keys(ui: &Ui, lines: &[Line], at: Option<usize>) -> Option<usize> {
    let (down, up, letter) = ui.input(|i| {
        let letter = i.events.iter().find_map(|event| match event {
            egui::Event::Text(text) => text.chars().next().filter(|c| c.is_alphanumeric()),
            _ => None,
        });
        // the modifiers of the key itself: with Alt it opens the list, however soon Alt is let go
        let plain = |wanted: Key| {
            i.events.iter().any(|event| match event {
                egui::Event::Key { key, pressed: true, modifiers, .. } => *key == wanted && modifiers.is_none(),
                _ => false,
            })
        };
        (plain(Key::ArrowDown), plain(Key::ArrowUp), letter)
    });
    let last = lines.len().checked_sub(1)?;
    if down {
        return Some(at.map_or(0, |at| (at + 1).min(last)));
    }
    if up {
        return Some(at.map_or(0, |at| at.saturating_sub(1)));
    }
    let letter = folded(&letter?.to_string());
    let after = at.map_or(0, |at| at + 1);
    let starts = |index: &usize| lines.get(*index).is_some_and(|line| folded(&line.name).starts_with(&letter));
    (after..lines.len()).chain(0..after).find(starts)
}

/// Whoever goes on with Tab takes what is marked in the open list.
fn passed_on(ui: &Ui, at: &Response, lines: &[Line]) -> Option<String> {
    let list = at.id.with("list");
    if !ui.input(|i| i.key_pressed(Key::Tab)) || !Popup::is_id_open(ui.ctx(), list) {
        return None;
    }
    let code = marked(ui, list).and_then(|at| lines.get(at)).map(|line| line.code.clone());
    Popup::close_id(ui.ctx(), list);
    mark(ui, list, None);
    code
}

fn list_popup(ui: &Ui, cx: &Cx<'_>, at: &Response, lines: &[Line], chosen: &str, name: &str) -> Option<String> {
    let by_key = at.has_focus() && ui.input_mut(|i| i.consume_key(egui::Modifiers::ALT, Key::ArrowDown));
    let popup_id = at.id.with("list");
    let mut taken = None;
    if at.clicked() || by_key {
        if Popup::is_id_open(ui.ctx(), popup_id) && at.clicked() && !ui.input(|i| i.pointer.any_click()) {
            // Enter takes what is marked
            taken = marked(ui, popup_id).and_then(|at| lines.get(at)).map(|line| line.code.clone());
        }
        Popup::toggle_id(ui.ctx(), popup_id);
        // letters and arrows move along the list while it is open
        at.request_focus();
    }
    if !Popup::is_id_open(ui.ctx(), popup_id) {
        mark(ui, popup_id, None);
        return taken;
    }
    let at_mark = marked(ui, popup_id);
    let shown_chosen = if at_mark.is_some() { None } else { Some(chosen) };
    let shown = Popup::from_response(at)
        .id(popup_id)
        .open_memory(None)
        .close_behavior(PopupCloseBehavior::CloseOnClick)
        .accessible_name(name)
        .width(at.rect.width())
        .frame(cx.theme.floating().inner_margin(4))
        .gap(2.0)
        .show(|ui| {
            ui.set_width(list_width(ui, cx, lines, at.rect.width() - 8.0));
            lines_ui(ui, cx, lines, shown_chosen, at_mark)
        });
    super::keep_above(ui, shown).flatten()
}

/// The height of a list beyond which it scrolls; one that grows while somebody types grows up to it.
const LIST: f32 = 280.0;

/// Lines below each other in a list that scrolls; gives the code of the one that was clicked.
pub fn lines_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    lines: &[Line],
    chosen: Option<&str>,
    marked: Option<usize>,
) -> Option<String> {
    let mut clicked = None;
    ui.spacing_mut().item_spacing.y = 0.0;
    ScrollArea::vertical().max_height(LIST).min_scrolled_height(LIST).show(ui, |ui| {
        for (index, line) in lines.iter().enumerate() {
            let (rect, response) =
                ui.allocate_exact_size(vec2(ui.available_width(), cx.theme.heights.row), Sense::click());
            let is_chosen = chosen == Some(line.code.as_str()) || marked == Some(index);
            response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, is_chosen, &line.name));
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(line.detail.as_str()));
            if is_chosen {
                super::scroll_once(ui, &response, index);
            }
            line_ui(ui, cx, rect, line, is_chosen, &response);
            if response.clicked() {
                clicked = Some(line.code.clone());
            }
        }
    });
    clicked
}

fn line_ui(ui: &Ui, cx: &Cx<'_>, rect: Rect, line: &Line, is_chosen: bool, response: &Response) {
    let c = cx.c();
    let ground = if is_chosen {
        c.selected
    } else if response.hovered() {
        c.hover
    } else {
        CLEAR
    };
    ui.painter().rect_filled(rect, 3, ground);
    let mut inner = rect.shrink2(vec2(8.0, 0.0));
    if !line.detail.is_empty() {
        let width = ink::width(ui, cx.theme, Face::Label, &line.detail).min(inner.width() * 0.5) + 2.0;
        let part = area::right(&mut inner, width);
        ink::paint(ui.painter(), cx.theme, part, Align2::RIGHT_CENTER, cx.faint(), &line.detail);
        let _ = area::right(&mut inner, 8.0);
    }
    ink::paint(ui.painter(), cx.theme, inner, Align2::LEFT_CENTER, cx.body(), &line.name);
    super::focus_ring(ui, cx, response, rect.shrink(1.0), 3);
}

/// What is typed into a finding field and what was chosen with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Finding {
    /// What is typed.
    pub text: String,
    /// The code that was chosen; empty while none is.
    pub code: String,
    marked: usize,
}

/// What came of a finding field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing new.
    Same,
    /// The text changed: lines for it are wanted.
    Typed,
    /// The line of this index was chosen.
    Chosen(usize),
}

/// A field that finds in a list of any length: `lines` are those for what is typed.
pub fn finding(
    ui: &mut Ui,
    cx: &Cx<'_>,
    label: (&str, bool),
    lines: &[Line],
    typed: &mut Finding,
    fault_id: (Option<&str>, Id),
) -> Found {
    let (fault, id) = fault_id;
    let had_focus = ui.memory(|m| m.has_focus(id));
    let (down, up, enter, tab) = if had_focus {
        ui.input_mut(|i| {
            let down = i.consume_key(egui::Modifiers::NONE, Key::ArrowDown);
            let up = i.consume_key(egui::Modifiers::NONE, Key::ArrowUp);
            (down, up, i.key_pressed(Key::Enter), i.key_pressed(Key::Tab))
        })
    } else {
        (false, false, false, false)
    };
    let shown = Field::new(label.0).required(label.1).button(Icon::CaretDown, label.0).fault(fault).id(id).show(
        ui,
        cx,
        &mut typed.text,
    );
    let popup_id = id.with("found");
    if shown.text.changed() {
        typed.code.clear();
        typed.marked = 0;
        if typed.text.trim().is_empty() {
            // nothing is looked for any more: Enter goes on and takes nothing
            Popup::close_id(ui.ctx(), popup_id);
        } else {
            Popup::open_id(ui.ctx(), popup_id);
        }
        return Found::Typed;
    }
    if shown.pressed {
        shown.text.request_focus();
        Popup::toggle_id(ui.ctx(), popup_id);
        return Found::Typed;
    }
    if down && !Popup::is_id_open(ui.ctx(), popup_id) {
        Popup::open_id(ui.ctx(), popup_id);
        return Found::Typed;
    }
    if down {
        typed.marked = (typed.marked + 1).min(lines.len().saturating_sub(1));
    }
    if up {
        typed.marked = typed.marked.saturating_sub(1);
    }
    let open = Popup::is_id_open(ui.ctx(), popup_id);
    // a list that was opened without a word is chosen from with Enter; Tab only leaves it
    let takes = enter || tab && !typed.text.trim().is_empty();
    if takes && open && typed.code.is_empty() && typed.marked < lines.len() {
        Popup::close_id(ui.ctx(), popup_id);
        return Found::Chosen(typed.marked);
    }
    if shown.text.lost_focus() && !ui.input(|i| i.pointer.any_click()) {
        Popup::close_id(ui.ctx(), popup_id);
    }
    let popup = Popup::from_response(&shown.text)
        .id(popup_id)
        .open_memory(None)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .accessible_name(label.0)
        .width(shown.rect.width())
        .frame(cx.theme.floating().inner_margin(4))
        .gap(4.0)
        .show(|ui| {
            ui.set_width(list_width(ui, cx, lines, (shown.rect.width() - 8.0).max(280.0)));
            if lines.is_empty() {
                ink::say(ui, cx.theme, cx.faint(), &cx.words.say("ui-nothing-found"));
            }
            lines_ui(ui, cx, lines, None, Some(typed.marked))
        });
    let clicked = super::keep_above(ui, popup).flatten();
    match clicked.and_then(|code| lines.iter().position(|line| line.code == code)) {
        Some(index) => {
            Popup::close_id(ui.ctx(), popup_id);
            shown.text.request_focus();
            Found::Chosen(index)
        }
        None => Found::Same,
    }
}
