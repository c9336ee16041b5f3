//! The writer: the only thread that changes the ledger. It opens and makes ledgers, signs people in, drafts, records,
//! prints and copies.
//!
//! Does not know: egui; how a question is answered.
//! Always holds: an act is recorded only from a draft that was shown, with a passphrase for each person; afterwards
//! nobody's key but that of who is signed in stays unlocked; after a panic nothing is recorded any more.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::channel;

use serde_json::Value;
use zeroize::Zeroizing;

use super::checker::Check;
use super::posting::Posting;
use super::reader::Read;
use super::shared::Shared;
use crate::domain::command::OpenLedger;
use crate::domain::refusal::{Why, because};
use crate::i18n::{Fault, Lang};
use crate::session::clock::mark;
use crate::session::desk::{Paper, Secret, Ticket, Touched};
use crate::session::opening::Opening;
use crate::session::posting::Order;
use crate::session::query::Answer;
use crate::session::use_cases::demo::{DemoOrder, create_demo};
use crate::session::views::Trouble;
use crate::session::views::ledger::{NewLedger, ReadOnly, RecentView};
use crate::session::views_of::{ledger, trouble};
use crate::session::worker::{Reins, Serve, Served, Told, Work};
use crate::session::{Clock, OnlyLooked, Problem, Session};
use crate::store::StoreFault;
use crate::trust::act::Clock as Mark;

/// What the writer is asked to do.
pub(super) enum Write {
    Open(PathBuf),
    Create(Box<NewLedger>, Vec<(String, Secret)>),
    CreateTraining(Lang),
    Close,
    SignIn(String, Secret),
    LookOnly,
    Lock,
    Prepare(Value, Vec<String>),
    Sign(Ticket, Vec<(String, Secret)>),
    Print(Paper, PathBuf),
    CopyTo(PathBuf),
    Recent,
    KeepSettings,
    /// Fails, to see what becomes of it.
    #[cfg(test)]
    Panic,
}

impl Work for Write {
    type Kind = ();
    fn kind(&self) -> Option<()> {
        // a draft that is asked for anew makes the one that waits needless
        matches!(self, Write::Prepare(..)).then_some(())
    }
}

/// The writer with its open ledger.
pub(super) struct Writer {
    pub(super) shared: Arc<Shared>,
    pub(super) session: Option<Session>,
    pub(super) signed_in: Option<String>,
    looking: bool,
    pub(super) posting: Posting,
    /// A ledger whose side file a person was asked about: opening it again is the answer.
    asked_to_recover: Option<PathBuf>,
    clock: Clock,
    readers: [Reins<Read>; 2],
    checker: Reins<Check>,
}

impl Writer {
    /// A writer without a ledger.
    pub(super) fn new(shared: Arc<Shared>, clock: Clock, readers: [Reins<Read>; 2], checker: Reins<Check>) -> Writer {
        Writer {
            shared,
            session: None,
            signed_in: None,
            looking: false,
            posting: Posting::default(),
            asked_to_recover: None,
            clock,
            readers,
            checker,
        }
    }

    fn opening(&self, recover: bool) -> Opening {
        Opening { data: self.shared.data.clone(), clock: self.clock, write: true, recover }
    }

    fn do_it(&mut self, work: Write, told: &Told<'_>) -> Result<Option<Answer>, Problem> {
        Ok(Some(match work {
            Write::Open(path) => self.open(&path)?,
            Write::Create(new, passphrases) => self.create(*new, passphrases)?,
            Write::CreateTraining(lang) => self.create_training(lang, told)?,
            Write::Close => {
                self.close();
                return Ok(None);
            }
            Write::SignIn(user, passphrase) => self.sign_in(&user, &passphrase)?,
            Write::LookOnly => self.look_only()?,
            Write::Lock => {
                self.lock();
                return Ok(None);
            }
            Write::Prepare(command, actors) => self.prepare(command, &actors, told.ticket)?,
            Write::Sign(draft, passphrases) => self.sign(draft, passphrases, told)?,
            Write::Print(paper, path) => self.print(&paper, &path, told)?,
            Write::CopyTo(path) => self.copy_to(&path, told)?,
            Write::Recent => Answer::Recent(self.shared.kept().recent_now()),
            Write::KeepSettings => {
                let kept = self.shared.kept().clone();
                kept.write(&self.shared.data)?;
                return Ok(None);
            }
            #[cfg(test)]
            Write::Panic => panic!("asked for by a test"),
        }))
    }

    fn open(&mut self, path: &Path) -> Result<Answer, Problem> {
        self.close();
        let agreed = self.asked_to_recover.take().is_some_and(|asked| asked == path);
        let session = match Session::open(path, self.opening(agreed)) {
            Err(problem @ Problem::Recover { .. }) => {
                self.asked_to_recover = Some(path.to_path_buf());
                return Err(problem);
            }
            other => other?,
        };
        self.take_over(session)
    }

    /// Goes on with a ledger that was opened or made.
    fn take_over(&mut self, mut session: Session) -> Result<Answer, Problem> {
        if session.info().training {
            practice_clock(&mut session)?;
        }
        let path = session.file().path().to_path_buf();
        let opened = self.shared.begin(session.clock, session.info().utc_offset_min, session.damaged());
        self.shared.kept().opened(RecentView {
            path: path.display().to_string(),
            name: session.info().name.clone(),
            last_open: Some(self.clock.now()),
            training: session.info().training,
            present: true,
        });
        let kept = self.shared.kept().clone();
        // a list of ledgers that cannot be kept is no reason not to open this one
        let _ = kept.write(&self.shared.data);
        self.session = Some(session);
        self.signed_in = None;
        self.looking = false;
        self.posting = Posting::default();
        self.tell_readers(|done| Read::Open(path.clone(), done));
        self.checker.send(Ticket(0), Check { path, opened, quiet: true });
        self.opened()
    }

    fn opened(&mut self) -> Result<Answer, Problem> {
        let read_only = self.read_only();
        let session = self.open_session()?;
        let view = ledger::view(session, read_only)?;
        Ok(Answer::Opened(Box::new(view), ledger::people(session, false)?))
    }

    /// Tells both readers, and waits until they did it.
    fn tell_readers(&self, work: impl Fn(std::sync::mpsc::Sender<()>) -> Read) {
        for reader in &self.readers {
            reader.stop(None);
            let (done, wait) = channel();
            reader.send(Ticket(0), work(done));
            // a reader that is gone has closed its file
            let _ = wait.recv();
        }
    }

    /// Why nothing can be posted, if nothing can.
    pub(super) fn read_only(&self) -> Option<ReadOnly> {
        let session = self.session.as_ref()?;
        if self.shared.has_bug() {
            return Some(ReadOnly::Bug);
        }
        if self.shared.evidence().damaged.is_some() {
            return Some(ReadOnly::Damaged);
        }
        match session.read_only() {
            Some(OnlyLooked::WriteProtected) => Some(ReadOnly::NoWriting),
            Some(OnlyLooked::Held(_)) => Some(ReadOnly::Taken),
            None => self.looking.then_some(ReadOnly::Asked),
        }
    }

    /// The open ledger, with what was found of it meanwhile.
    pub(super) fn open_session(&mut self) -> Result<&mut Session, Problem> {
        let damaged = self.shared.evidence().damaged;
        let session = self.session.as_mut().ok_or(Problem::Stopped)?;
        if let Some(first) = damaged {
            session.mark_damaged(first);
        }
        Ok(session)
    }

    /// The open ledger, to record something in it.
    pub(super) fn session_to_write(&mut self) -> Result<&mut Session, Problem> {
        match self.read_only() {
            Some(ReadOnly::Bug) => Err(Fault::Bug.into()),
            Some(_) => Err(because(Why::ReadOnly).into()),
            None => self.open_session(),
        }
    }

    fn create(&mut self, new: NewLedger, passphrases: Vec<(String, Secret)>) -> Result<Answer, Problem> {
        self.close();
        let mut command = new.command;
        if let Some(fields) = command.as_object_mut() {
            fields.remove("command");
        }
        let broken = |e: serde_json::Error| Fault::JsonBroken { what: e.to_string() };
        let command: OpenLedger = serde_json::from_value(command).map_err(broken)?;
        let first = |role: &str| {
            let has = |person: &&crate::domain::record::Person| person.roles.iter().any(|own| own == role);
            command.people.iter().find(has).map(|person| person.user.clone())
        };
        let needs = || because(Why::MorePeople).about("kind", "ledger.opened");
        let administrator = first("administrator").ok_or_else(needs)?;
        let officer = first("accountable_officer").filter(|user| *user != administrator).ok_or_else(needs)?;
        let given: BTreeMap<String, Zeroizing<String>> = passphrases
            .iter()
            .map(|(user, secret)| (user.clone(), Zeroizing::new(secret.expose().to_owned())))
            .collect();
        let opening = self.opening(false);
        let session = Session::create_by(Path::new(&new.path), command, [administrator, officer], given, opening)?;
        self.take_over(session)
    }

    /// Makes a training ledger in the person's own folder, under a name that is free, and opens it.
    fn create_training(&mut self, lang: Lang, told: &Told<'_>) -> Result<Answer, Problem> {
        self.close();
        let data = self.shared.data.clone();
        let named = |n: u32| data.file("training", &format!("custodia-{}-{n}.custodia", lang.code()));
        let mut path = named(1)?;
        for n in 2..1000 {
            if !path.exists() {
                break;
            }
            path = named(n)?;
        }
        let mut progress = |done: u64, of: u64| told.progress("training", done, of);
        let session = create_demo(&path, &DemoOrder::usual(lang), data, told.stop, &mut progress)?;
        self.take_over(session)
    }

    /// Closes the ledger so that it is one file.
    fn close(&mut self) {
        self.lock();
        if self.session.is_none() {
            return;
        }
        self.checker.stop(None);
        self.tell_readers(Read::Close);
        self.shared.begin(self.clock, 0, None);
        if let Some(session) = self.session.take() {
            // what was recorded is in the file already; how it is tidied up is nobody's decision
            let _ = session.close();
        }
    }

    fn sign_in(&mut self, user: &str, passphrase: &Secret) -> Result<Answer, Problem> {
        let session = self.open_session()?;
        session.lock_keys();
        let given = Some(passphrase.expose()).filter(|given| !given.is_empty());
        session.unlock(user, given)?;
        let person = ledger::one_person(session, user)?;
        self.signed_in = Some(user.to_owned());
        self.looking = false;
        Ok(Answer::SignedIn(person))
    }

    fn look_only(&mut self) -> Result<Answer, Problem> {
        self.lock();
        self.looking = true;
        self.opened()
    }

    fn lock(&mut self) {
        self.signed_in = None;
        self.posting = Posting::default();
        if let Some(session) = &mut self.session {
            session.lock_keys();
        }
    }

    fn print(&mut self, paper: &Paper, path: &Path, told: &Told<'_>) -> Result<Answer, Problem> {
        use crate::session::use_cases::paper::{Extract, Paper as Sheet, Print};
        let lang = self.shared.words().lang();
        let users: Vec<String> = self.signed_in.iter().cloned().collect();
        if self.shared.has_bug() {
            return Err(Fault::Bug.into());
        }
        let looking = self.looking;
        let session = self.open_session()?;
        if looking && session.writable() {
            return Err(because(Why::ReadOnly).into());
        }
        let print = |reason| Print { lang, paper: Sheet::A4, output: path, reason, users: &users };
        let printed = match paper {
            Paper::Certificate { batch, reason } => {
                let number = session.file().reading(|rows| {
                    use crate::domain::table::{Rows as _, Table, Val};
                    let row = rows.row(Table::Batch, &[Val::from(batch.as_str())]);
                    row.and_then(|row| row.maybe_text("certificate"))
                })?;
                session.print_certificate(number.as_deref().unwrap_or(batch), &print(reason.as_deref()))?
            }
            Paper::BatchList(batch) => session.print_list(batch, &print(None))?,
            Paper::LotCard(id) => session.print_extract(&Extract::Lot(id.clone()), &print(None))?,
            Paper::WeaponCard(id) => session.print_extract(&Extract::Weapon(id.clone()), &print(None))?,
            Paper::Act(seq) => session.print_extract(&Extract::Act(*seq), &print(None))?,
            Paper::DaySheet(_) => session.print_extract(&Extract::Work, &print(None))?,
        };
        if printed.recorded.is_some() {
            told.touched(vec![Touched::Log]);
        }
        Ok(Answer::Written(path.display().to_string()))
    }

    fn copy_to(&mut self, path: &Path, told: &Told<'_>) -> Result<Answer, Problem> {
        if self.shared.has_bug() {
            return Err(Fault::Bug.into());
        }
        let users: Vec<String> = self.signed_in.iter().filter(|_| !self.looking).cloned().collect();
        let session = self.open_session()?;
        let mut progress = |p: crate::trust::verify::Progress| told.progress("copy", p.acts, p.acts_total);
        let (_, _, recorded) = session.back_up(path, &users, told.stop, &mut progress)?;
        if recorded.is_some() {
            told.touched(vec![Touched::Log]);
        }
        Ok(Answer::Written(path.display().to_string()))
    }
}

/// In a training ledger the story goes on where it ended: its clock is set when this computer's is not near.
fn practice_clock(session: &mut Session) -> Result<(), Problem> {
    let (now, last) = (session.now(), session.watermark()?);
    let Some(last) = last.filter(|_| mark(now, last) != Mark::Normal) else { return Ok(()) };
    // a minute later, so that nothing happens at the same time
    session.set_clock(Clock::Shifted(last.millis() - now.millis() + 60_000))
}

impl Serve for Writer {
    type Work = Write;

    fn serve(&mut self, work: Write, told: &Told<'_>) -> Served {
        let waits = !matches!(work, Write::Close | Write::Lock);
        match self.do_it(work, told) {
            Ok(Some(answer)) => Some(Ok(answer)),
            Ok(None) => None,
            Err(_) if !waits => None,
            Err(problem) => Some(Err(self.trouble(&problem))),
        }
    }

    fn after_answer(&mut self) {
        if let Some(session) = &mut self.session {
            // what is not written back now is written back before the next act
            let _ = session.settle();
        }
    }

    fn at_rest(&mut self) {
        if let Some(session) = &mut self.session {
            // a reader that is in the way now is gone before the next posting ends
            let _ = session.rest();
        }
    }

    fn after_panic(&mut self) {
        self.shared.note_bug();
        self.lock();
    }
}

impl Writer {
    fn trouble(&self, problem: &Problem) -> Trouble {
        let of_file = |session: &Session| {
            let told: Result<Trouble, StoreFault> = session.file().reading(|rows| trouble::of(problem, Some(rows)));
            told.ok()
        };
        self.session.as_ref().and_then(of_file).unwrap_or_else(|| trouble::of(problem, None))
    }
}

/// What a step that cannot be undone asks to be typed is filled in here: the window lets nobody sign before the number
/// was typed.
pub(super) fn with_typed(mut command: Value, session: &Session) -> Result<Order, Problem> {
    let name = command.get("command").and_then(Value::as_str).unwrap_or_default();
    let wants = matches!(name, "lock_batch" | "start_batch" | "certify_batch");
    if wants && command.get("typed").is_none() {
        let batch = command.get("batch").and_then(Value::as_str).unwrap_or_default().to_owned();
        let number = session.file().reading(|rows| {
            use crate::domain::table::{Rows as _, Table, Val};
            rows.row(Table::Batch, &[Val::from(batch)]).map(|row| row.text("number"))
        })?;
        command["typed"] = Value::String(number.unwrap_or_default());
    }
    Order::read(&command.to_string())
}
