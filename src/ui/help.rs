//! The sheet of keys, and the small sheets that ask once: printing, copying, leaving.
//!
//! Does not know: how something is printed.
//! Always holds: every key of the table of commands stands in the sheet.

use egui::{Id, ScrollArea, Ui, vec2};

use super::action::MenuItem;
use super::area;
use super::cx::Cx;
use super::icon::Icon;
use super::ink;
use super::theme::Face;
use super::widgets::button::{Button, key_cap};
use super::widgets::field::Field;
use super::widgets::sheet::{SheetLook, sheet};

/// Shows the keys and what words mean; true when it is to be closed.
pub fn help_ui(ui: &Ui, cx: &Cx<'_>) -> bool {
    let title = cx.words.say("ui-menu-help");
    let note = cx.words.with("ui-brand-version", &[("version", env!("CARGO_PKG_VERSION"))]);
    let look = SheetLook { key: "help", title: &title, note: &note, size: vec2(900.0, 600.0), foot: 0.0, side: 0.0 };
    let (close, ()) = sheet(ui, cx, &look, |ui, parts| {
        let body = parts.body.shrink2(vec2(20.0, 12.0));
        let columns = [area::nth(body, 0, 2, 24.0), area::nth(body, 1, 2, 24.0)];
        area::column(ui, columns[0], "help-keys", |ui| {
            ScrollArea::vertical().id_salt("help-keys").auto_shrink(false).show(ui, |ui| commands_ui(ui, cx));
        });
        area::column(ui, columns[1], "help-more", |ui| {
            ScrollArea::vertical().id_salt("help-more").auto_shrink(false).show(ui, |ui| more_ui(ui, cx));
        });
    });
    close
}

fn line(ui: &mut Ui, cx: &Cx<'_>, keys: &str, says: &str) {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 24.0));
    let mut rest = rect;
    let left = area::left(&mut rest, 104.0);
    area::row(ui, left, ("keys", keys, says.len()), |ui| key_cap(ui, cx, keys));
    area::row(ui, rest, ("says", keys, says.len()), |ui| ink::say(ui, cx.theme, cx.body(), says));
}

fn heading(ui: &mut Ui, cx: &Cx<'_>, text: &str) {
    ui.add_space(6.0);
    ink::say(ui, cx.theme, (Face::Strong, cx.c().text), text);
}

fn commands_ui(ui: &mut Ui, cx: &Cx<'_>) {
    heading(ui, cx, &cx.words.say("ui-help-commands"));
    for item in MenuItem::ALL {
        if let Some(keys) = item.keys() {
            line(ui, cx, &keys, &item.title(cx));
        }
    }
}

fn more_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let w = cx.words;
    heading(ui, cx, &w.say("ui-help-tables"));
    for (keys, says) in [
        ("↑ ↓", w.say("ui-help-arrows")),
        ("PgUp PgDn", w.say("ui-help-pages")),
        ("Home End", w.say("ui-help-ends")),
        ("Shift ↓", w.say("ui-help-range")),
        ("Space", w.say("ui-help-space")),
        ("Ctrl A", w.say("ui-help-all")),
        ("Ctrl C", w.say("ui-help-copy")),
        ("Enter", w.say("ui-help-open")),
        ("A … Z", w.say("ui-help-letters")),
    ] {
        line(ui, cx, keys, &says);
    }
    heading(ui, cx, &w.say("ui-help-forms"));
    for (keys, says) in [
        ("Enter", w.say("ui-hint-enter")),
        ("Alt ↓", w.say("ui-hint-alt-down")),
        ("Ctrl S", w.say("ui-hint-ctrl-s")),
        ("Ctrl Enter", w.say("ui-hint-ctrl-enter")),
        ("Esc", w.say("ui-hint-esc")),
        ("-1  0311", w.say("ui-hint-dates")),
    ] {
        line(ui, cx, keys, &says);
    }
    heading(ui, cx, &w.say("ui-help-words"));
    for text in [w.say("ui-help-severity"), w.say("ui-help-final"), w.say("ui-help-evidence")] {
        ink::para(ui, cx.theme, cx.label(), &text);
        ui.add_space(4.0);
    }
}

/// What a small sheet gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Close it.
    Close,
    /// The system's dialog is wanted.
    Browse,
    /// Go on.
    Go,
}

/// Whether a sheet was not shown in the pass before: its first field wants the keyboard.
fn just_opened(ui: &Ui, key: &str) -> bool {
    let (id, now) = (Id::unique(("sheet-shown", key)), ui.ctx().cumulative_pass_nr());
    let before: Option<u64> = ui.data(|d| d.get_temp(id));
    ui.data_mut(|d| d.insert_temp(id, now));
    before.is_none_or(|before| now > before + 1)
}

/// Asks for the path of a file to write.
pub fn path_sheet(
    ui: &Ui,
    cx: &Cx<'_>,
    texts: (&str, &str, &str),
    path: &mut String,
    reason: Option<&mut String>,
) -> Option<Said> {
    let (title, hint, go) = texts;
    let height = if reason.is_some() { 310.0 } else { 250.0 };
    let look = SheetLook {
        key: "path",
        title,
        note: "",
        size: vec2(620.0, height),
        foot: cx.theme.frame.action_foot,
        side: 0.0,
    };
    let (close, said) = sheet(ui, cx, &look, |ui, parts| {
        let mut said = None;
        area::column(ui, parts.body.shrink2(vec2(20.0, 14.0)), "path-body", |ui| {
            ink::para(ui, cx.theme, cx.label(), hint);
            ui.add_space(6.0);
            let label = cx.words.say("ui-path-label");
            let browse = cx.words.say("ui-browse");
            let id = Id::unique("path-sheet");
            let field = Field::new(&label).mono().reachable_button(Icon::Dots, &browse).id(id);
            let shown = field.show(ui, cx, path);
            if just_opened(ui, "path") {
                shown.text.request_focus();
            }
            if shown.pressed {
                said = Some(Said::Browse);
            }
            if shown.entered(ui) && !path.trim().is_empty() {
                said = Some(Said::Go);
            }
            if let Some(reason) = reason {
                ui.add_space(6.0);
                let label = cx.words.say("ui-print-reason");
                let shown = Field::new(&label).id(Id::unique("print-reason")).show(ui, cx, reason);
                if shown.entered(ui) && !path.trim().is_empty() {
                    said = Some(Said::Go);
                }
            }
        });
        let empty = cx.words.say("ui-why-path");
        let why = path.trim().is_empty().then_some(empty.as_str());
        area::row_from_right(ui, parts.foot.shrink2(vec2(20.0, 0.0)), "path-foot", |ui| {
            if Button::primary(go).unless(why).show(ui, cx).clicked() {
                said = Some(Said::Go);
            }
            let back = cx.words.say("ui-back");
            if Button::plain(&back).show(ui, cx).clicked() {
                said = Some(Said::Close);
            }
        });
        said
    });
    if close { Some(Said::Close) } else { said }
}

/// Asks whether to leave while work is open.
pub fn quit_sheet(ui: &Ui, cx: &Cx<'_>, why: &str) -> Option<Said> {
    let title = cx.words.say("ui-quit-title");
    let look = SheetLook {
        key: "quit",
        title: &title,
        note: "",
        size: vec2(480.0, 190.0),
        foot: cx.theme.frame.action_foot,
        side: 0.0,
    };
    let (close, said) = sheet(ui, cx, &look, |ui, parts| {
        area::column(ui, parts.body.shrink2(vec2(20.0, 14.0)), "quit-body", |ui| {
            ink::para(ui, cx.theme, cx.body(), why);
        });
        let mut said = None;
        area::row_from_right(ui, parts.foot.shrink2(vec2(20.0, 0.0)), "quit-foot", |ui| {
            let go = cx.words.say("ui-menu-quit");
            if Button::primary(&go).show(ui, cx).clicked() {
                said = Some(Said::Go);
            }
            let back = cx.words.say("ui-quit-stay");
            let stay = Button::plain(&back).show(ui, cx);
            if just_opened(ui, "quit") {
                stay.request_focus();
            }
            if stay.clicked() {
                said = Some(Said::Close);
            }
        });
        said
    });
    if close { Some(Said::Close) } else { said }
}
