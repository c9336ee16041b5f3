//! The sheet of a form: the act as it will be recorded, who must sign, and the signatures.
//!
//! Does not know: how a draft is made.
//! Always holds: what is signed is what the desk drafted; a final step wants the number of the batch typed.

use egui::{Key, KeyboardShortcut, Modifiers, Rect, ScrollArea, Ui, vec2};

use super::state::{Form, Stage};
use super::{FormKind, command, fill};
use crate::session::views::draft::{DraftView, MoveView};
use crate::session::views::{Severity, Trouble};
use crate::ui::action::{Action, Wishes};
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink::{self, Weight};
use crate::ui::models::Models;
use crate::ui::theme::Face;
use crate::ui::widgets::button::{Button, key_cap};
use crate::ui::widgets::sheet::{SheetLook, SheetParts, sheet};
use crate::ui::widgets::trouble::{WayOut, trouble_panel};
use crate::ui::widgets::{chip, empty, rule};

/// What the form remembers between two passes that is not part of the command.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SheetState {
    /// Whether the signatures are asked for.
    pub signing: bool,
}

/// Shows the open form.
pub fn form_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    form: &mut Form,
    state: &mut SheetState,
    models: &Models,
    wishes: &mut Wishes,
) {
    let title = form.kind.title(cx.words);
    let note =
        if form.about.name.is_empty() || form.kind == FormKind::ChangeRoles { "" } else { form.about.name.as_str() }
            .to_owned();
    let look = SheetLook {
        key: "form",
        title: &title,
        note: &note,
        size: vec2(1160.0, 690.0),
        foot: cx.theme.frame.action_foot,
        // the fields keep their labels where the window is narrow
        side: (ui.ctx().content_rect().width() * 0.33).clamp(240.0, 372.0),
    };
    let (close, ()) = sheet(ui, cx, &look, |ui, parts| {
        if state.signing && form.draft().is_some() {
            super::signing::sign_step(ui, cx, parts, form, state, wishes);
        } else {
            state.signing = false;
            fill_step(ui, cx, parts, form, state, (models, wishes));
        }
    });
    if close && !matches!(form.stage, Stage::Recording { .. }) {
        if state.signing {
            state.signing = false;
            form.signing.clear();
        } else if (form.touched || form.trouble.is_some()) && !form.leaving {
            // what is typed is not thrown away by one key
            form.leaving = true;
        } else {
            wishes.add(Action::CloseForm);
        }
    }
}

fn fill_step(
    ui: &mut Ui,
    cx: &Cx<'_>,
    parts: &SheetParts,
    form: &mut Form,
    state: &mut SheetState,
    background: (&Models, &mut Wishes),
) {
    let (models, wishes) = background;
    fill::fill_ui(ui, cx, parts.body.shrink2(vec2(20.0, 12.0)), form, models, wishes);
    if fill::rests(ui, form)
        && let Ok(command) = command::command(cx, form)
    {
        wishes.add(Action::Prepare(command, form.actors.clone()));
    }
    area::column(ui, parts.side.shrink2(vec2(16.0, 12.0)), "draft", |ui| {
        ScrollArea::vertical().id_salt("draft").auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(ui.available_width() - BAR);
            side_ui(ui, cx, form, wishes);
        });
    });
    let ready = form.draft().is_some_and(|(draft, _)| draft.is_seated());
    let says = match (&form.stage, form.draft()) {
        _ if form.leaving => cx.words.say("ui-form-leaving"),
        (_, Some((draft, _))) => cx.sentence(&draft.undone_by),
        (Stage::Drafting(_), _) => cx.words.say("ui-form-drafting"),
        _ => cx.words.say("ui-form-filling"),
    };
    let go = cx.words.say("ui-form-to-sign");
    let pressed = foot_ui(ui, cx, parts.foot, &says, (&go, Icon::Signature, "Ctrl S"), None);
    let wanted = pressed.1 || consume(ui, Modifiers::COMMAND, Key::S);
    if wanted && !ready {
        try_to_go_on(cx, form, wishes);
        // it goes on by itself once the draft is there and every seat has somebody
        form.to_sign = form.problems.is_empty();
        form.seat_sought = None;
        super::fill::seek(ui, form);
    }
    // the first seat that nobody has gets the keyboard, once for each draft
    let open = form.draft().and_then(|(draft, ticket)| {
        let at = draft.seats.iter().position(|seat| seat.person.is_none())?;
        Some((at, ticket))
    });
    if let Some((at, ticket)) = open.filter(|(_, ticket)| form.to_sign && form.seat_sought != Some(*ticket)) {
        form.seat_sought = Some(ticket);
        ui.memory_mut(|m| m.request_focus(egui::Id::unique(("seat", at))));
    }
    if ready && (wanted || form.to_sign) {
        form.to_sign = false;
        state.signing = true;
        form.signing.begun = true;
        ui.ctx().request_repaint();
    }
    if pressed.0 {
        wishes.add(Action::CloseForm);
    }
}

pub(super) fn consume(ui: &Ui, modifiers: Modifiers, key: Key) -> bool {
    ui.input_mut(|i| i.consume_shortcut(&KeyboardShortcut::new(modifiers, key)))
}

/// Shows what is missing, or asks for the draft at once.
fn try_to_go_on(cx: &Cx<'_>, form: &mut Form, wishes: &mut Wishes) {
    match command::command(cx, form) {
        Ok(command) => {
            form.problems.clear();
            if matches!(form.stage, Stage::Filling) {
                wishes.add(Action::Prepare(command, form.actors.clone()));
            }
        }
        Err(problems) => form.problems = problems,
    }
}

/// The act as it will be recorded.
fn side_ui(ui: &mut Ui, cx: &Cx<'_>, form: &mut Form, wishes: &mut Wishes) {
    ui.spacing_mut().item_spacing.y = 5.0;
    ink::say(ui, cx.theme, (Face::Title, cx.c().text), &cx.words.say("ui-draft-title"));
    rule(ui.painter(), ui.max_rect().x_range(), ui.min_rect().bottom() + 6.0, cx.c().line);
    ui.add_space(8.0);
    if let Some(trouble) = form.trouble.clone() {
        show_trouble(ui, cx, form, &trouble, wishes);
    }
    if !form.problems.is_empty() {
        let missing = cx.words.count("ui-form-problems", form.problems.len() as u64, &[]);
        chip::severity_chip_saying(ui, cx, Severity::Stop, None, &missing);
    }
    let shown = match &form.stage {
        Stage::Drafted { draft, .. } | Stage::Recording { draft, .. } => {
            let draft = draft.clone();
            form.last = Some(draft.clone());
            Some(draft)
        }
        Stage::Drafting(_) => form.last.clone(),
        Stage::Filling => {
            // what would not be drafted again is not shown any longer
            let goes_on = form.touched && form.trouble.is_none() && command::command(cx, form).is_ok();
            form.last.take_if(|_| !goes_on);
            form.last.clone()
        }
    };
    match (&form.stage, shown) {
        (_, Some(draft)) => {
            draft_ui(ui, cx, &draft, false);
            super::seats::seats_ui(ui, cx, form, (&draft.kind, &draft.seats), wishes);
        }
        (Stage::Drafting(_), None) => empty::loading(ui, cx, 5),
        _ => hints_ui(ui, cx),
    }
}

pub(super) fn show_trouble(ui: &mut Ui, cx: &Cx<'_>, form: &mut Form, trouble: &Trouble, wishes: &mut Wishes) {
    match trouble_panel(ui, cx, trouble) {
        Some(WayOut::Dismiss) => form.trouble = None,
        Some(WayOut::See(record)) => {
            wishes.add(Action::CloseForm);
            wishes.add(Action::See(record));
        }
        Some(WayOut::Verify) => wishes.add(Action::Menu(crate::ui::action::MenuItem::Verify)),
        None => {}
    }
}

fn hints_ui(ui: &mut Ui, cx: &Cx<'_>) {
    ink::para(ui, cx.theme, cx.faint(), &cx.words.say("ui-draft-hint"));
    ui.add_space(8.0);
    for (keys, says) in [
        ("Enter", cx.words.say("ui-hint-enter")),
        ("Alt ↓", cx.words.say("ui-hint-alt-down")),
        ("Ctrl S", cx.words.say("ui-hint-ctrl-s")),
        ("Esc", cx.words.say("ui-hint-esc")),
    ] {
        ui.horizontal(|ui| {
            key_cap(ui, cx, keys);
            ink::say(ui, cx.theme, cx.faint(), &says);
        });
    }
}

/// The room of a scroll bar, so that it covers nothing.
pub(super) const BAR: f32 = 12.0;

/// How many movements and lines stand beside a form; before a signature all of them do.
const BESIDE: (usize, usize) = (6, 40);

/// The draft: kind, day, what moves, what was looked at, what follows. `whole` before it is signed.
pub(super) fn draft_ui(ui: &mut Ui, cx: &Cx<'_>, draft: &DraftView, whole: bool) {
    let (moves, lines) = if whole { (usize::MAX, usize::MAX) } else { BESIDE };
    let kind = cx.words.code("act_kind", &draft.kind);
    let act = cx.words.with("ui-draft-act", &[("act", &ink::code(&cx.number(draft.seq))), ("kind", &kind)]);
    ink::para(ui, cx.theme, cx.body(), &act);
    ink::say(ui, cx.theme, cx.faint(), &cx.words.day_long(draft.day));
    for (label, value) in &draft.facts {
        let says = format!("{}: {}", cx.sentence(label), cx.value(value));
        ink::para(ui, cx.theme, (Face::Body, cx.c().text_soft), &says);
    }
    for movement in draft.moves.iter().take(moves) {
        move_ui(ui, cx, movement);
    }
    more_ui(ui, cx, draft.moves.len().saturating_sub(moves) as u64);
    listed_ui(ui, cx, draft, lines);
    if !draft.checks.is_empty() {
        section(ui, cx, &cx.words.say("ui-draft-checks"));
        for check in &draft.checks {
            ui.horizontal_top(|ui| {
                chip::severity_icon(ui, cx, check.severity, 16.0);
                ink::para(ui, cx.theme, cx.body(), &cx.sentence(&check.says));
            });
        }
    }
    if !draft.after.is_empty() {
        section(ui, cx, &cx.words.say("ui-draft-after"));
        for after in &draft.after {
            ink::para(ui, cx.theme, cx.body(), &cx.sentence(after));
        }
    }
}

fn more_ui(ui: &mut Ui, cx: &Cx<'_>, more: u64) {
    if more > 0 {
        ink::say(ui, cx.theme, cx.faint(), &cx.words.count("ui-draft-more", more, &[]));
    }
}

/// Lines, one below the other.
fn listed_ui(ui: &mut Ui, cx: &Cx<'_>, draft: &DraftView, most: usize) {
    if draft.listed.is_empty() {
        return;
    }
    section(ui, cx, &cx.words.say("ui-draft-lines"));
    for (no, line) in draft.listed.iter().take(most).enumerate() {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            ink::whole(ui, cx.theme, cx.faint(), &format!("{}.", cx.number(no as u64 + 1)));
            ink::say(ui, cx.theme, cx.body(), &cx.value(&line.what));
            if let Some(count) = line.count {
                ink::whole(ui, cx.theme, (Face::Strong, cx.c().text), &format!("× {}", cx.count(count)));
            }
            let says: Vec<String> = line.says.iter().map(|value| cx.value(value)).collect();
            ink::say(ui, cx.theme, cx.label(), &says.join(" · "));
        });
    }
    more_ui(ui, cx, draft.unlisted + draft.listed.len().saturating_sub(most) as u64);
}

pub(super) fn section(ui: &mut Ui, cx: &Cx<'_>, title: &str) {
    ui.add_space(6.0);
    rule(ui.painter(), ui.max_rect().x_range(), ui.min_rect().bottom(), cx.c().line);
    ui.add_space(2.0);
    ink::say(ui, cx.theme, (Face::Strong, cx.c().text), title);
}

fn move_ui(ui: &mut Ui, cx: &Cx<'_>, movement: &MoveView) {
    ui.add_space(4.0);
    let left = |at: usize| {
        movement.left[at].map(|left| cx.words.with("ui-draft-left", &[("left", &cx.count(left))])).unwrap_or_default()
    };
    ink::say(ui, cx.theme, cx.faint(), &cx.words.say("ui-draft-from"));
    two_sides(ui, cx, &cx.place(&movement.from), &left(0));
    ui.horizontal(|ui| {
        ink::icon(ui, cx.theme, (Icon::ArrowDown, Weight::Line), 16.0, cx.c().text_faint);
        ink::whole(ui, cx.theme, (Face::Display, cx.c().text), &cx.count(movement.count));
        ink::say(ui, cx.theme, (Face::Body, cx.c().text_soft), &movement.what);
    });
    ink::say(ui, cx.theme, cx.faint(), &cx.words.say("ui-draft-to"));
    two_sides(ui, cx, &cx.place(&movement.to), &left(1));
}

fn two_sides(ui: &mut Ui, cx: &Cx<'_>, name: &str, note: &str) {
    ui.horizontal(|ui| {
        ink::say(ui, cx.theme, cx.body(), name);
        if !note.is_empty() {
            ink::say(ui, cx.theme, cx.faint(), note);
        }
    });
}

/// The foot: what it means, back, and on. Gives whether back and on were pressed.
pub(super) fn foot_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    rect: Rect,
    says: &str,
    go: (&str, Icon, &str),
    why_not: Option<&str>,
) -> (bool, bool) {
    let inner = rect.shrink2(vec2(20.0, 0.0));
    let mut pressed = (false, false);
    let used = area::row_from_right(ui, inner, "form-foot", |ui| {
        pressed.1 = Button::primary(go.0).icon(go.1).keys(go.2).unless(why_not).show(ui, cx).clicked();
        let back = cx.words.say("ui-back");
        pressed.0 = Button::plain(&back).show(ui, cx).clicked();
        ui.min_rect().width()
    });
    let mut text = inner;
    text.set_right(inner.right() - used - 16.0);
    area::row(ui, text, "form-says", |ui| {
        ink::say(ui, cx.theme, (Face::Body, cx.c().text_soft), why_not.unwrap_or(says));
    });
    pressed
}
