//! A reader: answers questions about the open ledger from a connection of its own that cannot write.
//!
//! Does not know: who is signed in; how an answer is shown.
//! Always holds: everything in one answer is of one moment; a question of a ledger that is closed is stopped.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::Sender;

use super::shared::Shared;
use crate::domain::refusal::{Why, because};
use crate::session::opening::Opening;
use crate::session::query::{Answer, Choices, Query};
use crate::session::views::Trouble;
use crate::session::views::lists::{ListKind, ListQuery, RowNo, Rows};
use crate::session::views_of::acts;
use crate::session::views_of::evidence::Known;
use crate::session::views_of::judged::Judged;
use crate::session::views_of::lists::{Lists, act_rows, weapon_rows};
use crate::session::views_of::names::Names;
use crate::session::views_of::places::Tree;
use crate::session::views_of::rowno::Numbers;
use crate::session::views_of::{batches, cards, choices, evidence, flags, home, ledger, trouble};
use crate::session::worker::{Serve, Served, Told, Work};
use crate::session::{Problem, Session};
use crate::store::StoreFault;

/// What a reader is asked to do.
pub(super) enum Read {
    /// Open this ledger to look, then say so.
    Open(PathBuf, Sender<()>),
    /// Close it, then say so.
    Close(Sender<()>),
    /// Answer a question.
    Ask(Query),
    /// Fails, to see what becomes of it.
    #[cfg(test)]
    Panic,
}

/// The kinds of question of which only the newest counts.
#[derive(PartialEq)]
pub(super) enum ReadKind {
    List(ListKind),
    Find(ListKind),
    Search,
    Choices(u8),
    Same(Query),
}

impl Work for Read {
    type Kind = ReadKind;
    fn kind(&self) -> Option<ReadKind> {
        let Read::Ask(query) = self else { return None };
        Some(match query {
            Query::List(list) => ReadKind::List(list.list),
            Query::Find(list, _) => ReadKind::Find(list.list),
            Query::Search(_) => ReadKind::Search,
            Query::Choices(Choices::Ammunition(_) | Choices::Models(_)) => ReadKind::Choices(0),
            Query::Choices(Choices::Places(_)) => ReadKind::Choices(1),
            Query::Choices(Choices::Holders(_)) => ReadKind::Choices(2),
            Query::Choices(Choices::Stock(_) | Choices::Out(_) | Choices::Sent(_)) => ReadKind::Choices(3),
            Query::Rows(..) => return None,
            other => ReadKind::Same(other.clone()),
        })
    }
}

/// Whether a question needs the judged book.
pub(super) fn needs_judging(query: &Query) -> bool {
    match query {
        Query::Counts
        | Query::Home
        | Query::List(_)
        | Query::Find(..)
        | Query::Places
        | Query::Place(_)
        | Query::Flags(_) => true,
        Query::Rows(kind, _) => !matches!(kind, ListKind::Weapons | ListKind::Acts),
        Query::People
        | Query::Ledger
        | Query::Evidence
        | Query::Weapon(_)
        | Query::Lot(_)
        | Query::Batch(_)
        | Query::Act(_)
        | Query::Audit
        | Query::Compare(_)
        | Query::Search(_)
        | Query::Choices(_) => false,
    }
}

/// A reader with what it remembers of the open ledger.
pub(super) struct Reader {
    shared: Arc<Shared>,
    path: Option<PathBuf>,
    session: Option<Session>,
    /// Why the ledger cannot be looked at, when it cannot.
    fault: Option<Trouble>,
    judged: Option<Arc<Judged>>,
    numbers: Numbers,
    /// The last list that was asked, so that a row in it is found without asking again.
    last: Option<(ListQuery, u64, Arc<[RowNo]>)>,
}

impl Reader {
    /// A reader without a ledger.
    pub(super) fn new(shared: Arc<Shared>) -> Reader {
        Reader { shared, path: None, session: None, fault: None, judged: None, numbers: Numbers::default(), last: None }
    }

    fn open(&mut self, path: &std::path::Path) {
        self.close();
        let opening =
            Opening { data: self.shared.data.clone(), clock: self.shared.clock(), write: false, recover: false };
        self.path = Some(path.to_path_buf());
        match Session::open(path, opening) {
            Ok(session) => self.session = Some(session),
            Err(problem) => self.fault = Some(trouble::of(&problem, None)),
        }
    }

    fn close(&mut self) {
        self.path = None;
        self.session = None;
        self.fault = None;
        self.judged = None;
        self.numbers = Numbers::default();
        self.last = None;
    }

    fn ask(&mut self, query: &Query, told: &Told<'_>) -> Result<Answer, Trouble> {
        let Some(session) = self.session.take() else { return Err(self.fault.clone().unwrap_or(Trouble::Stopped)) };
        told.reading(session.file());
        let still = session.file().standing_still(|_| self.answer(&session, query, told));
        let answer = still.map_err(|problem| {
            let told = session.file().reading(|rows| trouble::of(&problem, Some(rows)));
            told.unwrap_or_else(|_| trouble::of(&problem, None))
        });
        self.session = Some(session);
        if told.stopped() { Err(Trouble::Stopped) } else { answer }
    }

    /// The book as it stands, judged for today.
    fn judge(&mut self, session: &Session, told: &Told<'_>) -> Result<Arc<Judged>, Problem> {
        let (size, day) = (session.file().size()?, session.today()?);
        if let Some(judged) = self.judged.as_ref().filter(|judged| judged.size == size && judged.day == day) {
            return Ok(Arc::clone(judged));
        }
        let judged = Arc::new(Judged::read(session.file(), day, told.stop)?);
        self.judged = Some(Arc::clone(&judged));
        Ok(judged)
    }

    fn answer(&mut self, session: &Session, query: &Query, told: &Told<'_>) -> Result<Answer, Problem> {
        if needs_judging(query) {
            return self.answer_judged(session, query, told);
        }
        let day = session.today()?;
        let evidence = self.shared.evidence();
        let known = Known { report: evidence.report.as_deref(), damaged: evidence.damaged };
        session.file().reading(|rows| {
            let names = Names::of(rows);
            Ok(match query {
                Query::People => Answer::People(ledger::people(session, false)?),
                Query::Evidence => Answer::Evidence(evidence::view(session, &names, known, session.now())?),
                Query::Rows(ListKind::Weapons, wanted) => {
                    Answer::Rows(Rows::Weapons(weapon_rows(session, wanted, day, &names)?))
                }
                Query::Rows(_, wanted) => Answer::Rows(Rows::Acts(act_rows(session, wanted, &names)?)),
                Query::Weapon(id) => Answer::Weapon(Box::new(cards::weapon(session, id, day, &names)?)),
                Query::Lot(id) => Answer::Lot(Box::new(cards::lot(session, id, day, &names)?)),
                Query::Batch(id) => {
                    let id = session.batch_id(id)?;
                    Answer::Batch(Box::new(batches::view(session, &id, &names, evidence.verified)?))
                }
                Query::Act(seq) => Answer::Act(Box::new(acts::view(session, *seq, &names, evidence.verified)?)),
                Query::Ledger => Answer::Ledger(Box::new(ledger::view(session, None)?)),
                Query::Audit => Answer::Audit(Box::new(evidence::audit(session, &names, known)?)),
                Query::Compare(text) => Answer::Compared(evidence::compared(session, text, rows)?),
                Query::Search(text) => {
                    Answer::Hits(choices::search(session, text, day, (&names, &self.shared.words()))?)
                }
                Query::Choices(wanted) => Answer::Choices(choices::choices(session, wanted, &names)?),
                Query::Counts
                | Query::Home
                | Query::List(_)
                | Query::Find(..)
                | Query::Places
                | Query::Place(_)
                | Query::Flags(_) => return Err(Problem::Stopped),
            })
        })?
    }

    fn answer_judged(&mut self, session: &Session, query: &Query, told: &Told<'_>) -> Result<Answer, Problem> {
        let mut judged = self.judge(session, told)?;
        if let Query::Flags(Some(day)) = query
            && *day != judged.day
        {
            judged = Arc::new(Judged::read(session.file(), *day, told.stop)?);
        }
        let words = self.shared.words();
        let (numbers, last) = (&mut self.numbers, &mut self.last);
        session.file().reading(|rows| {
            let names = Names::of(rows);
            let mut lists = Lists { session, judged: &judged, names: &names, numbers, words: &words, stop: told.stop };
            Ok(match query {
                Query::Counts => Answer::Counts(home::counts(session, &judged, &names)?),
                Query::Home => Answer::Home(Box::new(home::view(session, &judged, &names)?)),
                Query::List(list) => {
                    let head = lists.head(list)?;
                    *last = Some((list.clone(), judged.size, Arc::clone(&head.rows)));
                    Answer::List(head)
                }
                Query::Find(list, text) => {
                    let known = last.as_ref().filter(|(asked, size, _)| asked == list && *size == judged.size);
                    let order = match known {
                        Some((_, _, order)) => Arc::clone(order),
                        None => lists.head(list)?.rows,
                    };
                    Answer::Found(lists.find(list.list, &order, text)?)
                }
                Query::Rows(kind, wanted) => Answer::Rows(lists.rows(*kind, wanted)?),
                Query::Places => Answer::Places(Tree::of(rows, &judged).views(&judged)),
                Query::Place(code) => {
                    let card = Tree::of(rows, &judged).card(code, &names, &judged);
                    let unknown = || because(Why::PlaceUnknown).about("place", code);
                    Answer::Place(Box::new(card.ok_or_else(unknown)?))
                }
                Query::Flags(_) => Answer::Flags(flags::groups(&judged)),
                _ => return Err(Problem::Store(StoreFault::Stopped)),
            })
        })?
    }
}

impl Serve for Reader {
    type Work = Read;

    fn serve(&mut self, work: Read, told: &Told<'_>) -> Served {
        match work {
            Read::Open(path, done) => {
                self.open(&path);
                // whoever opened the ledger waits, unless it is gone
                let _ = done.send(());
                None
            }
            Read::Close(done) => {
                self.close();
                let _ = done.send(());
                None
            }
            Read::Ask(query) => Some(self.ask(&query, told)),
            #[cfg(test)]
            Read::Panic => panic!("asked for by a test"),
        }
    }

    fn after_panic(&mut self) {
        self.shared.note_bug();
        if let Some(path) = self.path.take() {
            self.open(&path);
        }
    }
}
