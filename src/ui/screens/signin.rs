//! Signing in: which ledger this is, who signs, the passphrase.
//!
//! Does not know: keys; whether a passphrase is right.
//! Always holds: two ledgers can be told apart before anybody signs in; a training ledger shows its passphrases.

use egui::{
    Align2, CornerRadius, Id, Key, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::start;
use crate::i18n::Lang;
use crate::session::views::Severity;
use crate::session::views::evidence::{EvidenceView, Verified};
use crate::session::views::ledger::{LedgerView, ReadOnly};
use crate::session::views::people::PersonView;
use crate::ui::action::{Action, MenuItem, Wishes};
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::icon::Icon;
use crate::ui::ink::{self, Weight};
use crate::ui::theme::{CLEAR, Face};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::passphrase::Passphrase;
use crate::ui::widgets::{badge, card, chip, facts, focus_ring, person, rule};

/// What is typed to sign in.
#[derive(Debug, Default)]
pub struct SignInState {
    /// The place of the person in the list.
    pub chosen: usize,
    /// The passphrase.
    pub passphrase: Passphrase,
    /// Why it did not work.
    pub fault: Option<String>,
    /// Whether it is being tried.
    pub busy: bool,
    /// Whether the passphrase had the keyboard at first.
    pub begun: bool,
}

/// What is shown.
pub struct SignInView<'a> {
    /// The ledger.
    pub ledger: &'a LedgerView,
    /// Who may sign in.
    pub people: &'a [PersonView],
    /// The evidence, as far as it is known.
    pub evidence: Option<&'a EvidenceView>,
    /// Whether the window was locked while somebody was signed in.
    pub locked: bool,
}

/// Draws the page; gives a language when another was chosen.
pub fn signin_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    page: Rect,
    view: &SignInView<'_>,
    state: &mut SignInState,
    wishes: &mut Wishes,
) -> Option<Lang> {
    let rows = view.people.len().clamp(1, 7) as f32;
    let height = 30.0 + 16.0 + 28.0 + rows * cx.theme.heights.row_two_lines + 150.0 + 44.0;
    let (left, card_rect) = start::columns(page, height);
    if left.width() > 0.0 {
        area::column(ui, left, "signin-left", |ui| {
            start::brand(ui, cx);
            ui.add_space(32.0);
            ledger_card(ui, cx, view);
            ui.add_space(14.0);
            ui.horizontal(|ui| {
                let other = cx.words.say("ui-signin-other");
                if Button::link(&other).icon(Icon::Database).show(ui, cx).clicked() {
                    wishes.add(Action::Menu(MenuItem::CloseLedger));
                }
            });
        });
        start::bottom_line(ui, cx, left);
    }
    start::raised(ui, cx, card_rect);
    let mut inner = card_rect.shrink2(vec2(28.0, 22.0));
    let head = area::top(&mut inner, 30.0);
    let title = if view.locked { cx.words.say("ui-signin-locked") } else { cx.words.say("ui-signin-title") };
    area::row(ui, head, "signin-title", |ui| ink::whole(ui, cx.theme, (Face::Title, cx.c().text), &title));
    let language = area::row_from_right(ui, head, "signin-languages", |ui| start::languages(ui, cx));
    if left.width() == 0.0 {
        ledger_line(ui, cx, area::top(&mut inner, 34.0), view, wishes);
    }
    let _ = area::top(&mut inner, if left.width() == 0.0 { 6.0 } else { 16.0 });
    let foot = area::bottom(&mut inner, if left.width() == 0.0 { 128.0 } else { 150.0 });
    choose_by_key(ui, view.people.len(), state);
    people_ui(ui, cx, inner, view, state);
    passphrase_ui(ui, cx, foot, view, state, wishes);
    language
}

/// Which ledger this is and how it stands, where there is no room for its card.
fn ledger_line(ui: &mut Ui, cx: &Cx<'_>, line: Rect, view: &SignInView<'_>, wishes: &mut Wishes) {
    let used = area::row_from_right(ui, line, "signin-other", |ui| {
        let other = cx.words.say("ui-signin-other");
        if Button::link(&other).small().icon(Icon::Database).show(ui, cx).clicked() {
            wishes.add(Action::Menu(MenuItem::CloseLedger));
        }
        line.right() - ui.min_rect().left()
    });
    let mut rest = line;
    rest.set_right(line.right() - used - 8.0);
    area::row(ui, rest, "signin-ledger", |ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        if let Some(evidence) = view.evidence {
            let [(_, _, severity, says), ..] = badge::parts(cx, evidence);
            chip::severity_chip_saying(ui, cx, severity, None, &says);
        }
        ink::say(ui, cx.theme, (Face::Strong, cx.c().text), &view.ledger.name).on_hover_text(&view.ledger.path);
    });
}

/// The facts of the ledger, and its evidence.
fn ledger_card(ui: &mut Ui, cx: &Cx<'_>, view: &SignInView<'_>) {
    let ledger = view.ledger;
    let width = ui.available_width().min(408.0);
    let height = if ledger.read_only.is_some() { 264.0 } else { 240.0 };
    let (_, rect) = ui.allocate_space(vec2(width, height));
    card::card(ui, cx, rect);
    area::column(ui, rect.shrink2(vec2(16.0, 13.0)), "ledger", |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ink::say(ui, cx.theme, (Face::Title, cx.c().text), &ledger.name);
        ink::say(ui, cx.theme, (Face::Digest, cx.c().text_faint), &ledger.path).on_hover_text(&ledger.path);
        ui.add_space(9.0);
        let size = cx.words.count("ui-ledger-size", ledger.acts, &[("size", &bytes(cx, ledger.bytes))]);
        let holds = [
            cx.words.count("ui-count-weapons", ledger.weapons.get(), &[]),
            cx.words.count("ui-count-lots", ledger.lots.get(), &[]),
            cx.words.count("ui-count-sites", ledger.sites.get(), &[]),
        ];
        let last = ledger.last_act.map_or_else(|| facts::DASH.to_owned(), |at| cx.ago(at));
        let all = [
            (cx.words.say("ui-ledger-size-label"), size),
            (cx.words.say("ui-ledger-holds"), holds.join(", ")),
            (cx.words.say("ui-ledger-last"), last),
        ];
        facts::one_column(ui, cx, &all, 84.0);
        ui.add_space(8.0);
        rule(ui.painter(), ui.max_rect().x_range(), ui.min_rect().bottom(), cx.c().line);
        ui.add_space(6.0);
        evidence_lines(ui, cx, view);
    });
}

fn evidence_lines(ui: &mut Ui, cx: &Cx<'_>, view: &SignInView<'_>) {
    let line = |ui: &mut Ui, severity: Severity, icon: Option<Icon>, text: &str| {
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 24.0));
        area::row(ui, rect, text.len(), |ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            let look = cx.severity(severity);
            ink::icon(ui, cx.theme, (icon.unwrap_or(look.icon), Weight::Fill), 17.0, look.ink);
            ink::say(ui, cx.theme, cx.body(), text);
        });
    };
    if let Some(why) = view.ledger.read_only {
        line(ui, Severity::Act, None, &read_only(cx, why));
    }
    let Some(evidence) = view.evidence else {
        line(ui, Severity::Unknown, None, &cx.words.say("ui-badge-not-yet"));
        return;
    };
    let all = badge::parts(cx, evidence);
    let verified = match &evidence.verified {
        Verified::Good { took_ms, .. } => {
            let seconds = cx.words.decimal(i64::try_from(took_ms.div_ceil(100)).unwrap_or(i64::MAX), 1);
            cx.words.with("ui-signin-verified", &[("seconds", &seconds)])
        }
        _ => all[0].3.clone(),
    };
    let shield = matches!(evidence.verified, Verified::Good { .. }).then_some(Icon::ShieldCheck);
    line(ui, all[0].2, shield, &verified);
    let training = view.ledger.training;
    let note = |severity: Severity| if training { Severity::Note } else { severity };
    let outside = match (training, &evidence.outside) {
        (true, None) => cx.words.say("ui-signin-training-anchor"),
        _ => all[1].3.clone(),
    };
    line(ui, note(all[1].2), None, &outside);
    line(ui, note(all[2].2), None, &all[2].3);
}

/// Why nothing can be posted, in words.
#[must_use]
pub fn read_only(cx: &Cx<'_>, why: ReadOnly) -> String {
    match why {
        ReadOnly::Asked => cx.words.say("ui-read-only-asked"),
        ReadOnly::Taken => cx.words.say("ui-read-only-taken"),
        ReadOnly::Damaged => cx.words.say("ui-read-only-damaged"),
        ReadOnly::NoWriting => cx.words.say("ui-read-only-no-writing"),
        ReadOnly::Bug => cx.words.say("ui-read-only-bug"),
    }
}

/// The size of a file: `8.1 MB`.
#[must_use]
pub fn bytes(cx: &Cx<'_>, bytes: u64) -> String {
    let tenths = |unit: u64| cx.words.decimal(i64::try_from((bytes * 10).div_ceil(unit)).unwrap_or(i64::MAX), 1);
    match bytes {
        0..=999_999 => format!("{} kB", cx.number(bytes.div_ceil(1000))),
        1_000_000..=999_999_999 => format!("{} MB", tenths(1_000_000)),
        _ => format!("{} GB", tenths(1_000_000_000)),
    }
}

/// Arrows choose a person while the passphrase has the keyboard.
fn choose_by_key(ui: &Ui, people: usize, state: &mut SignInState) {
    let id = passphrase_id();
    if !ui.memory(|m| m.has_focus(id) || m.focused().is_none()) || people == 0 {
        return;
    }
    let (down, up) = ui.input_mut(|i| {
        let down = i.consume_key(egui::Modifiers::NONE, Key::ArrowDown);
        (down, i.consume_key(egui::Modifiers::NONE, Key::ArrowUp))
    });
    if down {
        state.chosen = (state.chosen + 1).min(people - 1);
    }
    if up {
        state.chosen = state.chosen.saturating_sub(1);
    }
    if down || up {
        state.fault = None;
        state.passphrase.clear();
    }
}

fn passphrase_id() -> Id {
    Id::unique("signin-passphrase")
}

fn people_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, view: &SignInView<'_>, state: &mut SignInState) {
    let c = cx.c();
    let mut body = rect;
    let head = area::top(&mut body, 28.0);
    ui.painter().rect_filled(head, CornerRadius { nw: 6, ne: 6, sw: 0, se: 0 }, c.sunken);
    let style = (Face::LabelStrong, c.text_soft);
    let titles = head.shrink2(vec2(14.0, 0.0));
    ink::paint(ui.painter(), cx.theme, titles, Align2::LEFT_CENTER, style, &cx.words.say("ui-signin-person"));
    if view.people.iter().any(|person| person.practice.is_some()) {
        ink::paint(ui.painter(), cx.theme, titles, Align2::RIGHT_CENTER, style, &cx.words.say("ui-signin-practice"));
    }
    rule(ui.painter(), head.x_range(), head.bottom(), c.line_strong);
    area::column(ui, body, "people", |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            for (index, person) in view.people.iter().enumerate() {
                let response = person_row(ui, cx, person, index == state.chosen);
                if index == state.chosen {
                    crate::ui::widgets::scroll_once(ui, &response, index);
                }
                if response.clicked() {
                    if state.chosen != index {
                        state.passphrase.clear();
                        state.fault = None;
                    }
                    state.chosen = index;
                    // in the next pass: in this one the click takes the keyboard from the field
                    state.begun = false;
                    ui.ctx().request_repaint();
                }
            }
        });
    });
    ui.painter().rect_stroke(rect, 6, Stroke::new(1.0, c.line_strong), StrokeKind::Inside);
}

fn person_row(ui: &mut Ui, cx: &Cx<'_>, view: &PersonView, chosen: bool) -> egui::Response {
    let c = cx.c();
    let height = cx.theme.heights.row_two_lines;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let name = cx.person(view);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, chosen, &name));
    let ground = if chosen {
        c.selected
    } else if response.hovered() {
        c.hover
    } else {
        CLEAR
    };
    ui.painter().rect_filled(rect.shrink2(vec2(1.0, 0.0)), 0, ground);
    if chosen {
        let edge = Rect::from_min_max(rect.min, pos2(rect.left() + 3.0, rect.bottom()));
        ui.painter().rect_filled(edge, 0, c.accent);
    }
    rule(ui.painter(), rect.x_range(), rect.bottom(), c.line);
    let mut inner = rect.shrink2(vec2(14.0, 4.0));
    let ball = area::left(&mut inner, 40.0);
    person::avatar(ui, cx, ball.left_center() + vec2(14.0, 0.0), &view.name, chosen);
    if let Some(practice) = &view.practice {
        let width = ink::width(ui, cx.theme, Face::Mono, practice) + 2.0;
        let part = area::right(&mut inner, width);
        ink::paint(ui.painter(), cx.theme, part, Align2::RIGHT_CENTER, (Face::Mono, c.text_soft), practice);
    }
    let half = inner.height() / 2.0 + 1.0;
    let upper = area::top(&mut inner, half);
    let face = if chosen { Face::Strong } else { Face::Body };
    ink::paint(ui.painter(), cx.theme, upper, Align2::LEFT_CENTER, (face, c.text), &name);
    let role = cx.words.code("role", view.role());
    ink::paint(ui.painter(), cx.theme, inner, Align2::LEFT_CENTER, cx.faint(), &role);
    focus_ring(ui, cx, &response, rect.shrink(1.0), 2);
    response
}

/// The passphrase has the keyboard while nothing else has it: before the field is shown, so that what is typed in this
/// pass lands in it. Enter and a click let go of it first, and are looked at where they are meant for.
fn take_keyboard(ui: &Ui) {
    let free = ui.memory(|m| m.focused().is_none() && m.top_modal_layer().is_none()) && !ui.ctx().any_popup_open();
    let busy = ui.input(|i| i.key_pressed(Key::Enter) || i.pointer.any_down() || i.pointer.any_click());
    if free && !busy {
        ui.memory_mut(|m| m.request_focus(passphrase_id()));
    }
}

fn passphrase_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    rect: Rect,
    view: &SignInView<'_>,
    state: &mut SignInState,
    wishes: &mut Wishes,
) {
    let Some(chosen) = view.people.get(state.chosen).or(view.people.first()) else { return };
    let mut rest = rect;
    let _ = area::top(&mut rest, 16.0);
    let buttons = area::bottom(&mut rest, 38.0);
    let label = cx.words.with("ui-passphrase-of", &[("name", &chosen.name)]);
    take_keyboard(ui);
    let entered = area::column(ui, rest, "passphrase", |ui| {
        let fault = state.fault.clone();
        let shown = state.passphrase.show(ui, cx, &label, fault.as_deref(), passphrase_id());
        if !state.begun && !ui.input(|i| i.pointer.any_click()) {
            state.begun = true;
            shown.text.request_focus();
        }
        if shown.text.changed() {
            state.fault = None;
        }
        if state.fault.is_none() && state.passphrase.caps() {
            ui.horizontal(|ui| {
                chip::severity_icon(ui, cx, Severity::Act, 14.0);
                ink::say(ui, cx.theme, cx.faint(), &cx.words.say("ui-passphrase-caps"));
            });
        }
        shown.entered(ui)
    });
    let working = cx.words.say("ui-working");
    let empty = cx.words.say("ui-why-passphrase");
    let why = if state.busy {
        Some(working.as_str())
    } else if state.passphrase.is_empty() {
        Some(empty.as_str())
    } else {
        None
    };
    let mut enter = entered;
    area::row(ui, buttons, "signin-buttons", |ui| {
        let go = cx.words.say("ui-signin-enter");
        enter |= Button::primary(&go).keys("Enter").large().unless(why).show(ui, cx).clicked();
        let look = cx.words.say("ui-signin-look");
        if Button::plain(&look).large().show(ui, cx).clicked() && !state.busy {
            wishes.add(Action::LookOnly);
        }
    });
    area::row_from_right(ui, buttons, "signin-note", |ui| {
        ink::whole(ui, cx.theme, cx.faint(), &cx.words.say("ui-signin-idle"));
    });
    if enter && why.is_none() {
        state.busy = true;
        wishes.add(Action::SignIn(chosen.user.clone(), state.passphrase.take()));
    }
}
