//! Wishes: a switchboard, one line an arm; nothing is decided here.
//!
//! Does not know: what a command means.
//! Always holds: a final step exists only behind a draft; while nothing can be posted no form opens.

use egui::Context;

use super::{Custodia, Job, Overlay, PathFor, Stage, TYPING_PAUSE};
use crate::session::desk::{Paper, Secret, Ticket};
use crate::session::query::Query;
use crate::session::views::Opens;
use crate::session::views::lists::ListKind;
use crate::ui::action::{Action, MenuItem, Wishes};
use crate::ui::forms::state::{Form, Stage as FormStage};
use crate::ui::forms::{About, FormKind};
use crate::ui::screen::Screen;
use crate::ui::screens::create::file_name;
use crate::ui::search::PaletteState;

impl Custodia {
    pub(super) fn perform(&mut self, ctx: &Context, action: Action) {
        match action {
            Action::Open(screen) => self.go(screen),
            Action::See(record) => self.see(record),
            Action::Filter(screen, column, text) => self.filter(screen, column, text),
            Action::Ask(query) => self.ask(query),
            Action::AskList(query, typing) if typing => {
                self.models.will_ask_list(&query);
                self.waiting_list = Some((query, ctx.input(|i| i.time) + TYPING_PAUSE));
            }
            Action::AskList(query, _) => self.ask_list(query),
            Action::AskRows(kind, rows) => {
                let ticket = self.desk.ask(Query::Rows(kind, rows.clone()));
                self.models.asked_rows(kind, rows, ticket);
            }
            Action::FindRow(query, text) => {
                let kind = query.list;
                let ticket = self.desk.ask(Query::Find(query, text));
                self.jobs.insert(ticket, Job::Find(kind));
            }
            Action::Form(kind, about) => self.form_opens(kind, about),
            Action::Prepare(command, actors) => self.prepare(command, actors),
            Action::Sign(draft, passphrases) => self.sign(draft, passphrases),
            Action::CloseForm => {
                self.form = None;
                self.sheet.signing = false;
            }
            Action::OpenLedger(path) => self.open(&path),
            Action::CreateLedger(ledger, passphrases) => {
                let ticket = self.desk.create(*ledger, passphrases);
                self.jobs.insert(ticket, Job::Open);
            }
            Action::CreateTraining => self.open_training(),
            Action::ChooseFile(wanted, suggested) => {
                let ticket = self.desk.choose_file(wanted, &suggested);
                self.jobs.insert(ticket, Job::File(wanted));
            }
            Action::CloseLedger => self.close_ledger(),
            Action::SignIn(user, passphrase) => {
                self.states.signin.busy = true;
                let ticket = self.desk.sign_in(&user, passphrase);
                self.jobs.insert(ticket, Job::SignIn);
            }
            Action::LookOnly => {
                let ticket = self.desk.look_only();
                self.jobs.insert(ticket, Job::Look);
            }
            Action::Print(paper, path) if path.is_empty() => self.ask_path(PathFor::Print(paper)),
            Action::Print(paper, path) => {
                let ticket = self.desk.print(paper, &path);
                self.jobs.insert(ticket, Job::Write);
            }
            Action::CopyTo(path) => {
                let ticket = self.desk.copy_to(&path);
                self.jobs.insert(ticket, Job::Write);
                self.writing = Some((ticket, None));
            }
            Action::ShowFile(path) => self.desk.show_file(&path),
            Action::Stop(ticket) => self.stop(ticket),
            Action::Set(settings) => self.set(ctx, *settings),
            Action::Menu(item) => self.menu(ctx, item),
        }
    }

    fn ask(&mut self, query: Query) {
        let ticket = self.desk.ask(query.clone());
        self.models.asked(query, ticket);
    }

    fn prepare(&mut self, command: serde_json::Value, actors: Vec<String>) {
        if let Some(form) = &mut self.form {
            let ticket = self.desk.prepare(command, actors);
            form.stage = FormStage::Drafting(ticket);
        }
    }

    fn sign(&mut self, draft: Ticket, passphrases: Vec<(String, Secret)>) {
        let Some(form) = &mut self.form else { return };
        if let FormStage::Drafted { ticket, draft: shown } = std::mem::take(&mut form.stage) {
            if ticket == draft {
                form.trouble = None;
                let job = self.desk.sign(draft, passphrases);
                form.stage = FormStage::Recording { job, draft: shown, ticket };
            } else {
                form.stage = FormStage::Drafted { ticket, draft: shown };
            }
        }
    }

    fn stop(&mut self, ticket: Ticket) {
        self.desk.cancel(ticket);
        self.jobs.remove(&ticket);
        if self.verifying.as_ref().is_some_and(|(known, _)| *known == ticket) {
            self.verifying = None;
        }
        if self.writing.as_ref().is_some_and(|(known, _)| *known == ticket) {
            self.writing = None;
        }
        if self.making.as_ref().is_some_and(|(known, _)| *known == ticket) {
            self.making = None;
        }
    }

    fn form_opens(&mut self, kind: FormKind, about: About) {
        self.overlay = None;
        self.sheet.signing = false;
        self.form = Some(Form::new(kind, about, &self.words));
    }

    fn see(&mut self, record: Opens) {
        self.go(Screen::of(&record));
        match record {
            Opens::Weapon(id) => self.states.weapons.open_card(id),
            Opens::Lot(id) => self.states.lots.open_card(id),
            Opens::Place(code) => self.states.places.card = Some(code),
            Opens::Act(seq) => self.states.audit.act = Some(seq),
            Opens::Item(code) => self.filter(Screen::Items, "code", code),
            Opens::Person(user) => self.filter(Screen::People, "user", user),
            Opens::Rule(rule) => self.filter(Screen::Flags, "rule", rule),
            Opens::Batch(_) => {}
        }
    }

    fn filter(&mut self, screen: Screen, column: &str, text: String) {
        if let Some(kind) = screen.list() {
            let state = self.states.list(kind);
            "all".clone_into(&mut state.tab);
            state.card = None;
            state.table.filters.clear();
            state.table.filters.insert(column.to_owned(), text);
        }
        self.go(screen);
    }

    fn ask_path(&mut self, what: PathFor) {
        let name = match &what {
            PathFor::Print(paper) => paper_name(paper),
            PathFor::Copy => {
                let name = self.ledger.as_ref().map_or(String::new(), |ledger| file_name(&ledger.name));
                format!("{name}-{}", self.clock.0.day(self.clock.1))
            }
        };
        let ending = if what == PathFor::Copy { "custodia" } else { "pdf" };
        let folder = match (&what, &self.ledger) {
            (PathFor::Print(_), Some(ledger)) => ledger.path.strip_suffix(&ledger.file).unwrap_or(""),
            _ => "",
        };
        let path = format!("{folder}{name}.{ending}");
        self.overlay = Some(Overlay::Path { what, path, reason: String::new() });
    }

    fn close_ledger(&mut self) {
        self.desk.close();
        self.ledger = None;
        self.people.clear();
        self.person = None;
        self.form = None;
        self.overlay = None;
        self.models = crate::ui::models::Models::default();
        self.stage = Stage::Start;
        let ticket = self.desk.recent();
        self.jobs.insert(ticket, Job::Recent);
    }

    pub(super) fn menu(&mut self, ctx: &Context, item: MenuItem) {
        if let Some(screen) = item.screen() {
            self.go(screen);
            return;
        }
        if let Some(form) = item.form() {
            self.form_opens(form, About::default());
            return;
        }
        match item {
            MenuItem::New => self.new_entry(),
            MenuItem::Find => self.states.search.wanted = true,
            MenuItem::Palette => self.overlay = Some(Overlay::Palette(PaletteState::default())),
            MenuItem::Refresh => self.models.refresh(),
            MenuItem::Print => self.print_screen(),
            MenuItem::Verify if self.verifying.is_none() => {
                let ticket = self.desk.verify();
                self.jobs.insert(ticket, Job::Verify);
                self.verifying = Some((ticket, None));
                self.go(Screen::Audit);
            }
            MenuItem::TypeHead => {
                self.go(Screen::Audit);
                self.states.audit.head = Some(String::new());
            }
            MenuItem::Copy => self.ask_path(PathFor::Copy),
            MenuItem::Lock => self.lock(),
            MenuItem::CloseLedger => self.close_ledger(),
            MenuItem::Help => self.overlay = Some(Overlay::Help),
            MenuItem::Quit => self.quit(ctx),
            _ => {}
        }
    }

    /// Leaves, or asks when work is open.
    fn quit(&mut self, ctx: &Context) {
        match self.open_work() {
            Some(why) => self.overlay = Some(Overlay::Quit(why)),
            None => self.overlay = Some(Overlay::Quit(self.words.say("ui-quit-text"))),
        }
        ctx.request_repaint();
    }

    /// What Ctrl+N opens: the form of the screen, or the list of all forms.
    fn new_entry(&mut self) {
        let form = match &self.screen {
            Screen::Weapons => Some(FormKind::ReceiveWeapons),
            Screen::Ammunition => Some(FormKind::ReceiveLots),
            Screen::Items => Some(FormKind::AddItem),
            Screen::Places => Some(FormKind::AddPlace),
            Screen::Destruction => Some(FormKind::DraftBatch),
            Screen::People => Some(FormKind::EnrolPerson),
            _ => None,
        };
        match form {
            Some(form) => self.form_opens(form, About::default()),
            None => self.overlay = Some(Overlay::New(PaletteState::default())),
        }
    }

    /// What Ctrl+P prints: the record that is shown, or the sheet of the day.
    fn print_screen(&mut self) {
        let today = self.clock.0.day(self.clock.1);
        let paper = match &self.screen {
            Screen::Weapons => self.states.weapons.card.clone().map(Paper::WeaponCard),
            Screen::Ammunition => self.states.lots.card.clone().map(Paper::LotCard),
            Screen::Batch(id) => {
                let batch = self.models.batch(id, &mut Wishes::default());
                let issued = batch.and_then(|batch| batch.certificate.as_ref()).filter(|one| one.issued.is_some());
                let list = || Paper::BatchList(batch.map_or_else(|| id.clone(), |batch| batch.number.clone()));
                Some(issued.map_or_else(list, |certificate| Paper::Certificate {
                    batch: certificate.number.clone(),
                    reason: None,
                }))
            }
            Screen::Audit => self.states.audit.act.map(Paper::Act),
            Screen::Home => Some(Paper::DaySheet(today)),
            _ => None,
        };
        if let Some(paper) = paper {
            self.ask_path(PathFor::Print(paper));
        }
    }

    /// Reverses the last act of whoever is signed in, also when its message has gone.
    pub(super) fn reverse_last(&mut self) {
        if let Some(act) = self.reversible {
            self.reverse(act);
        }
    }

    pub(super) fn reverse(&mut self, act: u64) {
        let name = self.words.number(i64::try_from(act).unwrap_or(i64::MAX));
        self.toasts.retain(|toast| toast.reverse != Some(act));
        self.form_opens(FormKind::Reverse, About { id: act.to_string(), name, ..About::default() });
    }

    /// The list whose filters belong to a screen.
    pub(super) fn shown_list(&self) -> Option<ListKind> {
        self.screen.list()
    }
}

/// The name of a paper's file: the number that stands on the paper.
fn paper_name(paper: &Paper) -> String {
    match paper {
        Paper::Certificate { batch: named, .. } => safe(named),
        Paper::BatchList(batch) => format!("{}-DL", safe(batch)),
        Paper::LotCard(id) | Paper::WeaponCard(id) => safe(id),
        Paper::Act(seq) => format!("act-{seq}"),
        Paper::DaySheet(day) => day.to_string(),
    }
}

/// A name of letters and digits that every file system and every stick takes.
fn safe(name: &str) -> String {
    let kept = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '-' | '.') { c } else { '-' };
    name.chars().map(kept).collect::<String>().trim_matches(['-', '.']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paper_is_filed_under_its_own_number() {
        let certificate = |number: &str| paper_name(&Paper::Certificate { batch: number.into(), reason: None });
        assert_eq!(certificate("GT-LC-DC-2026-0007"), "GT-LC-DC-2026-0007");
        assert_eq!(certificate("GT/LC:DC*2026 0007."), "GT-LC-DC-2026-0007");
        assert_eq!(paper_name(&Paper::BatchList("GT-LC-DB-2026-0007".into())), "GT-LC-DB-2026-0007-DL");
    }
}
