//! Questions to the file beyond single derived rows: acts, lines, lists, searches, sums.
//!
//! Does not know: words; what a person may see.
//! Always holds: nothing is written; a long list is read by ids and by rows, never by offset.

use rusqlite::{OptionalExtension, params};

use super::apply::{each, pick};
use super::pages::look;
use super::{LedgerFile, StoreFault, sql};
use crate::domain::fold::folded;
use crate::domain::table::{Row, Table, Val};

/// An act as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActRow {
    /// Its number.
    pub seq: u64,
    /// Its canonical bytes.
    pub body: String,
    /// Its signatures, canonical.
    pub signatures: String,
    /// What blinds its lines.
    pub blind: Vec<u8>,
    /// Its leaf, 64 hex digits.
    pub leaf: String,
}

/// A line as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineRow {
    /// Its number within the act.
    pub no: u64,
    /// Its canonical bytes.
    pub body: String,
}

impl LedgerFile {
    /// An act.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn act(&self, seq: u64) -> Result<Option<ActRow>, StoreFault> {
        self.connection
            .prepare_cached("SELECT body, signatures, blind, leaf FROM act WHERE seq = ?1")
            .and_then(|mut s| {
                s.query_row([sql(seq)], |r| {
                    Ok(ActRow {
                        seq,
                        body: r.get(0)?,
                        signatures: r.get(1)?,
                        blind: r.get(2)?,
                        leaf: crate::trust::hash::hex(&r.get::<_, Vec<u8>>(3)?),
                    })
                })
                .optional()
            })
            .map_err(|e| self.say(&e))
    }

    /// Lines of an act from number `from`, at most `most`.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn lines(&self, seq: u64, from: u64, most: u64) -> Result<Vec<LineRow>, StoreFault> {
        let read = || {
            let mut s = self
                .connection
                .prepare_cached("SELECT no, body FROM line WHERE seq = ?1 AND no >= ?2 ORDER BY no LIMIT ?3")?;
            let rows = s.query_map(params![sql(seq), sql(from), sql(most)], |r| {
                Ok(LineRow { no: u64::try_from(r.get::<_, i64>(0)?).unwrap_or(0), body: r.get(1)? })
            })?;
            rows.collect::<rusqlite::Result<Vec<_>>>()
        };
        read().map_err(|e: rusqlite::Error| self.say(&e))
    }

    /// Hands over every act from `from` on, until `take` says no.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn each_act(&self, from: u64, mut take: impl FnMut(u64, &str) -> bool) -> Result<(), StoreFault> {
        let mut read = || -> rusqlite::Result<()> {
            let mut s = self.connection.prepare_cached("SELECT seq, body FROM act WHERE seq >= ?1 ORDER BY seq")?;
            let mut rows = s.query([sql(from)])?;
            while let Some(row) = rows.next()? {
                let body = row.get_ref(1)?.as_str()?;
                if !take(u64::try_from(row.get::<_, i64>(0)?).unwrap_or(0), body) {
                    break;
                }
            }
            Ok(())
        };
        read().map_err(|e| self.say(&e))
    }

    /// The number of rows of a table, or of those whose column has a value.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn count(&self, table: Table, only: Option<(&'static str, &Val)>) -> Result<u64, StoreFault> {
        let read = || -> rusqlite::Result<i64> {
            match only {
                None => self
                    .connection
                    .prepare_cached(&format!("SELECT count(*) FROM {}", table.name()))?
                    .query_row([], |r| r.get(0)),
                Some((column, Val::Text(value))) => self
                    .connection
                    .prepare_cached(&format!("SELECT count(*) FROM {} WHERE {column} = ?1", table.name()))?
                    .query_row([value.as_str()], |r| r.get(0)),
                Some((column, Val::Int(value))) => self
                    .connection
                    .prepare_cached(&format!("SELECT count(*) FROM {} WHERE {column} = ?1", table.name()))?
                    .query_row([value], |r| r.get(0)),
                Some((column, Val::Null)) => self
                    .connection
                    .prepare_cached(&format!("SELECT count(*) FROM {} WHERE {column} IS NULL", table.name()))?
                    .query_row([], |r| r.get(0)),
            }
        };
        read().map(|n| u64::try_from(n).unwrap_or(0)).map_err(|e| self.say(&e))
    }

    /// Hands over the rows of a table in the order of its key, until `take` says no.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn each_row(&self, table: Table, take: impl FnMut(Row) -> bool) -> Result<(), StoreFault> {
        each(&self.connection, table, "", &[], take).map_err(|e| self.say(&e))
    }

    /// Rows in which a text column holds this fragment, whatever the case and the marks of its letters, at most `most`.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn search(
        &self,
        table: Table,
        columns: &[&'static str],
        fragment: &str,
        most: u64,
    ) -> Result<Vec<Row>, StoreFault> {
        let condition = format!("WHERE {}", look::holds(columns, "?1"));
        let mut found = Vec::new();
        each(&self.connection, table, &condition, &[Val::from(folded(fragment))], |row| {
            found.push(row);
            (found.len() as u64) < most
        })
        .map_err(|e| self.say(&e))?;
        Ok(found)
    }

    /// The newest rows of the list of acts, at most `most`, below `before`.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn newest_acts(&self, before: Option<u64>, most: u64) -> Result<Vec<Row>, StoreFault> {
        let below = before.map_or(i64::MAX, sql);
        let from = below.min(sql(self.size()?)).saturating_sub(sql(most)).max(0);
        let condition = "WHERE seq >= ?1 AND seq < ?2";
        let mut rows = pick(&self.connection, Table::Act, condition, &[Val::Int(from), Val::Int(below)])
            .map_err(|e| self.say(&e))?;
        rows.reverse();
        Ok(rows)
    }

    /// Checkpoint notes, the newest first, at most `most`.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn checkpoints(&self, most: u64) -> Result<Vec<(u64, String)>, StoreFault> {
        let read = || {
            let mut s = self
                .connection
                .prepare_cached("SELECT size, note FROM checkpoint ORDER BY size DESC, rowid DESC LIMIT ?1")?;
            let rows =
                s.query_map([sql(most)], |r| Ok((u64::try_from(r.get::<_, i64>(0)?).unwrap_or(0), r.get(1)?)))?;
            rows.collect::<rusqlite::Result<Vec<_>>>()
        };
        read().map_err(|e: rusqlite::Error| self.say(&e))
    }

    /// Checkpoint notes of one size.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn checkpoints_at(&self, size: u64) -> Result<Vec<String>, StoreFault> {
        let read = || {
            let mut s = self.connection.prepare_cached("SELECT note FROM checkpoint WHERE size = ?1")?;
            let rows = s.query_map([sql(size)], |r| r.get(0))?;
            rows.collect::<rusqlite::Result<Vec<_>>>()
        };
        read().map_err(|e: rusqlite::Error| self.say(&e))
    }

    /// The bytes of an attachment.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn attachment(&self, sha256: &str) -> Result<Option<Vec<u8>>, StoreFault> {
        self.connection
            .query_row("SELECT bytes FROM attachment WHERE sha256 = ?1", [sha256], |r| r.get(0))
            .optional()
            .map_err(|e| self.say(&e))
    }

    /// The highest recorded time, from act `from` on when one is given.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn watermark(&self, from: Option<u64>) -> Result<Option<String>, StoreFault> {
        self.highest_time(from.unwrap_or(0), None)
    }

    /// The highest time recorded from act `from` on, and before act `before` when one is given.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn highest_time(&self, from: u64, before: Option<u64>) -> Result<Option<String>, StoreFault> {
        // from the latest time down until an act fits: the newest acts have the highest times
        let text = "SELECT at FROM act_view INDEXED BY act_view_by_at WHERE seq >= ?1 AND seq < ?2 \
                    ORDER BY at DESC LIMIT 1";
        let below = before.map_or(i64::MAX, sql);
        self.connection
            .prepare_cached(text)
            .and_then(|mut latest| latest.query_row([sql(from), below], |r| r.get(0)).optional())
            .map_err(|e| self.say(&e))
    }
}
