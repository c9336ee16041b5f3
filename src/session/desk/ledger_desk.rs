//! The desk over real ledgers: jobs go to threads, answers come back by ticket.
//!
//! Does not know: egui; file dialogs and viewers (the window hands them in); what a job does.
//! Always holds: no call waits; the window goes on whatever happens to a job.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Receiver;

use serde_json::Value;

use super::checker::{Check, Checker};
use super::reader::{Read, Reader, needs_judging};
use super::shared::Shared;
use super::writer::{Write, Writer};
use super::{Desk, FileFor, Paper, Reply, Secret, Ticket};
use crate::domain::calendar::Moment;
use crate::i18n::Lang;
use crate::session::query::{Answer, Query};
use crate::session::views::ledger::NewLedger;
use crate::session::views::settings::Settings;
use crate::session::worker::{Out, Wake, Worker};
use crate::session::{Clock, DataDir};

/// The system's file dialog: what the file is wanted for, a suggested name; the path that was chosen, if one was.
pub type ChooseFile = Box<dyn Fn(FileFor, &str) -> Option<String> + Send + Sync>;
/// Opens a file or folder in the system's viewer.
pub type ShowFile = Box<dyn Fn(&Path) + Send + Sync>;

/// What a desk is given by the window.
pub struct Helpers {
    /// Wakes the window when a reply is there.
    pub wake: Arc<dyn Fn() + Send + Sync>,
    /// The system's file dialog. It is called on a thread of its own and may take its time.
    pub choose: ChooseFile,
    /// The system's viewer. It is called on a thread of its own.
    pub show: ShowFile,
}

/// The desk over real ledgers.
pub struct LedgerDesk {
    shared: Arc<Shared>,
    out: Out,
    replies: Receiver<Reply>,
    threads: Option<Threads>,
    next: u64,
    stops: BTreeMap<Ticket, Arc<AtomicBool>>,
    path: Option<PathBuf>,
    choose: Arc<ChooseFile>,
    show: Arc<ShowFile>,
}

struct Threads {
    writer: Worker<Write>,
    pages: Worker<Read>,
    judge: Worker<Read>,
    checker: Worker<Check>,
}

impl LedgerDesk {
    /// A desk without a ledger; `clock` is what ledgers for training may run by.
    ///
    /// # Errors
    /// The system gives no thread.
    pub fn new(data: DataDir, clock: Clock, helpers: Helpers) -> std::io::Result<LedgerDesk> {
        let Helpers { wake, choose, show } = helpers;
        let wake: Wake = wake;
        let (out, replies) = Out::new(wake);
        let shared = Arc::new(Shared::new(data, clock));
        let checker = Worker::start("checker", out.clone(), Checker::new(Arc::clone(&shared)))?;
        let pages = Worker::start("pages", out.clone(), Reader::new(Arc::clone(&shared)))?;
        let judge = Worker::start("judge", out.clone(), Reader::new(Arc::clone(&shared)))?;
        let readers = [pages.reins.clone(), judge.reins.clone()];
        let writer = Writer::new(Arc::clone(&shared), clock, readers, checker.reins.clone());
        let writer = Worker::start("writer", out.clone(), writer)?;
        Ok(LedgerDesk {
            shared,
            out,
            replies,
            threads: Some(Threads { writer, pages, judge, checker }),
            next: 0,
            stops: BTreeMap::new(),
            path: None,
            choose: Arc::new(choose),
            show: Arc::new(show),
        })
    }

    /// The next ticket; 0 is for jobs whose answer nobody waits for.
    fn ticket(&mut self) -> Ticket {
        self.next += 1;
        Ticket(self.next)
    }

    fn write(&mut self, work: Write) -> Ticket {
        let ticket = self.ticket();
        if let Some(threads) = &self.threads {
            self.stops.insert(ticket, threads.writer.reins.send(ticket, work));
        }
        ticket
    }

    fn write_quietly(&self, work: Write) {
        if let Some(threads) = &self.threads {
            threads.writer.reins.send(Ticket(0), work);
        }
    }

    fn aside(&self, name: &str, work: impl FnOnce() + Send + 'static) {
        // a thread that the system does not give leaves the question without an answer
        let _ = std::thread::Builder::new().name(name.to_owned()).spawn(work);
    }

    #[cfg(test)]
    pub(in crate::session) fn fail(&mut self, writer: bool) -> Ticket {
        if writer {
            return self.write(Write::Panic);
        }
        let ticket = self.ticket();
        if let Some(threads) = &self.threads {
            threads.pages.reins.send(ticket, Read::Panic);
        }
        ticket
    }
}

impl Desk for LedgerDesk {
    fn clock(&self) -> (Moment, i32) {
        self.shared.now()
    }

    fn settings(&self) -> Settings {
        self.shared.kept().settings.clone()
    }

    fn keep_settings(&mut self, settings: &Settings) {
        self.shared.kept().settings = settings.clone();
        self.write_quietly(Write::KeepSettings);
    }

    fn recent(&mut self) -> Ticket {
        self.write(Write::Recent)
    }

    fn choose_file(&mut self, wanted: FileFor, suggested: &str) -> Ticket {
        let ticket = self.ticket();
        let (choose, out, suggested) = (Arc::clone(&self.choose), self.out.clone(), suggested.to_owned());
        self.aside("dialog", move || {
            let path = choose(wanted, &suggested);
            out.send(Reply::Answer(ticket, Ok(Answer::File(path))));
        });
        ticket
    }

    fn open(&mut self, path: &str) -> Ticket {
        self.write(Write::Open(PathBuf::from(path)))
    }

    fn create(&mut self, ledger: NewLedger, passphrases: Vec<(String, Secret)>) -> Ticket {
        self.write(Write::Create(Box::new(ledger), passphrases))
    }

    fn create_training(&mut self, language: &str) -> Ticket {
        self.write(Write::CreateTraining(Lang::from_code(language).unwrap_or(Lang::En)))
    }

    fn close(&mut self) {
        self.path = None;
        self.write_quietly(Write::Close);
    }

    fn sign_in(&mut self, user: &str, passphrase: Secret) -> Ticket {
        self.write(Write::SignIn(user.to_owned(), passphrase))
    }

    fn look_only(&mut self) -> Ticket {
        self.write(Write::LookOnly)
    }

    fn lock(&mut self) {
        self.write_quietly(Write::Lock);
    }

    fn ask(&mut self, query: Query) -> Ticket {
        let ticket = self.ticket();
        if let Some(threads) = &self.threads {
            let reader = if needs_judging(&query) { &threads.judge } else { &threads.pages };
            self.stops.insert(ticket, reader.reins.send(ticket, Read::Ask(query)));
        }
        ticket
    }

    fn prepare(&mut self, command: Value, actors: Vec<String>) -> Ticket {
        self.write(Write::Prepare(command, actors))
    }

    fn sign(&mut self, draft: Ticket, passphrases: Vec<(String, Secret)>) -> Ticket {
        self.write(Write::Sign(draft, passphrases))
    }

    fn verify(&mut self) -> Ticket {
        let ticket = self.ticket();
        match (&self.threads, &self.path) {
            (Some(threads), Some(path)) => {
                let check = Check { path: path.clone(), opened: self.shared.opened(), quiet: false };
                self.stops.insert(ticket, threads.checker.reins.send(ticket, check));
            }
            _ => self.out.send(Reply::Answer(ticket, Err(crate::session::views::Trouble::Stopped))),
        }
        ticket
    }

    fn print(&mut self, paper: Paper, path: &str) -> Ticket {
        self.write(Write::Print(paper, PathBuf::from(path)))
    }

    fn copy_to(&mut self, path: &str) -> Ticket {
        self.write(Write::CopyTo(PathBuf::from(path)))
    }

    fn show_file(&mut self, path: &str) {
        let (show, path) = (Arc::clone(&self.show), PathBuf::from(path));
        self.aside("viewer", move || show(&path));
    }

    fn cancel(&mut self, ticket: Ticket) {
        if let Some(stop) = self.stops.get(&ticket) {
            stop.store(true, Ordering::Relaxed);
        }
        if let Some(threads) = &self.threads {
            threads.writer.reins.stop(Some(ticket));
            threads.pages.reins.stop(Some(ticket));
            threads.judge.reins.stop(Some(ticket));
            threads.checker.reins.stop(Some(ticket));
        }
    }

    fn next(&mut self) -> Option<Reply> {
        let reply = self.replies.try_recv().ok()?;
        if let Reply::Answer(ticket, answer) = &reply {
            self.stops.remove(ticket);
            if let Ok(Answer::Opened(ledger, _)) = answer {
                self.path = Some(PathBuf::from(&ledger.path));
            }
        }
        Some(reply)
    }
}

impl Drop for LedgerDesk {
    fn drop(&mut self) {
        let Some(Threads { writer, pages, judge, checker }) = self.threads.take() else { return };
        // the writer closes the ledger while the readers still answer it; what nobody sees any more is stopped, and what
        // is stopped leaves nothing half done
        writer.reins.stop(None);
        checker.reins.stop(None);
        writer.reins.send(Ticket(0), Write::Close);
        writer.end();
        pages.end();
        judge.end();
        checker.end();
    }
}
