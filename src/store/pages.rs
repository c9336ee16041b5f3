//! Long tables: a pass over chosen columns of the rows that fit, rows by their keys, and reads that stand still or can
//! be stopped.
//!
//! Does not know: in which order people want them; words.
//! Always holds: nothing is written; nothing is read by offset; values reach SQL as parameters only.

pub(super) mod look;

use rusqlite::types::ValueRef;
use rusqlite::{InterruptHandle, params_from_iter};

use super::apply::{self, Sql};
use super::{LedgerFile, StoreFault};
use crate::domain::fold::folded;
use crate::domain::table::{Key, Row, Table, Val};

/// What a row must fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fit {
    /// The column has one of these values.
    In(&'static str, Vec<Val>),
    /// The column has none of these values; an empty column fits.
    NotIn(&'static str, Vec<Val>),
    /// One of these text columns holds the fragment, whatever the case and the marks of its letters.
    Holds(Vec<&'static str>, String),
    /// The number in the column is at least this.
    AtLeast(&'static str, i64),
    /// The text in the column is at least this, byte by byte.
    From(&'static str, String),
    /// The text in the column is less than this, byte by byte.
    Before(&'static str, String),
    /// One of these fits.
    Any(Vec<Fit>),
}

/// A value of a column, lent while the row is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell<'a> {
    /// Nothing is known.
    Null,
    /// A whole number.
    Int(i64),
    /// A text.
    Text(&'a str),
}

impl<'a> Cell<'a> {
    /// The text; empty when it is none.
    #[must_use]
    pub fn text(self) -> &'a str {
        if let Cell::Text(text) = self { text } else { "" }
    }

    /// The number; 0 when it is none.
    #[must_use]
    pub fn int(self) -> i64 {
        if let Cell::Int(n) = self { n } else { 0 }
    }
}

/// Stops what a connection reads, from another thread.
pub struct Interrupter(InterruptHandle);

impl Interrupter {
    /// The statement under way ends with `Stopped`.
    pub fn interrupt(&self) {
        self.0.interrupt();
    }
}

impl Fit {
    fn sql(&self, values: &mut Vec<Val>) -> String {
        let mut mark = |value: Val| {
            values.push(value);
            format!("?{}", values.len())
        };
        match self {
            Fit::In(column, of) => {
                let marks: Vec<String> = of.iter().cloned().map(mark).collect();
                format!("{column} IN ({})", marks.join(", "))
            }
            Fit::NotIn(column, of) => {
                let marks: Vec<String> = of.iter().cloned().map(mark).collect();
                format!("coalesce({column}, '') NOT IN ({})", marks.join(", "))
            }
            Fit::Holds(columns, fragment) => {
                let mark = mark(Val::from(folded(fragment)));
                format!("({})", look::holds(columns, &mark))
            }
            Fit::AtLeast(column, least) => format!("{column} >= {}", mark(Val::Int(*least))),
            Fit::From(column, least) => format!("{column} >= {}", mark(Val::from(least.as_str()))),
            Fit::Before(column, end) => format!("{column} < {}", mark(Val::from(end.as_str()))),
            Fit::Any(fits) if fits.is_empty() => "0".to_owned(),
            Fit::Any(fits) => {
                let parts: Vec<String> = fits.iter().map(|fit| fit.sql(values)).collect();
                format!("({})", parts.join(" OR "))
            }
        }
    }
}

fn condition(fits: &[Fit]) -> (String, Vec<Val>) {
    let mut values = Vec::new();
    let parts: Vec<String> = fits.iter().map(|fit| fit.sql(&mut values)).collect();
    let condition = if parts.is_empty() { String::new() } else { format!("WHERE {}", parts.join(" AND ")) };
    (condition, values)
}

impl LedgerFile {
    /// Hands over these columns of every row that fits all of `fits`, in the order of the key, until `take` says no.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn scan(
        &self,
        table: Table,
        columns: &[&'static str],
        fits: &[Fit],
        mut take: impl FnMut(&[Cell<'_>]) -> bool,
    ) -> Result<(), StoreFault> {
        let (condition, values) = condition(fits);
        let (named, name, key) = (columns.join(", "), table.name(), table.key().join(", "));
        let sql = format!("SELECT {named} FROM {name} {condition} ORDER BY {key}");
        let mut read = || -> rusqlite::Result<()> {
            let mut statement = self.connection.prepare_cached(&sql)?;
            let mut rows = statement.query(params_from_iter(values.iter().map(Sql)))?;
            while let Some(row) = rows.next()? {
                let mut cells = Vec::with_capacity(columns.len());
                for at in 0..columns.len() {
                    cells.push(match row.get_ref(at)? {
                        ValueRef::Integer(n) => Cell::Int(n),
                        ValueRef::Text(bytes) => Cell::Text(std::str::from_utf8(bytes).unwrap_or("")),
                        _ => Cell::Null,
                    });
                }
                if !take(&cells) {
                    break;
                }
            }
            Ok(())
        };
        read().map_err(|e| self.say(&e))
    }

    /// The rows that fit all of `fits`, in the order of the key.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn rows_that(&self, table: Table, fits: &[Fit]) -> Result<Vec<Row>, StoreFault> {
        let (condition, values) = condition(fits);
        apply::pick(&self.connection, table, &condition, &values).map_err(|e| self.say(&e))
    }

    /// The rows with these keys, in their order; a row that is not there is left out.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn rows_by_keys(&self, table: Table, keys: &[Key]) -> Result<Vec<Row>, StoreFault> {
        let mut found = Vec::with_capacity(keys.len());
        for key in keys {
            found.extend(apply::row(&self.connection, table, key).map_err(|e| self.say(&e))?);
        }
        Ok(found)
    }

    /// How many different values a column has among the rows that fit.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn count_different(&self, table: Table, column: &'static str, fits: &[Fit]) -> Result<u64, StoreFault> {
        let (condition, values) = condition(fits);
        let sql = format!("SELECT count(DISTINCT {column}) FROM {} {condition}", table.name());
        let read = || -> rusqlite::Result<i64> {
            self.connection.prepare_cached(&sql)?.query_row(params_from_iter(values.iter().map(Sql)), |row| row.get(0))
        };
        read().map(|n| u64::try_from(n).unwrap_or(0)).map_err(|e| self.say(&e))
    }

    /// The sum of a column of whole numbers.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn sum(&self, table: Table, column: &'static str) -> Result<u64, StoreFault> {
        let sql = format!("SELECT coalesce(sum({column}), 0) FROM {}", table.name());
        let read =
            || -> rusqlite::Result<i64> { self.connection.prepare_cached(&sql)?.query_row([], |row| row.get(0)) };
        read().map(|n| u64::try_from(n).unwrap_or(0)).map_err(|e| self.say(&e))
    }

    /// Reads as if nobody wrote meanwhile.
    ///
    /// # Errors
    /// A fault of the file, or what `look` says.
    pub fn standing_still<T, E: From<StoreFault>>(
        &self,
        look: impl FnOnce(&LedgerFile) -> Result<T, E>,
    ) -> Result<T, E> {
        let read = self.connection.unchecked_transaction().map_err(|e| E::from(self.say(&e)))?;
        let answer = look(self);
        // nothing was written, so that it does not matter how it ends
        drop(read);
        answer
    }

    /// What stops a read from another thread.
    #[must_use]
    pub fn interrupter(&self) -> Interrupter {
        Interrupter(self.connection.get_interrupt_handle())
    }
}
