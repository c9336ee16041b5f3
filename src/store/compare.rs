//! The derived tables compared with what the log says.
//!
//! Whoever reads the log sends its rows; one thread decodes them, another folds them, and what came out is compared
//! with the tables of the file.
//! Does not know: what an act means; whether the log is the one that was signed.
//! Always holds: a log that did not come to its end is not compared; nothing is written to the file.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use rusqlite::Connection;

use super::fold::Fold;
use super::rebuild::{EffectFault, LogRow, Progress, has_lines, read_act, read_line};
use super::{LedgerFile, RawFile, StoreFault, apply, codec, open, schema};
use crate::domain::effect;
use crate::domain::event::Line;
use crate::domain::table::{Change, Table};

/// A derived table that differs from what the log says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The table.
    pub table: &'static str,
    /// The key of the first row that differs, as text.
    pub key: String,
}

/// Rows travel together until they have this many bytes; so many such batches may wait.
const BATCH_BYTES: usize = 28 * 1024;
const BATCHES_WAITING: usize = 32;

/// Rows of the log in its order: the number of each act, and where each row ends.
#[derive(Default)]
struct Packed {
    bytes: Vec<u8>,
    rows: Vec<(Option<i64>, usize)>,
    /// Nothing comes after these.
    last: bool,
}

/// Where whoever reads the log sends its rows.
pub struct LogSender {
    batch: Packed,
    to: SyncSender<Packed>,
}

/// Where they arrive.
pub struct LogRows(Receiver<Packed>);

/// The two ends of the way of the log's rows.
#[must_use]
pub fn log_channel() -> (LogSender, LogRows) {
    let (to, from) = sync_channel(BATCHES_WAITING);
    (LogSender { batch: Packed::default(), to }, LogRows(from))
}

impl LogSender {
    /// Sends an act's row.
    pub fn act(&mut self, seq: i64, body: &[u8]) {
        self.row(Some(seq), body);
    }

    /// Sends the row of the next line of that act.
    pub fn line(&mut self, body: &[u8]) {
        self.row(None, body);
    }

    /// All rows were sent. A sender that is let go without this has not read the log to its end.
    pub fn finish(&mut self) {
        self.batch.last = true;
        self.send();
    }

    fn row(&mut self, seq: Option<i64>, body: &[u8]) {
        self.batch.bytes.extend_from_slice(body);
        self.batch.rows.push((seq, self.batch.bytes.len()));
        if self.batch.bytes.len() >= BATCH_BYTES {
            self.send();
        }
    }

    fn send(&mut self) {
        let next = Packed { bytes: Vec::with_capacity(BATCH_BYTES + 2048), ..Packed::default() };
        // the other end is gone only after a fault, which it tells itself
        let _gone = self.to.send(std::mem::replace(&mut self.batch, next));
    }
}

/// A piece of an act, on its way to become changes.
enum Piece {
    /// What the act changes besides its lines; comes first.
    Header,
    /// A line with its number.
    Line(u64, Box<Line>),
}

/// Pieces of acts, in the order of the log.
type Pieces = Vec<(Arc<codec::ReadAct>, Vec<Piece>)>;

/// Decodes what comes until the sender is gone.
fn decode(log: &LogRows, to: &SyncSender<Pieces>) -> Result<(), StoreFault> {
    let mut act: Option<(Arc<codec::ReadAct>, u64)> = None;
    for batch in &log.0 {
        let (mut pieces, mut start) = (Pieces::new(), 0);
        for (seq, end) in batch.rows {
            let body = batch.bytes.get(start..end).unwrap_or_default();
            start = end;
            let piece = match (seq, &mut act) {
                (Some(seq), _) => {
                    act = Some((Arc::new(read_act(seq, body)?), 0));
                    Piece::Header
                }
                (None, Some((act, no))) if has_lines(act) => {
                    *no += 1;
                    Piece::Line(*no - 1, Box::new(read_line(act.header.seq, body)?))
                }
                (None, _) => continue,
            };
            let Some((act, _)) = &act else { continue };
            match pieces.last_mut().filter(|(last, _)| Arc::ptr_eq(last, act)) {
                Some((_, of_act)) => of_act.push(piece),
                None => pieces.push((Arc::clone(act), vec![piece])),
            }
        }
        // the other end is gone only after a fault, which it tells itself
        let _gone = to.send(pieces);
        if batch.last {
            return Ok(());
        }
    }
    Err(StoreFault::Stopped)
}

/// What a whole log says, ready to be compared with a file's tables.
pub struct Folded {
    fold: Fold,
    /// Holds what is not folded.
    fresh: Connection,
}

impl Folded {
    fn empty() -> rusqlite::Result<Folded> {
        let fresh = Connection::open_in_memory()?;
        schema::run(&fresh, 0, schema::newest())?;
        fresh.set_prepared_statement_cache_capacity(128);
        fresh.execute_batch("PRAGMA foreign_keys=OFF; BEGIN")?;
        Ok(Folded { fold: Fold::new(), fresh })
    }

    /// Folds what comes until the sender is gone. A change that fits nowhere is told with its act.
    fn take_all(&mut self, batches: &Receiver<Pieces>) -> Result<(), (u64, EffectFault)> {
        let mut changes = Vec::new();
        for (act, pieces) in batches.iter().flatten() {
            for piece in pieces {
                match piece {
                    Piece::Header => effect::header(&act.posted(), &mut changes),
                    Piece::Line(no, line) => effect::line(&act.posted(), no, &line, &mut changes),
                }
                for change in changes.drain(..) {
                    self.take(change).map_err(|fault| (act.header.seq, fault))?;
                }
            }
        }
        Ok(())
    }

    fn take(&mut self, change: Change) -> Result<(), EffectFault> {
        match self.fold.take(change) {
            Ok(None) => Ok(()),
            Ok(Some(rest)) => apply::apply(&self.fresh, &rest).map_err(EffectFault::Sql),
            Err(misfit) => Err(EffectFault::Line(misfit.0)),
        }
    }

    /// The first row in which each table of the file differs.
    fn differences(&mut self, file: &Connection) -> rusqlite::Result<Vec<Difference>> {
        let mut found = Vec::new();
        for table in Table::ALL {
            let differs = if Fold::answers_for(*table) {
                self.fold.difference(file, *table)?
            } else {
                first_difference(file, &self.fresh, *table)?
            };
            if let Some(key) = differs {
                found.push(Difference { table: table.name(), key });
            }
        }
        Ok(found)
    }
}

/// Folds the rows of a log that somebody reads on another thread.
///
/// # Errors
/// An act that cannot be read or fits nowhere; [`StoreFault::Stopped`] when the log did not come to its end.
pub fn fold_log(log: LogRows) -> Result<Folded, StoreFault> {
    let memory = |e: rusqlite::Error| StoreFault::from_sqlite(std::path::Path::new(":memory:"), &e);
    let mut folded = Folded::empty().map_err(memory)?;
    let (to, batches) = sync_channel(BATCHES_WAITING);
    let (decoded, taken) = std::thread::scope(|scope| {
        let decoding = scope.spawn(move || decode(&log, &to));
        let taken = folded.take_all(&batches);
        drop(batches);
        (decoding.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), taken)
    });
    taken.map_err(|(seq, fault)| match fault {
        EffectFault::Sql(e) => StoreFault::Act { seq, what: e.to_string() },
        EffectFault::Line(what) => StoreFault::Act { seq, what },
    })?;
    decoded?;
    folded.fold.flush(&folded.fresh).map_err(memory)?;
    Ok(folded)
}

impl RawFile {
    /// Compares every derived table, as it stands at the moment of this file's rows, with what the log says.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn compare_derived(&self, mut folded: Folded) -> Result<Vec<Difference>, StoreFault> {
        folded.differences(&self.connection).map_err(|e| self.say(&e))
    }
}

impl LedgerFile {
    /// Compares every derived table with what the log says.
    ///
    /// # Errors
    /// A fault of the file; an act that cannot be read; stopped.
    pub fn compare_derived(&self, stop: &AtomicBool, progress: Progress<'_>) -> Result<Vec<Difference>, StoreFault> {
        // everything is read once, from front to back: more memory would only be filled, never used again
        let memory = |size: &str| self.connection.execute_batch(size).map_err(|e| self.say(&e));
        memory("PRAGMA cache_size=-8192")?;
        // log and tables are read as they stand at one moment, whoever posts meanwhile
        let found = if self.connection.is_autocommit() {
            self.standing_still(|file| file.compare_still(stop, progress))
        } else {
            self.compare_still(stop, progress)
        };
        memory(open::MEMORY)?;
        found
    }

    fn compare_still(&self, stop: &AtomicBool, progress: Progress<'_>) -> Result<Vec<Difference>, StoreFault> {
        let (mut to, rows) = log_channel();
        let (read, folded) = std::thread::scope(|scope| {
            let folding = scope.spawn(move || fold_log(rows));
            let mut sink = |row: LogRow<'_>| -> Result<(), StoreFault> {
                match row {
                    LogRow::Act(seq, body) => to.act(seq, body),
                    LogRow::Line(body) => to.line(body),
                }
                Ok(())
            };
            let read = self.replay(&mut sink, stop, progress);
            if read.is_ok() {
                to.finish();
            }
            drop(to);
            (read, folding.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
        });
        read?;
        folded?.differences(&self.connection).map_err(|e| self.say(&e))
    }
}

/// A value as a person reads it.
fn plain(value: &rusqlite::types::Value) -> String {
    use rusqlite::types::Value;
    match value {
        Value::Null => "–".to_owned(),
        Value::Integer(n) => n.to_string(),
        Value::Real(x) => x.to_string(),
        Value::Text(text) => text.clone(),
        Value::Blob(bytes) => bytes.iter().map(|b| format!("{b:02x}")).collect(),
    }
}

/// The key of the first row in which two databases differ.
fn first_difference(a: &Connection, b: &Connection, table: Table) -> rusqlite::Result<Option<String>> {
    let columns: Vec<&str> = table.key().iter().chain(table.columns()).copied().collect();
    let sql = format!("SELECT {} FROM {} ORDER BY {}", columns.join(", "), table.name(), table.key().join(", "));
    let (mut one, mut two) = (a.prepare(&sql)?, b.prepare(&sql)?);
    let (mut left, mut right) = (one.query([])?, two.query([])?);
    let name = |row: &rusqlite::Row<'_>| -> rusqlite::Result<String> {
        let parts: rusqlite::Result<Vec<String>> =
            (0..table.key().len()).map(|at| row.get::<_, rusqlite::types::Value>(at).map(|v| plain(&v))).collect();
        Ok(parts?.join(" "))
    };
    loop {
        match (left.next()?, right.next()?) {
            (None, None) => return Ok(None),
            (Some(row), None) | (None, Some(row)) => return Ok(Some(name(row)?)),
            (Some(l), Some(r)) => {
                for at in 0..columns.len() {
                    if l.get_ref(at)? != r.get_ref(at)? {
                        return Ok(Some(name(l)?));
                    }
                }
            }
        }
    }
}
