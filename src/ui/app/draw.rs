//! Drawing: the frame, the screen in it, what lies over it.
//!
//! Does not know: answers.
//! Always holds: what is drawn comes from models and states; every click becomes a wish.

use egui::{KeyboardShortcut, Modifiers, Rect, Ui, vec2};

use super::{Custodia, Overlay, PathFor, Stage};
use crate::i18n::Lang;
use crate::session::desk::{FileFor, Paper};
use crate::ui::action::{Action, MenuItem};
use crate::ui::area;
use crate::ui::cx::Cx;
use crate::ui::forms;
use crate::ui::help::{self, Said};
use crate::ui::icon::Icon;
use crate::ui::screen::Screen;
use crate::ui::screens::audit::{Verifying, audit_ui};
use crate::ui::screens::batch::batch_ui;
use crate::ui::screens::batches::batches_ui;
use crate::ui::screens::parts::note_tab;
use crate::ui::screens::signin::{SignInView, signin_ui};
use crate::ui::screens::start::{StartView, start_ui};
use crate::ui::screens::{flags, home, people, places, settings, stock};
use crate::ui::search::{palette_ui, search_ui};
use crate::ui::shell::{self, ShellView};
use crate::ui::widgets::progress;
use crate::ui::widgets::toast::{ToastChoice, toasts};
use crate::ui::widgets::trouble::{WayOut, trouble_panel};

impl Custodia {
    pub(super) fn draw_in(&mut self, ui: &mut Ui, window: Rect) {
        let mut rest = window;
        self.shortcuts(ui);
        if self.ledger.as_ref().is_some_and(|ledger| ledger.training) {
            let band = area::top(&mut rest, self.theme.frame.training_band);
            let cx = super::cx(&self.words, &self.theme, self.clock);
            shell::training_band(ui, &cx, band);
        }
        match self.stage {
            Stage::Start => self.draw_start(ui, rest),
            Stage::SignIn { locked } => self.draw_signin(ui, rest, locked),
            Stage::Work => self.draw_work(ui, rest),
        }
        if self.stage != Stage::Work {
            self.draw_troubles(ui, Rect::from_min_size(rest.min + vec2(20.0, 12.0), vec2(rest.width() - 40.0, 0.0)));
        }
        self.draw_overlay(ui);
        self.draw_toasts(ui);
    }

    fn draw_start(&mut self, ui: &mut Ui, rect: Rect) {
        let busy = self.opening();
        let cx = super::cx(&self.words, &self.theme, self.clock);
        ui.painter().rect_filled(rect, 0, cx.c().canvas);
        let making = self.making.as_ref().map(|(ticket, how_far)| (*ticket, how_far.as_ref()));
        let view = StartView { recent: &self.recent, busy, making };
        let language = start_ui(ui, &cx, rect, &view, &mut self.states.start, &mut self.wishes);
        self.speak(language);
    }

    fn draw_signin(&mut self, ui: &mut Ui, rect: Rect, locked: bool) {
        let cx = super::cx(&self.words, &self.theme, self.clock);
        ui.painter().rect_filled(rect, 0, cx.c().canvas);
        let Some(ledger) = &self.ledger else { return };
        let evidence = self.models.evidence(&mut self.wishes).cloned();
        let view = SignInView { ledger, people: &self.people, evidence: evidence.as_ref(), locked };
        let language = signin_ui(ui, &cx, rect, &view, &mut self.states.signin, &mut self.wishes);
        self.speak(language);
    }

    /// Goes on in this language, if one is given.
    fn speak(&mut self, language: Option<Lang>) {
        if let Some(lang) = language {
            let settings =
                crate::session::views::settings::Settings { language: lang.code().to_owned(), ..self.settings.clone() };
            self.wish(Action::Set(Box::new(settings)));
        }
    }

    fn draw_work(&mut self, ui: &mut Ui, rect: Rect) {
        let cx = super::cx(&self.words, &self.theme, self.clock);
        let Some(ledger) = &self.ledger else { return };
        let evidence = self.models.evidence(&mut self.wishes).cloned();
        let counts = self.models.counts(&mut self.wishes).copied();
        let view = ShellView {
            ledger,
            person: self.person.as_ref(),
            evidence: evidence.as_ref(),
            counts: counts.as_ref(),
            screen: &self.screen,
        };
        note_tab(ui);
        let mut rest = rect;
        let top = area::top(&mut rest, cx.theme.frame.top_bar);
        let nav = area::left(&mut rest, shell::nav_width(&cx, rect.width()));
        let search = shell::top_bar(ui, &cx, top, &view, &mut self.wishes);
        shell::navigation(ui, &cx, nav, &view, &mut self.wishes);
        search_ui(ui, &cx, search, &mut self.states.search, &self.models, &mut self.wishes);
        ui.painter().rect_filled(rest, 0, cx.c().surface);
        let used =
            self.draw_troubles(ui, Rect::from_min_size(rest.min + vec2(20.0, 12.0), vec2(rest.width() - 40.0, 0.0)));
        let _ = area::top(&mut rest, used);
        self.draw_screen(ui, rest);
        // a card has taken it for its own actions; where there is none, all commands are shown
        let modal = ui.memory(|m| m.top_modal_layer().is_some());
        if !modal && ui.input_mut(|i| i.consume_key(Modifiers::NONE, egui::Key::F10)) {
            self.wish(Action::Menu(MenuItem::Palette));
        }
        self.draw_form(ui);
    }

    fn draw_screen(&mut self, ui: &mut Ui, rest: Rect) {
        let cx = super::cx(&self.words, &self.theme, self.clock);
        let (states, models, wishes) = (&mut self.states, &self.models, &mut self.wishes);
        let verifying = self
            .verifying
            .as_ref()
            .map(|(ticket, progress)| Verifying { progress: progress.as_ref(), ticket: *ticket });
        let screen = self.screen.clone();
        area::column(ui, rest, ("screen", screen.entry()), |ui| {
            ui.set_clip_rect(rest);
            match &screen {
                Screen::Home => home::home_ui(ui, &cx, rest, &mut states.home, models, wishes),
                Screen::Weapons => stock::weapons_ui(ui, &cx, rest, &mut states.weapons, models, wishes),
                Screen::Ammunition => stock::ammunition_ui(ui, &cx, rest, &mut states.lots, models, wishes),
                Screen::Items => stock::items_ui(ui, &cx, rest, &mut states.items, models, wishes),
                Screen::Places => places::places_ui(ui, &cx, rest, &mut states.places, models, wishes),
                Screen::Flags => flags::flags_ui(ui, &cx, rest, &mut states.flags, models, wishes),
                Screen::Destruction => batches_ui(ui, &cx, rest, &mut states.batches, models, wishes),
                Screen::Batch(id) => batch_ui(ui, &cx, (rest, id), &mut states.batch, models, wishes),
                Screen::Audit => audit_ui(ui, &cx, (rest, verifying.as_ref()), &mut states.audit, models, wishes),
                Screen::People => people::people_ui(ui, &cx, rest, &mut states.people, models, wishes),
                Screen::Settings => settings::settings_ui(ui, &cx, rest, &self.settings, wishes),
            }
        });
    }

    fn draw_form(&mut self, ui: &mut Ui) {
        let cx = super::cx(&self.words, &self.theme, self.clock);
        if let Some(form) = &mut self.form {
            forms::draft::form_ui(ui, &cx, form, &mut self.sheet, &self.models, &mut self.wishes);
        }
    }

    /// Draws the troubles that nobody else shows; gives the height that they take.
    fn draw_troubles(&mut self, ui: &mut Ui, at: Rect) -> f32 {
        if self.troubles.is_empty() && self.writing.is_none() {
            return 0.0;
        }
        let cx = super::cx(&self.words, &self.theme, self.clock);
        let place = Rect::from_min_size(at.min, vec2(at.width(), 400.0));
        let mut gone = None;
        let mut stop = None;
        let used = area::column(ui, place, "troubles", |ui| {
            if let Some((ticket, how_far)) = &self.writing {
                let says = cx.words.say("ui-copy-running");
                if progress::progress(ui, &cx, Icon::Usb, &says, how_far.as_ref()) {
                    stop = Some(*ticket);
                }
            }
            for (index, trouble) in self.troubles.iter().enumerate().rev().take(3) {
                ui.push_id(("trouble", index), |ui| {
                    if let Some(way) = trouble_panel(ui, &cx, trouble) {
                        gone = Some((index, way));
                    }
                });
            }
            ui.min_rect().height()
        });
        if let Some(ticket) = stop {
            self.wish(Action::Stop(ticket));
        }
        if let Some((index, way)) = gone {
            self.troubles.remove(index);
            match way {
                WayOut::Dismiss => {}
                WayOut::See(record) => self.wish(Action::See(record)),
                WayOut::Verify => self.wish(Action::Menu(MenuItem::Verify)),
            }
        }
        used + 12.0
    }

    fn draw_toasts(&mut self, ui: &mut Ui) {
        if self.toasts.is_empty() {
            return;
        }
        let cx = super::cx(&self.words, &self.theme, self.clock);
        let Some((index, choice)) = toasts(ui, &cx, &self.toasts) else { return };
        match choice {
            ToastChoice::Dismiss => {}
            ToastChoice::Reverse(act) => self.reverse(act),
            ToastChoice::Open(path) => self.wish(Action::ShowFile(path)),
        }
        if index < self.toasts.len() {
            self.toasts.remove(index);
        }
    }

    fn draw_overlay(&mut self, ui: &mut Ui) {
        let Some(mut overlay) = self.overlay.take() else { return };
        let cx = super::cx(&self.words, &self.theme, self.clock);
        let mut next = None;
        let keep = match &mut overlay {
            Overlay::Palette(state) => {
                let title = cx.words.say("ui-menu-palette");
                choose(palette_ui(ui, &cx, &title, MenuItem::ALL, state), &mut next)
            }
            Overlay::New(state) => {
                let title = cx.words.say("ui-new-entry");
                let forms: Vec<MenuItem> = MenuItem::ALL.iter().copied().filter(|item| item.form().is_some()).collect();
                choose(palette_ui(ui, &cx, &title, &forms, state), &mut next)
            }
            Overlay::Help => !help::help_ui(ui, &cx),
            Overlay::Quit(why) => match help::quit_sheet(ui, &cx, why) {
                Some(Said::Go) => {
                    self.leave = true;
                    ui.ctx().send_viewport_cmd(egui::ViewportCommand::Close);
                    false
                }
                Some(_) => false,
                None => true,
            },
            Overlay::Path { what, path, reason } => {
                let (keep, action) = path_overlay(ui, &cx, what, path, reason);
                next = action;
                keep
            }
        };
        if keep {
            self.overlay = Some(overlay);
        }
        if let Some(action) = next {
            self.wish(action);
        }
    }

    /// The keys of the table of commands.
    fn shortcuts(&mut self, ui: &Ui) {
        let modal = ui.memory(|m| m.top_modal_layer().is_some());
        if modal {
            return;
        }
        for item in MenuItem::ALL {
            let Some(shortcut) = item.shortcut() else { continue };
            if self.stage != Stage::Work && !item.works_signed_out() {
                continue;
            }
            if ui.input_mut(|i| i.consume_shortcut(&shortcut)) {
                self.wish(Action::Menu(*item));
            }
        }
        let undo = KeyboardShortcut::new(Modifiers::COMMAND, egui::Key::Z);
        let typing = ui.ctx().text_edit_focused();
        if self.stage == Stage::Work
            && !typing
            && (self.form.is_none() || !self.toasts.is_empty())
            && ui.input_mut(|i| i.consume_shortcut(&undo))
        {
            self.reverse_last();
        }
        let back = KeyboardShortcut::new(Modifiers::ALT, egui::Key::ArrowLeft);
        if self.stage == Stage::Work
            && !typing
            && ui.input_mut(|i| i.consume_shortcut(&back))
            && let Some(screen) = self.before.pop()
        {
            self.screen = screen;
        }
        if self.shown_list().is_none() {
            self.waiting_list = None;
        }
    }
}

fn choose(chosen: Option<Option<MenuItem>>, next: &mut Option<Action>) -> bool {
    match chosen {
        None => true,
        Some(item) => {
            *next = item.map(Action::Menu);
            false
        }
    }
}

/// The sheet for a path; gives whether it stays, and what is wished for.
fn path_overlay(
    ui: &Ui,
    cx: &Cx<'_>,
    what: &PathFor,
    path: &mut String,
    reason: &mut String,
) -> (bool, Option<Action>) {
    let (title, hint, go, wanted) = match what {
        PathFor::Print(_) => (
            cx.words.say("ui-menu-print"),
            cx.words.say("ui-print-hint"),
            cx.words.say("ui-print-go"),
            FileFor::SavePdf,
        ),
        PathFor::Copy => {
            (cx.words.say("ui-menu-copy"), cx.words.say("ui-copy-hint"), cx.words.say("ui-copy-go"), FileFor::SaveCopy)
        }
    };
    let wants_reason = matches!(what, PathFor::Print(Paper::Certificate { .. }));
    let said = help::path_sheet(ui, cx, (&title, &hint, &go), path, wants_reason.then_some(&mut *reason));
    match said {
        None => (true, None),
        Some(Said::Close) => (false, None),
        Some(Said::Browse) => (true, Some(Action::ChooseFile(wanted, path.clone()))),
        Some(Said::Go) => {
            let path = path.trim().to_owned();
            let action = match what {
                PathFor::Print(Paper::Certificate { batch, .. }) => {
                    let reason = Some(reason.trim().to_owned()).filter(|reason| !reason.is_empty());
                    Action::Print(Paper::Certificate { batch: batch.clone(), reason }, path)
                }
                PathFor::Print(paper) => Action::Print(paper.clone(), path),
                PathFor::Copy => Action::CopyTo(path),
            };
            (false, Some(action))
        }
    }
}
