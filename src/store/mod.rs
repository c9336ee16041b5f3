//! The one SQLite file: created, opened, appended to, read, copied, rebuilt.
//!
//! Does not know: rules of the trade, languages, screens; it applies the changes that an act's effects are.
//! Always holds: acts and lines are only added; derived tables change in the transaction of their act; a schema that
//! is not ours is never queried.

#![warn(missing_docs)]

mod append;
mod apply;
pub mod codec;
mod compare;
mod copy;
mod fault;
mod fold;
mod incoming;
mod keys;
mod lock;
mod migrate;
mod open;
mod pages;
mod raw;
mod read;
mod rebuild;
pub mod schema;

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};

pub use append::Posting;
pub use apply::Derived;
pub use compare::{Difference, Folded, LogRows, LogSender, fold_log, log_channel};
pub use copy::{Copied, copy_to, sync_folder};
pub use fault::StoreFault;
pub use incoming::Incoming;
pub use keys::KeyWrap;
pub use lock::{Lock, held};
pub use migrate::migrate;
pub use open::{Access, identity, side_files};
pub use pages::{Cell, Fit, Interrupter};
pub use raw::RawFile;
pub use read::{ActRow, LineRow};
pub use rebuild::Progress;

use crate::trust::hash::Digest;
use crate::trust::tree::{Frontier, Head, Nodes};

/// An open ledger file.
pub struct LedgerFile {
    connection: Connection,
    path: PathBuf,
    access: Access,
}

/// An act that is ready to be recorded: signed bytes and their lines.
#[derive(Clone, Debug)]
pub struct SignedAct {
    /// The canonical bytes.
    pub body: String,
    /// The signatures, canonical.
    pub signatures: String,
    /// What blinds its lines; empty without lines.
    pub blind: Vec<u8>,
    /// Its lines, canonical.
    pub lines: Vec<String>,
    /// Files that belong to it: hash, media type, bytes.
    pub attachments: Vec<(Digest, String, Vec<u8>)>,
}

impl LedgerFile {
    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it may be written.
    #[must_use]
    pub fn writable(&self) -> bool {
        self.access == Access::Write
    }

    fn say(&self, error: &rusqlite::Error) -> StoreFault {
        StoreFault::from_sqlite(&self.path, error)
    }

    /// The size of the log and its root.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn head(&self) -> Result<Head, StoreFault> {
        let frontier = self.frontier()?;
        Ok(Head { size: frontier.size(), root: frontier.root() })
    }

    /// The number of acts.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn size(&self) -> Result<u64, StoreFault> {
        size(&self.connection).map_err(|e| self.say(&e))
    }

    /// The right edge of the tree.
    ///
    /// # Errors
    /// A fault of the file; a missing node.
    pub fn frontier(&self) -> Result<Frontier, StoreFault> {
        let size = self.size()?;
        Frontier::from_nodes(self, size).ok_or_else(|| StoreFault::Damaged {
            path: self.path.clone(),
            what: "a node of the tree is missing".into(),
        })
    }

    /// The leaf of an act.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn leaf(&self, seq: u64) -> Result<Option<Digest>, StoreFault> {
        let found: Option<Vec<u8>> = self
            .connection
            .prepare_cached("SELECT leaf FROM act WHERE seq = ?1")
            .and_then(|mut s| s.query_row(params![sql(seq)], |r| r.get(0)).optional())
            .map_err(|e| self.say(&e))?;
        Ok(found.and_then(|bytes| Digest::from_slice(&bytes)))
    }

    /// Reads derived rows; a read that failed turns the answer into a fault.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn reading<T>(&self, look: impl FnOnce(&Derived<'_>) -> T) -> Result<T, StoreFault> {
        let derived = Derived::new(&self.connection);
        let answer = look(&derived);
        match derived.failure() {
            Some(error) => Err(self.say(&error)),
            None => Ok(answer),
        }
    }

    /// Begins to write. Nothing is kept until [`Posting::commit`].
    ///
    /// # Errors
    /// A fault of the file; a file that was moved or replaced; a file open for reading.
    pub fn begin(&mut self) -> Result<Posting<'_>, StoreFault> {
        if self.access != Access::Write {
            return Err(StoreFault::ReadOnly(self.path.clone()));
        }
        open::still_there(&self.path, &self.connection)?;
        let path = self.path.clone();
        let tx = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|e| StoreFault::from_sqlite(&path, &e))?;
        Ok(Posting { tx, path })
    }

    /// Writes the log's side file back into the file and syncs it, unless somebody is reading just now: then it stays
    /// until the next time. The side file keeps its length, so that the next posting need not make it longer.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn settle(&self) -> Result<(), StoreFault> {
        self.write_back("PRAGMA wal_checkpoint(RESTART)").map(|_| ())
    }

    /// The same, and the side file is emptied: so the ledger is left when nobody posts. Says whether it was done.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn rest(&self) -> Result<bool, StoreFault> {
        self.write_back("PRAGMA wal_checkpoint(TRUNCATE)")
    }

    fn write_back(&self, how: &str) -> Result<bool, StoreFault> {
        // nobody who posts waits for a verification that runs beside it
        self.connection.busy_timeout(std::time::Duration::ZERO).map_err(|e| self.say(&e))?;
        let done = self.connection.query_row(how, [], |row| row.get(0).map(|busy: i64| busy == 0));
        self.connection.busy_timeout(open::BUSY).map_err(|e| self.say(&e))?;
        match done.map_err(|e| self.say(&e)) {
            Err(StoreFault::Busy(_)) => Ok(false),
            other => other,
        }
    }

    /// For a file under a temporary name that counts only once it is complete: nothing is synced until it is closed,
    /// and more of it stays in memory. A file that is opened anew is careful again.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn hurry(&self) -> Result<(), StoreFault> {
        let settings = "PRAGMA synchronous=OFF; PRAGMA wal_autocheckpoint=8000; PRAGMA cache_size=-262144;";
        self.connection.execute_batch(settings).map_err(|e| self.say(&e))
    }

    /// Closes the file so that it is one file: the log's side file is gone.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn close(self) -> Result<(), StoreFault> {
        self.one_file()
    }

    fn one_file(&self) -> Result<(), StoreFault> {
        if self.access != Access::Write {
            return Ok(());
        }
        self.rest()?;
        match self.connection.query_row("PRAGMA journal_mode=DELETE", [], |r| r.get::<_, String>(0)) {
            // another reader still has the file: whoever posts next leaves one file
            Err(rusqlite::Error::SqliteFailure(code, _)) if code.code == rusqlite::ErrorCode::DatabaseBusy => Ok(()),
            Err(error) => Err(self.say(&error)),
            Ok(_) => Ok(()),
        }
    }
}

impl Drop for LedgerFile {
    fn drop(&mut self) {
        // whoever wants to know calls `close`; a file that is merely let go is tidied as well as can be
        let _ = self.one_file();
    }
}

impl Nodes for LedgerFile {
    fn node(&self, level: u8, index: u64) -> Option<Digest> {
        node(&self.connection, level, index)
    }
}

fn node(connection: &Connection, level: u8, index: u64) -> Option<Digest> {
    let bytes: Option<Vec<u8>> = if level == 0 {
        let mut s = connection.prepare_cached("SELECT leaf FROM act WHERE seq = ?1").ok()?;
        s.query_row(params![sql(index)], |r| r.get(0)).optional().ok()?
    } else {
        let mut s = connection.prepare_cached("SELECT hash FROM node WHERE level = ?1 AND pos = ?2").ok()?;
        s.query_row(params![level, sql(index)], |r| r.get(0)).optional().ok()?
    };
    bytes.and_then(|bytes| Digest::from_slice(&bytes))
}

fn size(connection: &Connection) -> rusqlite::Result<u64> {
    let mut last = connection.prepare_cached("SELECT max(seq) FROM act")?;
    let last: Option<i64> = last.query_row([], |r| r.get(0))?;
    Ok(last.map_or(0, |n| u64::try_from(n).unwrap_or(0) + 1))
}

pub(crate) fn sql(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
