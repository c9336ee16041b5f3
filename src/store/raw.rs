//! Raw rows for the verifier, which trusts nothing.
//!
//! Does not know: what is right.
//! Always holds: rows are handed over as stored, all of one moment; nothing is written; a schema that is not ours is
//! told and not queried further.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags, OptionalExtension};

use super::{LedgerFile, StoreFault, open, schema, sql};
use crate::trust::hash::Digest;
use crate::trust::verify::{
    EachAct, EachCheckpoint, EachHolding, EachLine, EachName, EachPiece, RawAct, RawCheckpoint, RawHolding, RawLedger,
    RawLine, ReadFault,
};

/// A ledger file, opened to be verified.
pub struct RawFile {
    pub(super) connection: Connection,
    path: PathBuf,
    version: i64,
}

impl RawFile {
    /// Opens a file and begins to read.
    ///
    /// # Errors
    /// Not there, not a ledger, too new, cut short, or a fault of the disk.
    pub fn open(path: &Path) -> Result<RawFile, StoreFault> {
        RawFile::of_version(path, open::identity(path)?)
    }

    /// The same beside a ledger that is open here: to look at the file by other means than SQLite's would let go of the
    /// locks that it holds.
    ///
    /// # Errors
    /// A fault of the disk.
    pub fn beside(file: &LedgerFile) -> Result<RawFile, StoreFault> {
        let version = schema::version(&file.connection).map_err(|e| StoreFault::from_sqlite(&file.path, &e))?;
        RawFile::of_version(&file.path, version)
    }

    fn of_version(path: &Path, version: i64) -> Result<RawFile, StoreFault> {
        let say = |e: rusqlite::Error| StoreFault::from_sqlite(path, &e);
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags).map_err(say)?;
        for (what, on) in [
            (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
            (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
            (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
            (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        ] {
            connection.set_db_config(what, on).map_err(say)?;
        }
        connection
            .execute_batch(
                "PRAGMA query_only=ON; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA cache_size=-8192; BEGIN",
            )
            .map_err(say)?;
        connection.set_prepared_statement_cache_capacity(32);
        Ok(RawFile { connection, path: path.to_path_buf(), version })
    }

    pub(super) fn say(&self, error: &rusqlite::Error) -> StoreFault {
        StoreFault::from_sqlite(&self.path, error)
    }

    /// Names of tables, indexes and triggers that are not what the steps of the schema produce.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn schema_differences(&self) -> Result<Vec<String>, StoreFault> {
        schema::differences(&self.connection, self.version).map_err(|e| self.say(&e))
    }

    /// What SQLite's own check complains about: the quick one, or the full one.
    ///
    /// # Errors
    /// The check could not run.
    pub fn file_complaints(&self, full: bool) -> Result<Vec<String>, StoreFault> {
        let pragma = if full { "PRAGMA integrity_check" } else { "PRAGMA quick_check" };
        let read = || -> rusqlite::Result<Vec<String>> {
            let mut statement = self.connection.prepare(pragma)?;
            let rows = statement.query_map([], |r| r.get::<_, String>(0))?;
            rows.collect()
        };
        let mut said = read().map_err(|e| self.say(&e))?;
        said.retain(|line| line != "ok");
        Ok(said)
    }
}

fn fault(error: impl std::fmt::Display) -> ReadFault {
    ReadFault(error.to_string())
}

/// The bytes of a column, whatever is in it.
fn bytes<'a>(row: &'a rusqlite::Row<'_>, at: usize) -> Result<&'a [u8], ReadFault> {
    Ok(match row.get_ref(at).map_err(fault)? {
        ValueRef::Text(b) | ValueRef::Blob(b) => b,
        _ => b"",
    })
}

fn text<'a>(row: &'a rusqlite::Row<'_>, at: usize) -> Result<&'a str, ReadFault> {
    std::str::from_utf8(bytes(row, at)?).map_err(fault)
}

fn number(row: &rusqlite::Row<'_>, at: usize) -> i64 {
    row.get(at).unwrap_or(i64::MIN)
}

impl RawFile {
    fn count(&self, query: &str, from: i64) -> Result<u64, ReadFault> {
        let mut statement = self.connection.prepare_cached(query).map_err(fault)?;
        let counted: i64 = if query.contains("?1") {
            statement.query_row([from], |r| r.get(0)).map_err(fault)?
        } else {
            statement.query_row([], |r| r.get(0)).map_err(fault)?
        };
        Ok(u64::try_from(counted).unwrap_or(0))
    }
}

fn hand_over(mut rows: rusqlite::Rows<'_>, each: EachAct<'_>) -> Result<(), ReadFault> {
    while let Some(row) = rows.next().map_err(fault)? {
        let act = RawAct {
            seq: number(row, 0),
            body: bytes(row, 1)?,
            signatures: bytes(row, 2)?,
            blind: bytes(row, 3)?,
            leaf: bytes(row, 4)?,
        };
        if each(act) == ControlFlow::Break(()) {
            break;
        }
    }
    Ok(())
}

impl RawLedger for RawFile {
    fn act_count(&self) -> Result<u64, ReadFault> {
        self.count("SELECT count(*) FROM act", 0)
    }

    fn acts(&self, from: u64, each: EachAct<'_>) -> Result<(), ReadFault> {
        let least = if from == 0 { i64::MIN } else { sql(from) };
        let text = "SELECT seq, body, signatures, blind, leaf FROM act WHERE seq >= ?1 ORDER BY seq";
        let mut statement = self.connection.prepare_cached(text).map_err(fault)?;
        hand_over(statement.query([least]).map_err(fault)?, each)
    }

    fn acts_of_kinds(&self, kinds: &[&str], before: u64, each: EachAct<'_>) -> Result<(), ReadFault> {
        // the beginning is trusted, so the list of acts says where they are; a full verification never asks this
        let marks = vec!["?"; kinds.len()].join(", ");
        let text = format!(
            "SELECT seq, body, signatures, blind, leaf FROM act \
             WHERE seq IN (SELECT seq FROM act_view WHERE kind IN ({marks})) AND seq < {before} ORDER BY seq"
        );
        let mut statement = self.connection.prepare(&text).map_err(fault)?;
        let rows = statement.query(rusqlite::params_from_iter(kinds)).map_err(fault)?;
        hand_over(rows, each)
    }

    fn lines(&self, seq: i64, each: EachLine<'_>) -> Result<(), ReadFault> {
        let mut statement =
            self.connection.prepare_cached("SELECT no, body FROM line WHERE seq = ?1 ORDER BY no").map_err(fault)?;
        let mut rows = statement.query([seq]).map_err(fault)?;
        while let Some(row) = rows.next().map_err(fault)? {
            if each(RawLine { no: number(row, 0), body: bytes(row, 1)? }) == ControlFlow::Break(()) {
                break;
            }
        }
        Ok(())
    }

    fn line_count(&self, from: u64) -> Result<u64, ReadFault> {
        if from == 0 {
            return self.count("SELECT count(*) FROM line", 0);
        }
        self.count("SELECT count(*) FROM line WHERE seq >= ?1", sql(from))
    }

    fn node(&self, level: u8, index: u64) -> Result<Option<Digest>, ReadFault> {
        let found: Option<Vec<u8>> = self
            .connection
            .prepare_cached("SELECT hash FROM node WHERE level = ?1 AND pos = ?2")
            .and_then(|mut s| s.query_row([i64::from(level), sql(index)], |r| r.get(0)).optional())
            .map_err(fault)?;
        Ok(found.and_then(|b| Digest::from_slice(&b)))
    }

    fn node_count(&self) -> Result<u64, ReadFault> {
        self.count("SELECT count(*) FROM node", 0)
    }

    fn checkpoints(&self, each: EachCheckpoint<'_>) -> Result<(), ReadFault> {
        let mut statement =
            self.connection.prepare("SELECT size, note FROM checkpoint ORDER BY rowid").map_err(fault)?;
        let mut rows = statement.query([]).map_err(fault)?;
        while let Some(row) = rows.next().map_err(fault)? {
            if each(RawCheckpoint { size: number(row, 0), note: bytes(row, 1)? }) == ControlFlow::Break(()) {
                break;
            }
        }
        Ok(())
    }

    fn attachments(&self, each: EachName<'_>) -> Result<(), ReadFault> {
        let mut statement = self.connection.prepare("SELECT sha256 FROM attachment ORDER BY sha256").map_err(fault)?;
        let mut rows = statement.query([]).map_err(fault)?;
        while let Some(row) = rows.next().map_err(fault)? {
            if each(text(row, 0)?) == ControlFlow::Break(()) {
                break;
            }
        }
        Ok(())
    }

    fn attachment(&self, name: &str, each: EachPiece<'_>) -> Result<bool, ReadFault> {
        let mut statement = self.connection.prepare("SELECT bytes FROM attachment WHERE sha256 = ?1").map_err(fault)?;
        let mut rows = statement.query([name]).map_err(fault)?;
        let Some(row) = rows.next().map_err(fault)? else { return Ok(false) };
        for piece in bytes(row, 0)?.chunks(1 << 16) {
            if each(piece) == ControlFlow::Break(()) {
                break;
            }
        }
        Ok(true)
    }

    fn holdings(&self, each: EachHolding<'_>) -> Result<(), ReadFault> {
        let mut statement =
            self.connection.prepare("SELECT subject, place, condition, pack, count FROM holding").map_err(fault)?;
        let mut rows = statement.query([]).map_err(fault)?;
        while let Some(row) = rows.next().map_err(fault)? {
            let holding = RawHolding {
                subject: text(row, 0)?,
                place: text(row, 1)?,
                condition: text(row, 2)?,
                pack: text(row, 3)?,
                count: number(row, 4),
            };
            if each(holding) == ControlFlow::Break(()) {
                break;
            }
        }
        Ok(())
    }
}
