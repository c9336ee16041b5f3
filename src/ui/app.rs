//! The window: `logic` takes answers and hands wishes on, `ui` draws.
//!
//! Does not know: SQL, files, PDF; what the trade allows.
//! Always holds: drawing changes nothing but what is typed; an idle window asks for no repaint; nothing moves unless a
//! person or an answer moved it.

use std::collections::BTreeMap;
use std::time::Duration;

use egui::{Rect, Ui};

use super::action::{Action, Wish, Wishes};
use super::cx::Cx;
use super::forms::draft::SheetState;
use super::forms::state::{Form, Stage as FormStage};
use super::models::Models;
use super::screen::Screen;
use super::screens::signin::SignInState;
use super::theme::{Density, Look, Mode, Theme};
use super::widgets::toast::Toast;
use crate::domain::calendar::Moment;
use crate::i18n::{Lang, Words};
use crate::session::desk::{Desk, Progress, Ticket};
use crate::session::views::Trouble;
use crate::session::views::ledger::{LedgerView, RecentView};
use crate::session::views::lists::ListQuery;
use crate::session::views::people::PersonView;
use crate::session::views::settings::Settings;

mod draw;
mod perform;
mod receive;
mod states;

pub(crate) use states::{Job, Overlay, PathFor, States};

/// Seconds without a key or a movement after which the window locks.
pub const IDLE_LOCK: f64 = 300.0;
/// Seconds that a question waits while somebody types.
const TYPING_PAUSE: f64 = 0.15;

/// How far the window is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// No ledger is open.
    Start,
    /// A ledger is open and nobody is signed in.
    SignIn {
        /// Somebody was, before the window locked.
        locked: bool,
    },
    /// At work, signed in or only looking.
    Work,
}

/// The window.
pub struct Custodia {
    desk: Box<dyn Desk>,
    words: Words,
    theme: Theme,
    settings: Settings,
    clock: (Moment, i32),
    stage: Stage,
    ledger: Option<LedgerView>,
    people: Vec<PersonView>,
    person: Option<PersonView>,
    recent: Vec<RecentView>,
    screen: Screen,
    before: Vec<Screen>,
    models: Models,
    wishes: Wishes,
    states: States,
    form: Option<Form>,
    sheet: SheetState,
    overlay: Option<Overlay>,
    toasts: Vec<Toast>,
    /// The last act of whoever is signed in, while it can be reversed.
    reversible: Option<u64>,
    troubles: Vec<Trouble>,
    jobs: BTreeMap<Ticket, Job>,
    verifying: Option<(Ticket, Option<Progress>)>,
    writing: Option<(Ticket, Option<Progress>)>,
    making: Option<(Ticket, Option<Progress>)>,
    waiting_list: Option<(ListQuery, f64)>,
    last_input: f64,
    width: f32,
    leave: bool,
    installed: Option<Look>,
}

impl Custodia {
    /// A window in front of a desk; `open` is a ledger to open at once.
    #[must_use]
    pub fn new(ctx: &egui::Context, desk: Box<dyn Desk>, open: Option<&str>) -> Custodia {
        ctx.set_fonts(super::theme::fonts());
        let settings = desk.settings();
        let lang = Lang::from_code(&settings.language).unwrap_or(Lang::En);
        let mut window = Custodia {
            clock: desk.clock(),
            desk,
            words: Words::new(lang),
            theme: Theme::new(Look::default()),
            settings,
            stage: Stage::Start,
            ledger: None,
            people: Vec::new(),
            person: None,
            recent: Vec::new(),
            screen: Screen::Home,
            before: Vec::new(),
            models: Models::default(),
            wishes: Wishes::default(),
            states: States::default(),
            form: None,
            sheet: SheetState::default(),
            overlay: None,
            toasts: Vec::new(),
            reversible: None,
            troubles: Vec::new(),
            jobs: BTreeMap::new(),
            verifying: None,
            writing: None,
            making: None,
            waiting_list: None,
            last_input: 0.0,
            width: 1366.0,
            leave: false,
            installed: None,
        };
        window.widths_from_settings();
        window.restyle(ctx);
        let ticket = window.desk.recent();
        window.jobs.insert(ticket, Job::Recent);
        if let Some(path) = open {
            window.open(path);
        }
        window
    }

    /// The person who is signed in.
    #[must_use]
    pub fn person(&self) -> Option<&PersonView> {
        self.person.as_ref()
    }

    /// How far the window is.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// The screen that is shown.
    #[must_use]
    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    /// Goes on in this language at once, if one is given: before anything is opened or made.
    pub fn begin_in(&mut self, ctx: &egui::Context, language: Option<Lang>) {
        if let Some(lang) = language {
            self.set(ctx, Settings { language: lang.code().to_owned(), ..self.settings.clone() });
        }
    }

    /// Makes a training ledger and opens it.
    pub fn open_training(&mut self) {
        let ticket = self.desk.create_training(self.words.lang().code());
        self.jobs.insert(ticket, Job::Open);
        self.making = Some((ticket, None));
    }

    fn open(&mut self, path: &str) {
        let ticket = self.desk.open(path);
        self.jobs.insert(ticket, Job::Open);
    }

    /// Whether a ledger is being opened or made.
    fn opening(&self) -> bool {
        self.jobs.values().any(|job| *job == Job::Open)
    }

    /// Takes fonts, colours and sizes from the settings.
    fn restyle(&mut self, ctx: &egui::Context) {
        let comfortable = self.settings.comfortable.unwrap_or(self.width > 1600.0);
        let look = Look {
            mode: Mode::from_code(&self.settings.theme).unwrap_or_default(),
            density: if comfortable { Density::Comfortable } else { Density::Compact },
            training: self.ledger.as_ref().is_some_and(|ledger| ledger.training),
        };
        if self.installed != Some(look) {
            self.theme = Theme::new(look);
            self.theme.install(ctx);
            self.installed = Some(look);
        }
        let zoom = f32::from(self.settings.size_percent.clamp(100, 200)) / 100.0;
        if (ctx.zoom_factor() - zoom).abs() > 0.001 {
            ctx.set_zoom_factor(zoom);
        }
    }

    fn widths_from_settings(&mut self) {
        let widths = self.settings.widths.clone();
        for (kind, name) in States::LISTS {
            let table = &mut self.states.list(kind).table;
            table.widths.clear();
            for (key, width) in &widths {
                if let Some(column) = key.strip_prefix(name).and_then(|rest| rest.strip_prefix('.')) {
                    table.widths.insert(column.to_owned(), f32::from(*width));
                }
            }
        }
    }

    /// Keeps widths that a person has set.
    fn keep_widths(&mut self) {
        let mut changed = false;
        for (kind, name) in States::LISTS {
            let list = self.states.list(kind);
            if std::mem::take(&mut list.resized) {
                changed = true;
                for (column, width) in &list.table.widths {
                    self.settings.widths.insert(format!("{name}.{column}"), *width as u16);
                }
            }
        }
        if changed {
            self.desk.keep_settings(&self.settings);
        }
    }

    fn set(&mut self, ctx: &egui::Context, settings: Settings) {
        let lang = Lang::from_code(&settings.language).unwrap_or(Lang::En);
        if lang != self.words.lang() {
            self.words = Words::new(lang);
            if let Some(form) = &mut self.form {
                form.relabel(&self.words);
            }
        }
        self.settings = settings;
        self.widths_from_settings();
        self.desk.keep_settings(&self.settings);
        self.restyle(ctx);
    }

    /// What is open and would be lost, in words; none when nothing is.
    fn open_work(&self) -> Option<String> {
        if self.form.as_ref().is_some_and(|form| matches!(form.stage, FormStage::Recording { .. })) {
            return Some(self.words.say("ui-quit-recording"));
        }
        if self.form.as_ref().is_some_and(|form| form.touched) {
            return Some(self.words.say("ui-quit-form"));
        }
        // a training ledger that is half made and a verification lose nothing that anybody has
        let busy = self.jobs.values().any(|job| *job == Job::Write);
        busy.then(|| self.words.say("ui-quit-busy"))
    }

    /// Nobody is signed in any more; what was typed to sign is forgotten.
    fn lock(&mut self) {
        if self.stage != Stage::Work {
            return;
        }
        // the first page tells the ledger as it stands now, not as it was opened
        let ticket = self.desk.ask(crate::session::query::Query::Ledger);
        self.jobs.insert(ticket, Job::Ledger);
        self.desk.lock();
        self.stage = Stage::SignIn { locked: self.person.is_some() };
        let chosen = self.person.take().and_then(|person| self.people.iter().position(|p| p.user == person.user));
        self.states.signin = SignInState { chosen: chosen.unwrap_or(0), ..SignInState::default() };
        self.reversible = None;
        self.sheet.signing = false;
        self.overlay = None;
        if let Some(form) = &mut self.form {
            form.signing.clear();
        }
    }

    /// Locks when nobody touched anything for a while.
    fn watch_idle(&mut self, ctx: &egui::Context) {
        let (now, touched) = ctx.input(|i| {
            let touched = i.events.iter().any(|event| !matches!(event, egui::Event::WindowFocused(_)));
            (i.time, touched)
        });
        if touched {
            self.last_input = now;
        }
        if self.stage != Stage::Work || self.person.is_none() {
            return;
        }
        let left = IDLE_LOCK - (now - self.last_input);
        if left <= 0.0 {
            self.lock();
        } else {
            ctx.request_repaint_after(Duration::from_secs_f64(left + 0.05));
        }
    }

    /// Answers a wish to close the window.
    fn watch_closing(&mut self, ctx: &egui::Context) {
        if !ctx.input(|i| i.viewport().close_requested()) || self.leave {
            return;
        }
        if let Some(why) = self.open_work() {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            self.overlay = Some(Overlay::Quit(why));
        }
    }

    /// Asks the list that waited for somebody to stop typing.
    fn ask_waiting(&mut self, ctx: &egui::Context) {
        let Some((query, at)) = self.waiting_list.clone() else { return };
        let now = ctx.input(|i| i.time);
        if now >= at {
            self.waiting_list = None;
            self.ask_list(query);
        } else {
            ctx.request_repaint_after(Duration::from_secs_f64(at - now + 0.01));
        }
    }

    fn ask_list(&mut self, query: ListQuery) {
        let ticket = self.desk.ask(crate::session::query::Query::List(query.clone()));
        self.models.asked_list(query, ticket);
    }

    fn go(&mut self, screen: Screen) {
        if self.screen != screen {
            self.before.push(std::mem::replace(&mut self.screen, screen));
            if self.before.len() > 50 {
                self.before.remove(0);
            }
        }
    }

    /// Takes answers and hands wishes on. Part of `logic`; here for tests without a window.
    pub fn work(&mut self, ctx: &egui::Context) {
        self.clock = self.desk.clock();
        while let Some(reply) = self.desk.next() {
            self.receive(ctx, reply);
        }
        for Wish { action, from: _ } in self.wishes.next_batch() {
            self.perform(ctx, action);
        }
        self.ask_waiting(ctx);
        self.watch_idle(ctx);
        self.watch_closing(ctx);
        let now = ctx.input(|i| i.time);
        self.toasts.retain(|toast| toast.until > now);
        self.restyle(ctx);
    }

    /// Draws everything. Part of `ui`; here for tests without a window.
    pub fn draw(&mut self, ui: &mut Ui) {
        self.width = ui.ctx().content_rect().width();
        let window: Rect = ui.max_rect();
        self.draw_in(ui, window);
        self.keep_widths();
        if !self.wishes.is_empty() {
            ui.ctx().request_repaint();
        }
    }
}

/// What every drawing function is given.
fn cx<'a>(words: &'a Words, theme: &'a Theme, clock: (Moment, i32)) -> Cx<'a> {
    Cx { words, theme, now: clock.0, offset_min: clock.1 }
}

impl eframe::App for Custodia {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.work(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.draw(ui);
    }

    fn clear_color(&self, _visuals: &egui::Visuals) -> [f32; 4] {
        self.theme.colours.surface.to_normalized_gamma_f32()
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.desk.close();
    }
}

/// Wishes that the window itself makes.
impl Custodia {
    #[cfg(test)]
    pub(crate) fn wish_for_tests(&mut self, action: Action) {
        self.wishes.add(action);
    }

    #[track_caller]
    fn wish(&mut self, action: Action) {
        self.wishes.add(action);
    }
}
