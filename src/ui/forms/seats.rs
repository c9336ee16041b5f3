//! Who signs a draft: seats, and who may take them.
//!
//! Does not know: who may sign what; passphrases.
//! Always holds: an open seat says that it is; nobody is seated without being named.

use egui::{Rect, Ui};

use super::command;
use super::draft::section;
use super::state::Form;
use crate::session::views::draft::Seat;
use crate::session::views::people::PersonView;
use crate::ui::action::{Action, Wishes};
use crate::ui::cx::Cx;
use crate::ui::ink;
use crate::ui::widgets::choice::Line;
use crate::ui::widgets::{choice, sign};

/// The role of whoever sits there; while nobody does, the roles of those who may.
fn roles_of(cx: &Cx<'_>, seat: &Seat) -> String {
    let mut roles: Vec<String> = vec![cx.words.code("role", &seat.role)];
    if seat.person.is_none() {
        roles.extend(seat.may.iter().map(|person| cx.words.code("role", person.role())));
        let mut seen = std::collections::BTreeSet::new();
        roles.retain(|role| seen.insert(role.clone()));
        roles.truncate(3);
    }
    roles.join(" / ")
}

/// Somebody who may take a seat, with what they have done already.
fn may_sit(cx: &Cx<'_>, seat: &Seat, person: &PersonView) -> Line {
    let mut detail = cx.words.code("role", person.role());
    if seat.already.contains(&person.user) {
        detail = format!("{detail} · {}", cx.words.say("ui-seat-already"));
    }
    Line { code: person.user.clone(), name: cx.person(person), detail }
}

/// Who must sign; a seat that several people may take is chosen here.
pub(super) fn seats_ui(ui: &mut Ui, cx: &Cx<'_>, form: &mut Form, (kind, seats): (&str, &[Seat]), wishes: &mut Wishes) {
    section(ui, cx, &cx.words.say("ui-draft-signers"));
    let mut chosen: Option<Vec<String>> = None;
    for (index, seat) in seats.iter().enumerate() {
        let label = roles_of(cx, seat);
        let mut user = seat.person.as_ref().map_or(String::new(), |person| person.user.clone());
        // who was chosen just now is not in the draft yet
        if let Some(chosen) = form.actors.get(index).filter(|chosen| !chosen.is_empty()) {
            user.clone_from(chosen);
        }
        let lines: Vec<Line> = seat.may.iter().map(|person| may_sit(cx, seat, person)).collect();
        let missing = cx.words.say("ui-seat-open");
        let fault = if lines.is_empty() && seat.person.is_none() { Some(cx.words.say("ui-seat-nobody")) } else { None };
        let fault =
            fault.or_else(|| (user.is_empty() && (form.to_sign || !form.problems.is_empty())).then_some(missing));
        let id = egui::Id::unique(("seat", index));
        let top = ui.cursor().min;
        if choice::choice(ui, cx, (&label, true), &lines, &mut user, (fault.as_deref(), id)) {
            let drafted = |(at, seat): (usize, &Seat)| match form.actors.get(at).filter(|chosen| !chosen.is_empty()) {
                Some(chosen) => chosen.clone(),
                None => seat.person.as_ref().map_or(String::new(), |person| person.user.clone()),
            };
            let mut actors: Vec<String> = seats.iter().enumerate().map(drafted).collect();
            actors[index] = user;
            chosen = Some(actors);
        }
        // what is signed there, word for word; a form that asks for the meaning does not say it twice
        if !form.spec.fields.iter().any(|field| field.path == "meaning") {
            ink::para(ui, cx.theme, cx.label(), &sign::sentence(cx, kind, &seat.meaning));
        }
        sign::checks_ui(ui, cx, &seat.checks, 8.0);
        // the seat that somebody must take is brought into view
        if form.to_sign && fault.is_some() {
            ui.scroll_to_rect(Rect::from_min_max(top, ui.min_rect().max), None);
        }
    }
    if let Some(actors) = chosen {
        form.actors.clone_from(&actors);
        if let Ok(command) = command::command(cx, form) {
            let to_sign = form.to_sign;
            form.edited();
            form.to_sign = to_sign;
            wishes.add(Action::Prepare(command, actors));
        }
    }
}
