//! Taking in a table: one file, one act, the whole of it or nothing.
//!
//! One thread reads the file, checks each row against the book as it was and writes the lines; another puts them into
//! the ledger's transaction. The first wrong row ends the writing, not the reading: all wrong rows are told together.
//! Does not know: how a result is shown; which columns a target has.
//! Always holds: nothing is recorded while a row is wrong; the file's hash stands in the act; a file that was taken in
//! before is refused.

mod catalogue;
mod counts;
mod holdings;
mod kept;
mod line;
mod lots;
mod place_codes;
mod plan;
mod weapons;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::sync_channel;

use serde_json::Value;

use self::kept::Kept;
use self::line::{Batch, Put, Reading, Taker, run};
pub(in crate::session::use_cases) use self::lots::lot_of;
use self::plan::Plan;
use crate::domain::decide::{Cx, Seen};
use crate::domain::event::{Content, Kind};
use crate::domain::refusal::{Why, because};
use crate::domain::table::{Rows, Table, Val};
use crate::exchange::columns::Target;
use crate::exchange::intake::Taken;
use crate::i18n::Fault;
use crate::session::streamed::{Ground, PutLine, Streamed};
use crate::session::{Problem, Recorded, Session};
use crate::store::LedgerFile;
use crate::trust::key::random_bytes;

/// What is to be taken in, and how it is to be read. What is left open is found out from the file.
#[derive(Clone, Debug, Default)]
pub struct ImportOrder {
    /// weapons, lots, people, items, places or holdings.
    pub target: String,
    /// The file: CSV or XLSX.
    pub input: PathBuf,
    /// Sheets to read; those of the mapping, or all, when none is named.
    pub sheets: Vec<String>,
    /// The name of a mapping that is built in, or the path of one; our own template without it.
    pub map: Option<String>,
    /// The encoding of a CSV file.
    pub encoding: Option<String>,
    /// What parts its columns: `,` `;` `|` or `tab`.
    pub delimiter: Option<String>,
    /// dmy, mdy or ymd.
    pub date_order: Option<String>,
    /// point or comma.
    pub decimal: Option<String>,
    /// Read and check, record nothing.
    pub dry_run: bool,
}

/// What came of an import.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The receipt; none for a dry run.
    pub recorded: Option<Recorded>,
    /// Name of the file, without its folder.
    pub file: String,
    /// Rows taken in.
    pub rows: u64,
    /// Entries new to the catalogue.
    pub items_added: u64,
    /// New places.
    pub places_added: u64,
    /// New holders.
    pub holders_added: u64,
    /// What the rows add up to.
    pub counts: Value,
    /// What a person should know of how the file was read.
    pub notes: Vec<Note>,
}

/// Something a person should know of how a file was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// Nobody named the encoding or the delimiter of a CSV file; this is what it looks like.
    Guessed {
        /// The usual name of the encoding.
        encoding: &'static str,
        /// What parts the columns.
        delimiter: char,
        /// Whether the data leave no other choice of delimiter.
        sure: bool,
        /// A few lines as they were understood.
        sample: Vec<String>,
    },
    /// The data settled the order of dates: dmy, mdy or ymd.
    DateOrder(&'static str),
    /// The data settled the decimal sign.
    DecimalSign(char),
    /// A column for which the ledger has no field: its cells are kept with the rows of the act.
    KeptWithRow {
        /// Its header.
        column: String,
        /// In how many rows it is filled.
        rows: u64,
    },
}

/// How often a table is read again with what its own data settled.
const READINGS_MOST: usize = 3;
/// How many batches of lines may wait to be written.
const BATCHES_WAITING: usize = 8;

impl ImportOrder {
    /// An import of this file into a target, with everything else left open.
    #[must_use]
    pub fn new(target: &str, input: &Path) -> ImportOrder {
        ImportOrder { target: target.to_owned(), input: input.to_path_buf(), ..ImportOrder::default() }
    }
}

/// How far a table is read: rows so far, and of how many; 0 while that is not known.
pub type RowsRead<'a> = &'a mut dyn FnMut(u64, u64);

impl Session {
    /// Takes in a table as one act, signed by `users`, whose keys are unlocked; a dry run needs nobody.
    ///
    /// # Errors
    /// Wrong rows, all of them named; a file that cannot be read or was taken in before; people who may not sign; a
    /// fault of the ledger's file; stopped. In every case nothing is recorded.
    pub fn import(
        &mut self,
        wanted: &ImportOrder,
        users: &[String],
        stop: &AtomicBool,
        progress: RowsRead<'_>,
    ) -> Result<Imported, Problem> {
        let ground = self.ground(Kind::ImportRecorded, users)?;
        if !wanted.dry_run {
            self.may_record(&ground)?;
        }
        let mut plan = Plan::of(wanted, ground.seen.today)?;
        self.not_taken_in(&plan.sha256.to_string())?;
        let mut readings = 1;
        loop {
            let taken = match self.attempt(&plan, &ground, wanted.dry_run, stop, progress)? {
                Ok(imported) => return Ok(imported),
                Err(taken) => taken,
            };
            let settled = taken.settled(plan.habits).filter(|_| readings < READINGS_MOST);
            let Some(habits) = settled else {
                let count = taken.problems.count();
                return Err(Problem::Rows(taken.problems.kept, count));
            };
            plan.settle(habits);
            readings += 1;
        }
    }

    fn not_taken_in(&self, sha256: &str) -> Result<(), Problem> {
        let before = self.file.reading(|rows| rows.row(Table::Imported, &[Val::from(sha256)]))?;
        match before {
            Some(row) => Err(Fault::SameFileImported { seq: row.number("seq") }.into()),
            None => Ok(()),
        }
    }

    /// Reads the table once. The inner error is what is wrong with its rows.
    fn attempt(
        &mut self,
        plan: &Plan,
        ground: &Ground,
        dry_run: bool,
        stop: &AtomicBool,
        progress: RowsRead<'_>,
    ) -> Result<Result<Imported, Taken>, Problem> {
        let blind: [u8; 32] = random_bytes().map_err(|_| Fault::Bug)?;
        let site = Site { code: self.info.site.clone(), name: self.info.name.clone() };
        if dry_run {
            let mut put = |batch: Batch| {
                progress(batch.rows, 0);
                !stop.load(Ordering::Relaxed)
            };
            let job = Job { plan, seen: &ground.seen, site: &site, blind };
            let reading = self.file.reading(|rows| job.read(rows, &mut put))??;
            return Ok(finished(plan, None, reading));
        }
        let beside = self.file.beside()?;
        let mut reading = None;
        let job = Job { plan, seen: &ground.seen, site: &site, blind };
        let content = Content::Import(plan.content(0));
        let recorded = self.record_streamed(ground, &content, |put| {
            let read = carry(&job, beside, put, stop, progress)?;
            let clean = read.taken.problems.is_empty();
            let rows = read.taken.records;
            let lines = read.lines;
            reading = Some(read);
            if !clean {
                // nothing of it is kept; the caller tells what is wrong
                return Err(Problem::why(Why::RowErrors));
            }
            if !plan.unchanged()? {
                return Err(Fault::Busy.into());
            }
            Ok(Streamed { content: Content::Import(plan.content(rows)), lines, blind, refs: vec![plan.sha256] })
        });
        match (recorded, reading) {
            (Err(_), Some(reading)) if !reading.taken.problems.is_empty() => Ok(Err(reading.taken)),
            (Err(problem), _) => Err(problem),
            (Ok(recorded), Some(reading)) => Ok(finished(plan, Some(recorded), reading)),
            (Ok(_), None) => Err(Fault::Bug.into()),
        }
    }
}

fn finished(plan: &Plan, recorded: Option<Recorded>, reading: Reading) -> Result<Imported, Taken> {
    if !reading.taken.problems.is_empty() {
        return Err(reading.taken);
    }
    let mut notes = plan.notes.clone();
    notes.extend(reading.notes);
    Ok(Imported {
        recorded,
        file: plan.file.clone(),
        rows: reading.taken.records,
        items_added: reading.added.items,
        places_added: reading.added.places,
        holders_added: reading.added.holders,
        counts: reading.counts,
        notes,
    })
}

/// The site that a table belongs to when it names none.
struct Site {
    code: String,
    name: String,
}

/// One reading of a table.
struct Job<'a> {
    plan: &'a Plan,
    seen: &'a Seen,
    site: &'a Site,
    blind: [u8; 32],
}

impl Job<'_> {
    /// Reads the table on this thread; batches of lines go to `put`.
    fn read(&self, rows: &dyn Rows, put: Put<'_>) -> Result<Reading, Problem> {
        let kept = Kept::new(rows);
        let cx = Cx { book: &kept, seen: self.seen };
        cx.common(Kind::ImportRecorded)?;
        let reading = match self.plan.target {
            Target::Holdings => self.with(holdings::Holdings::new(self.plan, self.site), &cx, put),
            Target::Weapons => self.with(weapons::Weapons::default(), &cx, put),
            Target::Lots => self.with(lots::Lots::default(), &cx, put),
            Target::Items => self.with(catalogue::Items::default(), &cx, put),
            Target::Places => self.with(catalogue::Places::new(&kept), &cx, put),
            Target::People => self.with(catalogue::People::default(), &cx, put),
        }?;
        let officer = cx.seen.actors.iter().any(|actor| actor.role == "ammunition_officer");
        let clean = reading.taken.problems.is_empty();
        if reading.added.explosive > 0 && clean && !officer && !cx.seen.actors.is_empty() {
            let needs = "storekeeper accountable_officer:recorded + ammunition_officer:approved";
            let refusal = because(Why::MorePeople).about("kind", Kind::ImportRecorded.code());
            return Err(refusal.about("needs", needs).about("clock", "normal").into());
        }
        Ok(reading)
    }

    fn with<T: Taker>(&self, taker: T, cx: &Cx<'_>, put: Put<'_>) -> Result<Reading, Problem> {
        run(taker, self.plan, cx, self.blind, put)
    }
}

/// Reads the table on a thread of its own, with the book as it was, and puts its lines into the transaction.
fn carry(
    job: &Job<'_>,
    beside: LedgerFile,
    put: PutLine<'_>,
    stop: &AtomicBool,
    progress: RowsRead<'_>,
) -> Result<Reading, Problem> {
    std::thread::scope(|scope| {
        let (to, from) = sync_channel::<Batch>(BATCHES_WAITING);
        let reader = scope.spawn(move || -> Result<Reading, Problem> {
            let mut send = |batch: Batch| to.send(batch).is_ok();
            beside.reading(|rows| job.read(rows, &mut send))?
        });
        let mut failed = None;
        'all: for batch in &from {
            for (text, line) in &batch.lines {
                if let Err(problem) = put(text, line) {
                    failed = Some(problem);
                    break 'all;
                }
            }
            progress(batch.rows, 0);
            if stop.load(Ordering::Relaxed) {
                failed = Some(Problem::Stopped);
                break;
            }
        }
        // the reader sees at its next batch that nobody listens any more
        drop(from);
        let read = reader.join().unwrap_or_else(|_| Err(Fault::Bug.into()));
        match failed {
            Some(problem) => Err(problem),
            None => read,
        }
    })
}

#[cfg(test)]
mod tests;
