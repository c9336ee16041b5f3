//! The derived tables from the log: applied while recording, rebuilt at will, compared by verification.
//!
//! Does not know: what an act means; it applies the changes that its effects are.
//! Always holds: recording and rebuilding go through the same changes in the same order.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, sync_channel};

use rusqlite::Connection;

use super::fold::Fold;
use super::{LedgerFile, StoreFault, apply, codec, open, schema};
use crate::domain::effect;
use crate::domain::event::Line;
use crate::domain::table::{Change, Table, Val};

/// What stops an effect.
pub(super) enum EffectFault {
    Sql(rusqlite::Error),
    Line(String),
}

impl From<rusqlite::Error> for EffectFault {
    fn from(e: rusqlite::Error) -> EffectFault {
        EffectFault::Sql(e)
    }
}

/// Changes of one act; those that only say again what the act said before are left out.
#[derive(Default)]
pub(super) struct Coalesced {
    said: BTreeSet<String>,
}

impl Coalesced {
    /// Whether the act said this already: the last day of a place is the same for all its lines.
    fn says_again(&mut self, change: &Change) -> bool {
        let Change::Put(Table::PlaceState, key, _) = change else { return false };
        let [Val::Text(place), Val::Text(what)] = key.as_slice() else { return false };
        !self.said.insert(format!("{place}\0{what}"))
    }

    pub(super) fn apply_all(&mut self, connection: &Connection, changes: &mut Vec<Change>) -> rusqlite::Result<()> {
        for change in changes.drain(..) {
            if self.says_again(&change) {
                continue;
            }
            apply::apply(connection, &change)?;
        }
        Ok(())
    }
}

/// How far a long read is: done, and of how many.
pub type Progress<'a> = &'a mut dyn FnMut(u64, u64);

/// A piece of an act, on its way to become changes.
enum Piece {
    /// What the act changes besides its lines; comes first.
    Header,
    /// A line with its number.
    Line(u64, Box<Line>),
    /// The act ends.
    End,
}

impl Piece {
    fn changes(&self, act: &codec::ReadAct, out: &mut Vec<Change>) {
        match self {
            Piece::Header => effect::header(&act.posted(), out),
            Piece::Line(no, line) => effect::line(&act.posted(), *no, line, out),
            Piece::End => {}
        }
    }
}

/// Where the pieces of the log go, one by one.
type Sink<'a> = &'a mut dyn FnMut(&Arc<codec::ReadAct>, Piece) -> Result<(), EffectFault>;

/// How many pieces travel together, and how many such batches may wait.
const BATCH: usize = 1024;
const BATCHES_WAITING: usize = 8;

/// Pieces of acts, in the order of the log.
type Batch = Vec<(Arc<codec::ReadAct>, Vec<Piece>)>;

/// Folds what comes until the sender is gone; gives back the database that holds what is not folded. A change that
/// fits nowhere is told with its act.
fn fold_all(batches: &Receiver<Batch>, fresh: Connection) -> Result<(Fold, Connection), (u64, EffectFault)> {
    let mut fold = Fold::new();
    let mut changes = Vec::new();
    for batch in batches {
        for (act, pieces) in batch {
            for piece in pieces {
                piece.changes(&act, &mut changes);
                for change in changes.drain(..) {
                    let misfit = match fold.take(change) {
                        Ok(None) => continue,
                        Ok(Some(rest)) => apply::apply(&fresh, &rest).map_err(EffectFault::Sql),
                        Err(misfit) => Err(EffectFault::Line(misfit.0)),
                    };
                    misfit.map_err(|fault| (act.header.seq, fault))?;
                }
            }
        }
    }
    Ok((fold, fresh))
}

/// A derived table that differs from what the log says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The table.
    pub table: &'static str,
    /// The key of the first row that differs, as text.
    pub key: String,
}

impl LedgerFile {
    /// Hands every act of the log to `sink`, piece by piece.
    fn replay(&self, sink: Sink<'_>, stop: &AtomicBool, progress: Progress<'_>) -> Result<(), StoreFault> {
        let size = self.size()?;
        let mut acts = self.connection.prepare("SELECT seq, body FROM act ORDER BY seq").map_err(|e| self.say(&e))?;
        let mut lines =
            self.connection.prepare("SELECT body FROM line WHERE seq = ?1 ORDER BY no").map_err(|e| self.say(&e))?;
        let mut rows = acts.query([]).map_err(|e| self.say(&e))?;
        while let Some(row) = rows.next().map_err(|e| self.say(&e))? {
            let seq: i64 = row.get(0).map_err(|e| self.say(&e))?;
            let seq = u64::try_from(seq).unwrap_or(0);
            let bad = |what: String| StoreFault::Act { seq, what };
            let mut give = |act: &Arc<codec::ReadAct>, piece: Piece| {
                sink(act, piece).map_err(|fault| match fault {
                    EffectFault::Sql(e) => bad(e.to_string()),
                    EffectFault::Line(what) => bad(what),
                })
            };
            let body: String = row.get(1).map_err(|e| self.say(&e))?;
            let act = Arc::new(codec::ReadAct::read(&body).map_err(|e| bad(e.to_string()))?);
            give(&act, Piece::Header)?;
            let mut of_act = lines.query([super::sql(seq)]).map_err(|e| self.say(&e))?;
            let mut no = 0;
            while let Some(line) = of_act.next().map_err(|e| self.say(&e))? {
                let text = line.get_ref(0).and_then(|v| Ok(v.as_str()?)).map_err(|e| self.say(&e))?;
                let line = codec::read_effective(text).map_err(|e| bad(e.to_string()))?;
                give(&act, Piece::Line(no, Box::new(line)))?;
                no += 1;
                if no % 4096 == 0 && stop.load(Ordering::Relaxed) {
                    return Err(StoreFault::Stopped);
                }
            }
            give(&act, Piece::End)?;
            if stop.load(Ordering::Relaxed) {
                return Err(StoreFault::Stopped);
            }
            if seq % 64 == 0 {
                progress(seq, size);
            }
        }
        progress(size, size);
        Ok(())
    }

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
        let fresh = Connection::open_in_memory().map_err(|e| self.say(&e))?;
        schema::run(&fresh, 0, schema::newest()).map_err(|e| self.say(&e))?;
        fresh.set_prepared_statement_cache_capacity(128);
        fresh.execute_batch("PRAGMA foreign_keys=OFF; BEGIN").map_err(|e| self.say(&e))?;
        // this thread reads, the other folds
        let (to, batches) = sync_channel(BATCHES_WAITING);
        let (read, folded) = std::thread::scope(|scope| {
            let folding = scope.spawn(move || fold_all(&batches, fresh));
            let (mut batch, mut held) = (Batch::new(), 0);
            let mut sink = |act: &Arc<codec::ReadAct>, piece: Piece| -> Result<(), EffectFault> {
                match batch.last_mut().filter(|(last, _)| Arc::ptr_eq(last, act)) {
                    Some((_, pieces)) => pieces.push(piece),
                    None => batch.push((Arc::clone(act), vec![piece])),
                }
                held += 1;
                if held >= BATCH {
                    held = 0;
                    // the other end is gone only after a fault, which it tells itself
                    let _gone = to.send(std::mem::take(&mut batch));
                }
                Ok(())
            };
            let read = self.replay(&mut sink, stop, progress);
            let _gone = to.send(batch);
            drop(to);
            (read, folding.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
        });
        read?;
        let (mut fold, fresh) = folded.map_err(|(seq, fault)| match fault {
            EffectFault::Sql(e) => StoreFault::Act { seq, what: e.to_string() },
            EffectFault::Line(what) => StoreFault::Act { seq, what },
        })?;
        fold.flush(&fresh).map_err(|e| self.say(&e))?;
        let mut found = Vec::new();
        for table in Table::ALL {
            let differs = if Fold::answers_for(*table) {
                fold.difference(&self.connection, *table)
            } else {
                first_difference(&self.connection, &fresh, *table)
            };
            if let Some(key) = differs.map_err(|e| self.say(&e))? {
                found.push(Difference { table: table.name(), key });
            }
        }
        Ok(found)
    }

    /// Drops the derived rows and makes them anew from the log.
    ///
    /// # Errors
    /// A fault of the file; an act that cannot be read: then nothing changed.
    pub fn rebuild(&mut self, stop: &AtomicBool, progress: Progress<'_>) -> Result<(), StoreFault> {
        let path = self.path.clone();
        let say = |e: rusqlite::Error| StoreFault::from_sqlite(&path, &e);
        if !self.writable() {
            return Err(StoreFault::ReadOnly(path));
        }
        open::still_there(&path, &self.connection)?;
        self.connection.execute_batch("BEGIN IMMEDIATE").map_err(say)?;
        let done = (|| {
            for table in Table::ALL {
                self.connection.execute(&format!("DELETE FROM {}", table.name()), []).map_err(say)?;
            }
            let (mut said, mut changes) = (Coalesced::default(), Vec::new());
            let mut sink = |act: &Arc<codec::ReadAct>, piece: Piece| -> Result<(), EffectFault> {
                piece.changes(act, &mut changes);
                said.apply_all(&self.connection, &mut changes)?;
                if matches!(piece, Piece::End) {
                    said = Coalesced::default();
                }
                Ok(())
            };
            self.replay(&mut sink, stop, progress)
        })();
        match done {
            Ok(()) => self.connection.execute_batch("COMMIT").map_err(say)?,
            Err(fault) => {
                self.connection.execute_batch("ROLLBACK").map_err(say)?;
                return Err(fault);
            }
        }
        self.rest().map(|_| ())
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
