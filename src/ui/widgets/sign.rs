//! The signature panel: one block per person, with the sentence being signed and a passphrase.
//!
//! Does not know: the act; whether a passphrase is right.
//! Always holds: every signature shows its meaning before it is given; each person has a field of their own.

use std::collections::BTreeMap;

use egui::{Color32, Id, Margin, Stroke, Ui};

use super::passphrase::Passphrase;
use super::{chip, keep_in_sight, person, rule};
use crate::session::desk::Secret;
use crate::session::views::acts::SignatureView;
use crate::session::views::draft::Seat;
use crate::session::views::{Check, Severity};
use crate::ui::cx::{self, Cx};
use crate::ui::icon::Icon;
use crate::ui::ink::{self, Weight};
use crate::ui::theme::Face;

/// What is being typed, by person.
#[derive(Debug, Default)]
pub struct Signing {
    typed: BTreeMap<String, Passphrase>,
    /// Whether the field of whoever is next wants the keyboard.
    pub begun: bool,
}

impl Signing {
    /// Whether everybody has typed something.
    #[must_use]
    pub fn is_complete(&self, seats: &[Seat]) -> bool {
        !seats.is_empty()
            && seats.iter().all(|seat| {
                let user = seat.person.as_ref().map(|person| &person.user);
                user.and_then(|user| self.typed.get(user)).is_some_and(|typed| !typed.is_empty())
            })
    }

    /// Hands over what was typed, in signing order, and forgets it.
    pub fn take(&mut self, seats: &[Seat]) -> Vec<(String, Secret)> {
        let users = seats.iter().filter_map(|seat| seat.person.as_ref().map(|person| person.user.clone()));
        let mut taken = Vec::new();
        for user in users {
            if taken.iter().all(|(known, _)| *known != user)
                && let Some(typed) = self.typed.get_mut(&user)
            {
                taken.push((user, typed.take()));
            }
        }
        taken
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.typed.clear();
    }

    /// Puts the practice passphrases of a training ledger in.
    pub fn practise(&mut self, seats: &[Seat]) {
        for seat in seats {
            if let Some(person) = &seat.person
                && let Some(practice) = &person.practice
            {
                self.typed.entry(person.user.clone()).or_default().fill(practice);
            }
        }
    }
}

/// The sentence that a signature of this meaning says under an act of this kind.
#[must_use]
pub fn sentence(cx: &Cx<'_>, kind: &str, meaning: &str) -> String {
    cx.words.signed_as(kind, meaning)
}

/// Shows one block per seat; true when Enter was pressed in the last field that was empty.
pub fn seats_ui(ui: &mut Ui, cx: &Cx<'_>, (kind, seats): (&str, &[Seat]), signing: &mut Signing) -> bool {
    let mut entered = false;
    ui.spacing_mut().item_spacing.y = 0.0;
    let next = seats.iter().position(|seat| {
        let user = seat.person.as_ref().map(|person| &person.user);
        user.is_some_and(|user| signing.typed.get(user).is_none_or(Passphrase::is_empty))
    });
    let mut asked: Vec<String> = Vec::new();
    for (index, seat) in seats.iter().enumerate() {
        let Some(person) = &seat.person else { continue };
        let again = asked.contains(&person.user);
        asked.push(person.user.clone());
        let current = next == Some(index);
        let c = cx.c();
        let ground = if current { c.selected } else { c.surface };
        let line = if current { Stroke::new(1.0, c.focus) } else { Stroke::NONE };
        egui::Frame::new().fill(ground).stroke(line).inner_margin(Margin::symmetric(14, 9)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 2.0;
            let mark = (Icon::Signature, Weight::Line, cx.c().accent_text);
            block_head(ui, cx, mark, (&cx.person(person), ""));
            indented(ui, |ui| {
                ink::say(ui, cx.theme, cx.label(), &cx.words.code("role", &seat.role));
                let body = if person.id_number.is_empty() {
                    person.body.clone()
                } else {
                    let card = cx.words.with("ui-person-card", &[("number", &person.id_number)]);
                    if person.body.is_empty() { card } else { format!("{} · {card}", person.body) }
                };
                if !body.is_empty() {
                    ink::say(ui, cx.theme, cx.label(), &body);
                }
                ink::para(ui, cx.theme, cx.body(), &sentence(cx, kind, &seat.meaning));
                if !again {
                    ui.add_space(4.0);
                    let typed = signing.typed.entry(person.user.clone()).or_default();
                    let label = cx.words.with("ui-passphrase-of", &[("name", &cx::short_name(&person.name))]);
                    let id = Id::unique(("sign", &person.user));
                    let shown = typed.show(ui, cx, &label, None, id);
                    if current && std::mem::take(&mut signing.begun) {
                        shown.text.request_focus();
                    }
                    if shown.entered(ui) && typed.is_empty() {
                        // there is nothing to go on with: the field keeps the keyboard
                        shown.text.request_focus();
                    } else if shown.entered(ui) {
                        entered = true;
                        // on to whoever has not typed yet
                        signing.begun = true;
                        ui.ctx().request_repaint();
                    }
                    keep_in_sight(&shown.text);
                }
            });
        });
        checks_ui(ui, cx, &seat.checks, 40.0);
        let below = ui.min_rect().bottom();
        rule(ui.painter(), ui.max_rect().x_range(), below, c.line);
    }
    entered && signing.is_complete(seats)
}

/// Signatures that were given.
pub fn signatures_ui(ui: &mut Ui, cx: &Cx<'_>, signatures: &[SignatureView]) {
    for signature in signatures {
        egui::Frame::new().inner_margin(Margin::symmetric(14, 7)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 2.0;
            // what is missing has an empty mark, not a seal
            let (mark, missing) = match signature.at {
                Some(_) => ((Icon::SealCheck, Weight::Fill, cx.severity(signature.severity).ink), String::new()),
                None => ((Icon::Circle, Weight::Line, cx.c().text_faint), cx.words.say("ui-sign-missing")),
            };
            block_head(ui, cx, mark, (&signature.name, &missing));
            indented(ui, |ui| {
                let role = cx.words.code("role", &signature.role);
                // what nobody said yet is named, not quoted; the hour stands with its day
                let (line, says) = match signature.at {
                    Some(at) => {
                        let says = sentence(cx, &signature.kind, &signature.meaning);
                        (format!("{role} · {}", cx.day_and_time(at)), says)
                    }
                    None => (role, cx.words.code("signature_meaning", &signature.meaning)),
                };
                ink::para(ui, cx.theme, cx.label(), &line);
                ink::para(ui, cx.theme, cx.body(), &says);
                if !signature.key.is_empty() {
                    ui.horizontal(|ui| {
                        ink::whole(ui, cx.theme, (Face::Digest, cx.c().text_faint), &cx.words.say("ui-key-id"));
                        person::digest(ui, cx, &signature.key, false);
                    });
                }
            });
        });
    }
}

fn block_head(ui: &mut Ui, cx: &Cx<'_>, mark: (Icon, Weight, Color32), name_note: (&str, &str)) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        ink::icon(ui, cx.theme, (mark.0, mark.1), 18.0, mark.2);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            ink::whole(ui, cx.theme, cx.faint(), name_note.1);
            ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                ink::say(ui, cx.theme, (Face::Strong, cx.c().text), name_note.0);
            });
        });
    });
}

fn indented(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    ui.horizontal_top(|ui| {
        ui.add_space(18.0);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            add(ui);
        });
    });
}

/// What was looked at, one line each, behind `indent` points.
pub fn checks_ui(ui: &mut Ui, cx: &Cx<'_>, checks: &[Check], indent: f32) {
    for check in checks {
        ui.horizontal_top(|ui| {
            ui.add_space(indent - 8.0);
            ui.spacing_mut().item_spacing.x = 6.0;
            if check.severity == Severity::Clear {
                let ink_of_check = cx.severity(Severity::Clear).ink;
                ink::icon(ui, cx.theme, (Icon::Check, Weight::Line), 14.0, ink_of_check);
            } else {
                chip::severity_icon(ui, cx, check.severity, 14.0);
            }
            ink::para(ui, cx.theme, cx.label(), &cx.sentence(&check.says));
        });
    }
    if !checks.is_empty() {
        ui.add_space(4.0);
    }
}
