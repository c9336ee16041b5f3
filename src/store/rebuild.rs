//! The derived tables from the log: applied while recording, rebuilt at will.
//!
//! Does not know: what an act means; it applies the changes that its effects are.
//! Always holds: recording and rebuilding go through the same changes in the same order.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};

use rusqlite::Connection;

use super::{LedgerFile, StoreFault, apply, codec, open};
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

/// A row of the log, in the order of the log.
pub(super) enum LogRow<'r> {
    /// An act with its number.
    Act(i64, &'r [u8]),
    /// The next line of the act that came last.
    Line(&'r [u8]),
}

/// The number of an act as it is told.
pub(super) fn told(seq: i64) -> u64 {
    u64::try_from(seq).unwrap_or(0)
}

/// Reads an act from its row.
pub(super) fn read_act(seq: i64, body: &[u8]) -> Result<codec::ReadAct, StoreFault> {
    let bad = |what: String| StoreFault::Act { seq: told(seq), what };
    let body = std::str::from_utf8(body).map_err(|e| bad(e.to_string()))?;
    codec::ReadAct::read(body).map_err(|e| bad(e.to_string()))
}

/// Reads a line of an act from its row, as far as its effects go.
pub(super) fn read_line(seq: u64, body: &[u8]) -> Result<Line, StoreFault> {
    let bad = |what: String| StoreFault::Act { seq, what };
    let text = std::str::from_utf8(body).map_err(|e| bad(e.to_string()))?;
    codec::read_effective(text).map_err(|e| bad(e.to_string()))
}

/// Whether an act has lines. What stands in the file under an act that states none was added by somebody else.
pub(super) fn has_lines(act: &codec::ReadAct) -> bool {
    act.header.lines.count > 0
}

/// Makes the derived rows anew from what comes.
struct Anew<'c> {
    connection: &'c Connection,
    said: Coalesced,
    act: Option<(codec::ReadAct, u64)>,
    changes: Vec<Change>,
}

impl Anew<'_> {
    fn take(&mut self, row: &LogRow<'_>) -> Result<(), StoreFault> {
        match row {
            LogRow::Act(seq, body) => {
                self.said = Coalesced::default();
                let (act, _) = self.act.insert((read_act(*seq, body)?, 0));
                effect::header(&act.posted(), &mut self.changes);
            }
            LogRow::Line(body) => {
                let Some((act, no)) = self.act.as_mut().filter(|(act, _)| has_lines(act)) else { return Ok(()) };
                let line = read_line(act.header.seq, body)?;
                effect::line(&act.posted(), *no, &line, &mut self.changes);
                *no += 1;
            }
        }
        let seq = self.act.as_ref().map_or(0, |(act, _)| act.header.seq);
        let applied = self.said.apply_all(self.connection, &mut self.changes);
        applied.map_err(|e| StoreFault::Act { seq, what: e.to_string() })
    }
}

impl LedgerFile {
    /// Hands every row of the log to `sink`.
    pub(super) fn replay(
        &self,
        sink: &mut dyn FnMut(LogRow<'_>) -> Result<(), StoreFault>,
        stop: &AtomicBool,
        progress: Progress<'_>,
    ) -> Result<(), StoreFault> {
        let say = |e: rusqlite::Error| self.say(&e);
        let size = self.size()?;
        let mut acts = self.connection.prepare("SELECT seq, body FROM act ORDER BY seq").map_err(say)?;
        let mut lines = self.connection.prepare("SELECT body FROM line WHERE seq = ?1 ORDER BY no").map_err(say)?;
        let mut rows = acts.query([]).map_err(say)?;
        while let Some(row) = rows.next().map_err(say)? {
            let seq: i64 = row.get(0).map_err(say)?;
            sink(LogRow::Act(seq, bytes(row, 1).map_err(say)?))?;
            let mut of_act = lines.query([seq]).map_err(say)?;
            let mut no = 0_u64;
            while let Some(line) = of_act.next().map_err(say)? {
                sink(LogRow::Line(bytes(line, 0).map_err(say)?))?;
                no += 1;
                if no.is_multiple_of(4096) && stop.load(Ordering::Relaxed) {
                    return Err(StoreFault::Stopped);
                }
            }
            if stop.load(Ordering::Relaxed) {
                return Err(StoreFault::Stopped);
            }
            if told(seq).is_multiple_of(64) {
                progress(told(seq), size);
            }
        }
        progress(size, size);
        Ok(())
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
            let connection = &self.connection;
            let mut anew = Anew { connection, said: Coalesced::default(), act: None, changes: Vec::new() };
            self.replay(&mut |row| anew.take(&row), stop, progress)
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

fn bytes<'r>(row: &'r rusqlite::Row<'_>, at: usize) -> rusqlite::Result<&'r [u8]> {
    Ok(row.get_ref(at)?.as_bytes()?)
}
