//! The step of the signatures: the act in full at the left, everybody who signs at the right.
//!
//! Does not know: keys.
//! Always holds: what is signed is the draft that is shown; what was typed to sign is taken once and then gone; an act
//! that cannot be taken back wants the number of its batch typed.

use egui::{Key, Modifiers, ScrollArea, Ui, vec2};

use super::FormKind;
use super::draft::{BAR, SheetState, consume, draft_ui, foot_ui, section, show_trouble};
use super::state::{Form, Stage};
use crate::session::views::draft::DraftView;
use crate::ui::action::{Action, Wishes};
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink;
use crate::ui::theme::Face;
use crate::ui::widgets::field::{Field, fault_line};
use crate::ui::widgets::sheet::SheetParts;
use crate::ui::widgets::{keep_in_sight, rule, sign};

pub(super) fn sign_step(
    ui: &mut Ui,
    cx: &Cx<'_>,
    parts: &SheetParts,
    form: &mut Form,
    state: &mut SheetState,
    wishes: &mut Wishes,
) {
    let Some((draft, ticket)) = form.draft().map(|(draft, ticket)| (draft.clone(), ticket)) else { return };
    let recording = matches!(form.stage, Stage::Recording { .. });
    area::column(ui, parts.body.shrink2(vec2(20.0, 14.0)), "signing-draft", |ui| {
        ScrollArea::vertical().id_salt("signing-draft").auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(ui.available_width() - BAR);
            if let Some(trouble) = form.trouble.clone() {
                show_trouble(ui, cx, form, &trouble, wishes);
                ui.add_space(8.0);
            }
            draft_ui(ui, cx, &draft, true);
            body_ui(ui, cx, &draft);
        });
    });
    let mut entered = false;
    area::column(ui, parts.side, "signing", |ui| {
        ScrollArea::vertical().id_salt("signing").auto_shrink(false).show(ui, |ui| {
            if recording {
                ui.disable();
            }
            // beside the bar
            ui.set_max_width(ui.available_width() - BAR);
            title_ui(ui, cx, &draft);
            entered = sign::seats_ui(ui, cx, (&draft.kind, &draft.seats), &mut form.signing);
            egui::Frame::new().inner_margin(egui::Margin::symmetric(14, 8)).show(ui, |ui| {
                if form.kind == FormKind::EnrolPerson {
                    enrolling_ui(ui, cx, form);
                }
                if let Some(number) = &draft.typed {
                    typed_ui(ui, cx, form, number, entered);
                }
            });
        });
    });
    let why_not = why_not(cx, form, &draft, recording);
    let says = cx.words.with("ui-sign-foot", &[("act", &ink::code(&cx.number(draft.seq)))]);
    let says = format!("{says} {}", cx.sentence(&draft.undone_by));
    let go = cx.words.say("ui-post");
    let pressed = foot_ui(ui, cx, parts.foot, &says, (&go, Icon::Check, "Ctrl Enter"), why_not.as_deref());
    let by_key = consume(ui, Modifiers::COMMAND, Key::Enter) || entered;
    if (pressed.1 || by_key) && why_not.is_none() {
        let mut passphrases = form.signing.take(&draft.seats);
        if form.kind == FormKind::EnrolPerson {
            let user = form.values.get("person/user").map_or(String::new(), |typed| typed.text.trim().to_owned());
            passphrases.push((user, form.enrolling[0].take()));
            form.enrolling[1].clear();
        }
        wishes.add(Action::Sign(ticket, passphrases));
    }
    if pressed.0 && !recording {
        state.signing = false;
        form.signing.clear();
    }
}

fn title_ui(ui: &mut Ui, cx: &Cx<'_>, draft: &DraftView) {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 40.0));
    area::row(ui, rect.shrink2(vec2(14.0, 0.0)), "signing-title", |ui| {
        ink::say(ui, cx.theme, (Face::Strong, cx.c().text), &cx.words.say("ui-signatures"));
        ink::say(ui, cx.theme, cx.faint(), &cx.number(draft.seats.len() as u64));
    });
    rule(ui.painter(), rect.x_range(), rect.bottom(), cx.c().line);
}

fn body_ui(ui: &mut Ui, cx: &Cx<'_>, draft: &DraftView) {
    section(ui, cx, &cx.words.say("ui-draft-body"));
    ink::para(ui, cx.theme, (Face::Digest, cx.c().text_soft), &draft.body);
}

fn enrolling_ui(ui: &mut Ui, cx: &Cx<'_>, form: &mut Form) {
    ink::para(ui, cx.theme, cx.label(), &cx.words.say("ui-enrol-passphrase"));
    let differ = !form.enrolling[1].is_empty() && !form.enrolling[0].same_as(&form.enrolling[1]);
    let fault = differ.then(|| cx.words.say("ui-passphrase-differs"));
    let labels = [cx.words.say("ui-passphrase-new"), cx.words.say("ui-passphrase-again")];
    let [first, second] = &mut form.enrolling;
    first.show(ui, cx, &labels[0], None, egui::Id::unique("enrol-first"));
    second.show(ui, cx, &labels[1], fault.as_deref(), egui::Id::unique("enrol-second"));
}

fn typed_ui(ui: &mut Ui, cx: &Cx<'_>, form: &mut Form, number: &str, entered: bool) {
    let label = cx.words.with("ui-type-number", &[("number", number)]);
    let field = Field::new(&label).mono().required(true).id(typed_number());
    let shown = field.show(ui, cx, &mut form.typed_number);
    if entered && form.typed_number.trim() != number {
        // after it was shown: the Enter of this pass was for the passphrase
        shown.text.request_focus();
    }
    keep_in_sight(&shown.text);
    let typed = form.typed_number.trim();
    if !typed.is_empty() && !number.starts_with(typed) {
        fault_line(ui, cx, &cx.words.say("ui-fault-number-differs"));
    }
}

fn typed_number() -> egui::Id {
    egui::Id::unique("typed-number")
}

/// Why it cannot be posted yet.
fn why_not(cx: &Cx<'_>, form: &Form, draft: &DraftView, recording: bool) -> Option<String> {
    if recording {
        return Some(cx.words.say("ui-recording"));
    }
    if !form.signing.is_complete(&draft.seats) {
        return Some(cx.words.say("ui-why-passphrases"));
    }
    if form.kind == FormKind::EnrolPerson
        && (form.enrolling[0].is_empty() || !form.enrolling[0].same_as(&form.enrolling[1]))
    {
        return Some(cx.words.say("ui-why-new-passphrase"));
    }
    match &draft.typed {
        Some(number) if form.typed_number.trim() != number => Some(cx.words.say("ui-why-number")),
        _ => None,
    }
}
